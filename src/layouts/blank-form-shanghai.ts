/** 上海市财政项目支出绩效目标申报表, empty. */

import type { NewSheet } from '../model';
import { BlankPaper, type BlankWish } from './blank-form';
import { drawBlankTable } from './blank-form-table';

const NATURES = ['经常性项目', '其他经常性项目', '经常性专项业务费', '阶段性项目', '一次性项目', '其他一次性项目'];
const CATEGORIES = ['其他运转类', '特定目标类'];

export function blankShanghai(wish: BlankWish): NewSheet {
  const paper = new BlankPaper(wish, [7, 13, 21, 12, 16, 13, 13, 17]);
  paper.title('财政项目支出绩效目标申报表');
  paper.line(1, 0, `（${wish.year}年度）`, 8);
  paper.label(2, 0, '项目名称', { columns: 2 });
  paper.answer(2, 2, 'text', { columns: 2 });
  paper.label(2, 4, '项目性质');
  paper.choice(2, 5, NATURES);
  paper.label(2, 6, '项目类别');
  paper.choice(2, 7, CATEGORIES);
  paper.label(3, 0, '主管部门', { columns: 2 });
  paper.answer(3, 2, 'text', { columns: 2 });
  paper.label(3, 4, '实施单位');
  paper.answer(3, 5, 'text', { columns: 3 });
  paper.label(4, 0, '计划开始日期', { columns: 2 });
  paper.answer(4, 2, 'date', { columns: 2 });
  paper.label(4, 4, '计划完成日期');
  paper.answer(4, 5, 'date', { columns: 3 });
  drawFunds(paper);
  paper.label(9, 0, '项目绩效目标', { rows: 2 });
  paper.label(9, 1, '项目总目标', { columns: 4 });
  paper.label(9, 5, '年度总体目标', { columns: 3 });
  paper.answer(10, 1, 'text', { columns: 4 });
  paper.answer(10, 5, 'text', { columns: 3 });
  paper.height(10, 110);
  drawBlankTable(paper, {
    top: 11,
    group: { column: 0, text: '绩效指标' },
    level1: { header: '一级指标', column: 1 },
    level2: { header: '二级指标', column: 2 },
    rest: [{ header: '三级指标', column: 3, columns: 3 }, { header: '年度(/项目)指标值', column: 6, columns: 2, kind: 'short' }],
    // 成本 became a 一级 of its own with the budget of 2024.
    tree: wish.year >= 2024 ? '2021' : '2015',
  });
  return paper.finish();
}

function drawFunds(paper: BlankPaper): void {
  paper.label(5, 0, '项目资金（元）', { columns: 2, rows: 4 });
  paper.label(5, 2, '项目资金总额', { columns: 2 });
  paper.answer(5, 4, 'amount');
  paper.label(6, 2, '其中：财政资金', { columns: 2, rows: 2 });
  paper.answer(6, 4, 'amount', { rows: 2 });
  paper.label(8, 2, '其他资金', { columns: 2 });
  paper.answer(8, 4, 'amount');
  ['年度资金申请总额', '其中：当年财政拨款', '上年结转资金', '其他资金'].forEach((text, i) => {
    paper.label(5 + i, 5, text, { columns: 2 });
    paper.answer(5 + i, 7, 'amount');
  });
}
