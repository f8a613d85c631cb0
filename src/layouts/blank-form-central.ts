/** The forms of 财预〔2015〕88号 and of the central departments since 2021, empty. */

import type { NewSheet } from '../model';
import { BlankPaper, type BlankWish } from './blank-form';
import { drawBlankTable, drawRow, rowsOf, type BlankColumn } from './blank-form-table';

export function blankCentral2021(wish: BlankWish): NewSheet {
  const paper = new BlankPaper(wish, [13, 18, 21, 26, 20, 14]);
  paper.title('项目支出绩效目标表');
  paper.line(1, 0, `（${wish.year}年度）`, 6);
  paper.label(2, 0, '项目名称');
  paper.answer(2, 1, 'text', { columns: 5 });
  paper.label(3, 0, '主管部门及代码');
  paper.answer(3, 1, 'text', { columns: 2 });
  paper.label(3, 3, '实施单位');
  paper.answer(3, 4, 'text', { columns: 2 });
  paper.label(4, 0, '项目资金（万元）', { rows: 4 });
  ['年度资金总额：', '其中：财政拨款', '上年结转', '其他资金'].forEach((text, i) => {
    paper.label(4 + i, 1, text);
    if (i > 0) paper.answer(4 + i, 2, 'amount', { columns: 4 });
  });
  paper.answer(4, 2, 'amount');
  paper.label(4, 3, '执行率分值（10）', { columns: 2 });
  paper.answer(4, 5, 'short');
  paper.label(8, 0, '年度总体目标');
  paper.answer(8, 1, 'text', { columns: 5 });
  paper.height(8, 110);
  drawBlankTable(paper, {
    top: 9,
    group: { column: 0, text: '绩效指标' },
    level1: { header: '一级指标', column: 1 },
    level2: { header: '二级指标', column: 2 },
    rest: [{ header: '三级指标', column: 3 }, { header: '指标值', column: 4, kind: 'short' }, { header: '分值权重（90）', column: 5, kind: 'short' }],
    tree: '2021',
  });
  return paper.finish();
}

export function blankCentral2015(wish: BlankWish): NewSheet {
  const paper = new BlankPaper(wish, [13, 12, 17, 22, 15, 17, 22, 15]);
  paper.title('项目支出绩效目标申报表');
  paper.line(1, 0, `（${wish.year}年度）`, 8);
  paper.label(2, 0, '项目名称');
  paper.answer(2, 1, 'text', { columns: 7 });
  paper.label(3, 0, '主管部门及代码');
  paper.answer(3, 1, 'text', { columns: 3 });
  paper.label(3, 4, '实施单位');
  paper.answer(3, 5, 'text', { columns: 3 });
  paper.label(4, 0, '项目属性');
  paper.choice(4, 1, ['新增项目', '延续项目'], { columns: 3 });
  paper.label(4, 4, '项目期');
  paper.answer(4, 5, 'text', { columns: 3 });
  paper.label(5, 0, '项目资金（万元）', { rows: 3 });
  [['中期资金总额', '年度资金总额'], ['其中：财政拨款', '其中：财政拨款'], ['其他资金', '其他资金']].forEach(([whole, year], i) => {
    paper.label(5 + i, 1, whole!, { columns: 2 });
    paper.answer(5 + i, 3, 'amount', { columns: 2 });
    paper.label(5 + i, 5, year!, { columns: 2 });
    paper.answer(5 + i, 7, 'amount');
  });
  paper.label(8, 0, '总体目标', { rows: 2 });
  paper.label(8, 1, '中期目标', { columns: 4 });
  paper.label(8, 5, '年度目标', { columns: 3 });
  paper.answer(9, 1, 'text', { columns: 4 });
  paper.answer(9, 5, 'text', { columns: 3 });
  paper.height(9, 110);
  drawTwoTables(paper, 10);
  return paper.finish();
}

/** 中期 and 年度 side by side over one 一级 column; each prints its own 二级. */
function drawTwoTables(paper: BlankPaper, top: number): void {
  const answers = (column: number): BlankColumn[] => [{ header: '三级指标', column }, { header: '指标值', column: column + 1, kind: 'short' }];
  drawBlankTable(paper, { top, group: { column: 0, text: '绩效指标' }, level1: { header: '一级指标', column: 1 }, level2: { header: '二级指标', column: 2 }, rest: answers(3), tree: '2015' });
  const right = new Map(paper.printed(2, top + 1, top + rowsOf('2015')));
  paper.label(top, 5, '二级指标');
  for (const { header, column } of answers(6)) paper.label(top, column, header);
  for (const [row, { text, rows }] of right) {
    paper.text(row, 5, text, { rows });
    for (let i = 0; i < rows; i++) drawRow(paper, row + i, answers(6));
  }
}
