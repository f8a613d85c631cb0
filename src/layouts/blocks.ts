/** Blocks: where forms begin and end on a sheet. A form begins with its title or first label and reaches to the next form. */

import { declaredUnit, level1Of, type Range, type Sheet } from '../model';
import { inferredHeader } from './header-gaps';
import { levelsAt } from './header-leaves';
import { BASICS, MONEY, joinedLabel, type Meaning } from './labels';
import { isBasic, isName, isOpening, leadingMeanings, opensForm, type Leading } from './leading-labels';
import type { Item, Page } from './page';
import { foreignTitle, isFooter, isNarrative, SELF_EVALUATION, titleOf } from './printed-rows';
import { headerAt, type Header } from './table-header';

export interface Block {
  readonly title: Item | null;
  readonly top: number;
  /** The last row it may reach; its table tells where it really ends. */
  readonly end: number;
  /** In order; more than one where a page break repeats the header. Empty when the table is missing altogether. */
  readonly headers: readonly Header[];
}

export interface Unread {
  readonly item: Item;
  readonly reason: string;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly unread: readonly Unread[];
}

interface Draft {
  title: Item | null;
  top: number;
  first: Item;
  headers: Header[];
  basics: Set<Meaning>;
  money: number;
  /** Two forms stand beside each other in the same rows. */
  isDouble: boolean;
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** All forms of a page. `pointed`: rows a clerk said are header rows. */
export function blocksOf(page: Page, pointed: ReadonlySet<number> = NO_ROWS): Blocks {
  const finder = new Finder(page);
  let skipTo = -1;
  for (const row of page.rows) {
    if (row <= skipTo) continue;
    const items = page.at(row);
    const header = pointed.has(row) || levelsAt(page, row, items).length > 0 ? headerAt(page, row, pointed.has(row)) : null;
    if (header) {
      finder.header(row, header);
      skipTo = header.bottom;
    } else finder.row(row, items);
  }
  return finder.finish();
}

class Finder {
  private readonly blocks: Block[] = [];
  private readonly unread: Unread[] = [];
  private draft: Draft | null = null;
  private title: Item | null = null;

  constructor(private readonly page: Page) {}

  header(row: number, header: Header): void {
    const { draft, title } = this;
    // A title between two tables without any label of a new form is the one a page break repeats.
    const isRepeated = title === null || draft?.basics.size !== 0 || (header.list !== null && title.key === draft.title?.key);
    const isNewForm = draft === null || (draft.headers.length > 0 && !isRepeated);
    if (isNewForm) this.begin(row, header.items[0] ?? this.page.at(row)[0]!);
    this.draft!.headers.push(header);
    this.title = null;
  }

  row(row: number, items: readonly Item[]): void {
    const title = titleOf(items);
    if (title && !this.isInsideTable(title)) {
      this.title = title;
      return;
    }
    // Below a header only the first label of another form matters: most rows of a sheet are rows of a table.
    if (this.draft && this.draft.headers.length > 0 && this.title === null && !opensForm(items)) return;
    const labels = leadingMeanings(items);
    if (this.isBeginning(row, items, labels)) this.begin(row, items[0]!);
    if (this.draft && this.draft.headers.length === 0) count(this.draft, labels);
  }

  /** Whether a form begins in this row. */
  private isBeginning(row: number, items: readonly Item[], labels: readonly Leading[]): boolean {
    const { draft, title } = this;
    if (draft === null) return labels.some(isBasic) || (title !== null && items.length >= 3 && inferredHeader(this.page, row) !== null);
    if (title !== null && labels.some(isBasic)) return true;
    return draft.headers.length > 0 ? labels.some(isOpening) : draft.basics.has('projectName') && labels.some(isName);
  }

  finish(): Blocks {
    this.close(Number.MAX_SAFE_INTEGER);
    return { blocks: this.blocks, unread: this.unread };
  }

  private begin(row: number, first: Item): void {
    const title = this.title;
    const top = title ? title.row : this.headTop(row, first);
    this.close(top - 1);
    this.draft = { title, top, first, headers: [], basics: new Set(), money: 0, isDouble: false };
    this.title = null;
  }

