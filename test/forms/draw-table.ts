/** Draws indicator tables: levels merged, repeated or left blank, values in one cell or three, page breaks and unused rows. */

import { readQuantity } from '../../src/model';
import type { IndicatorExample } from '../../src/rules/example';
import type { Pen } from './draw-style';
import { textCell, typedCell } from './paper';

export type Role = 'level1' | 'level2' | 'level3' | 'value' | 'operator' | 'number' | 'unit' | 'weight' | 'description' | 'basis' | 'attribute';

export interface Column {
  readonly role: Role;
  readonly header: string;
  readonly column: number;
  readonly columns?: number;
}

export interface TableSpec {
  readonly columns: readonly Column[];
  /** The 绩效指标 cell at the left, merged along the whole table. */
  readonly group?: { readonly column: number; readonly text: string };
  /** Columns of the whole form, for what stands across. */
  readonly width: number;
}

/** Replaces one value column by three where the style asks for it; the columns behind move right. */
export function splitValue(spec: TableSpec, split: boolean | undefined): TableSpec {
  if (!split) return spec;
  const columns = spec.columns.flatMap((c): Column[] => {
    if (c.role !== 'value') return [c];
    return [
      { role: 'operator', header: '指标性质', column: c.column },
      { role: 'number', header: '指标值', column: c.column + 1 },
      { role: 'unit', header: '计量单位', column: c.column + 2 },
    ];
  });
  const value = spec.columns.find((c) => c.role === 'value');
  const extra = 3 - (value?.columns ?? 1);
  const moved = columns.map((c) => (value && c.column > value.column && !['number', 'unit'].includes(c.role) ? { ...c, column: c.column + extra } : c));
  return { ...spec, columns: moved, width: spec.width + extra };
}

/** Draws header and rows from `top` on; returns the next free row. */
export function drawTable(pen: Pen, top: number, spec: TableSpec, rows: readonly IndicatorExample[]): number {
  const { pageBreak } = pen.options;
  drawHeader(pen, top, spec);
  const cut = pageBreak && rows.length > 3 ? Math.floor(rows.length / 2) : rows.length;
  let next = drawRows(pen, top + 1, spec, rows.slice(0, cut), null);
  if (cut < rows.length) {
    if (pageBreak === 'title') pen.title(spec.width, next++);
    if (pageBreak === 'page-number') pen.paper.put(next++, 0, spec.width, textCell('第 1 页 共 2 页'), 'note');
    if (pageBreak === 'title' || pageBreak === 'header') drawHeader(pen, next++, spec);
    if (spec.group && pageBreak !== 'split') pen.header(next, spec.group.column, spec.group.text, 1, rows.length - cut);
    next = drawRows(pen, next, spec, rows.slice(cut), rows[cut - 1]!);
  }
  const unused = pen.options.unusedRows ?? 0;
  for (let i = 0; i < unused; i++, next++) for (const c of spec.columns) pen.cell(next, c.column, textCell(''), c.columns ?? 1);
  const groupEnd = pageBreak && pageBreak !== 'split' && cut < rows.length ? top + 1 + cut : next;
  if (spec.group) pen.header(top, spec.group.column, spec.group.text, 1, groupEnd - top);
  return next;
}

function drawHeader(pen: Pen, row: number, spec: TableSpec): void {
  for (const c of spec.columns) pen.header(row, c.column, c.header, c.columns ?? 1);
}

function drawRows(pen: Pen, top: number, spec: TableSpec, rows: readonly IndicatorExample[], before: IndicatorExample | null): number {
  rows.forEach((row, i) => {
    const previous = rows[i - 1] ?? before;
    const same1 = previous !== null && previous?.一级 === row.一级;
    const same2 = same1 && previous?.二级 === row.二级;
    for (const c of spec.columns) {
      if (c.role === 'level1') drawLevel(pen, top + i, c, row.一级, same1, i === 0, runOf(rows, i, (r) => r.一级 === row.一级));
      else if (c.role === 'level2') drawLevel(pen, top + i, c, row.二级, same2, i === 0, runOf(rows, i, (r) => r.一级 === row.一级 && r.二级 === row.二级));
      else pen.cell(top + i, c.column, partOf(row, c.role), c.columns ?? 1);
    }
  });
  return top + rows.length;
}

/** A level cell: once for its whole run when merged, in every row when repeated, only above when left blank. */
function drawLevel(pen: Pen, row: number, column: Column, text: string, continued: boolean, firstOfPage: boolean, run: number): void {
  const { levels = 'merged' } = pen.options;
  if (levels === 'repeated') return pen.cell(row, column.column, textCell(text), column.columns ?? 1);
  if (levels === 'blank') return pen.cell(row, column.column, textCell(continued ? '' : text), column.columns ?? 1);
  if (!continued || firstOfPage) pen.cell(row, column.column, textCell(continued ? '' : text), column.columns ?? 1, run);
}

function runOf(rows: readonly IndicatorExample[], from: number, same: (row: IndicatorExample) => boolean): number {
  let end = from;
  while (end < rows.length && same(rows[end]!)) end++;
  return end - from;
}

function partOf(row: IndicatorExample, role: Role): ReturnType<typeof textCell> {
  const value = row.指标值;
  switch (role) {
    case 'level3': return textCell(row.三级);
    case 'value': return typedCell(value);
    case 'weight': return textCell(row.分值 ?? '');
    case 'description': return textCell(row.描述 ?? '');
    case 'basis': return textCell(row.依据 ?? '');
    case 'attribute': return textCell(typeof value === 'string' && /\d/.test(value) ? '定量指标' : '定性指标');
    default: return typeof value === 'string' ? textCell(splitText(value)[role === 'operator' ? 0 : role === 'number' ? 1 : 2]) : role === 'number' ? typedCell(value) : textCell('');
  }
}

/** `≥95(%)` → ≥ | 95 | %; what is no quantity stands in the number column as it is. */
export function splitText(value: string): readonly [string, string, string] {
  const q = readQuantity(value);
  const parts = /^([≥≤=><]?)([\d,.]+)\(?([^()\d]*)\)?$/.exec(value);
  return parts && (q.kind === 'quantity' || q.kind === 'duration') ? [parts[1]!, parts[2]!, parts[3]!] : ['', value, ''];
}
