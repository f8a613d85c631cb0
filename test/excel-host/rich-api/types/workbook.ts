/** The workbook itself, the application around it, and settings kept in the document. */

import { area } from '../../model/area';
import type { Book } from '../../model/book';
import { accessDenied, invalidArgument, invalidReference, itemNotFound } from '../../model/excel-error';
import { apiObject, apiType, textArgument, type ApiObject, type ApiType, type Argument, type Json } from '../api-type';
import type { Engine } from '../engine';
import { namesOf } from './names';
import { RangeType, areasObject, rangeObject } from './range';
import { WorkbookProtectionType, WorksheetCollectionType } from './worksheet';

const eventRange = (_: Book, [id]: readonly Argument[], engine: Engine): ApiObject | null => {
  const cells = engine.events.range(textArgument(id));
  return cells?.areas ? apiObject(RangeType, cells) : null;
};

export const WorkbookType: ApiType<Book> = apiType({
  name: 'Workbook',
  read: {
    AutoSave: (book) => book.autoSave,
    CalculationEngineVersion: () => 191029,
    IsDirty: (book) => book.undo.depth > 0,
    Name: (book) => book.name,
    PreviouslySaved: () => true,
    ReadOnly: (book) => book.readOnly,
    Use1904DateSystem: () => false,
  },
  go: {
    _Runtime: (book) => apiObject(RuntimeType, book),
    Application: (book) => apiObject(ApplicationType, book),
    Names: (book) => namesOf(book, null),
    Protection: (book) => apiObject(WorkbookProtectionType, book),
    Settings: (book) => apiObject(SettingCollectionType, book),
    Worksheets: (book) => apiObject(WorksheetCollectionType, book),
  },
  call: {
    _GetRangeForEventByReferenceId: (book, args, engine) => eventRange(book, args, engine) ?? gone(),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _RemoveReference: (_, [id], engine) => engine.forget(textArgument(id)),
    _RemoveAllReferences: () => undefined,
    GetActiveCell: (book, _, engine) => {
      const at = book.selection.areas[0]!;
      return rangeObject(engine, book.selection.sheet, area(at.row, at.column));
    },
    GetSelectedRange: (book, _, engine) => {
      if (book.selection.areas.length > 1) throw invalidArgument('The current selection is invalid for this operation.');
      return rangeObject(engine, book.selection.sheet, book.selection.areas[0]!);
    },
    GetSelectedRanges: (book, _, engine) => areasObject(engine, book.selection.sheet, book.selection.areas),
  },
});

function gone(): never {
  throw invalidReference();
}

const ApplicationType: ApiType<Book> = apiType({
  name: 'Application',
  read: { CalculationMode: () => 'Automatic', CalculationState: () => 'Done', CalculationEngineVersion: () => 191029, DecimalSeparator: () => '.', ThousandsSeparator: () => ',', UseSystemSeparators: () => true },
  call: {
    Calculate: (book) => book.recalculate(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const RuntimeType: ApiType<Book> = apiType({
  name: 'Runtime',
  read: { EnableEvents: (_, engine) => engine.events.enabled },
  write: {
    EnableEvents: (_, value, engine) => {
      engine.events.enabled = value === true;
    },
  },
});

interface Setting {
  readonly book: Book;
  readonly key: string;
}

/** Longer settings are refused. */
const LONGEST_SETTING = 2_000_000;

function put(book: Book, key: string, value: Argument | undefined): void {
  if (book.readOnly) throw accessDenied();
  if (value === undefined || JSON.stringify(value).length > LONGEST_SETTING) throw invalidArgument();
  book.settings.set(key, value);
}

const setting = (book: Book, [key]: readonly Argument[]): ApiObject | null => (book.settings.has(textArgument(key)) ? apiObject(SettingType, { book, key: textArgument(key) }) : null);

const SettingCollectionType: ApiType<Book> = apiType({
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => apiObject(SettingType, { book, key })),
  item: (book, args) => setting(book, args) ?? noSetting(),
  call: {
    Add: (book, [key, value]) => {
      put(book, textArgument(key), value);
      return apiObject(SettingType, { book, key: textArgument(key) });
    },
    GetCount: (book) => book.settings.size,
    GetItem: (book, args) => setting(book, args) ?? noSetting(),
    GetItemOrNullObject: setting,
  },
});

function noSetting(): never {
  throw itemNotFound();
}

const SettingType: ApiType<Setting> = apiType({
  name: 'Setting',
  id: ({ key }) => key,
  read: { _Id: ({ key }) => key, Key: ({ key }) => key, Value: ({ book, key }) => (book.settings.has(key) ? (book.settings.get(key) as Json) : noSetting()) },
  write: { Value: ({ book, key }, value) => put(book, key, value) },
  call: {
    Delete: ({ book, key }) => {
      if (book.readOnly) throw accessDenied();
      if (!book.settings.delete(key)) noSetting();
    },
  },
});
