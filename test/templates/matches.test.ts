/** Matches: what is marked in the names and keywords the search shows. */

import { matchesIn, searchIn, standardIndex, templates, wordsOf, type Pieces } from '../../src/templates';
import { ASKED } from './asked';

const shown = (pieces: Pieces | null): string | null => pieces && pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

function marked(words: string, name: string): { name: string | null; keyword: string | null } {
  const found = searchIn([standardIndex()], words).find(({ template }) => template.level3 === name);
  if (!found) throw new Error(`${words} does not find ${name}`);
  const { name: inName, keyword } = matchesIn(found.template, wordsOf(words), found.alike);
  return { name: shown(inName), keyword: shown(keyword) };
}

test.each([
  ['满意度', '培训学员满意度', '培训学员[满意度]', null], ['myd', '培训学员满意度', '培训学员[满意度]', null], ['peixunxueyuan', '培训学员满意度', '[培训学员]满意度', null],
  ['学员myd', '培训学员满意度', '培训[学员满意度]', null], ['px myd', '培训学员满意度', '[培训]学员[满意度]', null], ['培训满意度', '培训学员满意度', '[培训]学员[满意度]', null],
  ['peixunmanyidu', '培训学员满意度', '[培训]学员[满意度]', null], ['出勤律', '参训人员出勤率', '参训人员[出勤率]', null], ['勤出率', '参训人员出勤率', '参训人员[出勤率]', null],
  ['出情率', '参训人员出勤率', '参训人员[出]勤[率]', null], ['巡捡次数', '日常巡检次数', '日常[巡检次数]', null], ['高标农田', '高标准农田建设面积', '[高标]准[农田]建设面积', null], ['mayidu', '培训学员满意度', '培训学员[满意度]', null],
  ['讲课费', '师资课酬标准', '师资课酬标准', '[讲课费]'], ['jiangkef', '师资课酬标准', '师资课酬标准', '[讲课费]'], ['讲课费 标准', '师资课酬标准', '师资课酬[标准]', '[讲课费]'],
  ['数量指标', '参加培训人次', '参加培训人次', null], ['SL-102', '参加培训人次', '参加培训人次', null],
])('for %s marks in %s: %s, %s', (words, template, name, keyword) => {
  expect(marked(words, template)).toEqual({ name, keyword });
});

test('never loses a character of what is shown', () => {
  for (const { words, context } of ASKED) {
    for (const { template, alike } of searchIn([standardIndex()], words, context).slice(0, 20)) {
      const { name, keyword } = matchesIn(template, wordsOf(words), alike);
      expect(name.map(({ text }) => text).join('')).toBe(template.level3);
      if (keyword) expect(template.keywords).toContain(keyword.map(({ text }) => text).join(''));
    }
  }
});

test('marks full-width letters, signs and names with blanks where they stand', () => {
  const own = { ...templates[0]!, level3: 'ＰＭ2.5 年均浓度（㎡）', keywords: [] };
  expect(shown(matchesIn(own, ['pm2.5年均'], false).name)).toBe('[ＰＭ2.5] [年均]浓度（㎡）');
  expect(shown(matchesIn(own, ['浓度(m'], false).name)).toBe('ＰＭ2.5 年均[浓度（㎡]）');
});
