/** The indicator table of a blank form: header, printed levels of the tree that holds, and rows to be filled in. */

import type { Level1, Level2, Tree } from '../model';
import type { AnswerKind, BlankPaper } from './blank-form';

export interface BlankColumn {
  readonly header: string;
  readonly column: number;
  readonly columns?: number;
  readonly kind?: AnswerKind;
  readonly choices?: readonly string[];
}

export interface BlankTable {
  readonly top: number;
  readonly level1: BlankColumn;
  readonly level2: BlankColumn;
  /** 三级指标, 指标值 and whatever else each row asks for. */
  readonly rest: readonly BlankColumn[];
  /** The 绩效指标 cell along the whole table. */
  readonly group?: { readonly column: number; readonly text: string };
  readonly tree: Tree;
}

interface Group {
  readonly level1: Level1;
  readonly level2: readonly { readonly name: Level2; readonly rows: number }[];
}

/** 产出 gets two rows for each 二级, everything else one; more are inserted where they are needed. */
const TREES: Readonly<Record<Tree, readonly Group[]>> = {
  2021: [
    { level1: '成本指标', level2: [{ name: '经济成本指标', rows: 1 }, { name: '社会成本指标', rows: 1 }, { name: '生态环境成本指标', rows: 1 }] },
    { level1: '产出指标', level2: [{ name: '数量指标', rows: 2 }, { name: '质量指标', rows: 2 }, { name: '时效指标', rows: 2 }] },
    { level1: '效益指标', level2: [{ name: '经济效益指标', rows: 1 }, { name: '社会效益指标', rows: 1 }, { name: '生态效益指标', rows: 1 }, { name: '可持续影响指标', rows: 1 }] },
    { level1: '满意度指标', level2: [{ name: '服务对象满意度指标', rows: 1 }] },
  ],
  2015: [
    { level1: '产出指标', level2: [{ name: '数量指标', rows: 2 }, { name: '质量指标', rows: 2 }, { name: '时效指标', rows: 2 }, { name: '成本指标', rows: 2 }] },
    { level1: '效益指标', level2: [{ name: '经济效益指标', rows: 1 }, { name: '社会效益指标', rows: 1 }, { name: '生态效益指标', rows: 1 }, { name: '可持续影响指标', rows: 1 }] },
    { level1: '满意度指标', level2: [{ name: '服务对象满意度指标', rows: 1 }] },
  ],
};

/** Rows of the table without its header. */
export function rowsOf(tree: Tree): number {
  return TREES[tree].reduce((sum, { level2 }) => sum + level2.reduce((rows, one) => rows + one.rows, 0), 0);
}

/** Draws the table and returns the row behind it. */
export function drawBlankTable(paper: BlankPaper, table: BlankTable): number {
  const { top, tree, group } = table;
  for (const { header, column, columns = 1 } of [table.level1, table.level2, ...table.rest]) paper.label(top, column, header, { columns });
  if (group) paper.label(top, group.column, group.text, { rows: rowsOf(tree) + 1 });
  paper.repeat(top, top);
  let row = top + 1;
  for (const { level1, level2 } of TREES[tree]) {
    paper.text(row, table.level1.column, level1, { rows: level2.reduce((sum, one) => sum + one.rows, 0) });
    for (const { name, rows } of level2) {
      paper.text(row, table.level2.column, name, { rows });
      for (let i = 0; i < rows; i++) drawRow(paper, row + i, table.rest);
      row += rows;
    }
  }
  return row;
}

export function drawRow(paper: BlankPaper, row: number, columns: readonly BlankColumn[]): void {
  for (const { column, columns: width = 1, kind = 'text', choices } of columns) {
    if (choices) paper.choice(row, column, choices, { columns: width });
    else paper.answer(row, column, kind, { columns: width });
  }
}
