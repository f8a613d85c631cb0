/**
 * Placing: the edits that write indicator rows into a form as a careful clerk would. Unused printed rows of the right
 * category are filled first, then new rows are inserted; merged cells of a group take in the rows that join it.
 */

import { LEVEL1, LEVEL2, isBlankText, rowText, squeeze, type Declaration, type Edit, type IndicatorTable, type Range, type RowInsert, type Sheet, type TextEdit } from '../model';
import type { IndicatorRow } from './layout';
import { besideCells } from './placing-beside';
import { sumsTakingIn } from './placing-sums';
import { spotFor, unusedFor, wantedBy, type Entry, type Spot } from './placing-spot';
import { printedTable, type Line, type Manner, type PrintedTable } from './placing-table';

/** A text for one column of the row. */
interface Typing {
  readonly column: number;
  readonly text: string;
}

/**
 * Edits that write `rows` into one indicator table of a form on its sheet. Rows of one 二级 keep their order; 分值 is
 * left to the clerk. Empty when the form prints no indicator table whose columns are known.
 */
export function placeRows(sheet: Sheet, form: Declaration, rows: readonly IndicatorRow[], scope: IndicatorTable['scope'] = 'annual'): readonly Edit[] {
  if (scope === 'mid-term' && !form.midTermIndicators) return [];
  const printed = printedTable(sheet, scope === 'mid-term' ? { ...form, indicators: form.midTermIndicators!, midTermIndicators: null } : form);
  if (!printed) return [];
  const { table, fills, left } = fillUnused(printed, rows);
  // Where a new row goes is asked when all printed rows are taken: what follows a group follows its filled row too.
  const inserts = left.map((row) => ({ spot: spotFor(table, wantedBy(row, table)), row }));
  inserts.sort((a, b) => inOrder(a.spot, b.spot));
  const [spared, inserted] = spareFirst(table, inserts);
  fills.push(...spared.flatMap(({ at, row, spot }, i) => fill(table, at, [...levelsOf(table, spot, spared[i - 1]?.spot, false), ...answerOf(table, row), ...remarksOf(table, row, at)])));
  return [...fills, ...inserted.map(({ spot, row }, i) => insert(table, spot, row, inserted[i - 1]?.spot))];
}

/** Takes the unused printed rows; `table` is the table with them, `left` the rows that found none. */
function fillUnused(printed: PrintedTable, rows: readonly IndicatorRow[]): { table: PrintedTable; fills: TextEdit[]; left: IndicatorRow[] } {
  const free = new Set(printed.lines.filter((line) => !line.used));
  const fills: TextEdit[] = [];
  const left: IndicatorRow[] = [];
  let table = printed;
  for (const row of rows) {
    const wanted = wantedBy(row, table);
    const line = unusedFor(table, free, wanted);
    if (!line) {
      left.push(row);
      continue;
    }
    free.delete(line);
    const unnamed = isBlankText(table.sheet.shown(line.row, table.columns.level2).text) && isBlankText(line.level2);
    const level2 = unnamed ? [{ column: table.columns.level2, text: wanted.level2 }] : [];
    fills.push(...fill(table, line.row, [...level2, ...answerOf(table, row), ...remarksOf(table, row, line.row)]));
    const taken: Line = { ...line, used: true, ...(unnamed ? { level2: wanted.level2, kind2: wanted.kind2 } : {}) };
    table = { ...table, lines: table.lines.map((other) => (other === line ? taken : other)) };
  }
  return { table, fills, left };
}

const ENTRIES: readonly Entry[] = ['joins', 'opens-2', 'opens-1', 'leads'];

/** Behind one row first what continues it, then what opens below it, then what belongs to the rows further down; each in the standard order. */
function inOrder(a: Spot, b: Spot): number {
  const ranks = (spot: Spot): number[] => [
    spot.after, ENTRIES.indexOf(spot.entry),
    spot.wanted.kind1 === null ? LEVEL1.length : LEVEL1.indexOf(spot.wanted.kind1),
    spot.wanted.kind2 === null ? LEVEL2.length : LEVEL2.indexOf(spot.wanted.kind2),
  ];
  const [left, right] = [ranks(a), ranks(b)];
  return left.map((rank, i) => rank - right[i]!).find((difference) => difference !== 0) ?? 0;
}

/** Rows that come behind the last line take the blank printed rows there; the rest is inserted. */
function spareFirst(table: PrintedTable, wanted: readonly { spot: Spot; row: IndicatorRow }[]): [{ at: number; spot: Spot; row: IndicatorRow }[], { spot: Spot; row: IndicatorRow }[]] {
  const end = table.lines.at(-1)?.bottom ?? table.headerRow;
  const last = wanted.filter(({ spot }) => spot.after === end);
  // Behind too few blank rows nothing is inserted in between: what does not fit pushes all of them down unused.
  if (last.length > table.spare.length) return [[], [...wanted]];
  return [last.map((one, i) => ({ ...one, at: table.spare[i]! })), wanted.filter((one) => !last.includes(one))];
}

function fill({ sheet }: PrintedTable, row: number, typings: readonly Typing[]): TextEdit[] {
  return typings.flatMap(({ column, text }): TextEdit[] => {
    const was = sheet.shown(row, column).text;
    return was === text ? [] : [{ kind: 'text', sheet: sheet.name, row, column, was, text }];
  });
}

