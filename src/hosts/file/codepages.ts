/** Code pages of workbooks from before Unicode, decoded by the platform: Chinese ones among them, so that no old file reads as gibberish. */

const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874', 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 1200: 'utf-16le', 1201: 'utf-16be',
  10000: 'macintosh', 10001: 'shift_jis', 10002: 'big5', 10008: 'gb18030', 28591: 'windows-1252', 32768: 'macintosh', 54936: 'gb18030', 65001: 'utf-8',
};

/** In the form the legacy reader asks for: `decode(936, bytes)`. What does not fit becomes U+FFFD, for which the result is searched. */
export const codepages = {
  utils: {
    decode(page: number, data: ArrayLike<number> | string): string {
      const bytes = typeof data === 'string' ? Uint8Array.from(data, (character) => character.charCodeAt(0)) : Uint8Array.from(data);
      return new TextDecoder(LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')).decode(bytes);
    },
    encode(page: number, text: string): number[] {
      if (page === 65001) return [...new TextEncoder().encode(text)];
      if (page === 1200) return littleEndian(text);
      return Array.from(text, (character) => character.charCodeAt(0) & 255);
    },
  },
};

function littleEndian(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8);
  return bytes;
}
