/** Form reading: everything one block says, before a layout gives it its name. */

import { declaredUnit, type Field, type Range } from '../model';
import { answersIn, type Hit } from './answers';
import type { Block } from './blocks';
import { isAmount, itemField, type Answer } from './fields';
import { leadingMeaning } from './joined-labels';
import { BASICS, GOALS, MONEY, joinedLabel, type Meaning } from './labels';
import type { Layout, Pointing } from './layout';
import type { Item, Page, Used } from './page';
import { isAmongAmounts, isDecoration, isNarrative, yearLine } from './printed-rows';
import { settledHits } from './settled-hits';
import { readTable, type TableReading } from './table';
import type { Span } from './table-header';

export interface FormReading {
  readonly block: Block;
  readonly range: Range;
  readonly hits: readonly Hit[];
  readonly title: Item | null;
  /** Lines of the head without a label: year, unit, organisation. */
  readonly lines: readonly Item[];
  /** All printed cells of the head. */
  readonly head: readonly Item[];
  readonly table: TableReading | null;
  /** Answers without a label of their own: free text under 预算规模及资金用途, an organisation line. */
  readonly extra: readonly Field[];
  readonly organisation: Item | null;
  readonly unplaced: readonly Item[];
  has(meaning: Meaning): boolean;
}

export type Reads = Layout['read'];

export function readBlock(page: Page, block: Block, pointings: readonly Pointing[]): FormReading {
  const header = block.headers[0];
  const headEnd = header ? header.top - 1 : Math.min(block.end, lastRow(page));
  const columns = columnsOf(page, block, headEnd);
  const area = { top: block.top, bottom: headEnd, left: columns.left, right: columns.right };
  const { hits: answered, used } = answersIn(page, area);
  const hits = settledHits(page, answered, used);
  const head = headItems(page, area);
  const firstLabel = hits.find((hit) => hit.meaning !== 'unit' && hit.meaning !== 'year')?.item.row ?? headEnd + 1;
  const lines = head.filter((item) => item.row < firstLabel || (!used.has(item) && yearLine(item.key) !== null && !isAmongAmounts(item, page.at(item.row))));
  const title = block.title ?? titleAmong(lines);
  for (const item of lines) used.add(item);
  const organisation = lines.find((item) => item !== title && item.key !== '' && CODE_AND_NAME.test(item.key) && declaredUnit(item.key) === null && yearLine(item.key) === null) ?? null;
  const extra = purposeOf(page, hits, head, used);
  const table = header ? readTable(page, block.headers, block.end, title?.key ?? '') : null;
  const bottom = table ? table.bottom : Math.max(block.top, ...hits.map((hit) => (hit.answer ?? hit.item).area.bottom));
  const range = { top: block.top, left: columns.left, bottom, right: columns.right };
  const unplaced = head.filter((item) => !used.has(item) && !isRowNumber(page, item) && !isExplained(item));
  if (header) unplaced.push(...unreadIn(page, { ...range, top: header.top }, header.asides, table!.used));
  return {
    block, range, hits: pointed(page, block, bottom, hits, pointings), title, lines, head, table, extra, organisation, unplaced,
    has: (meaning) => hits.some((hit) => hit.meaning === meaning),
  };
}

function lastRow(page: Page): number {
  return page.rows[page.rows.length - 1] ?? 0;
}

/** 286001某某单位 */
const CODE_AND_NAME = /^\[?\d{3,}\]?\D{2,}/;
const ROW_NUMBER = /^\d{1,2}[.、]?$/;

/** 1, 2 … before the labels of a head. */
function isRowNumber(page: Page, item: Item): boolean {
  return ROW_NUMBER.test(item.key) && page.at(item.row)[0] === item && page.at(item.row).length > 1;
}

function isTitleLike(item: Item): boolean {
  return !isNarrative(item) && item.key.length >= 4 && yearLine(item.key) === null && declaredUnit(item.key) === null && !/^\[?\d{3,}/.test(item.key) && !/^附[件表]/.test(item.key);
}

function titleAmong(lines: readonly Item[]): Item | null {
  const titles = lines.filter(isTitleLike);
  return titles.find((item) => item.key.includes('绩效')) ?? titles[0] ?? null;
}

/** All cells of the head; 单位：万元 in a corner belongs to the form, however narrow its table is. */
function headItems(page: Page, { top, bottom, left, right }: Range): readonly Item[] {
  const items: Item[] = [];
  const corners: Item[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const item of page.at(row)) {
      if (item.column > right) {
        if (declaredUnit(item.key) !== null) corners.push(item);
      } else if (item.column >= left) items.push(item);
    }
  }
  return corners.length > 0 ? [...items, ...corners] : items;
}

function isExplained(item: Item): boolean {
  return isDecoration(item) || item.meaning === 'indicatorGroup';
}

