/** From edits to changed parts: everything is validated before the first byte of the new state is made. */

import {
  MAX_COLUMNS, cellKey, formatAddress, objectionTo, plannedInserts, storedValue, sumsAfter,
  type CellKind, type Edit, type FormatKind, type PlannedInsert, type Range, type RowInsert, type Sheet, type SheetLook, type Stored, type StoredAs, type TextEdit,
} from '../../model';
import { richText } from './patch-rich';
import { CHANGED_MESSAGE, type WriteOutcome } from '../../session/workbook';
import { entriesOf } from './entries';
import type { FileState, Opened } from './file-state';
import { innerStyles } from './frame';
import { readLook } from './look';
import { withCells, type CellChange } from './patch-cells';
import { chainWithout } from './patch-chain';
import { expandedMembers, isPartOfArray, splitsArray } from './patch-formulas';
import { newRowHeight } from './new-row-height';
import { cellSpot, mapSheet, styleAt, type SheetMap } from './patch-map';
import { removal } from './patch-package';
import { partsAfterInsert } from './patch-parts';
import { withRow } from './patch-row';

/** Days between the epochs of the 1900 and the 1904 date system. */
const EPOCHS_APART = 1462;

export interface Written {
  /** Parts that differ from the file, earlier changes included. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** Places whose formulas' readers must be calculated again, as they stand after the write. */
  readonly touched: ReadonlyMap<string, readonly Range[]>;
  /** Row inserts in the order they were carried out. */
  readonly inserts: readonly PlannedInsert[];
}

type Refused = Extract<WriteOutcome, { done: false }>;

/** One write under way: parts pile up here, and are thrown away when an edit cannot be done. */
class Writing {
  readonly changed: Map<string, string | null>;
  readonly touched = new Map<string, Range[]>();
  private readonly maps = new Map<string, SheetMap>();
  private readonly looks = new Map<string, SheetLook>();

  constructor(private readonly opened: Opened, private readonly state: FileState) {
    this.changed = new Map(state.changed);
  }

  text(part: string): string | null {
    const changed = this.changed.get(part);
    return changed !== undefined ? changed : this.state.text(part);
  }

  /** The sheet as it was before the write. */
  map(name: string): SheetMap {
    const known = this.maps.get(name);
    if (known) return known;
    const map = mapSheet(this.state.xml(this.state.entry(name)!));
    this.maps.set(name, map);
    return map;
  }

  sheet(name: string): Sheet {
    return this.state.sheet(name)!;
  }

  /** How the sheet looked before the write, worked out once for all rows that go into it. */
  look(name: string): SheetLook {
    const known = this.looks.get(name);
    if (known) return known;
    const look = readLook(this.opened.structure, this.state.entry(name)!, this.map(name).xml);
    this.looks.set(name, look);
    return look;
  }

  stored(text: string, as: StoredAs | undefined, held: CellKind, style: number): Stored | null {
    const format: FormatKind = this.opened.formats.kind(style);
    const stored = storedValue(text, as ?? 'typed', held, format);
    const isDate = stored?.kind === 'number' && format === 'date' && this.opened.structure.date1904;
    return isDate ? { kind: 'number', value: stored.value - EPOCHS_APART } : stored;
  }

  touch(name: string, range: Range): void {
    const list = this.touched.get(name);
    if (list) list.push(range);
    else this.touched.set(name, [range]);
  }
}

export function written(opened: Opened, state: FileState, edits: readonly Edit[]): Written | Refused {
  const objection = objectionTo(edits, (name) => state.sheet(name));
  if (objection?.refusal === 'changed') return refused('changed', CHANGED_MESSAGE);
  if (objection) return refused('impossible', objection.reason);
  const writing = new Writing(opened, state);
  const inserts = plannedInserts(edits);
  const texts = edits.filter((edit): edit is TextEdit => edit.kind === 'text');
  const reason = protection(opened, writing, texts, inserts) ?? arrays(writing, texts, inserts);
  if (reason) return reason;
  for (const name of new Set(texts.map(({ sheet }) => sheet))) {
    if (!writeTexts(opened, writing, name, texts.filter(({ sheet }) => sheet === name))) return refused('impossible', '要写入的内容不是数字，请改为数字后再写入。');
  }
  const looks = new Map(inserts.map((plan) => [plan, lookOfNew(writing, plan)]));
  const held = new Map(inserts.map((plan) => [plan, newCells(writing, plan)]));
  if ([...held.values()].includes(null)) return refused('impossible', '新行中要写入的内容不是数字，请改为数字后再写入。');
  for (const plan of inserts) writeRow(opened, writing, plan, held.get(plan)!, looks.get(plan)!);
  for (const name of new Set(inserts.map(({ edit }) => edit.sheet))) writeSums(opened, writing, name, edits);
  return { changed: writing.changed, touched: writing.touched, inserts };
}

function refused(refusal: Refused['refusal'], message: string): Refused {
  return { done: false, refusal, message };
}

function protection(opened: Opened, writing: Writing, texts: readonly TextEdit[], inserts: readonly PlannedInsert[]): Refused | null {
  for (const { sheet, row, column } of texts) {
    const map = writing.map(sheet);
    const { top, left } = writing.sheet(sheet).areaAt(row, column);
    if (map.protection && opened.formats.locked(styleAt(map, top, left))) return refused('protected', `工作表“${sheet}”受保护，${formatAddress({ row: top, column: left })} 不能修改。请先在“审阅”中撤销工作表保护，保存后重新打开。`);
  }
  const closed = inserts.find(({ edit }) => writing.map(edit.sheet).protection?.insertRows === false);
  return closed ? refused('protected', `工作表“${closed.edit.sheet}”受保护，不能插入行。请先在“审阅”中撤销工作表保护，保存后重新打开。`) : null;
}

