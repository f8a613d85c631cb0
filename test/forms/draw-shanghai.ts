/** Draws the 上海 form on its 8, 6 or 5 (2022) column grid. */

import type { PrintedLabel } from '../../src/rules/example';
import type { Pen } from './draw-style';
import { drawTable, splitValue, type TableSpec } from './draw-table';
import { dateCell, textCell } from './paper';

/** Logical columns of a grid: where labels and answers begin and how many columns they take. */
interface Grid {
  readonly width: number;
  readonly labelWidth: number;
  readonly value: readonly [column: number, columns: number];
  readonly label2: number;
  readonly value2: readonly [column: number, columns: number];
  readonly label3: number;
  readonly funds: readonly [label: number, labels: number, value: number, label2: number, labels2: number, value2: number, values2: number];
  readonly goals: readonly [column: number, columns: number, column2: number, columns2: number];
  readonly level3: readonly [column: number, columns: number];
  readonly result: readonly [column: number, columns: number];
  readonly level1: number;
}

const GRIDS: Readonly<Record<'eight' | 'six' | 'five', Grid>> = {
  eight: {
    width: 8, labelWidth: 2, value: [2, 2], label2: 4, value2: [5, 1], label3: 6, funds: [2, 2, 4, 5, 2, 7, 1], goals: [1, 4, 5, 3],
    level1: 1, level3: [3, 3], result: [6, 2],
  },
  six: {
    width: 6, labelWidth: 1, value: [1, 1], label2: 2, value2: [3, 1], label3: 4, funds: [1, 1, 2, 3, 1, 4, 2], goals: [1, 2, 3, 3],
    level1: 1, level3: [3, 2], result: [5, 1],
  },
  five: {
    width: 5, labelWidth: 1, value: [1, 1], label2: 2, value2: [3, 2], label3: -1, funds: [1, 1, 2, 3, 1, 4, 1], goals: [1, 2, 3, 2],
    level1: 1, level3: [3, 1], result: [4, 1],
  },
};

export function drawShanghai(pen: Pen): void {
  const g = GRIDS[pen.options.grid ?? 'eight'];
  pen.title(g.width);
  let row = drawBasics(pen, g, pen.heading(g.width, 1));
  row = drawFunds(pen, g, row);
  row = drawGoals(pen, g, row);
  const header = pen.options.valueHeader ?? (pen.options.grid === 'five' ? '年度指标值' : '年度(/项目)指标值');
  const spec: TableSpec = {
    width: g.width,
    group: { column: 0, text: '绩效指标' },
    columns: [
      { role: 'level1', header: '一级指标', column: g.level1 },
      { role: 'level2', header: '二级指标', column: g.level1 + 1 },
      { role: 'level3', header: '三级指标', column: g.level3[0], columns: g.level3[1] },
      { role: 'value', header, column: g.result[0], columns: g.result[1] },
    ],
  };
  drawTable(pen, row, splitValue(spec, pen.options.split), pen.form.table);
}

function drawBasics(pen: Pen, g: Grid, top: number): number {
  const wide = g.width - g.value2[0];
  let row = top;
  if (pen.options.joinedName) pen.cell(row, 0, textCell(`项目名称：${String(pen.form.answers.项目名称)}`), g.labelWidth + g.value[1]);
  else {
    pen.label(row, 0, '项目名称', g.labelWidth);
    pen.answer(row, g.value[0], '项目名称', g.value[1]);
  }
  const first = g.label3 < 0 ? '项目类别' : '项目性质';
  pen.label(row, g.label2, first);
  pen.answer(row, g.value2[0], first, g.label3 < 0 ? wide : g.value2[1]);
  if (g.label3 >= 0) {
    pen.label(row, g.label3, '项目类别');
    pen.answer(row, g.label3 + 1, '项目类别');
  }
  row += 1;
  pen.label(row, 0, '主管部门', g.labelWidth);
  pen.answer(row, g.value[0], '主管部门', g.value[1]);
  pen.label(row, g.label2, '实施单位');
  pen.answer(row, g.value2[0], '实施单位', wide);
  row += 1;
  for (const label of ['项目编码', '项目属性', '项目期'] as const) {
    if (pen.form.answers[label] === undefined) continue;
    pen.label(row, 0, label, g.labelWidth);
    pen.answer(row, g.value[0], label, g.value[1]);
    row += 1;
  }
  pen.label(row, 0, '计划开始日期', g.labelWidth);
  date(pen, row, g.value[0], '计划开始日期', g.value[1]);
  pen.label(row, g.label2, '计划完成日期');
  date(pen, row, g.value2[0], '计划完成日期', wide);
  return row + 1;
}

function date(pen: Pen, row: number, column: number, label: PrintedLabel, columns: number): void {
  pen.cell(row, column, dateCell(pen.form.answers[label] ?? '', pen.options.dates ?? 'text'), columns);
}

function drawFunds(pen: Pen, g: Grid, top: number): number {
  const [label, labels, value, label2, labels2, value2, values2] = g.funds;
  pen.label(top, 0, pen.withUnit('项目资金'), Math.min(g.labelWidth, label), 4);
  const right: readonly (readonly [string, PrintedLabel])[] = [
    ['年度资金申请总额', '年度资金申请总额'], ['其中：当年财政拨款', '当年财政拨款'], ['上年结转资金', '上年结转资金'], ['其他资金', '年度其他资金'],
  ];
  right.forEach(([text, meaning], i) => {
    pen.label(top + i, label2, text, labels2);
    pen.amount(top + i, value2, meaning, values2);
  });
  pen.label(top, label, '项目资金总额', labels);
  pen.amount(top, value, '项目资金总额');
  pen.label(top + 1, label, '其中：财政资金', labels, 2);
  pen.amount(top + 1, value, '财政资金', 1, 2);
  pen.label(top + 3, label, '其他资金', labels);
  pen.amount(top + 3, value, '其他资金');
  return top + 4;
}

function drawGoals(pen: Pen, g: Grid, top: number): number {
  const [column, columns, column2, columns2] = g.goals;
  const [overall, annual] = pen.options.goalLabels ?? ['项目总目标', pen.options.grid === 'five' ? '年度总目标' : '年度总体目标'];
  pen.label(top, 0, '项目绩效目标', 1, 2);
  pen.label(top, column, overall, columns);
  pen.label(top, column2, annual, columns2);
  pen.answer(top + 1, column, '项目总目标', columns);
  pen.answer(top + 1, column2, '年度总体目标', columns2);
  return top + 2;
}
