/** Two plain tables, empty: one form of labels over four columns, and the list with one row per indicator. */

import type { NewSheet } from '../model';
import { BlankPaper, type BlankWish } from './blank-form';
import { drawBlankTable } from './blank-form-table';

export function blankGeneric(wish: BlankWish): NewSheet {
  const paper = new BlankPaper(wish, [18, 24, 32, 28]);
  paper.title('项目支出绩效目标表');
  paper.line(1, 0, `（${wish.year}年度）`, 4);
  paper.label(2, 0, '项目名称');
  paper.answer(2, 1, 'text', { columns: 3 });
  paper.label(3, 0, '主管部门');
  paper.answer(3, 1);
  paper.label(3, 2, '实施单位');
  paper.answer(3, 3);
  paper.label(4, 0, '项目资金总额（元）');
  paper.answer(4, 1, 'amount', { columns: 3 });
  paper.label(5, 0, '其中：财政资金');
  paper.answer(5, 1, 'amount');
  paper.label(5, 2, '其他资金');
  paper.answer(5, 3, 'amount');
  paper.label(6, 0, '年度绩效目标');
  paper.answer(6, 1, 'text', { columns: 3 });
  paper.height(6, 96);
  drawBlankTable(paper, {
    top: 7,
    level1: { header: '一级指标', column: 0 },
    level2: { header: '二级指标', column: 1 },
    rest: [{ header: '三级指标', column: 2 }, { header: '指标值', column: 3, kind: 'short' }],
    tree: '2015',
  });
  return paper.finish();
}

export function blankList(wish: BlankWish): NewSheet {
  const paper = new BlankPaper(wish, [16, 18, 26, 12, 20, 24, 10, 12, 12, 12, 24]);
  paper.title(`项目支出绩效目标表（${wish.year}年度）`);
  ['单位名称', '项目名称', '年度绩效目标'].forEach((text, column) => paper.label(1, column, text));
  const end = drawBlankTable(paper, {
    top: 1,
    level1: { header: '一级指标', column: 3 },
    level2: { header: '二级指标', column: 4 },
    rest: [
      { header: '三级指标', column: 5 }, { header: '指标性质', column: 6, choices: ['≥', '≤', '=', '>', '<', '定性'] }, { header: '指标值', column: 7, kind: 'short' },
      { header: '度量单位', column: 8, kind: 'short' }, { header: '指标属性', column: 9, choices: ['定量指标', '定性指标'] }, { header: '指标内容', column: 10 },
    ],
    tree: '2015',
  });
  for (const column of [0, 1, 2]) paper.answer(2, column, 'text', { rows: end - 2 });
  return paper.finish();
}
