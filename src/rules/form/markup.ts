/** Remains of web pages in a text: tags and entities that a system export left behind. `<条例〉` and `<5` are none. */

const TAG_NAMES =
  'p|br|hr|span|div|b|strong|i|em|u|s|font|sup|sub|a|img|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|o:p|st1:\\w+|w:\\w+|center|pre|code|section|article|label|input|script|style|html|body|head|meta|blockquote';
const TAG = new RegExp(`</?(?:${TAG_NAMES})(?:\\s[^<>]*)?\\s*/?>`, 'gi');
const HIDDEN_CONTENT = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•', ge: '≥', le: '≤', times: '×', divide: '÷', plusmn: '±', permil: '‰', yen: '¥', deg: '°', laquo: '«', raquo: '»', zwnj: '', zwj: '',
};
const ENTITY = new RegExp(`&(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|(${Object.keys(ENTITIES).join('|')}));`, 'gi');

const NONE: readonly string[] = [];

export function hasMarkup(text: string): boolean {
  return markupIn(text).length > 0;
}

/** The tags and entities as they stand, each once, in order. */
export function markupIn(text: string): readonly string[] {
  if (!text.includes('<') && !text.includes('&')) return NONE;
  return [...new Set([HIDDEN_CONTENT, TAG, ENTITY].flatMap((pattern) => text.match(pattern) ?? []))];
}

/** The text a reader of the page would have seen; paragraphs become lines. Twice-escaped markup is undone to the end. */
export function withoutMarkup(text: string): string {
  let plain = text;
  for (let round = 0; round < 4 && hasMarkup(plain); round++) {
    plain = plain
      .replace(HIDDEN_CONTENT, '')
      .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])\s*>/gi, '\n')
      .replace(TAG, '')
      .replace(ENTITY, (_whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? '';
        const code = decimal ? Number(decimal) : parseInt(hex!, 16);
        return code === 160 ? ' ' : code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
      });
  }
  return plain
    .split(/\r?\n/)
    .map((line) => line.replace(/(?<=\p{Script=Han}|[，。；：、])[ \u00a0]+(?=\p{Script=Han})/gu, '').trim())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== '' && index < lines.length - 1))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
