/** The pages inside a web archive (.mht), each decoded with the encoding it states. */

import { decodeUnknown } from './decode-text';

/** Throws UnreadableFile when a page cannot be decoded. */
export function htmlParts(bytes: Uint8Array): string[] {
  const source = byteString(bytes);
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(source.slice(0, 8192));
  const parts = boundary ? source.split(`--${boundary[1]!}`).slice(1) : [source];
  return parts.flatMap((part) => {
    const gap = /\r?\n\r?\n/.exec(part);
    if (!gap) return [];
    const head = part.slice(0, gap.index);
    if (!/content-type:\s*text\/html/i.test(head)) return [];
    const label = /charset="?([\w-]+)"?/i.exec(head)?.[1] ?? null;
    return [decodeUnknown(unpacked(part.slice(gap.index + gap[0].length), head), label)];
  });
}

/** One character per byte. */
function byteString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function unpacked(body: string, head: string): Uint8Array {
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const plain = encoding === 'base64' ? fromBase64(body)
    : encoding === 'quoted-printable' ? body.replace(/=\r?\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : body;
  return Uint8Array.from(plain, (character) => character.charCodeAt(0) & 255);
}

function fromBase64(body: string): string {
  return atob(body.replace(/[^A-Za-z0-9+/]/g, ''));
}
