/** How wide a text is, roughly and without asking the browser: a Chinese character is one em, a Latin one a little over half. */

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u2018-\u201D\u2026\u2014]/;

/** Share of an em that a Latin letter or digit takes in the fonts budget forms use. */
const NARROW = 0.54;

export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) ? 1 : NARROW;
  return ems * fontSize;
}

/** Lines a wrapped text takes in a box of this width. */
export function lineCount(text: string, width: number, fontSize: number): number {
  let lines = 0;
  for (const line of text.split(/\r\n|\r|\n/)) lines += Math.max(1, Math.ceil(textWidth(line, fontSize) / Math.max(width, fontSize)));
  return lines;
}

export const LINE_HEIGHT = 1.3;
