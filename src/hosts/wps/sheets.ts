/** The worksheets of a book in tab order, each under an id that stays when the clerk renames or moves it. */

import type { SheetInfo } from '../../session/workbook';
import type { WpsBook, WpsSheet } from './application';
import { thing } from './decode';
import { SHEET_VISIBLE } from './xl';

interface Listed {
  readonly name: string;
  /** Blank where WPS tells none. */
  readonly code: string;
  readonly hidden: boolean;
}

export function sheetOf(book: WpsBook, name: string): WpsSheet | null {
  try {
    const sheet = thing<WpsSheet>(book.Worksheets.Item(name));
    return sheet && sheet.Name === name ? sheet : null;
  } catch (error) {
    // An unknown name throws here; anything else that is wrong with the book throws again at its list.
    if (typeof book.Name !== 'string') throw error;
    return null;
  }
}

/** Four questions for each sheet. */
export function listedSheets(book: WpsBook, before: readonly SheetInfo[]): readonly SheetInfo[] {
  const { Worksheets: sheets } = book;
  const listed = Array.from({ length: sheets.Count }, (_, at): readonly Listed[] => {
    const sheet = thing<WpsSheet>(sheets.Item(at + 1));
    return sheet ? [{ name: sheet.Name, code: sheet.CodeName ?? '', hidden: sheet.Visible !== SHEET_VISIBLE && sheet.Visible !== true }] : [];
  }).flat();
  return withIds(listed, before);
}

/** The code name where it is one of its own; else the id the name had; else that of the one sheet whose name went while this one came. */
export function withIds(listed: readonly Listed[], before: readonly SheetInfo[]): readonly SheetInfo[] {
  const own = (code: string): boolean => code !== '' && listed.filter((other) => other.code === code).length === 1;
  const came = listed.filter(({ code, name }) => !own(code) && !before.some((old) => old.name === name));
  const went = before.filter((old) => !listed.some(({ name }) => name === old.name) && !listed.some(({ code }) => own(code) && `c:${code}` === old.id));
  const taken = new Set<string>();
  return listed.map(({ name, code, hidden }) => {
    const known = before.find((old) => old.name === name)?.id;
    const renamed = listed.length === before.length && came.length === 1 && went.length === 1 && came[0]!.name === name ? went[0]!.id : undefined;
    const newcomer = known === undefined && renamed === undefined;
    let id = own(code) ? `c:${code}` : (known ?? renamed ?? `n:${name}`);
    while (taken.has(id) || (newcomer && !own(code) && before.some((old) => old.id === id))) id += '+';
    taken.add(id);
    return { id, name, hidden };
  });
}
