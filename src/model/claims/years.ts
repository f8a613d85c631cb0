/** A sum over years: 2024年安排150万元，2025年申请420万元，2026年安排320万元，三年累计890万元. As many years are named as are counted. */

import type { Mention } from './mention';

export interface YearsClaim {
  readonly total: Mention;
  readonly parts: readonly Mention[];
}

const OVER_YEARS = /([两二三四五六七八九]|\d)年(?:累计|合计|共计|总计|共)[\u4e00-\u9fff]{0,6}$/;
const YEAR = /(?<!\d)20\d{2}(?=年)/g;
const COUNTS = '零一二三四五六七八九';

/** `own`: the amounts of one sentence that begins at `start`. */
export function overYears(folded: string, start: number, own: readonly Mention[]): readonly YearsClaim[] {
  return own.flatMap((total, i): YearsClaim[] => {
    const found = OVER_YEARS.exec(folded.slice(own[i - 1]?.end ?? start, total.start));
    const parts = own.slice(0, i);
    if (!found || parts.length !== countOf(found[1]!) || ![total, ...parts].every(({ depth, role }) => depth === 0 && role !== 'rate' && role !== 'bound')) return [];
    const years = parts.map((part, at) => folded.slice(at > 0 ? parts[at - 1]!.end : start, part.start).match(YEAR) ?? []);
    const isOneEach = years.every((named) => named.length === 1) && new Set(years.flat()).size === parts.length;
    return isOneEach ? [{ total, parts }] : [];
  });
}

function countOf(text: string): number {
  return text === '两' ? 2 : /\d/.test(text) ? Number(text) : COUNTS.indexOf(text);
}
