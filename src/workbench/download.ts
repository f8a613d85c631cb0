/** Saves a copy through the browser's own download; the file that was opened is never written to. */

import type { FileWorkbook } from '../hosts/file';
import type { Message } from './messages';

/** Browsers read the bytes of a download a little later than they are asked to. */
const LINK_LIVES = 30_000;

export function download(workbook: FileWorkbook): Message {
  try {
    const { bytes, name, note } = workbook.save();
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), LINK_LIVES);
    return { intent: note ? 'info' : 'success', text: `已保存副本：${name}。${note ?? '原文件没有改动。'}`, untilEdited: true };
  } catch (error) {
    return { intent: 'error', text: `没有保存：${error instanceof Error ? error.message : String(error)}` };
  }
}
