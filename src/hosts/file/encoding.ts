/** Bytes to text without guessing: what cannot be decoded exactly is refused, never handed out garbled. */

import { readUtf8 } from './codec';
import { damaged, unsupported } from './unreadable';

/** An XML part: byte order mark, then the declared encoding, then UTF-8. Throws UnreadableFile: damaged, unsupported. */
export function decodeXml(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  const label = marked ?? declaredEncoding(bytes) ?? 'utf-8';
  return decodeStrictly(bytes, label);
}

/** Throws UnreadableFile: damaged when the bytes are not of this encoding, unsupported when nobody knows it. */
export function decodeStrictly(bytes: Uint8Array, label: string): string {
  const read = label === 'utf-8' || /^utf-?8$/i.test(label) ? readUtf8 : readerOf(label);
  try {
    return read(bytes);
  } catch {
    throw damaged(`text is not ${label}`);
  }
}

function readerOf(label: string): (bytes: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return (bytes) => decoder.decode(bytes);
  } catch {
    throw unsupported(`文字编码“${label.slice(0, 20)}”`);
  }
}

export function encodeXmlText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function markedEncoding(bytes: Uint8Array): string | null {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  const d = bytes[3];
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return 'utf-16be';
  return null;
}

/** How nearly every part begins. */
const USUAL = Array.from('<?xml version="1.0" encoding="UTF-8"', (letter) => letter.charCodeAt(0));

/** `encoding="gb2312"` of an XML declaration; GB labels are read as GB18030, which contains them all. */
function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f || USUAL.every((code, at) => bytes[at] === code)) return null;
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, 200) && bytes[i] !== 0x3e; i++) head += String.fromCharCode(bytes[i]!);
  const found = /encoding\s*=\s*["']([^"']+)["']/.exec(head);
  return found ? knownLabel(found[1]!) : null;
}

export function knownLabel(label: string): string {
  const plain = label.trim().toLowerCase();
  if (/^(?:gb2312|gb_2312(?:-80)?|gbk|gb18030|x-gbk|cp936|ms936|windows-936|euc-cn)$/.test(plain)) return 'gb18030';
  if (/^(?:us-ascii|ascii|utf8)$/.test(plain)) return 'utf-8';
  return plain;
}
