/** MemoryWorkbook: plain Sheets behind the Workbook port, for tests and as the reference of its contract. */

import { Sheet, drawingProblem, nameProblem, objectionTo, type Address, type Edit, type NewSheet, type SheetContent } from '../../model';
import { CHANGED_MESSAGE, type Mark, type SheetInfo, type Workbook, type WorkbookChange, type WriteOutcome } from '../../session/workbook';
import { pageOf, pageOfNew, pagesAfter, type Page } from './memory-edits';

interface Step {
  readonly title: string;
  readonly pages: readonly Page[];
}

export class MemoryWorkbook implements Workbook {
  readonly name: string;
  /** What `mark` was last given. */
  marks: readonly Mark[] = [];
  /** What `select` was last given. */
  selection: { readonly sheet: string; readonly at: Address } | null = null;
  private pages: readonly Page[];
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  private memo: string | null = null;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(sheets: readonly SheetContent[], name = '内存.xlsx') {
    this.name = name;
    this.pages = sheets.map((content) => pageOf(content instanceof Sheet ? content : new Sheet(content)));
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.pages.map(({ sheet: { id, name, hidden } }) => ({ id, name, hidden })));
  }

  readSheet(name: string): Promise<Sheet | null> {
    return Promise.resolve(this.sheet(name));
  }

  write(edits: readonly Edit[], title: string): Promise<WriteOutcome> {
    const objection = objectionTo(edits, (name) => this.sheet(name));
    if (objection?.refusal === 'changed') return Promise.resolve({ done: false, refusal: 'changed', message: CHANGED_MESSAGE });
    if (objection) return Promise.resolve({ done: false, refusal: 'impossible', message: objection.reason });
    const pages = pagesAfter(this.pages, edits);
    if (!pages) return Promise.resolve({ done: false, refusal: 'impossible', message: '要写入的内容不是数字。' });
    if (edits.length > 0) {
      this.done.push({ title, pages: this.pages });
      this.undone = [];
      this.turnTo(pages);
    }
    return Promise.resolve({ done: true });
  }

  addSheet(content: NewSheet, title: string): Promise<WriteOutcome> {
    const problem = nameProblem(content.name, this.pages.map(({ sheet }) => sheet.name)) ?? drawingProblem(content);
    if (problem !== null) return Promise.resolve({ done: false, refusal: 'impossible', message: problem });
    this.done.push({ title, pages: this.pages });
    this.undone = [];
    this.turnTo([...this.pages, pageOfNew(content, this.pages.map(({ sheet }) => sheet.id))]);
    return Promise.resolve({ done: true });
  }

  mark(marks: readonly Mark[]): Promise<void> {
    this.marks = [...marks];
    return Promise.resolve();
  }

  select(sheet: string, at: Address): Promise<void> {
    this.selection = { sheet, at };
    return Promise.resolve();
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  readMemo(): Promise<string | null> {
    return Promise.resolve(this.memo);
  }

  keepMemo(memo: string | null): Promise<WriteOutcome> {
    this.memo = memo;
    return Promise.resolve({ done: true });
  }

  /** The title of what was undone; null when there was nothing. */
  undo(): Promise<string | null> {
    return Promise.resolve(this.swap(this.done, this.undone));
  }

  redo(): Promise<string | null> {
    return Promise.resolve(this.swap(this.undone, this.done));
  }

  private swap(from: Step[], to: Step[]): string | null {
    const step = from.pop();
    if (!step) return null;
    to.push({ title: step.title, pages: this.pages });
    this.turnTo(step.pages);
    return step.title;
  }

  private sheet(name: string): Sheet | null {
    return this.pages.find(({ sheet }) => sheet.name === name)?.sheet ?? null;
  }

  private turnTo(pages: readonly Page[]): void {
    const sheets = pages.length === this.pages.length ? pages.filter((page, index) => page.sheet !== this.pages[index]?.sheet).map(({ sheet }) => sheet.name) : 'all';
    this.pages = pages;
    for (const listener of this.listeners) listener({ sheets });
  }
}
