/** Pinyin search: the table is fresh, reads characters of several readings as the library means them, and finds what is spelled. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readingsFor, searchTemplates, spelledAt } from '../../src/templates';
import { pinyinTable } from '../pinyin-table';

test('keeps the written table in step with the library', () => {
  expect(readFileSync(resolve(__dirname, '../../src/templates/pinyin.ts'), 'utf8')).toBe(pinyinTable());
});

test.each([
  ['率', ['lv']], ['重', ['zhong']], ['行', ['hang', 'xing']], ['长', ['chang', 'zhang']], ['数', ['shu']], ['度', ['du']],
  ['调', ['diao', 'tiao']], ['处', ['chu']], ['降', ['jiang']], ['校', ['xiao']], ['传', ['chuan']], ['量', ['liang']], ['参', ['can']], ['差', ['cha']],
])('keeps the readings of %s', (character, readings) => {
  expect([...readingsFor(character)].sort()).toEqual(readings);
});

test('accepts whole pinyin, initials, mixtures and a syllable half typed, and nothing else', () => {
  for (const word of ['manyidu', 'myd', 'man意d', '满yidu', 'manyid']) expect(spelledAt(word, '培训学员满意度')).toBe(4);
  for (const word of ['myx', 'manyidux', '满意度']) expect(spelledAt(word, '培训学员满意度')).toBe(-1);
});

test.each([
  ['pxxymyd', '培训学员满意度'], ['peixunxueyuan', '培训学员满意度'], ['学员myd', '培训学员满意度'], ['px myd', '培训学员满意度'],
  ['pxkj', '培训课件共享入库比例'], ['jbpxb', '举办培训班期数'], ['cjpxrc', '参加培训人次'],
  ['canjiapeixun', '参加培训人次'], ['cxrycql', '参训人员出勤率'], ['chuqinlv', '参训人员出勤率'], ['pxkhhgl', '培训考核合格率'],
  ['szkc', '师资课酬标准'], ['shizikechou', '师资课酬标准'], ['gwyyl', '培训内容岗位应用率'], ['kaiban', '培训班按计划开班率'],
  ['培xun课程', '培训课程门数'], ['rjmr', '人均每日综合培训费用'],
])('finds for %s: %s', (word, name) => {
  expect(searchTemplates(word).slice(0, 3).map((template) => template.level3)).toContain(name);
});
