/** Draws the forms of other places: 河北, 中央 2015 and 2021, the one-row-per-indicator list, and a plain table. */

import type { IndicatorExample, PrintedLabel } from '../../src/rules/example';
import { Pen } from './draw-style';
import { drawTable, splitValue, type Column, type TableSpec } from './draw-table';
import { textCell, typedCell } from './paper';

export function drawHebei(pen: Pen): void {
  pen.title(7);
  pen.cell(1, 0, textCell('286009示例县交通运输局'), 4);
  if (pen.unitPlace !== 'nowhere') pen.paper.put(1, 4, 3, textCell(`单位：${pen.unit}`), 'note');
  pair(pen, 2, 0, '项目编码', 2);
  pair(pen, 2, 3, '项目名称', 3);
  pen.label(3, 0, '预算规模及资金用途', 1, 2);
  amountPair(pen, 3, 1, '预算数', '预算数');
  amountPair(pen, 3, 3, '其中：财政    资金', '财政资金');
  amountPair(pen, 3, 5, '其他资金', '其他资金');
  pen.answer(4, 1, '资金用途', 6);
  pen.label(5, 0, '资金支出计划（%）', 1, 2);
  const months = [['3月底', 1, 1], ['6月底', 2, 2], ['10月底', 4, 2], ['12月底', 6, 1]] as const;
  for (const [month, column, columns] of months) {
    pen.header(5, column, month, columns);
    pen.cell(6, column, percentCell(pen, month), columns);
  }
  pen.label(7, 0, '绩效目标');
  pen.answer(7, 1, '年度总体目标', 6);
  const spec: TableSpec = { width: 7, columns: [
    ...levels(0), { role: 'description', header: '绩效指标描述', column: 3, columns: 2 },
    { role: 'value', header: pen.options.valueHeader ?? '指标值', column: 5 }, { role: 'basis', header: '指标值确定依据', column: 6 },
  ] };
  drawTable(pen, 8, splitValue(spec, pen.options.split), pen.form.table);
}

export function drawCentral2021(pen: Pen): void {
  pen.title(6);
  let row = pen.heading(6, 1);
  pair(pen, row, 0, '项目名称', 5);
  pair(pen, ++row, 0, '主管部门', 2, '主管部门及代码');
  pair(pen, row, 3, '实施单位', 2);
  row += 1;
  pen.label(row, 0, pen.withUnit('项目资金'), 1, 4);
  amountPair(pen, row, 1, '年度资金总额：', '年度资金申请总额');
  pen.label(row, 3, '执行率分值', 2);
  pen.cell(row, 5, textCell('10'));
  amountPair(pen, ++row, 1, '其中：财政拨款', '当年财政拨款');
  amountPair(pen, ++row, 1, '上年结转', '上年结转资金');
  amountPair(pen, ++row, 1, '其他资金', '年度其他资金');
  pen.label(++row, 0, pen.options.goalLabels?.[1] ?? '年度总体目标');
  pen.answer(row, 1, '年度总体目标', 5);
  const spec: TableSpec = { width: 6, group: { column: 0, text: '绩效指标' }, columns: [
    ...levels(1), { role: 'value', header: pen.options.valueHeader ?? '指标值', column: 4 }, { role: 'weight', header: '分值权重（90）', column: 5 },
  ] };
  drawTable(pen, row + 1, splitValue(spec, pen.options.split), pen.form.table);
}

/** Two value tables side by side over one 一级 column; the shorter one leaves its cells blank. */
export function drawCentral2015(pen: Pen): void {
  pen.title(8);
  let row = pen.heading(8, 1);
  pair(pen, row, 0, '项目名称', 7);
  pair(pen, ++row, 0, '主管部门', 3, '主管部门及代码');
  pair(pen, row, 4, '实施单位', 3);
  pair(pen, ++row, 0, '项目属性', 3);
  pair(pen, row, 4, '项目期', 3);
  row += 1;
  pen.label(row, 0, pen.withUnit('项目资金'), 1, 3);
  amountPair(pen, row, 1, '中期资金总额', '项目资金总额', 2);
  amountPair(pen, row, 5, '年度资金总额', '年度资金申请总额', 1, 2);
  amountPair(pen, ++row, 1, '其中：财政拨款', '财政资金', 2);
  amountPair(pen, row, 5, '其中：财政拨款', '当年财政拨款', 1, 2);
  amountPair(pen, ++row, 1, '其他资金', '其他资金', 2);
  amountPair(pen, row, 5, '其他资金', '年度其他资金', 1, 2);
  pen.label(++row, 0, '总体目标', 1, 2);
  pen.label(row, 1, pen.options.goalLabels?.[0] ?? '中期目标（2026年—2028年）', 4);
  pen.label(row, 5, pen.options.goalLabels?.[1] ?? '年度目标', 3);
  pen.answer(row + 1, 1, '项目总目标', 4);
  pen.answer(row + 1, 5, '年度总体目标', 3);
  drawSideBySide(pen, row + 2);
}

/** Rows of both tables under their common 一级, the shorter table padded. */
function aligned(pen: Pen): { mid: IndicatorExample | undefined; annual: IndicatorExample | undefined; level1: string }[] {
  const { table, midTerm } = pen.form;
  return [...new Set([...table, ...midTerm].map((one) => one.一级))].flatMap((level1) => {
    const [annual, mid] = [table, midTerm].map((rows) => rows.filter((one) => one.一级 === level1)) as [IndicatorExample[], IndicatorExample[]];
    return Array.from({ length: Math.max(annual.length, mid.length) }, (_, i) => ({ mid: mid[i], annual: annual[i], level1 }));
  });
}

