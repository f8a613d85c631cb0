/** What a search costs, counted in phrases laid against the words: it must not grow with what cannot answer. */

import { ownIndex } from '../../src/own-templates';
import { searchIn, standardIndex } from '../../src/templates';
import { CONTEXT, TYPED, manyOwn } from '../bench-search';

const own = manyOwn(10_000);
const indexes = [standardIndex(), ownIndex(own)];
const total = indexes.reduce((sum, { templates }) => sum + templates.length, 0);

function cost(words: string): { found: number; visited: number } {
  const visited = (): number => indexes.reduce((sum, index) => sum + index.visited, 0);
  const before = visited();
  const found = searchIn(indexes, words, CONTEXT).length;
  return { found, visited: visited() - before };
}

test('makes the index of one list once', () => {
  expect(ownIndex(own)).toBe(indexes[1]);
  expect(standardIndex()).toBe(indexes[0]);
});

test.each(['满意度', 'myd', '村民图书借阅', 'cunmindaolu', '验收合格率', 'wd-99', '出勤律', '不存在的说法'])('visits for “%s” little more than it finds', (words) => {
  const { found, visited } = cost(words);
  expect(visited).toBeLessThan(3 * found + 500);
});

test.each(TYPED)('visits for “%s” less than every template once, slips and all', (words) => {
  expect(cost(words).visited).toBeLessThan(total * 0.75);
});

test('visits nothing where no words are typed', () => {
  expect(cost('')).toEqual({ found: total, visited: 0 });
});

test('finds own templates by pinyin, initials and slips as it finds the standard ones', () => {
  const first = (words: string): string => searchIn(indexes, words)[0]!.template.level3;
  expect(first('cunmintushujieyueyanshou')).toBe('村民图书借阅验收合格率');
  expect(first('cmtsjyyshgl')).toBe('村民图书借阅验收合格率');
  expect(first('村民图书借月验收')).toBe('村民图书借阅验收合格率');
  expect(searchIn(indexes, '我的')).toHaveLength(own.length);
});
