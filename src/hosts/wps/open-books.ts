/** Which of the open workbooks is meant. */

import type { WpsApplication, WpsBook } from './application';

/** By FullName, or the active one. Throws, in the clerk's words, when there is none. */
export function findBook(application: WpsApplication, fullName: string | null): WpsBook {
  const books = application.Workbooks;
  const open = fullName === null ? application.ActiveWorkbook : Array.from({ length: books.Count }, (_, at) => books.Item(at + 1)).find((book) => book.FullName === fullName);
  if (!open) throw new Error(fullName === null ? '还没有打开工作簿。请先打开要检查的申报表。' : '这个窗格对应的工作簿已经关闭。');
  return open;
}