function drawSideBySide(pen: Pen, top: number): void {
  const rows = aligned(pen);
  pen.header(top, 0, '绩效指标', 1, 1 + rows.length);
  const headers = ['一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'];
  headers.forEach((text, i) => pen.header(top, 1 + i, text));
  for (let i = 0; i < rows.length; i++) {
    const { mid, annual, level1 } = rows[i]!;
    const row = top + 1 + i;
    const before = rows[i - 1]?.level1;
    let run = 1;
    while (rows[i + run]?.level1 === level1) run++;
    if (pen.options.levels === 'repeated') pen.cell(row, 1, textCell(level1));
    else if (before !== level1) pen.cell(row, 1, textCell(level1), 1, pen.options.levels === 'blank' ? 1 : run);
    if (mid) [textCell(mid.二级), textCell(mid.三级), typedCell(mid.指标值)].forEach((cell, c) => pen.cell(row, 2 + c, cell));
    if (annual) [textCell(annual.二级), textCell(annual.三级), typedCell(annual.指标值)].forEach((cell, c) => pen.cell(row, 5 + c, cell));
  }
}

export const LIST_WIDTH = 11;

/** Header of the list; its rows follow from `drawListRows`. */
export function drawListHeader(pen: Pen): void {
  pen.title(LIST_WIDTH);
  for (const c of listColumns()) pen.header(1, c.column, c.header);
  ['单位名称', '项目名称', '年度绩效目标'].forEach((text, i) => pen.header(1, i, text));
}

export function drawListRows(pen: Pen, top: number): number {
  const { table, answers } = pen.form;
  const cells = [answers.主管部门, answers.项目名称, answers.年度总体目标].map((typed) => typedCell(typed ?? ''));
  cells.forEach((cell, c) => {
    if (pen.options.levels === 'repeated') table.forEach((_, i) => pen.cell(top + i, c, cell));
    else pen.cell(top, c, cell, 1, pen.options.levels === 'blank' ? 1 : table.length);
  });
  const scratch = { width: LIST_WIDTH, columns: listColumns() };
  return drawBody(pen, top, scratch);
}

function drawBody(pen: Pen, top: number, spec: TableSpec): number {
  // The list prints one header for all projects, so the table's own header row is drawn off and taken away again.
  const before = pen.paper.puts.length;
  const { pageBreak, ...options } = pen.options;
  const plain = pageBreak === 'split' ? pen : new Pen(pen.paper, pen.form, options);
  const next = drawTable(plain, top - 1, spec, pen.form.table);
  const kept = pen.paper.puts.splice(before).filter((put) => put.row >= top);
  pen.paper.puts.push(...kept);
  return next;
}

function listColumns(): readonly Column[] {
  return [
    ...levels(3), { role: 'operator', header: '指标性质', column: 6 }, { role: 'number', header: '指标值', column: 7 },
    { role: 'unit', header: '度量单位', column: 8 }, { role: 'attribute', header: '指标属性', column: 9 }, { role: 'description', header: '指标内容', column: 10 },
  ];
}

export function drawGeneric(pen: Pen): void {
  pen.title(4);
  let row = pen.heading(4, 1);
  pair(pen, row, 0, '项目名称', 3);
  pair(pen, ++row, 0, '主管部门', 1);
  pair(pen, row, 2, '实施单位', 1);
  amountPair(pen, ++row, 0, pen.withUnit('项目资金总额'), '项目资金总额');
  amountPair(pen, ++row, 0, '其中：财政资金', '财政资金');
  amountPair(pen, row, 2, '其他资金', '其他资金');
  pair(pen, ++row, 0, '年度总体目标', 3, pen.options.goalLabels?.[1] ?? '年度绩效目标');
  const spec: TableSpec = { width: 4, columns: [...levels(0), { role: 'value', header: pen.options.valueHeader ?? '指标值', column: 3 }] };
  drawTable(pen, row + 1, splitValue(spec, pen.options.split), pen.form.table);
}

function levels(column: number): Column[] {
  return (['level1', 'level2', 'level3'] as const).map((role, i) => ({ role, header: `${'一二三'[i]}级指标`, column: column + i }));
}

function pair(pen: Pen, row: number, column: number, label: PrintedLabel, columns: number, printed: string = label): void {
  pen.label(row, column, printed);
  pen.answer(row, column + 1, label, columns);
}

function amountPair(pen: Pen, row: number, column: number, printed: string, label: PrintedLabel, columns = 1, labels = 1): void {
  // Where a label takes several columns its amount follows behind them.
  const [wide, narrow] = labels > 1 ? [labels, 1] : [1, columns];
  pen.label(row, column, printed, wide);
  pen.amount(row, column + wide, label, narrow);
}

function percentCell(pen: Pen, month: PrintedLabel): ReturnType<typeof textCell> {
  const typed = pen.form.answers[month] ?? '';
  const found = typeof typed === 'string' ? /^(-?\d+(?:\.\d+)?)%$/.exec(typed) : null;
  return found && !pen.options.amountsAsText ? { kind: 'number', text: typed as string, value: Number(found[1]) / 100 } : typedCell(typed);
}
