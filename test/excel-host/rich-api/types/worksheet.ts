/** Worksheets and what belongs to them: protection, page layout, frozen panes. */

import { COLUMNS, ROWS, area, localAddress, parseLocal, type Area } from '../../model/area';
import { accessDenied, invalidArgument, itemNotFound } from '../../model/excel-error';
import type { Book } from '../../model/book';
import type { Worksheet } from '../../model/worksheet';
import { ApiObject, apiObject, apiType, Cells, isRecord, numberArgument, textArgument, type ApiType, type Argument, type Json } from '../api-type';
import type { Engine } from '../engine';
import { namesOf } from './names';
import { areasAt, areasObject, RangeType, rangeObject } from './range';

function rangeAt(sheet: Worksheet, [address]: readonly Argument[], engine: Engine): ApiObject {
  if (address === undefined || address === null) return rangeObject(engine, sheet, area(0, 0, ROWS, COLUMNS));
  const areas = areasAt(sheet, textArgument(address));
  if (areas.length !== 1) throw invalidArgument();
  return rangeObject(engine, sheet, areas[0]!);
}

function used(sheet: Worksheet, [valuesOnly]: readonly Argument[], engine: Engine): ApiObject | null {
  const at = sheet.used(valuesOnly === true);
  return at ? rangeObject(engine, sheet, at) : null;
}

function place(sheet: Worksheet, value: Json): void {
  const { sheets } = sheet.book;
  if (typeof value !== 'number' || value < 0 || value >= sheets.length) throw invalidArgument();
  const from = sheet.position;
  sheets.splice(from, 1);
  sheets.splice(value, 0, sheet);
  if (from !== value) sheet.book.emit({ kind: 'moved', sheet, from, to: value });
}

function show(sheet: Worksheet, value: Json): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
  const from = sheet.state.visibility;
  sheet.change({ visibility: value });
  if (from !== value) sheet.book.emit({ kind: 'visibility', sheet, from, to: value });
}

function neighbour(sheet: Worksheet, step: 1 | -1): ApiObject | null {
  const next = sheet.book.sheets[sheet.position + step];
  return next ? apiObject(WorksheetType, next) : null;
}

export const WorksheetType: ApiType<Worksheet> = apiType({
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  read: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.position,
    ShowGridlines: (sheet) => sheet.state.showGridlines,
    ShowHeadings: () => true,
    StandardHeight: (sheet) => sheet.state.standardHeight,
    StandardWidth: (sheet) => sheet.state.standardWidth,
    TabColor: (sheet) => sheet.state.tabColor,
    Visibility: (sheet) => sheet.state.visibility,
  },
  write: {
    Name: (sheet, value) => sheet.book.renameSheet(sheet, textArgument(value)),
    Position: place,
    ShowGridlines: (sheet, value) => sheet.change({ showGridlines: value === true }),
    StandardWidth: (sheet, value) => sheet.change({ standardWidth: numberArgument(value) }),
    TabColor: (sheet, value) => sheet.change({ tabColor: textArgument(value) }),
    Visibility: show,
  },
  go: {
    FreezePanes: (sheet) => apiObject(FreezePanesType, sheet),
    Names: (sheet) => namesOf(sheet.book, sheet),
    PageLayout: (sheet) => apiObject(PageLayoutType, sheet),
    Protection: (sheet) => apiObject(WorksheetProtectionType, sheet),
  },
  call: {
    Activate: (sheet) => sheet.book.activate(sheet),
    Copy: (sheet, [where, relative]) => {
      const { sheets } = sheet.book;
      const near = relative instanceof ApiObject ? relative.as(WorksheetType) : sheet;
      if (where === 'Beginning') throw invalidArgument('Copying to the beginning is not known to the stand-in');
      const after = where === 'After' ? near : where === 'Before' ? sheets[near.position - 1] : sheets.at(-1);
      return apiObject(WorksheetType, sheet.book.copySheet(sheet, after));
    },
    Delete: (sheet) => sheet.book.deleteSheet(sheet),
    GetCell: (sheet, [row, column], engine) => rangeObject(engine, sheet, area(numberArgument(row), numberArgument(column))),
    GetNext: (sheet) => {
      const next = neighbour(sheet, 1);
      if (!next) throw itemNotFound();
      return next;
    },
    GetNextOrNullObject: (sheet) => neighbour(sheet, 1),
    GetPreviousOrNullObject: (sheet) => neighbour(sheet, -1),
    GetRange: rangeAt,
    GetRangeByIndexes: (sheet, [row, column, rows, columns], engine) => rangeObject(engine, sheet, area(numberArgument(row), numberArgument(column), numberArgument(rows), numberArgument(columns))),
    GetRanges: (sheet, [address], engine) => areasObject(engine, sheet, address === undefined || address === null ? [area(0, 0, ROWS, COLUMNS)] : areasAt(sheet, textArgument(address))),
    GetUsedRange: (sheet, args, engine) => used(sheet, args, engine) ?? rangeObject(engine, sheet, area(0, 0)),
    GetUsedRangeOrNullObject: used,
  },
});

