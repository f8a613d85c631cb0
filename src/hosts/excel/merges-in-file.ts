/**
 * Merged areas for an Excel older than the call that tells them: read from the copy of the workbook that Excel hands out, which needs no
 * write and no selection. Guessing them from blank neighbours would invent findings, so where there is no copy the reading is refused.
 */

import type { Range } from '../../model';
import { mergesOfBytes } from '../spreadsheet/merges-of-bytes';

/** Hands out the open workbook as the bytes of an .xlsx file. */
export type CopyOfFile = () => Promise<Uint8Array>;

const SLICE = 4 * 1024 * 1024;

export const TOO_OLD = '这个版本的 Excel 不能告诉加载项哪些单元格是合并的，没有检查。请更新 Office，或改用网页工作台检查。';

/** By sheet name. */
export async function mergesInFile(copy: CopyOfFile): Promise<ReadonlyMap<string, readonly Range[]>> {
  return mergesOfBytes(await copy());
}

/** The copy Excel itself hands out. */
export async function copyFromExcel(): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let slice = 0; slice < file.sliceCount; slice++) {
      const { data } = await asked<Office.Slice>((answer) => file.getSliceAsync(slice, answer));
      const part = Uint8Array.from(data as ArrayLike<number>);
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function asked<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => (result.status === Office.AsyncResultStatus.Succeeded ? resolve(result.value) : reject(new Error(TOO_OLD, { cause: result.error }))));
  });
}
