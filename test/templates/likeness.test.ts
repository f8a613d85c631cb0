/** Likeness: which slips are forgiven, which are not, and which characters a word says in spite of them. */

import { Likener, allowance } from '../../src/templates/likeness';

const like = (word: string, text: string): { cost: number; said: string } | null => {
  const characters = Array.from(text);
  const found = new Likener(Array.from(word)).in(characters);
  return found && { cost: found.cost, said: found.at.map((at) => characters[at]).join('') };
};

test.each([
  ['满意度', '培训学员满意度', 0, '满意度'], ['manyidu', '培训学员满意度', 0, '满意度'], ['myd', '学员满意度', 0, '满意度'], ['学员myd', '学员满意度', 0, '学员满意度'],
])('costs nothing where %s stands in %s', (word, text, cost, said) => {
  expect(like(word, text)).toEqual({ cost, said });
});

test.each([
  ['mayidu', '学员满意度', '满意度', 'a letter missing'], ['mainyidu', '学员满意度', '满意度', 'a letter too many'], ['mamyidu', '学员满意度', '满意度', 'a wrong letter'],
  ['mnayidu', '学员满意度', '满意度', 'letters changed round'], ['manyydu', '学员满意度', '满意度', 'a letter typed for its neighbour'],
  ['ziliang', '工程质量', '质量', 'zh taken for z'], ['sengtai', '生态效益', '生态', 'sh for s'], ['cuqinlv', '出勤率', '出勤率', 'ch for c'], ['laorenmanyi', '老人满意', '老人满意', 'nothing'],
  ['naoren', '老人', '老人', 'l for n'], ['jinfei', '经费', '经费', 'ing for in'], ['gongchen', '工程', '工程', 'eng for en'], ['zengceng', '正层', '正层', 'nothing confused'],
  ['lu', '率', '率', 'too short'], ['hegelu', '合格率', '合格率', 'v typed as u'],
  ['满度', '满意度', '满度', 'a character missing'], ['意满', '满意度', '满意', 'characters changed round'], ['满议', '满意度', '满意', 'the same sound'],
  ['满意率度', '满意度', '满意度', 'a character too many'], ['出勤律', '参训人员出勤率', '出勤率', 'the same sound'], ['出情率', '出勤率', '出率', 'a wrong character'],
  ['培训满意度', '培训学员满意度', '培训满意度', 'characters left out'], ['pxxymxd', '培训学员满意度', '培训学员满度', 'a wrong initial'], ['pxymyd', '培训学员满意度', '培学员满意度', 'an initial left out'],
])('forgives %s for %s: %s (%s)', (word, text, said, why) => {
  const found = like(word, text);
  if (why === 'too short') expect(found).toBeNull();
  else expect(found?.said).toBe(said);
});

test.each([['mad', '满意度'], ['mxd', '满意度'], ['mayd', '满意度'], ['满率', '满意度'], ['度量', '满意度'], ['验收', '满意度'], ['出席次数', '出勤率'], ['abcdefg', '培训学员满意度'], ['2025', '2024年度']])(
  'does not forgive %s for %s',
  (word, text) => {
    expect(like(word, text)).toBeNull();
  },
);

test('forgives more in longer words, and nothing in figures', () => {
  expect(['率', '满意', '满意度', '满意度调查', '培训学员满意度', 'myd', 'mydx', 'manyi', 'manyidudiaocha', '2025年', 'sl-001'].map((word) => allowance(Array.from(word)))).toEqual([0, 2, 3, 3, 6, 0, 1, 3, 6, 3, 0]);
});
