/** Formula text: which cells it names, and what becomes of those names when a row is inserted. Text inside quotes is never touched. */

import { MAX_ROWS, parseRange, type Range } from './address';

export interface FormulaReference {
  /** Characters [start, end) of the formula, sheet name included. */
  readonly start: number;
  readonly end: number;
  /** Null when the formula names no sheet and means its own. */
  readonly sheet: string | null;
  /** Another workbook (`[1]表!A1`) or a run of sheets (`一月:三月!A1`): neither can be followed here. */
  readonly beyond: boolean;
  readonly range: Range;
}

export interface FormulaReading {
  readonly references: readonly FormulaReference[];
  /** Upper case, with any `_XLFN.` prefix. */
  readonly functions: readonly string[];
  /** Defined names, upper case, each time one is used. */
  readonly names: readonly { readonly start: number; readonly end: number; readonly name: string }[];
  /** `表1[金额]`: a column of a table, whose cells are not named. */
  readonly structured: boolean;
}

const WORD = String.raw`[\p{L}\p{N}_.\\?]`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|((?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?|\[\d+\]))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const REFERENCE = new RegExp(`(?:${SHEET})?${AREA}(?!${WORD}|[(!\\[])`, 'uy');
const SKIPPED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|#[A-Za-z0-9/]+[!?]?/y;
const NAME = new RegExp(String.raw`((?:\[\d+\]|[\p{L}_\\][\p{L}\p{N}_.]*!)?[\p{L}_\\]${WORD}*)(\s*\()?`, 'uy');
const NUMBER = /\d[\d.]*(?:[eE][+-]?\d+)?/y;

/** Reads a formula given without its leading `=`. Text that is no formula yields whatever references it seems to hold. */
export function readFormula(formula: string): FormulaReading {
  const references: FormulaReference[] = [];
  const functions = new Set<string>();
  const names: { start: number; end: number; name: string }[] = [];
  let structured = false;
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const found = match(REFERENCE);
    if (found) {
      references.push(referenceOf(found, at));
      at += found[0].length;
      continue;
    }
    const skipped = match(SKIPPED) ?? match(NUMBER);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    if (formula[at] === '[') {
      structured = true;
      at = closingBracket(formula, at);
      continue;
    }
    const name = match(NAME);
    if (name) {
      if (name[2]) functions.add(name[1]!.toUpperCase());
      else if (!/^(?:TRUE|FALSE)$/i.test(name[1]!) && formula[at + name[0].length] !== '[') names.push({ start: at, end: at + name[1]!.length, name: name[1]!.toUpperCase() });
      at += name[0].length;
      continue;
    }
    at += formula.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  return { references, functions: [...functions], names, structured };
}

function referenceOf(found: RegExpExecArray, start: number): FormulaReference {
  const sheet = found[1]?.replace(/''/g, "'") ?? found[2] ?? null;
  const beyond = sheet !== null && /[[\]:]/.test(sheet);
  return { start, end: start + found[0].length, sheet, beyond, range: areaOf(found[3]!) };
}

function areaOf(text: string): Range {
  const [from, to] = text.replace(/\$/g, '').split(':') as [string, string?];
  if (to !== undefined && /^\d+$/.test(from)) return parseRange(`A${from}:XFD${to}`) ?? NOWHERE;
  if (to !== undefined && /^[A-Za-z]+$/.test(from)) return parseRange(`${from}1:${to}${MAX_ROWS}`) ?? NOWHERE;
  return parseRange(text) ?? NOWHERE;
}

/** What looks like an address but lies outside a sheet (ZZZ9, A0) names no cell. */
const NOWHERE: Range = { top: -1, left: -1, bottom: -1, right: -1 };

function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

export interface RowInsertion {
  /** Name of the sheet that gets the row. */
  readonly sheet: string;
  /** The new row comes right below this one. */
  readonly after: number;
}

/** Excel compares sheet names without regard to case. */
export function sameSheet(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** The formula after a row insert. `home` is the sheet it stands on, null where every reference names its sheet. The same string when nothing moves. */
export function formulaAfterInsert(formula: string, home: string | null, insertion: RowInsertion): string {
  let result = '';
  let from = 0;
  for (const { start, end, sheet, beyond, range } of readFormula(formula).references) {
    const target = sheet ?? home;
    if (beyond || range === NOWHERE || target === null || !sameSheet(target, insertion.sheet) || range.bottom <= insertion.after) continue;
    const text = formula.slice(start, end);
    const area = text.slice(text.lastIndexOf('!') + 1);
    const moved = areaAfterInsert(area, insertion.after);
    if (moved === area) continue;
    result += formula.slice(from, start) + text.slice(0, text.length - area.length) + moved;
    from = end;
  }
  return from === 0 ? formula : result + formula.slice(from);
}

/** `A1:$B$9`, `3:5` after a row insert; `A:B` never moves; a cell pushed off the sheet becomes `#REF!`. */
function areaAfterInsert(area: string, after: number): string {
  const ends = area.split(':');
  if (ends.every((end) => !/\d/.test(end))) return area;
  const moved = ends.map((end) => {
    const [, letters = '', digits = ''] = /^(\$?[A-Za-z]*\$?)(\d+)$/.exec(end) ?? [];
    const row = Number(digits);
    if (row - 1 <= after) return end;
    if (row < MAX_ROWS) return letters + (row + 1);
    return ends.length === 2 ? end : null;
  });
  return moved.includes(null) ? '#REF!' : moved.join(':');
}

/** A rectangle after a row insert: moved when below, grown when the new row falls inside. The same object when neither. */
export function rangeAfterInsert(range: Range, after: number): Range {
  if (range.bottom <= after) return range;
  const bottom = Math.min(range.bottom + 1, MAX_ROWS - 1);
  return { ...range, top: range.top > after ? Math.min(range.top + 1, bottom) : range.top, bottom };
}
