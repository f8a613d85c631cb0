/** Text of an unknown encoding: what its marks say, then strict UTF-8, then strict GB18030; what fits none is refused, never garbled. */

import { decodeStrictly, knownLabel, markedEncoding } from './encoding';
import { MAX_TEXT_BYTES } from './limits';
import { UnreadableFile, notAWorkbook, tooLarge } from './unreadable';

/** Throws UnreadableFile: not-a-workbook for binary content, damaged when no encoding fits. */
export function decodeUnknown(bytes: Uint8Array, label: string | null = null): string {
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge('文本超过 50 MB');
  const marked = markedEncoding(bytes);
  if (marked) return withoutControls(decodeStrictly(bytes, marked));
  if (bytes.subarray(0, 65_536).includes(0)) throw notAWorkbook('无法识别的内容');
  const stated = knownLabel(label ?? statedEncoding(bytes) ?? 'utf-8');
  // A label of a third kind (big5) is believed first; between UTF-8 and GB the bytes decide, since exports often mislabel them.
  const tried = stated === 'utf-8' || stated === 'gb18030' ? ['utf-8', 'gb18030'] : [stated, 'utf-8', 'gb18030'];
  for (const encoding of tried) {
    const text = attempt(bytes, encoding);
    if (text !== null) return withoutControls(text);
  }
  throw garbled();
}

export function garbled(): UnreadableFile {
  return new UnreadableFile('damaged', '无法判断文件的文字编码，读出的文字会是乱码。请在 Excel 或 WPS 中打开该文件，另存为 .xlsx 后再试。');
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeStrictly(bytes, encoding);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/** `charset=gb2312` of a page or message, `encoding="GBK"` of XML; looked for among the first bytes. */
function statedEncoding(bytes: Uint8Array): string | null {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) head += String.fromCharCode(bytes[i]!);
  const found = /charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? /encoding\s*=\s*["']([\w-]+)["']/i.exec(head);
  return found ? found[1]! : null;
}

/** Control characters do not occur in text; where they do, the file is something else. A closing Ctrl-Z is an old custom. */
function withoutControls(text: string): string {
  const whole = text.endsWith('\x1a') ? text.slice(0, -1) : text;
  if (/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/.test(whole.slice(0, 1_000_000))) throw notAWorkbook('无法识别的内容');
  return whole;
}
