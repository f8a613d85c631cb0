/** Reader: sheets as WPS holds them now, each in a bounded number of questions. A sheet that reads the same is the same object. */

import { Sheet, cellKey, type Range } from '../../model';
import type { SheetInfo } from '../../session/workbook';
import { readCells, type Block } from '../spreadsheet/cells';
import { inOrder, sameContent } from '../spreadsheet/same-content';
import type { WpsApplication, WpsBook, WpsSheet } from './application';
import { contentsOf, type Slab } from './contents';
import { numberFormats, printedTexts, type PrintedBefore } from './formats';
import { glanceOf } from './glance';
import { Confirmation, findMerges, type Holds, type Word } from './merges';
import { mergesInSavedFile } from './saved-file';
import { sheetOf } from './sheets';

export interface Protection {
  /** Cells may be locked, and the sheet refuses changes of those. */
  readonly on: boolean;
  readonly insertRows: boolean;
  readonly formatCells: boolean;
}

export interface Reading {
  readonly sheet: Sheet;
  /** Formats other than General, by cell key, of cells that hold a number. */
  readonly formats: ReadonlyMap<number, string>;
  readonly protection: Protection;
  /** Contents as they came, to see at a glance whether anything changed since. */
  readonly glance: string;
}

/** Printed texts kept for later readings; when there are more, they are asked for anew. */
const MOST_PRINTED = 5_000;

export class Reader {
  readonly from1904: boolean;
  private readonly last = new Map<string, Reading>();
  private readonly printed: PrintedBefore = new Map();
  /** Merges to be confirmed instead of searched, by sheet id. */
  private readonly merges = new Map<string, readonly Range[]>();
  private readonly confirmation = new Confirmation();
  private readonly word: Word = { saidSome: false, broken: false };
  /** As the file has them, by sheet name; looked up once. */
  private saved: ReadonlyMap<string, readonly Range[]> | null = null;

  constructor(private readonly application: WpsApplication, private readonly book: WpsBook) {
    this.from1904 = book.Date1904 === true;
  }

  /** As read last, however long ago. */
  known(id: string): Reading | undefined {
    return this.last.get(id);
  }

  forget(id: string): void {
    this.last.delete(id);
    this.merges.delete(id);
  }

  /** Merges are searched anew by the next reading of any sheet. */
  doubtMerges(): void {
    // What was merged otherwise over the very same cells is confirmed like the rest; only a search tells it apart.
    if (this.merges.size > 0) this.saved = new Map();
    this.merges.clear();
  }

  /** What a write has just made of them; still confirmed by the next reading. */
  expectMerges(id: string, merges: readonly Range[]): void {
    this.merges.set(id, merges);
  }

  /** Null where the sheet is gone. */
  read(info: SheetInfo): Reading | null {
    const sheet = sheetOf(this.book, info.name);
    if (!sheet) {
      this.forget(info.id);
      return null;
    }
    const { used, area, slabs } = contentsOf(this.application, sheet);
    const formats = numberFormats(sheet, slabs);
    if (this.printed.size > MOST_PRINTED) this.printed.clear();
    const texts = printedTexts(sheet, slabs, formats, this.printed, this.from1904);
    const { cells } = readCells(slabs.map((slab) => blockOf(slab, formats, texts)), this.from1904);
    const merges = area ? this.mergesOf(info, sheet, area, used, (row, column) => cells.has(cellKey(row, column))) : [];
    const content = { id: info.id, name: info.name, hidden: info.hidden, cells, merges: [...merges].sort(inOrder) };
    const before = this.last.get(info.id)?.sheet;
    const reading = { sheet: before && sameContent(before, content) ? before : new Sheet(content), formats, protection: protectionOf(sheet), glance: glanceOf(slabs) };
    this.last.set(info.id, reading);
    return reading;
  }

  /** Whether the contents read as they did last: three questions for a form, no formats, no merges. */
  looksTheSame(info: SheetInfo): boolean {
    const sheet = sheetOf(this.book, info.name);
    const before = this.last.get(info.id);
    return sheet !== null && before !== undefined && glanceOf(contentsOf(this.application, sheet).slabs) === before.glance;
  }

  private mergesOf({ id, name }: SheetInfo, sheet: WpsSheet, area: Range, used: Range, holds: Holds): readonly Range[] {
    this.saved ??= mergesInSavedFile(this.application, this.book);
    const expected = this.merges.get(id) ?? this.saved.get(name);
    const merges = expected && this.confirmation.stillMerged(sheet, area, used, holds, expected) ? expected : findMerges(sheet, area, used, holds, this.word);
    this.merges.set(id, merges);
    return merges;
  }
}

function blockOf({ top, left, values, formulas }: Slab, formats: ReadonlyMap<number, string>, texts: ReadonlyMap<number, string>): Block {
  const named = values.map((line, r) => line.map((_, c) => formats.get(cellKey(top + r, left + c)) ?? 'General'));
  return { top, left, values, formulas, formats: named, texts: (row, column) => texts.get(cellKey(top + row, left + column)) };
}

function protectionOf(sheet: WpsSheet): Protection {
  const on = sheet.ProtectContents === true;
  if (!on) return { on, insertRows: true, formatCells: true };
  const allowed = sheet.Protection;
  return { on, insertRows: allowed?.AllowInsertingRows === true, formatCells: allowed?.AllowFormattingCells === true };
}
