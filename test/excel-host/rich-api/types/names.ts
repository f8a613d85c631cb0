/** Names: of the workbook and of single sheets. */

import { localAddress, parseLocal, quotedName, splitSheet } from '../../model/area';
import type { Book, DefinedName } from '../../model/book';
import { accessDenied, ExcelError, invalidArgument, itemNotFound } from '../../model/excel-error';
import type { Worksheet } from '../../model/worksheet';
import { ApiObject, apiObject, apiType, Cells, textArgument, type ApiType, type Argument, type Json } from '../api-type';
import type { Engine } from '../engine';
import { rangeObject } from './range';
import { WorksheetType } from './worksheet';

interface Names {
  readonly book: Book;
  /** Null: the workbook's own names. */
  readonly scope: Worksheet | null;
}

interface Named extends Names {
  readonly name: string;
}

export function namesOf(book: Book, scope: Worksheet | null): ApiObject {
  return apiObject(NamedItemCollectionType, { book, scope });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function found({ book, scope, name }: Named): DefinedName {
  const one = book.names.find((each) => each.scope === scope && same(each.name, name));
  if (!one) throw itemNotFound();
  return one;
}

function item({ book, scope }: Names, [name]: readonly Argument[]): ApiObject | null {
  const wanted = textArgument(name);
  return book.names.some((each) => each.scope === scope && same(each.name, wanted)) ? apiObject(NamedItemType, { book, scope, name: wanted }) : null;
}

function add({ book, scope }: Names, [name, reference, comment]: readonly Argument[]): ApiObject {
  if (book.readOnly) throw accessDenied();
  const wanted = textArgument(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(wanted) || parseLocal(wanted)) throw invalidArgument();
  if (book.names.some((each) => each.scope === scope && same(each.name, wanted))) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  const target = reference instanceof ApiObject ? (reference.target as unknown) : null;
  const formula = target instanceof Cells ? `=${quotedName(target.sheet.name)}!${absolute(localAddress(target.one))}` : String(reference);
  book.names = [...book.names, { name: wanted, formula, visible: true, comment: typeof comment === 'string' ? comment : '', scope }];
  return apiObject(NamedItemType, { book, scope, name: wanted });
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function change(named: Named, part: Partial<DefinedName>): void {
  if (named.book.readOnly) throw accessDenied();
  const old = found(named);
  named.book.names = named.book.names.map((each) => (each === old ? { ...each, ...part } : each));
}

const NamedItemCollectionType: ApiType<Names> = apiType({
  name: 'NamedItemCollection',
  items: ({ book, scope }) => book.names.filter((each) => each.scope === scope).map(({ name }) => apiObject(NamedItemType, { book, scope, name })),
  item: (names, args) => item(names, args) ?? missing(),
  call: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: ({ book, scope }) => book.names.filter((each) => each.scope === scope).length,
    GetItem: (names, args) => item(names, args) ?? missing(),
    GetItemOrNullObject: item,
  },
});

function missing(): never {
  throw itemNotFound();
}

function range(named: Named, engine: Engine): ApiObject | null {
  const { sheet, rest } = splitSheet(found(named).formula.slice(1));
  const at = parseLocal(rest);
  const home = sheet === null ? null : named.book.sheet(sheet);
  return at && home ? rangeObject(engine, home, at) : null;
}

const text = (value: Json): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

const NamedItemType: ApiType<Named> = apiType({
  name: 'NamedItem',
  id: ({ name }) => name,
  read: {
    Comment: (named) => found(named).comment,
    Formula: (named) => found(named).formula,
    Name: (named) => found(named).name,
    Scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
    Type: (named) => (/!/.test(found(named).formula) ? 'Range' : 'String'),
    Value: (named) => found(named).formula.replace(/^="?|"$/g, ''),
    Visible: (named) => found(named).visible,
  },
  write: {
    Comment: (named, value) => change(named, { comment: text(value) }),
    Formula: (named, value) => change(named, { formula: text(value) }),
    Visible: (named, value) => change(named, { visible: value === true }),
  },
  go: { WorksheetOrNullObject: ({ scope }) => (scope ? apiObject(WorksheetType, scope) : null) },
  call: {
    Delete: (named) => {
      const old = found(named);
      if (named.book.readOnly) throw accessDenied();
      named.book.names = named.book.names.filter((each) => each !== old);
    },
    GetRange: (named, _, engine) => range(named, engine) ?? missing(),
    GetRangeOrNullObject: (named, _, engine) => range(named, engine),
  },
});
