/** What is remembered of texts never changes an answer, however the text came about and however many there are. */

import fc from 'fast-check';
import { remembered } from '../src/model';
import './same-cases';

const read = (text: string): string => `${text.length}:${[...text].reverse().join('')}`;

describe('remembered', () => {
  test('answers for a piece of a larger text as for the text itself', () => {
    const asked = remembered(read);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 230 }), fc.string({ maxLength: 20 }), (text, around) => {
      const piece = (around + text + around).slice(around.length, around.length + text.length);
      expect(asked(piece)).toBe(read(text));
      expect(asked(text)).toBe(read(text));
    }));
  });

  test('hands on every code unit, half of a pair too', () => {
    const asked = remembered((text) => text);
    for (const text of ['\ud83d', 'a\ude00b', '项目'.repeat(60), '😀'.repeat(99), 'x'.repeat(199), 'x'.repeat(200), 'x'.repeat(201)]) expect(asked(text)).toBe(text);
  });

  test('reads a short text once, and goes on answering after ten thousand others', () => {
    let times = 0;
    const asked = remembered((text) => {
      times++;
      return read(text);
    });
    expect([asked('数量指标'), asked('数量指标')]).toEqual([read('数量指标'), read('数量指标')]);
    expect(times).toBe(1);
    for (let i = 0; i < 10_000; i++) expect(asked(`指标${i}`)).toBe(read(`指标${i}`));
    expect(asked('数量指标')).toBe(read('数量指标'));
  });
});
