/** Tags and texts of a web page, as browsers are tolerant of them: unclosed, unquoted, in any case. Scripts and styles say nothing. */

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: string; readonly opens: boolean; readonly columns: number; readonly rows: number };

const SILENT = new Set(['script', 'style', 'head', 'title', 'xml']);

export function* htmlTokens(page: string): Generator<HtmlToken> {
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    const end = open < 0 ? page.length : open;
    // Line ends of the source are white space; those that count come from tags.
    if (end > at) yield { kind: 'text', text: unescapeHtml(page.slice(at, end).replace(/[\r\n]+/g, ' ')) };
    if (open < 0) return;
    if (page.startsWith('<!--', open)) {
      at = pastText(page, '-->', open + 4);
      continue;
    }
    const close = tagEnd(page, open + 1);
    const found = /^(\/?)([a-zA-Z][\w:]*)/.exec(page.slice(open + 1, Math.min(close, open + 40)));
    at = close + 1;
    if (!found) continue;
    const tag = found[2]!.toLowerCase();
    const opens = found[1] === '';
    if (opens && SILENT.has(tag)) {
      at = pastElement(page, tag, at);
      continue;
    }
    const cell = opens && (tag === 'td' || tag === 'th');
    const source = cell ? page.slice(open, close) : '';
    yield { kind: 'tag', tag, opens, columns: cell ? span(source, 'colspan') : 1, rows: cell ? span(source, 'rowspan') : 1 };
  }
}

/** A `>` inside quotes does not end a tag. */
function tagEnd(page: string, from: number): number {
  for (let at = from; at < page.length; at++) {
    const character = page[at];
    if (character === '>') return at;
    if ((character === '"' || character === "'") && page[at - 1] === '=') {
      const close = page.indexOf(character, at + 1);
      if (close < 0) return page.length;
      at = close;
    }
  }
  return page.length;
}

function pastText(page: string, mark: string, from: number): number {
  const at = page.indexOf(mark, from);
  return at < 0 ? page.length : at + mark.length;
}

/** A head that is never closed ends where the body begins. */
function pastElement(page: string, tag: string, from: number): number {
  const pattern = tag === 'head' ? /<\/head\s*>|<body\b|<table\b/gi : new RegExp(`</${tag}\\s*>`, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(page);
  if (!found) return tag === 'head' ? from : page.length;
  return found[0].startsWith('</') ? pattern.lastIndex : found.index;
}

function span(source: string, attribute: string): number {
  const found = new RegExp(`\\s${attribute}\\s*=\\s*["']?\\s*(\\d{1,7})`, 'i').exec(source);
  return Math.max(1, Math.min(65_535, Number(found?.[1] ?? 1)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–',
  hellip: '…', middot: '·', times: '×', divide: '÷', plusmn: '±', deg: '°', le: '≤', ge: '≥', ne: '≠', permil: '‰', yen: '¥', ensp: ' ', emsp: '　', bull: '•', sup2: '²', sup3: '³',
};

function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]\w{1,7}));?/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
