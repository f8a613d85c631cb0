/** Row fit: how high a row must be for its wrapped texts to be seen whole, roughly and without asking any program. */

/** A text in the box that is there for it; sizes in CSS pixels. */
export interface BoxedText {
  readonly text: string;
  readonly width: number;
  readonly fontSize: number;
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u2018-\u201D\u2026\u2014]/;

/** Share of an em that a Latin letter or digit takes in the fonts budget forms use. */
const NARROW = 0.54;
const LINE = 1.32;
/** Left and right of a text, and above and below it. */
const PADDING = 6;

/** Highest row a spreadsheet allows, in pixels. */
const HIGHEST = 545;

export function heightFor(texts: readonly BoxedText[]): number {
  return Math.min(HIGHEST, Math.max(0, ...texts.map((text) => linesIn(text) * text.fontSize * LINE + PADDING)));
}

function linesIn({ text, width, fontSize }: BoxedText): number {
  const room = Math.max(width - PADDING, fontSize);
  return text.split(/\r\n|\r|\n/).reduce((lines, line) => lines + Math.max(1, Math.ceil((emsOf(line) * fontSize) / room)), 0);
}

function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : NARROW;
  return ems;
}