/** Cells of a table that nothing was made of; columns that no property holds may say what they like. */
function unreadIn(page: Page, { top, bottom, left, right }: Range, asides: readonly Span[], used: Used): Item[] {
  const unread: Item[] = [];
  for (let row = top; row <= bottom; row++) {
    const items = page.at(row);
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (used.has(item) || item.column < left || item.column > right) continue;
      if (!asides.some((span) => item.column >= span.left && item.column <= span.right) && !isExplained(item)) unread.push(item);
    }
  }
  return unread;
}

/**
 * The columns of a form: those of its table header, its merged title and its labels, and the first column behind a row's last
 * label. What stands further right is a remark beside the form.
 */
function columnsOf(page: Page, block: Block, headEnd: number): { left: number; right: number } {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (const header of block.headers) {
    left = Math.min(left, header.left, page.at(header.top)[0]?.column ?? header.left);
    right = Math.max(right, header.right);
  }
  const title = block.title ?? page.at(block.top)[0];
  if (title && title.area.right > title.area.left) {
    right = Math.max(right, title.area.right);
    left = Math.min(left, title.area.left);
  }
  const merge = page.sheet.mergeAt(block.top, Math.min(left, page.sheet.columnCount));
  if (merge && merge.top === block.top) right = Math.max(right, merge.right);
  const tableRight = right;
  const answers = new Map<number, number>();
  for (let row = block.top; row <= headEnd; row++) {
    const items = page.at(row);
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i]!;
      const meaning = leadingMeaning(item, isTelling);
      if (meaning === null) continue;
      left = Math.min(left, items.find(isLabel)!.column);
      // The answer of a goal stands below its label, one behind a colon in its cell, every other to the right.
      const holdsAnswer = GOALS.has(meaning) || item.key === '' || item.meaning === null;
      const answerEnd = item.area.right < tableRight || holdsAnswer ? item.area.right : item.area.right + 1;
      right = Math.max(right, answerEnd);
      const next = items[i + 1];
      // An amount one blank column on is no remark.
      if (next && MONEY.has(meaning) && next.column <= item.area.right + 2 && isAmount(next)) right = Math.max(right, next.column);
      if (next && next.column <= item.area.right + 3) answers.set(next.column, Math.max(answers.get(next.column) ?? 0, next.area.right));
      break;
    }
  }
  for (const [column, end] of answers) if (column <= right) right = Math.max(right, end);
  return { left: left === Number.MAX_SAFE_INTEGER ? 0 : left, right };
}

function isLabel({ meaning, text }: Item): boolean {
  return meaning !== null || joinedLabel(text) !== null;
}

function isTelling(meaning: Meaning): boolean {
  return BASICS.has(meaning) || MONEY.has(meaning) || GOALS.has(meaning);
}

/** Free text beside 预算规模及资金用途, below its amounts. */
function purposeOf(page: Page, hits: readonly Hit[], head: readonly Item[], used: Used): Field[] {
  const fields: Field[] = [];
  for (const hit of hits) {
    if (hit.meaning !== 'fundsGroup' || !/用途/.test(hit.item.key)) continue;
    const { top, left, right } = hit.item.area;
    const next = hits.find((other) => other.item.row > top && other.item.column <= left);
    for (const item of head) {
      if (used.has(item) || item.column <= right || item.row < top || item.row >= (next?.item.row ?? top)) continue;
      used.add(item);
      fields.push(itemField(page.sheet, item, '资金用途'));
    }
  }
  return fields;
}

/** What a clerk pointed at stands before anything the labels told. */
function pointed(page: Page, block: Block, bottom: number, hits: readonly Hit[], pointings: readonly Pointing[]): readonly Hit[] {
  const own = pointings.filter((p) => p.sheet === page.sheet.name && p.meaning !== 'indicatorHeader' && p.row >= block.top && p.row <= bottom);
  if (own.length === 0) return hits;
  const chosen = own.map((p): Hit => {
    const area = page.sheet.areaAt(p.row, p.column);
    const cell = page.sheet.cell(area.top, area.left);
    const meaning = p.meaning as Meaning;
    const known = hits.find((hit) => hit.meaning === meaning);
    const answer: Answer = { label: known?.answer?.label ?? p.meaning, area, cell };
    const item = known?.item ?? { row: area.top, column: area.left, area, cell, text: cell.text, key: '', meaning: null, index: -1 };
    return { meaning, item, answer };
  });
  const meanings = new Set(chosen.map((hit) => hit.meaning));
  const cells = new Set(own.map((p) => p.row * 100_000 + p.column));
  const rest = hits.filter((hit) => !meanings.has(hit.meaning) && !(hit.answer && cells.has(hit.answer.area.top * 100_000 + hit.answer.area.left)));
  return [...chosen, ...rest];
}