export const WorksheetCollectionType: ApiType<Book> = apiType({
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => apiObject(WorksheetType, sheet)),
  item: (book, [key]) => sheetObject(book, key),
  call: {
    Add: (book, [name]) => apiObject(WorksheetType, book.insertSheet(typeof name === 'string' ? name : book.freeName())),
    GetActiveWorksheet: (book) => apiObject(WorksheetType, book.active),
    GetCount: (book, [visibleOnly]) => book.sheets.filter(({ state }) => visibleOnly !== true || state.visibility === 'Visible').length,
    GetFirst: (book) => apiObject(WorksheetType, book.sheets[0]!),
    GetItem: (book, [key]) => sheetObject(book, key),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.sheet(textArgument(key));
      return sheet ? apiObject(WorksheetType, sheet) : null;
    },
    GetLast: (book) => apiObject(WorksheetType, book.sheets.at(-1)!),
  },
});

function sheetObject(book: Book, key: Argument | undefined): ApiObject {
  const sheet = book.sheet(textArgument(key));
  if (!sheet) throw itemNotFound();
  return apiObject(WorksheetType, sheet);
}

const NO_OPTIONS = { allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal' };

const WorksheetProtectionType: ApiType<Worksheet> = apiType({
  name: 'WorksheetProtection',
  read: {
    Options: (sheet) => (sheet.state.protection ? { ...NO_OPTIONS, ...sheet.state.protection.options } : null),
    Protected: (sheet) => sheet.state.protection !== null,
  },
  call: {
    Protect: (sheet, [options, password]) => {
      if (sheet.state.protection) throw accessDenied();
      sheet.change({ protection: { password: typeof password === 'string' ? password : null, options: isRecord(options) ? (options as Readonly<Record<string, boolean | string>>) : {} } });
    },
    Unprotect: (sheet, [password]) => {
      const known = sheet.state.protection?.password ?? null;
      if (known !== null && known !== password) throw accessDenied();
      sheet.change({ protection: null });
    },
  },
});

export const WorkbookProtectionType: ApiType<Book> = apiType({
  name: 'WorkbookProtection',
  read: { Protected: (book) => book.structureProtected },
  call: {
    Protect: (book) => {
      book.structureProtected = true;
    },
    Unprotect: (book) => {
      book.structureProtected = false;
    },
  },
});

const PAGE = { BlackAndWhite: false, BottomMargin: 54, CenterHorizontally: false, CenterVertically: false, DraftMode: false, FirstPageNumber: '', FooterMargin: 21.6, HeaderMargin: 21.6, LeftMargin: 50.4, Orientation: 'Portrait', PaperSize: 'Letter', PrintGridlines: false, PrintHeadings: false, PrintOrder: 'DownThenOver', RightMargin: 50.4, TopMargin: 54, Zoom: { scale: 100 } } as const satisfies Record<string, Json>;

const setPage = (key: string) => (sheet: Worksheet, value: Json): void => {
  sheet.demandUnprotected();
  sheet.change({ pageLayout: { ...sheet.state.pageLayout, [key]: value } });
};

function areaOf(argument: Argument | undefined): Area {
  const target = argument instanceof ApiObject ? (argument.target as unknown) : null;
  if (argument instanceof ApiObject && argument.type === (RangeType as unknown) && target instanceof Cells) return target.one;
  const at = parseLocal(textArgument(argument));
  if (!at) throw invalidArgument();
  return at;
}

const PageLayoutType: ApiType<Worksheet> = apiType({
  name: 'PageLayout',
  read: Object.fromEntries(Object.entries(PAGE).map(([key, usual]) => [key, (sheet: Worksheet) => (sheet.state.pageLayout[key] as Json | undefined) ?? usual])),
  write: Object.fromEntries(Object.keys(PAGE).map((key) => [key, setPage(key)])),
  call: {
    GetPrintAreaOrNullObject: (sheet, _, engine) => {
      const at = sheet.state.pageLayout['PrintArea'];
      return typeof at === 'string' ? areasObject(engine, sheet, areasAt(sheet, at)) : null;
    },
    SetPrintArea: (sheet, [range]) => setPage('PrintArea')(sheet, localAddress(areaOf(range))),
    SetPrintMargins: (sheet, [unit, margins]) => setPage('Margins')(sheet, { unit: textArgument(unit), ...(isRecord(margins) ? margins : {}) }),
    SetPrintTitleRows: (sheet, [range]) => setPage('PrintTitleRows')(sheet, localAddress({ ...areaOf(range), column: 0, columns: COLUMNS })),
  },
});

const FreezePanesType: ApiType<Worksheet> = apiType({
  name: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, [rows]) => sheet.change({ frozen: area(0, 0, numberArgument(rows, 1), COLUMNS) }),
    GetLocationOrNullObject: (sheet, _, engine) => (sheet.state.frozen ? rangeObject(engine, sheet, sheet.state.frozen) : null),
    Unfreeze: (sheet) => sheet.change({ frozen: null }),
  },
});
