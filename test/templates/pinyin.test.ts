/** Pinyin: the table is fresh, knows every common character under each of its readings, and spells. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readingsFor, spelledAt, templates } from '../../src/templates';
import { pinyinTable } from '../pinyin-table';

test('keeps the written table in step with the library', () => {
  expect(readFileSync(resolve(__dirname, '../../src/templates/pinyin.ts'), 'utf8')).toBe(pinyinTable());
});

test.each([
  ['还', ['hai', 'huan']], ['给', ['gei', 'ji']], ['率', ['lv', 'shuai']], ['调', ['diao', 'tiao']], ['行', ['hang', 'xing']], ['长', ['chang', 'zhang']],
  ['重', ['chong', 'zhong']], ['传', ['chuan', 'zhuan']], ['处', ['chu']], ['度', ['du', 'duo']], ['数', ['shu']], ['降', ['jiang']], ['校', ['jiao', 'xiao']],
  ['量', ['liang']], ['参', ['can', 'shen']], ['差', ['cha', 'chai']], ['供', ['gong']], ['应', ['ying']], ['种', ['chong', 'zhong']], ['卫', ['wei']],
  ['乐', ['le', 'yue']], ['便', ['bian', 'pian']], ['单', ['dan']], ['会', ['hui', 'kuai']], ['车', ['che', 'ju']], ['藏', ['cang', 'zang']],
])('knows the readings of %s', (character, expected) => {
  expect(readingsFor(character)).toEqual(expect.arrayContaining(expected));
});

test('knows every Chinese character of the library, and those of other fields', () => {
  const used = new Set(templates.flatMap((t) => [t.level1, t.level2, t.level3, ...t.keywords, ...t.projectTypes]).join(''));
  const unread = [...used].filter((character) => /\p{Script=Han}/u.test(character) && readingsFor(character).length === 0);
  expect(unread).toEqual([]);
  for (const character of '殡葬苗圃畜禽疫沼') expect(readingsFor(character)).not.toEqual([]);
});

test('accepts whole pinyin, initials, mixtures and a syllable half typed, and nothing else', () => {
  for (const word of ['manyidu', 'myd', 'man意d', '满yidu', 'manyid']) expect(spelledAt(word, '培训学员满意度')).toBe(4);
  for (const word of ['myx', 'manyidux', '满意度']) expect(spelledAt(word, '培训学员满意度')).toBe(-1);
});

test.each([
  ['huankuan', '还款'], ['haikuan', '还款'], ['gongji', '供给'], ['gonggei', '供给'], ['lv', '率'], ['shuai', '率'], ['tiaojie', '调解'], ['diaojie', '调解'],
  ['yinhang', '银行'], ['yinxing', '银行'], ['changqi', '长期'], ['zhangqi', '长期'], ['zhongdian', '重点'], ['chongdian', '重点'], ['xuanchuan', '宣传'], ['xuanzhuan', '宣传'],
  ['chuli', '处理'], ['niandu', '年度'], ['nianduo', '年度'], ['hk', '还款'], ['gj', '供给'],
])('reads %s as %s, whichever reading is meant', (word, text) => {
  expect(spelledAt(word, text)).toBe(0);
});
