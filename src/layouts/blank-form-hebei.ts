/** 河北省绩效目标表, empty. */

import type { NewSheet } from '../model';
import { BlankPaper, type BlankWish } from './blank-form';
import { drawBlankTable } from './blank-form-table';

export function blankHebei(wish: BlankWish): NewSheet {
  const paper = new BlankPaper(wish, [14, 20, 26, 15, 15, 16, 18]);
  paper.title(`${wish.year}年度项目支出绩效目标表`);
  paper.line(1, 4, '单位：万元', 3, 'right');
  paper.label(2, 0, '项目编码');
  paper.answer(2, 1, 'text', { columns: 2 });
  paper.label(2, 3, '项目名称');
  paper.answer(2, 4, 'text', { columns: 3 });
  paper.label(3, 0, '预算规模及资金用途', { rows: 2 });
  ['预算数', '其中：财政资金', '其他资金'].forEach((text, i) => {
    paper.label(3, 1 + 2 * i, text);
    paper.answer(3, 2 + 2 * i, 'amount');
  });
  paper.answer(4, 1, 'text', { columns: 6 });
  paper.height(4, 52);
  paper.label(5, 0, '资金支出计划（%）', { rows: 2 });
  for (const [month, column, columns] of [['3月底', 1, 1], ['6月底', 2, 2], ['10月底', 4, 2], ['12月底', 6, 1]] as const) {
    paper.label(5, column, month, { columns });
    paper.answer(6, column, 'percent', { columns });
  }
  paper.label(7, 0, '绩效目标');
  paper.answer(7, 1, 'text', { columns: 6 });
  paper.height(7, 96);
  drawBlankTable(paper, {
    top: 8,
    level1: { header: '一级指标', column: 0 },
    level2: { header: '二级指标', column: 1 },
    rest: [
      { header: '三级指标', column: 2 }, { header: '绩效指标描述', column: 3, columns: 2 }, { header: '指标值', column: 5, kind: 'short' },
      { header: '指标值确定依据', column: 6, choices: ['计划标准', '行业标准', '历史标准', '预算支出标准', '其他标准'] },
    ],
    tree: '2015',
  });
  return paper.finish();
}
