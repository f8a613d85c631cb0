/** The built add-in in the played Excel, as a clerk meets it: things are found by role and name, cells by what they print. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openFile } from '../../src/hosts/file';
import { readForms } from '../../src/layouts';
import type { Declaration, Field } from '../../src/model';
import { bookFromWorkbook } from '../excel-host/build-book';
import { pictureOf } from '../excel-host/document-copy';
import type { Area } from '../excel-host/model/area';
import { localAddress, quotedName } from '../excel-host/model/area';
import type { Book } from '../excel-host/model/book';
import { openExcelHost, type ExcelHost, type HostOptions } from '../excel-host/open-excel-host';
import { drawInked, type DrawnSheet } from '../forms/draw';
import { toXlsx } from '../forms/xlsx';
import type { OpenBrowser } from './chromium';

const BUILT = resolve(process.env['JIZHUN_DIST'] ?? resolve(__dirname, '../../dist'), 'excel/taskpane.html');

/** Excel as most have it today: undo is kept over writes, so marks follow every edit. */
export const CURRENT: HostOptions = { excelApi: '1.20', undo: 'batch' };
/** Office 2021: no undo over writes of an add-in, merges can be asked for. */
export const OFFICE_2021: HostOptions = { excelApi: '1.14', undo: 'cut' };
/** The least the manifest asks for. */
export const OLDEST: HostOptions = { excelApi: '1.9', undo: 'cut' };

export async function bookOf(...sheets: readonly DrawnSheet[]): Promise<Book> {
  return bookFromWorkbook(await openFile(toXlsx(sheets), '申报.xlsx'));
}

/** A form in which nothing is wrong, on a sheet of its own. */
export const soundForm = (name = '申报表1'): DrawnSheet => drawInked({}, { sheetName: name });

/** Another sound form, of another project and printed another way. */
export const otherForm = (name = '申报表2'): DrawnSheet => drawInked({ layout: 'hebei' }, { sheetName: name });

/** Opens the pane and waits until the workbook is checked. */
export async function openPane(browser: OpenBrowser, book: Book, options: HostOptions = CURRENT): Promise<ExcelHost> {
  if (!existsSync(BUILT)) throw new Error('The add-in is not built. Run `npm run build` first.');
  const host = await openExcelHost(browser, book, options);
  await checked(host);
  return host;
}

/** The pane has come to a conclusion and nothing is under way any more. */
export async function checked(host: ExcelHost): Promise<void> {
  await host.pane.locator('[data-summary], [data-noform], section').first().waitFor({ timeout: 30_000 });
  await quiet(host);
}

/** No round trip for a moment. */
export async function quiet(host: ExcelHost, milliseconds = 500): Promise<void> {
  for (let count = -1; count !== host.traffic.count; ) {
    count = host.traffic.count;
    await new Promise((done) => setTimeout(done, milliseconds));
    await host.program.idle();
  }
}

/** What the form on this sheet says now, read by the project's own layouts from the played workbook. */
export function formOn(book: Book, sheet: string): Declaration {
  const [form] = readForms(pictureOf(book.demand(sheet))).forms;
  if (!form) throw new Error(`no form on ${sheet}`);
  return form;
}

/** `申报表1!B5` */
export function addressOf(field: Field<unknown> | null | undefined): string {
  if (!field) throw new Error('the form lacks this field');
  const { sheet, area } = field.place;
  return `${quotedName(sheet)}!${localAddress({ row: area.top, column: area.left, rows: 1, columns: 1 })}`;
}

export interface MarkSeen {
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** The add-in's marks on a sheet; what else is formatted conditionally is left out. */
export function marksOn(book: Book, sheet: string): readonly MarkSeen[] {
  return book.demand(sheet).state.conditionalFormats.filter(({ formula }) => formula.includes('绩准')).map(({ formula, areas }) => ({ formula, areas }));
}

/** Everything a workbook is, for comparing before and after; made of plain values. */
export function modelOf(book: Book): unknown {
  return book.sheets.map(({ state }) => ({ ...state, cells: [...state.cells].sort(([a], [b]) => a - b), rowHeights: [...state.rowHeights], columnWidths: [...state.columnWidths], hiddenRows: [...state.hiddenRows], hiddenColumns: [...state.hiddenColumns] }));
}

/** Nothing went wrong that the pane did not say: no script errors, no missing files, no members Excel does not have. */
export function expectClean(host: ExcelHost): void {
  expect(host.complaints).toEqual([]);
  expect([...host.traffic.missing]).toEqual([]);
}
