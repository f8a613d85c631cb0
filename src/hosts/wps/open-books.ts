/** Which of the open workbooks is meant, and going to a place in it. */

import { formatAddress, type Address } from '../../model';
import type { SheetInfo } from '../../session/workbook';
import type { WpsApplication, WpsBook } from './application';
import { sheetOf } from './sheets';

/** By FullName, or the active one. Throws, in the clerk's words, when there is none. */
export function findBook(application: WpsApplication, fullName: string | null): WpsBook {
  const books = application.Workbooks;
  const open = fullName === null ? application.ActiveWorkbook : Array.from({ length: books.Count }, (_, at) => books.Item(at + 1)).find((book) => book.FullName === fullName);
  if (!open) throw new Error(fullName === null ? '还没有打开工作簿。请先打开要检查的申报表。' : '这个窗格对应的工作簿已经关闭。');
  return open;
}

/** Brings the cell before the clerk's eyes. Throws, in her words, where it cannot be seen. */
export function goTo(book: WpsBook, { name, hidden }: Pick<SheetInfo, 'name' | 'hidden'>, at: Address): void {
  const sheet = sheetOf(book, name);
  if (!sheet) throw new Error(`找不到工作表“${name}”，可能已被删除或改名。`);
  if (hidden) throw new Error(`工作表“${name}”是隐藏的。请先在工作表标签上点右键取消隐藏。`);
  book.Activate();
  sheet.Activate();
  sheet.Range(formatAddress(at)).Select();
}