  private close(end: number): void {
    const { draft } = this;
    this.draft = null;
    if (!draft) return;
    const at = draft.title ?? draft.first;
    const foreign = draft.title ? foreignTitle(draft.title.key, draft.basics.has('projectName') || draft.basics.has('programmeName')) : null;
    if (foreign) this.unread.push({ item: at, reason: foreign });
    else if (draft.isDouble) this.unread.push({ item: at, reason: '两张表左右并排在同一些行里，无法分开读取，未作检查。请将它们上下排列或分到两张工作表。' });
    else if (draft.headers.some((header) => header.hasResults)) this.unread.push({ item: at, reason: SELF_EVALUATION });
    else if (draft.headers.some(holdsBoth)) this.unread.push({ item: at, reason: '三级指标和指标值写在同一格里，无法分开读取，未作检查。请将它们分成两栏。' });
    else {
      const headers = draft.headers.length > 0 ? draft.headers : this.inferred(draft, end);
      const isHead = draft.title !== null && draft.basics.size >= 2 && draft.money > 0;
      const isForm = headers.length > 0 || (isHead && !this.hasUnknownTable(draft, end));
      if (isForm) this.blocks.push({ title: draft.title, top: draft.top, end, headers });
      else if (isHead || draft.basics.size >= 3) this.unread.push({ item: at, reason: '这里像一张申报表，但没有找到指标表的表头（一级指标、二级指标、三级指标），未作检查。可指明哪一行是表头。' });
    }
  }

  /** Rows of cells below the last label: a table whose header nobody knows, not a form without indicators. */
  private hasUnknownTable(draft: Draft, end: number): boolean {
    let rows = 0;
    for (const row of this.page.rows) {
      if (row <= draft.top || row > end) continue;
      const items = this.page.at(row);
      const isLabelled = items.some((item) => item.meaning !== null || joinedLabel(item.text) !== null);
      rows = isLabelled ? 0 : rows + (items.length >= 2 && !isFooter(items) ? 1 : 0);
    }
    return rows >= 3;
  }

  private inferred(draft: Draft, end: number): Header[] {
    for (const row of this.page.rows) {
      if (row < draft.top) continue;
      if (row > end) break;
      const header = inferredHeader(this.page, row);
      if (header) return [header];
    }
    return [];
  }

  /** A text in the columns of names and values is an answer, whatever it says. */
  private isInsideTable(item: Item): boolean {
    const header = this.draft?.headers.at(-1);
    const level3 = header?.tables[0]?.spans.level3;
    return Boolean(level3 && item.column >= level3.left);
  }

  /** Heading lines above the first label: an unrecognised or blank title, the year, the unit line. */
  private headTop(row: number, first: Item): number {
    let top = row;
    for (let above = row - 1; above >= Math.max(0, row - 4); above--) {
      const items = this.page.at(above);
      if (items.length === 0 ? !isBlankHead(this.page.sheet, above, first.column) && !isUnitLine(this.page.at(above - 1)) : !isHeadLine(items, first.column)) break;
      top = above;
    }
    return top;
  }
}

/** 三级指标及指标值: one column for the name and what it is to reach. */
function holdsBoth({ tables }: Header): boolean {
  return tables.some(({ spans: { level3, value } }) => !value?.item && level3?.item && /(?:指标|名称|内容)[及和与、/](?:指标|目标)值$/.test(level3.item.key));
}

/** What the head of a form prints. */
function count(draft: Draft, labels: readonly Leading[]): void {
  let names = 0;
  for (const { meaning } of labels) {
    if (meaning === 'projectName') names += 1;
    if (BASICS.has(meaning)) draft.basics.add(meaning);
    if (MONEY.has(meaning)) draft.money += 1;
  }
  if (names > 1) draft.isDouble = true;
}

function isBlankHead(sheet: Sheet, row: number, column: number): boolean {
  const merge: Range | undefined = sheet.mergeAt(row, column);
  return merge !== undefined && merge.top === merge.bottom && merge.right - merge.left >= 2;
}

/** 单位：万元 above a blank row belongs to what comes below it. */
function isUnitLine(items: readonly Item[]): boolean {
  return items.length > 0 && items.length <= 3 && items.some((item) => declaredUnit(item.key) !== null) && !items.some(isNarrative) && !isFooter(items);
}

function isHeadLine(items: readonly Item[], column: number): boolean {
  if (items.some(isNarrative) || isFooter(items) || items.length > 3) return false;
  if (items.some((item) => declaredUnit(item.key) !== null)) return true;
  const first = items[0]!;
  return items.length === 1 && first.column <= column && level1Of(first.key) === null;
}