/** Name and value; a split value goes to its columns, the number column keeping what is left of it. */
function answerOf({ columns }: PrintedTable, row: IndicatorRow): Typing[] {
  const typings: Typing[] = [{ column: columns.level3, text: row.level3 }];
  let value = row.value;
  if (columns.operator !== null) {
    typings.push({ column: columns.operator, text: row.operator });
    if (row.operator !== '' && value.startsWith(row.operator)) value = value.slice(row.operator.length);
  }
  if (columns.unit !== null) {
    typings.push({ column: columns.unit, text: row.unit });
    const tail = [`(${row.unit})`, `（${row.unit}）`, row.unit].find((text) => row.unit !== '' && value.endsWith(text));
    if (tail !== undefined) value = value.slice(0, -tail.length);
  }
  const split = columns.operator !== null && columns.unit !== null;
  if (split && /^_*$/.test(squeeze(value))) value = '';
  typings.push({ column: columns.value, text: value });
  return typings;
}

/** What the form asks for besides name and value; a printed row keeps what it says already. */
function remarksOf({ sheet, columns, form }: PrintedTable, row: IndicatorRow, filled: number | null): Typing[] {
  const natures = columns.nature === null ? [] : form.indicators.rows.map((one) => sheet.shown(one.row, columns.nature!).text);
  const ending = natures.some((text) => /^\s*定[量性]\s*$/.test(text)) ? '' : '指标';
  const nature = (row.operator === '' && !/[\d_]/.test(row.value) ? '定性' : '定量') + ending;
  const texts: readonly (readonly [number | null, string])[] = [[columns.description, row.description], [columns.basis, row.basis ?? ''], [columns.nature, nature]];
  return texts.flatMap(([column, text]): Typing[] => {
    const isOpen = column !== null && text !== '' && (filled === null || isBlankText(sheet.shown(filled, column).text));
    return isOpen ? [{ column, text }] : [];
  });
}

/** Level texts of a new row: typed where they begin, repeated where the form repeats them, nothing where a cell above reaches down. */
function levelsOf(table: PrintedTable, spot: Spot, above: Spot | undefined, canMerge: boolean): Typing[] {
  const { columns } = table;
  const { anchor, entry, wanted } = spot;
  const sibling = above !== undefined && above.after === spot.after && above.entry === entry ? above.wanted : null;
  const repeats1 = sibling !== null && sibling.level1 === wanted.level1;
  const repeats2 = repeats1 && sibling.level2 === wanted.level2;
  const first1: Typing[] = [{ column: columns.level1, text: wanted.level1 }];
  const first2: Typing[] = [{ column: columns.level2, text: wanted.level2 }];
  const again = (manner: Manner, typing: Typing[]): Typing[] => (manner === 'blank' ? [] : typing);
  const continued1 = anchor && (entry === 'joins' || entry === 'opens-2') ? continuation(table, spot, columns.level1, table.manner1, anchor.level1, canMerge) : null;
  const level1 = continued1 ?? (repeats1 ? again(table.manner1, first1) : first1);
  if (entry === 'joins' && anchor) return [...level1, ...continuation(table, spot, columns.level2, table.manner2, anchor.level2, canMerge)];
  return [...level1, ...(repeats2 ? again(table.manner2, first2) : first2)];
}

/** The text where it stands in every row, and where it ought to be merged but only texts can be written; what can be merged is extended instead. */
function continuation({ sheet }: PrintedTable, spot: Spot, column: number, manner: Manner, text: string, canMerge: boolean): Typing[] {
  const area = sheet.areaAt(spot.after, column);
  const typed = manner === 'repeated' ? !canMerge || area.bottom === area.top : manner === 'merged' && !canMerge;
  return typed ? [{ column, text }] : [];
}

function insert(table: PrintedTable, spot: Spot, row: IndicatorRow, above: Spot | undefined): RowInsert {
  const { sheet, columns } = table;
  const beside = besideCells(table, spot);
  const extend: Range[] = [...beside.extend];
  if (spot.entry === 'joins' || spot.entry === 'opens-2') extend.push(...grown(table, spot, columns.level1, table.manner1));
  if (spot.entry === 'joins') extend.push(...grown(table, spot, columns.level2, table.manner2));
  const typings = [...beside.repeated, ...levelsOf(table, spot, above, true), ...answerOf(table, row), ...remarksOf(table, row, null)].filter(({ text }) => !isBlankText(text));
  const sums = sumsTakingIn(table, spot);
  return {
    kind: 'row', sheet: sheet.name, after: spot.after, was: rowText(sheet, spot.after),
    lookOf: spot.anchor?.row ?? table.lines[0]?.row ?? spot.after,
    cells: [...typings].sort((a, b) => a.column - b.column), extend,
    ...(sums.length > 0 ? { sums } : {}),
  };
}

/** The level's cell above, where it ends there and the form merges its levels: a single cell becomes a merged one. */
function grown({ sheet }: PrintedTable, spot: Spot, column: number, manner: Manner): Range[] {
  const area = sheet.areaAt(spot.after, column);
  if (area.bottom !== spot.after) return [];
  return area.bottom > area.top || manner === 'merged' ? [area] : [];
}
