/** Formulas inside cells: what a row insert makes of them, and how a shared formula is told apart when it can no longer be shared. */

import { cellKey, formulaAfterInsert, parseRange, sameSheet, type RowInsertion } from '../../model';
import type { CellChange } from './patch-cells';
import type { CellSpot, FormulaSpot, SheetMap } from './patch-map';
import { areaAfter } from './patch-references';
import { escapeText, type Splice } from './patch-splice';
import { shiftReferences } from './shift-formula';

type FormulaCell = CellSpot & { readonly formula: FormulaSpot };

export interface SharedGroup {
  readonly master: FormulaCell;
  readonly members: readonly FormulaCell[];
}

export function formulaCells(map: SheetMap): readonly FormulaCell[] {
  return map.rows.flatMap((row) => row.cells.filter((cell): cell is FormulaCell => cell.formula !== undefined));
}

/** Cells that share one formula, each with the cell that holds its text. A number may be used again further down. */
export function sharedGroups(cells: readonly FormulaCell[]): readonly SharedGroup[] {
  const groups: { master: FormulaCell; members: FormulaCell[] }[] = [];
  const open = new Map<string, { master: FormulaCell; members: FormulaCell[] }>();
  for (const cell of cells) {
    const { type, shared = '', text } = cell.formula;
    if (type !== 'shared') continue;
    if (text !== '') {
      const group = { master: cell, members: [] };
      open.set(shared, group);
      groups.push(group);
    } else open.get(shared)?.members.push(cell);
  }
  return groups;
}

/** The formula text a cell stands for; null for a member of a group that is not there. */
export function memberText({ master }: SharedGroup, member: CellSpot): string {
  return shiftReferences(master.formula.text, member.row - master.row, member.column - master.column);
}

/** Formulas to write out because the cell that held their shared text is about to be overwritten. */
export function expandedMembers(map: SheetMap, overwritten: ReadonlySet<number>): readonly CellChange[] {
  const lost = sharedGroups(formulaCells(map)).filter(({ master }) => overwritten.has(cellKey(master.row, master.column)));
  return lost.flatMap((group) =>
    group.members
      .filter((member) => !overwritten.has(cellKey(member.row, member.column)))
      .map((member): CellChange => ({ kind: 'expand', row: member.row, column: member.column, formula: memberText(group, member) })),
  );
}

/** A formula over several cells (array, what-if table) can only be changed as a whole. */
export function isPartOfArray(map: SheetMap, row: number, column: number): boolean {
  return arrays(map).some((range) => (range.top !== range.bottom || range.left !== range.right) && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
}

/** True when a new row would tear such a formula apart. */
export function splitsArray(map: SheetMap, after: number): boolean {
  return arrays(map).some((range) => range.top <= after && range.bottom > after);
}

function arrays(map: SheetMap) {
  if (!/\st\s*=\s*["'](?:array|dataTable)/.test(map.xml)) return [];
  return formulaCells(map).flatMap(({ formula }) => {
    const range = formula.type === 'array' || formula.type === 'dataTable' ? parseRange(formula.ref ?? '') : null;
    return range ? [range] : [];
  });
}

/** Splices for every formula of the sheet `home` that the insert moves. */
export function formulaSplices(map: SheetMap, home: string, insertion: RowInsertion): Splice[] {
  const here = sameSheet(home, insertion.sheet);
  const splices: Splice[] = [];
  const cells = formulaCells(map);
  for (const { formula } of cells) {
    if (formula.type === 'shared') continue;
    const moved = formulaAfterInsert(formula.text, home, insertion);
    if (moved !== formula.text) splices.push({ start: formula.textStart, end: formula.textEnd, text: escapeText(moved) });
    if (here) splices.push(...attributeSplices(map, formula, insertion.after));
  }
  for (const group of sharedGroups(cells)) splices.push(...groupSplices(map, group, home, insertion, here));
  return splices;
}

/** `ref` of a shared or array formula, `r1` and `r2` of a what-if table. */
function attributeSplices(map: SheetMap, formula: FormulaSpot, after: number): Splice[] {
  const open = map.xml.slice(formula.start, formula.textStart);
  return [...open.matchAll(/(\s(?:ref|r1|r2)\s*=\s*["'])([^"']*)/g)].flatMap((found) => {
    const moved = areaAfter(found[2]!, after);
    const start = formula.start + found.index + found[1]!.length;
    return moved === found[2] ? [] : [{ start, end: start + found[2]!.length, text: moved }];
  });
}

/** A group stays shared as long as every member still says the same relative to its master; else each gets its own text. */
function groupSplices(map: SheetMap, group: SharedGroup, home: string, insertion: RowInsertion, here: boolean): Splice[] {
  const { master, members } = group;
  const place = (row: number): number => (here && row > insertion.after ? row + 1 : row);
  const text = formulaAfterInsert(master.formula.text, home, insertion);
  const wanted = members.map((member) => formulaAfterInsert(memberText(group, member), home, insertion));
  const together = members.every((member, index) => wanted[index] === shiftReferences(text, place(member.row) - place(master.row), member.column - master.column));
  if (!together) {
    const own = ({ formula }: FormulaCell, formulaText: string): Splice => ({ start: formula.start, end: formula.end, text: `<${map.prefix}f>${escapeText(formulaText)}</${map.prefix}f>` });
    return [own(master, text), ...members.map((member, index) => own(member, wanted[index]!))];
  }
  const splices = here ? [master, ...members].flatMap(({ formula }) => attributeSplices(map, formula, insertion.after)) : [];
  if (text !== master.formula.text) splices.push({ start: master.formula.textStart, end: master.formula.textEnd, text: escapeText(text) });
  return splices;
}
