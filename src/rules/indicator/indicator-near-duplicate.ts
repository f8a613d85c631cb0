/** Rule: two names in one table that differ by one or two characters say two things. Numbered series and telling differences are let pass. */

import { squeeze } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault, type Verdict } from '../rule';
import { namesIn, type Named } from './alike';
import type { Line } from './line';
import { isOrderly } from './orderly';

export const indicatorNearDuplicate = defineRule({
  id: 'indicator-near-duplicate',
  group: 'indicator',
  title: '三级指标之间应有明显区别',
  why: '只差一两个字的两条指标，多半是同一件事写了两遍。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'indicators',
  example: {
    wrong: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)'), row('产出指标', '数量指标', '年度水质采样检测数量', '≥600(个)')] },
    right: { rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)')] },
  },
  plainly: isOrderly,
  check(table) {
    let said: Verdict[] | null = null;
    let last: Line | null = null;
    for (const [one, other] of namesIn(table).alike) {
      if (one.line === last || !isSaidTwice(one, other)) continue;
      last = one.line;
      (said ??= []).push(fault(last.indicator.level3, `“${last.name}”与“${other.line.name}”只差一两个字，请核对是否重复。`, { related: [other.line.indicator.level3] }));
    }
    return said ?? HOLDS;
  },
});

/** Characters that make another thing of a name: numbers, size, place, sex, level, negation. */
const TELLING = /[\d一二三四五六七八九十甲乙丙丁a-z非不未无没新旧老大小男女多少高中低初上下前后左右东西南北内外市区县镇乡街村省国校院室组班级期季月日年春夏秋冬总分单双主副正反进出收支增减升降男入离首末]/;
/** Words that add nothing to a name. */
const FILLERS = ['年度', '全年', '本年', '当年', '各项', '各类', '相关', '有关', '工作', '项目', '情况', '开展', '完成', '进行', '实施', '等', '的', '了', '各', '共', '及', '和', '与', '数', '个'];

function isSaidTwice(one: Named, other: Named): boolean {
  return other.key.length >= one.key.length ? almostSame(other, one) : almostSame(one, other);
}

/** The first has the longer key. */
function almostSame({ line: a, key: long }: Named, { line: b, key: short }: Named): boolean {
  // What is told twice word for word is another rule's finding; 活动场次 and 活动次数 are not.
  if (long === short) return a.key !== b.key && quoted(a.name) === quoted(b.name);
  const start = commonStart(long, short);
  const end = commonEnd(long, short, start);
  if (quoted(a.name) !== quoted(b.name)) return false;
  const added = long.slice(start, long.length - end);
  const missing = short.slice(start, short.length - end);
  if (missing === '' && FILLERS.includes(added)) return true;
  if (added.length > 1 || short.length < 8 || TELLING.test(added + missing)) return false;
  const [one, other] = [a.indicator, b.indicator];
  return squeeze(one.value.text) === squeeze(other.value.text) && squeeze(one.level2.text) === squeeze(other.level2.text);
}

/** Proper names in quotation marks: two activities may differ in nothing else. */
function quoted(name: string): string {
  return [...name.matchAll(/[“"‘「《]([^”"’」》]*)[”"’」》]/g)].map((found) => found[1]).join('|');
}

function commonStart(long: string, short: string): number {
  let start = 0;
  while (start < short.length && long.charCodeAt(start) === short.charCodeAt(start)) start++;
  return start;
}

/** How many characters at the end are the same, those of the common beginning not counted again. */
function commonEnd(long: string, short: string, start: number): number {
  let end = 0;
  while (end < short.length - start && long.charCodeAt(long.length - 1 - end) === short.charCodeAt(short.length - 1 - end)) end++;
  return end;
}