function arrays(writing: Writing, texts: readonly TextEdit[], inserts: readonly PlannedInsert[]): Refused | null {
  const inside = texts.find(({ sheet, row, column }) => isPartOfArray(writing.map(sheet), row, column));
  if (inside) return refused('impossible', `${formatAddress(inside)} 属于一个数组公式，不能单独修改其中一格。`);
  const torn = inserts.find(({ edit }) => splitsArray(writing.map(edit.sheet), edit.after));
  return torn ? refused('impossible', `第 ${torn.edit.after + 1} 行下方有跨行的数组公式，不能在其中插入行。`) : null;
}

function writeTexts(opened: Opened, writing: Writing, name: string, edits: readonly TextEdit[]): boolean {
  const map = writing.map(name);
  const sheet = writing.sheet(name);
  const changes = new Map<number, CellChange>();
  const gone = new Set<string>();
  for (const edit of edits) {
    const { top: row, left: column } = sheet.areaAt(edit.row, edit.column);
    const stored = writing.stored(edit.text, edit.as, sheet.cell(row, column).kind, styleAt(map, row, column));
    if (!stored) return false;
    const spot = cellSpot(map, row, column);
    const rich = spot && !spot.formula && stored.kind === 'text' ? richText(opened.structure, map.xml, spot, sheet.cell(row, column).text, stored.text) : null;
    changes.set(cellKey(row, column), { kind: 'store', row, column, stored, ...(rich === null ? {} : { rich }) });
    if (spot?.formula && stored.kind !== 'formula') gone.add(formatAddress({ row, column }));
    writing.touch(name, { top: row, left: column, bottom: row, right: column });
  }
  const entry = entriesOf(opened.structure).byName.get(name)!;
  writing.changed.set(entry.part, withCells(map, [...changes.values(), ...expandedMembers(map, new Set(changes.keys()))]));
  if (gone.size > 0 && opened.chain !== null) unchain(opened, writing, opened.chain, entry.id, gone);
  return true;
}

function unchain(opened: Opened, writing: Writing, chain: string, sheet: string, gone: ReadonlySet<string>): void {
  const links = writing.text(chain);
  if (links === null) return;
  const left = chainWithout(links, sheet, gone);
  if (left !== null && left !== links) writing.changed.set(chain, left);
  if (left !== null) return;
  for (const [part, text] of removal(opened.structure.pkg, (part) => writing.text(part), opened.structure.workbookPart, chain)) writing.changed.set(part, text);
}

/** Sums that take in the new rows, written out where the rows already are; a sum over several cells at once (an array) is left alone. */
function writeSums(opened: Opened, writing: Writing, name: string, edits: readonly Edit[]): void {
  const sums = sumsAfter(writing.sheet(name), edits);
  if (sums.length === 0) return;
  const { part } = opened.structure.sheets.find((one) => one.name === name)!;
  const map = mapSheet(writing.text(part)!);
  const changes = sums.flatMap(({ rowAfter, column, formula }): CellChange[] => {
    const type = cellSpot(map, rowAfter, column)?.formula?.type;
    return type === 'normal' || type === 'shared' ? [{ kind: 'expand', row: rowAfter, column, formula }] : [];
  });
  const changed = new Set(changes.map(({ row, column }) => cellKey(row, column)));
  writing.changed.set(part, withCells(map, [...changes, ...expandedMembers(map, changed)]));
}

type HeldCell = RowInsert['cells'][number] & { readonly stored: Stored };

/** What the texts of a new row become, judged by the row they look like as it was before the write. */
function newCells(writing: Writing, plan: PlannedInsert): readonly HeldCell[] | null {
  const { sheet, lookOf, cells } = plan.edit;
  const merges = writing.sheet(sheet).merges;
  const held = cells.map((cell) => {
    const inRow = merges.find((merge) => merge.top === lookOf && merge.bottom === lookOf && cell.column >= merge.left && cell.column <= merge.right);
    const column = inRow?.left ?? cell.column;
    const stored = writing.stored(cell.text, cell.as, writing.sheet(sheet).cell(lookOf, column).kind, styleAt(writing.map(sheet), lookOf, column));
    return stored && { ...cell, stored };
  });
  return held.some((cell) => !cell) ? null : (held as readonly HeldCell[]);
}

type NewRowLook = { readonly height: number | null; readonly inner: ReadonlyMap<number, number> | null };

function lookOfNew(writing: Writing, { edit }: PlannedInsert): NewRowLook {
  const look = writing.look(edit.sheet);
  return { height: newRowHeight(look, writing.sheet(edit.sheet), edit), inner: innerStyles(look, writing.map(edit.sheet), edit) };
}

function writeRow(opened: Opened, writing: Writing, plan: PlannedInsert, cells: readonly HeldCell[], look: NewRowLook): void {
  const { sheet, after } = plan.edit;
  const { part } = entriesOf(opened.structure).byName.get(sheet)!;
  const xml = writing.text(part)!;
  writing.changed.set(part, withRow(xml, sheet, plan, cells, look.height, look.inner));
  for (const [name, text] of partsAfterInsert(opened.structure, (name) => writing.text(name), { sheet, after }, opened.chain)) writing.changed.set(name, text);
  const ranges = writing.touched.get(sheet) ?? [];
  writing.touched.set(sheet, ranges.map((range) => (range.top > after ? { ...range, top: range.top + 1, bottom: range.bottom + 1 } : range)));
  writing.touch(sheet, { top: after + 1, left: 0, bottom: after + 1, right: MAX_COLUMNS - 1 });
}
