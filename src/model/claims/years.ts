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
  return [...partedByYears(folded, own), ...own.flatMap((total, i): YearsClaim[] => {
    const found = OVER_YEARS.exec(folded.slice(own[i - 1]?.end ?? start, total.start));
    const parts = own.slice(0, i);
    if (!found || parts.length !== countOf(found[1]!) || ![total, ...parts].every(({ depth, role }) => depth === 0 && role !== 'rate' && role !== 'bound')) return [];
    const years = parts.map((part, at) => folded.slice(at > 0 ? parts[at - 1]!.end : start, part.start).match(YEAR) ?? []);
    const isOneEach = years.every((named) => named.length === 1) && new Set(years.flat()).size === parts.length;
    return isOneEach ? [{ total, parts }] : [];
  })];
}

/** 总投资1260万元，其中2024年已支付300万元，2025年支付520万元，2026年支付440万元: what is paid and what is to be paid make the whole. */
function partedByYears(folded: string, own: readonly Mention[]): YearsClaim[] {
  const [total, ...parts] = own;
  if (!total || total.role !== 'cumulative' || parts.length < 2 || own.some(({ depth, role, approximate }) => depth > 0 || approximate || role === 'rate' || role === 'bound' || role === 'cited')) return [];
  // Amounts that all count alike are told as any other sum.
  if (parts.every(({ role }) => role === 'plain')) return [];
  const leads = parts.map((part, at) => folded.slice(at > 0 ? parts[at - 1]!.end : total.end, part.start));
  const first = /其中[:,]?(.*)$/.exec(leads[0]!)?.[1];
  if (first === undefined) return [];
  const years = [first, ...leads.slice(1)].map((lead) => lead.match(YEAR) ?? []);
  return years.every((named) => named.length === 1) && new Set(years.flat()).size === parts.length ? [{ total, parts }] : [];
}

function countOf(text: string): number {
  return text === '两' ? 2 : /\d/.test(text) ? Number(text) : COUNTS.indexOf(text);
}
