/** Search: the index leaves nothing out that laying the words against every template would find, rightly typed or with one slip. */

import fc from 'fast-check';
import { readingsFor, searchIn, spelledAt, standardIndex, templates, type Template } from '../../src/templates';
import { ASKED } from './asked';

const nameOf = ({ level3 }: Template): string => level3.toLowerCase();
const finds = (words: string, template: Template): boolean => searchIn([standardIndex()], words).some((found) => found.template === template);
const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
/** Names of Chinese characters only: figures and signs are typed as they are. */
const written = templates.filter(({ level3 }) => [...level3].every(isHan));

test('finds every template by its name, before all others', () => {
  for (const template of templates) expect(searchIn([standardIndex()], template.level3)[0]?.template.code).toBe(template.code);
});

test('finds every template by its code, before all others', () => {
  for (const { code } of templates) expect(searchIn([standardIndex()], code.toLowerCase())[0]?.template.code).toBe(code);
});

test('finds every template by any part of its name, in characters, pinyin or initials, whichever reading is meant', () => {
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.nat(), fc.nat(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (template, from, size, choices) => {
      const characters = [...template.level3];
      const start = from % (characters.length - 1);
      const part = characters.slice(start, start + 2 + (size % (characters.length - start - 1)));
      const typed = part.map((character, at) => {
        const readings = readingsFor(character);
        const reading = readings[choices[at]! % readings.length]!;
        return [character, reading, reading[0]!][choices[at + 20]! % 3]!;
      });
      expect([typed.join(''), finds(typed.join(''), template)]).toEqual([typed.join(''), true]);
    }),
    { numRuns: 600, seed: 20261121 },
  );
});

test('finds for every query of the table what a plain look at every name and keyword finds', () => {
  for (const { words } of ASKED.filter((asked) => asked.words !== '' && !/\s/.test(asked.words))) {
    const word = words.toLowerCase();
    const found = new Set(searchIn([standardIndex()], word).map(({ template }) => template));
    const missed = templates.filter((template) => [nameOf(template), ...template.keywords].some((text) => text.includes(word) || spelledAt(word, text) >= 0) && !found.has(template));
    expect({ words, missed: missed.map(nameOf) }).toEqual({ words, missed: [] });
  }
});

/** One slip in a text, never at its first character. */
function slip(text: readonly string[], at: number, how: number, other: string): string {
  const place = 1 + (at % (text.length - 2));
  const [before, one, next, after] = [text.slice(0, place), text[place]!, text[place + 1]!, text.slice(place + 2)];
  const ways = [[...before, next, ...after], [...before, next, one, ...after], [...before, other, next, ...after], [...before, one, other, next, ...after]];
  return ways[how % ways.length]!.join('');
}

test('finds every template by its name in characters with one slip', () => {
  fc.assert(
    fc.property(fc.constantFrom(...written.filter(({ level3 }) => level3.length > 4)), fc.nat(), fc.nat(), fc.constantFrom(...'经管信程预'), (template, at, how, other) => {
      const typed = slip([...template.level3], at, how, other);
      expect([typed, finds(typed, template)]).toEqual([typed, true]);
    }),
    { numRuns: 500, seed: 20261121 },
  );
});

test('finds every template by its pinyin with one slip inside a syllable', () => {
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.nat(), fc.nat(), fc.constantFrom(...'aeiurt'), (template, at, how, other) => {
      const syllables = [...template.level3].map((character) => readingsFor(character)[0]!);
      const long = syllables.flatMap((syllable, i) => (syllable.length > 2 ? [i] : []));
      fc.pre(long.length > 0);
      const chosen = long[at % long.length]!;
      const typed = syllables.map((syllable, i) => (i === chosen ? slip([...syllable], at, how, other) : syllable)).join('');
      expect([typed, finds(typed, template)]).toEqual([typed, true]);
    }),
    { numRuns: 500, seed: 20261121 },
  );
});

test('never fails on anything typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'满意度manyidu学员 。1%'), maxLength: 60 })), (words) => {
      expect(Array.isArray(searchIn([standardIndex()], words))).toBe(true);
    }),
    { numRuns: 500, seed: 20261121 },
  );
});
