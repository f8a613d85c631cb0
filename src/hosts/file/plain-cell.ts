/**
 * PlainCell: a cell written the way nearly every program writes nearly every cell, `<c r="A1" s="1" t="s"><v>0</v></c>` or
 * `<c r="B1" s="1"/>`, read without the scanner. What is written in any other way is left to it.
 */

const [QUOTE, AMPERSAND, SLASH, ZERO, LESS, EQUALS, GREATER, SMALL_C, SMALL_N, SMALL_R, SMALL_S, SMALL_T] = [34, 38, 47, 48, 60, 61, 62, 99, 110, 114, 115, 116] as const;
/** More digits are no style, row or place in a list that a file could mean. */
const LONGEST_NUMBER = 9;
/** So many digits can be summed up one by one without rounding. */
const EXACT_DIGITS = 15;

export class PlainCell {
  /** As stated; -1 where the cell states no address. */
  row = -1;
  column = -1;
  style = 0;
  /** The value is a place in the shared strings. */
  isShared = false;
  hasValue = false;
  value = 0;

  /** Where the source goes on behind the cell that begins here; -1 when it is written in another way. */
  read(source: string, start: number): number {
    if (source.charCodeAt(start) !== LESS || source.charCodeAt(start + 1) !== SMALL_C) return -1;
    this.hasValue = false;
    const at = this.readAttributes(source, start + 2);
    if (at < 0) return -1;
    if (source.charCodeAt(at) === SLASH) return source.charCodeAt(at + 1) === GREATER ? at + 2 : -1;
    return source.startsWith('><v>', at) ? this.readValue(source, at + 4) : -1;
  }

  /** Behind the last attribute. */
  private readAttributes(source: string, from: number): number {
    this.row = this.column = this.style = -1;
    let type = 0;
    let at = from;
    while (source.charCodeAt(at) === 32) {
      const name = source.charCodeAt(at + 1);
      if (source.charCodeAt(at + 2) !== EQUALS || source.charCodeAt(at + 3) !== QUOTE) return -1;
      at += 4;
      if (name === SMALL_R && this.row < 0) at = this.readAddress(source, at);
      else if (name === SMALL_S && this.style < 0) at = this.readStyle(source, at);
      else if (name === SMALL_T && type === 0) type = source.charCodeAt(at++);
      else return -1;
      if (at < 0 || source.charCodeAt(at++) !== QUOTE) return -1;
    }
    if (this.style < 0) this.style = 0;
    this.isShared = type === SMALL_S;
    return type === 0 || type === SMALL_S || type === SMALL_N ? at : -1;
  }

  private readAddress(source: string, from: number): number {
    let column = 0;
    let row = 0;
    let at = from;
    for (let code = source.charCodeAt(at); code >= 65 && code <= 90; code = source.charCodeAt(++at)) column = column * 26 + code - 64;
    const digits = at;
    for (let code = source.charCodeAt(at); code >= 48 && code <= 57; code = source.charCodeAt(++at)) row = row * 10 + code - ZERO;
    if (digits === from || at === digits || at - from > LONGEST_NUMBER || row === 0) return -1;
    this.row = row - 1;
    this.column = column - 1;
    return at;
  }

  private readStyle(source: string, from: number): number {
    let style = 0;
    let at = from;
    for (let code = source.charCodeAt(at); code >= 48 && code <= 57; code = source.charCodeAt(++at)) style = style * 10 + code - ZERO;
    if (at === from || at - from > LONGEST_NUMBER) return -1;
    this.style = style;
    return at;
  }

  /** What is no finite number, or written with an entity, is not plain. */
  private readValue(source: string, from: number): number {
    let value = 0;
    let at = from;
    let code = source.charCodeAt(at);
    for (; code >= 48 && code <= 57; code = source.charCodeAt(++at)) value = value * 10 + code - ZERO;
    if (code !== LESS || at - from > EXACT_DIGITS) {
      while (code !== LESS && code !== AMPERSAND && code > 32) code = source.charCodeAt(++at);
      value = Number(source.slice(from, at));
    }
    if (code !== LESS || at === from || !Number.isFinite(value) || !source.startsWith('/v></c>', at + 1)) return -1;
    this.hasValue = true;
    this.value = value;
    return at + 8;
  }
}
