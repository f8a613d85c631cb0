/** Traits: which kinds of characters a text holds, found in one look over it, so that a pattern is tried only where it could match. */

/** Each is a bit; together they say what a text is made of. */
export const TRAITS = {
  /** A Chinese character, an ASCII letter or digit. */
  word: 1,
  /** May belong to a mark or prompt that stands for an answer not yet given: ×, __, 待定, 请, （）. */
  prompt: 2,
  /** `<` or `&`: may begin a tag or an entity. */
  markup: 4,
  blank: 8,
  /** Not met in clean text: control and full-width characters, rare signs, line breaks, `_`. */
  odd: 16,
  /** A bracket or quote other than round brackets. */
  quote: 32,
  /** A round bracket without its partner. */
  unpaired: 64,
  /** `，` or `：` between digits, where they are full-width forms. */
  wide: 128,
  /** Written another way once squeezed to half width. */
  folded: 256,
  digit: 1024,
  /** More than Chinese characters, small letters, digits and %: an essence leaves it out or writes it small. */
  outer: 512,
  /** Stands in the names of categories: 产出, 效益, 指标. */
  category: 8192,
  /** May stand for %: 百分比, ％. */
  percent: 32768,
  /** The letter O beside a digit, where 0 may be meant. */
  zero: 131072,
} as const;

const { word, prompt, markup, blank, odd, quote, unpaired, wide, folded, digit, outer, category, percent, zero } = TRAITS;
const OPENS = 2048;
const CLOSES = 4096;
const ROUND = OPENS | CLOSES;
const COMMA = 16384;
const AWAITS = 65536;
const LETTER = 262144;
/** What their neighbours decide. */
const BESIDE = ROUND | COMMA | AWAITS | LETTER;

/** By UTF-16 unit. What is not named below is odd. */
const KINDS = new Uint32Array(0x10000).fill(odd | folded | outer);

function kind(characters: string, bits: number): void {
  for (const character of characters) KINDS[character.charCodeAt(0)] = bits;
}

function more(characters: string, bits: number): void {
  for (const character of characters) KINDS[character.charCodeAt(0)]! |= bits;
}

for (let code = 0x4e00; code <= 0x9fff; code++) KINDS[code] = word;
for (let code = 0x21; code < 0x7f; code++) KINDS[code] = odd | outer;
kind('0123456789', word | digit);
kind('abcdefghijklmnopqrstuvwxyz', word);
kind('ABCDEFGHIJKLMNOPQRSTUVWXYZ', word | outer);
kind('%', 0);
kind('≥≤=>+*/.,;:!?~-。、·', outer);
kind('<', outer | markup);
kind('&', odd | outer | markup);
kind('；！？—…×', outer | folded);
kind('，：', outer | folded | COMMA);
kind('[]"“”‘’《》', outer | quote);
kind('【】', outer | folded | quote);
kind('(', outer | OPENS);
kind(')', outer | CLOSES);
kind('（', outer | folded | OPENS);
kind('）', outer | folded | CLOSES);
kind(' \t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff', outer | folded | blank | odd);
kind('\n\u2028\u2029', outer | folded | blank | odd);
more('产效标', category);
more('百％﹪', percent);
more('Oo', LETTER);
// 目标1： needs its colon.
more('_＿*＊XxＸｘ×tTnNuU{｛填请必选略见说描概列简附限:：#＃', prompt);
// 待定 and 输入 ask for an answer, 接待 and 运输 do not.
more('待输', AWAITS);
/** Behind them stands one of these, or what a squeezed text leaves out. */
const AWAITED = new Set([...'定补明核完填录入'].map((character) => character.charCodeAt(0)));

let last = '';
let lastTraits = 0;

/** The traits of a text, as one number; several rules ask of one text after the other. */
export function traitsOf(text: string): number {
  if (text !== last) {
    lastTraits = lookOver(text);
    last = text;
  }
  return lastTraits;
}

function isBetweenDigits(text: string, at: number): boolean {
  return (KINDS[text.charCodeAt(at - 1)]! & KINDS[text.charCodeAt(at + 1)]! & digit) !== 0;
}

function isAwaited(next: number): boolean {
  return AWAITED.has(next) || (KINDS[next]! & odd) !== 0;
}

/** The same, of a text that is asked about once. */
export function lookOver(text: string): number {
  let found = 0;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const one = KINDS[text.charCodeAt(at)]!;
    found |= one;
    if ((one & BESIDE) === 0) continue;
    if (one & COMMA) found |= isBetweenDigits(text, at) ? wide : 0;
    else if (one & OPENS) open++;
    else if (one & LETTER) found |= KINDS[text.charCodeAt(at - 1)]! & digit ? zero : 0;
    else if (one & AWAITS) found |= isAwaited(text.charCodeAt(at + 1)) ? prompt : 0;
    else {
      if (open === 0) found |= unpaired;
      else open--;
      // Nothing stands between the two, or only blanks: they wait to be filled.
      if (KINDS[text.charCodeAt(at - 1)]! & (OPENS | blank)) found |= prompt;
    }
  }
  return open === 0 ? found : found | unpaired;
}

/** False where no digit of any kind stands in the text. */
export function mayHoldNumbers(text: string): boolean {
  return (traitsOf(text) & (digit | odd)) !== 0;
}

/** Whether a text begins or ends with a bracket or quote other than a round bracket. */
export function hasQuoteAtAnEnd(text: string): boolean {
  return ((KINDS[text.charCodeAt(0)]! | KINDS[text.charCodeAt(text.length - 1)]!) & quote) !== 0;
}
