/** Text as the field writes it: full and half width, spaces inside labels, brackets of every kind. Only for comparing; nothing here is ever written back. */

const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD]/g;

/** Texts asked for again and again, by many rules: an answer is kept until there are too many of them. */
const KEPT = 4_000;
/** Longer texts hardly recur. */
const LONGEST_KEPT = 200;

/** The same reading of texts, each text read once. Only for pure readings of short texts that recur on every form. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const own = copyOf(text);
    const answer = read(own);
    kept.set(own, answer);
    return answer;
  };
}

/** The same characters on their own: engines keep a piece cut out of a large text by keeping the whole of it. */
function copyOf(text: string): string {
  let copy = '';
  for (let at = 0; at < text.length; at += PIECE) copy += text.slice(at, at + PIECE);
  return copy;
}

/** Pieces this short are copied by every engine. */
const PIECE = 8;

/** Nothing to unify and nothing to remove: Chinese characters, ASCII, and the punctuation that has one form only. */
const PLAIN = /^[\u4e00-\u9fff\x21-\x7e、。《》“”‘’·≥≤]*$/;

/** Shorter texts are looked over faster than remembered. */
const SHORT = 32;

/** Full-width forms to half-width, compatibility characters unified, invisible characters and all white space removed. */
export function squeeze(text: string): string {
  return text.length <= SHORT && PLAIN.test(text) ? text : squeezed(text);
}

const squeezed = remembered((text) => (PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, '')));

/** For comparing printed labels: `项目资金\n（元）` and `项目资金(元)` are one label; `：` and a trailing colon do not count. */
export function labelKey(text: string): string {
  if (text.length > SHORT) return labelIn(text);
  return PLAIN_LABEL.test(text) ? text : labelled(text);
}

/** The same without colons and without brackets other than round ones. */
const PLAIN_LABEL = /^[\u4e00-\u9fff\x21-\x39\x3b-\x5a\x5c\x5e-\x7a\x7c\x7e、。《》“”‘’·≥≤]*$/;
const COLONS_AND_BRACKETS = /[:〔【\[{〕】\]}]/;

function labelIn(text: string): string {
  const plain = squeeze(text);
  return COLONS_AND_BRACKETS.test(plain) ? plain.replace(/[:]/g, '').replace(/[〔【\[{]/g, '(').replace(/[〕】\]}]/g, ')') : plain;
}

const labelled = remembered(labelIn);

const BARE = /^[\u4e00-\u9fffa-z0-9%]*$/;

/** For comparing what is said, not how it is punctuated: letters, digits and Chinese characters only, lower case. */
export function essence(text: string): string {
  return text.length <= SHORT && BARE.test(text) ? text : bared(text);
}

const bared = remembered((text) => {
  const said = squeeze(text).toLowerCase();
  return BARE.test(said) ? said : said.replace(/[^\p{L}\p{N}%]/gu, '');
});

export function isBlankText(text: string): boolean {
  return squeeze(text) === '';
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Number of characters a reader sees, punctuation and spaces not counted. */
export function visibleLength(text: string): number {
  let count = 0;
  for (const character of squeeze(text)) {
    const isHan = character >= '\u4e00' && character <= '\u9fff';
    if (isHan || LETTER_OR_DIGIT.test(character)) count++;
  }
  return count;
}

/** Number of single-character edits between two strings, capped: returns `limit + 1` as soon as it must be larger. */
export function editDistance(a: string, b: string, limit: number): number {
  const s = Array.from(a);
  const t = Array.from(b);
  if (Math.abs(s.length - t.length) > limit) return limit + 1;
  let previous = t.map((_, j) => j + 1);
  previous.unshift(0);
  for (let i = 1; i <= s.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= t.length; j++) {
      const cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (s[i - 1] === t[j - 1] ? 0 : 1));
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[t.length]!;
}

/** The text in one line, cut behind `most` characters with `…`. */
export function shortened(text: string, most: number): string {
  const whole = text.trim();
  const line = whole.includes('\n') || whole.includes('\r') ? whole.replace(/\s*[\r\n]\s*/g, ' ') : whole;
  if (line.length <= most) return line;
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most).join('').trimEnd()}…`;
}

const PLACEHOLDERS: readonly RegExp[] = [
  /_{2,}/,
  /[x×✕╳]{2,}(?![a-z])/i,
  /(?:待|请)(?:填写|填报|填|补充|完善后填)|(?:待定|待补|暂缺|TBD|TODO|N\/A)$/i,
  /^\((?:略|待定|待填|待补|请填写)\)$|^略$/,
  /\{[^{}]{0,20}\}/,
  /^[-—–*_/\\.·…、]+$/,
  /^\(\)$/,
];

/**
 * Something a template left to be filled in: `≥__(%)`, `XX`, `××`, `待填写`, `{单位}`, or a lone `-` `*` `_`. Not the same
 * characters as part of a word that means something (`XXL`, `2-3次`).
 */
export function isPlaceholder(text: string): boolean {
  const squeezed = squeeze(text);
  return squeezed !== '' && PLACEHOLDERS.some((pattern) => pattern.test(squeezed));
}
