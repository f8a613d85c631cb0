/** The words by which a narrative and its sections are told: 项目经费情况说明（干部工作）, 一、项目概述. */

import { SECTIONS, squeeze, type SectionKind } from '../../model';

const TITLE = /(?:项目)?(?:经费|资金|预算)(?:使用|安排)?情况(?:的)?说明|项目情况说明(?:书)?$/;
const NUMERALS = '一二三四五六七八九十';

/** The project's name in the heading of a narrative, '' where it tells none; null for a text that is no such heading. */
export function titleName(text: string): string | null {
  const plain = squeeze(text);
  if (plain.length > 70 || /[。;；]/.test(plain) || /^(?:见|详见|附|按照|根据)/.test(plain)) return null;
  const found = TITLE.exec(plain);
  if (!found) return null;
  const behind = plain.slice(found.index + found[0].length).replace(/^(?:书|表)/, '').replace(/^[:：\-—]+/, '').replace(/^\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)?[.、:．\-—]?(?=\D)/, '').replace(/^[“"《]|[”"》]$/g, '');
  const inner = /^\((.+)\)$/.exec(behind)?.[1] ?? behind.replace(/^\(.{0,6}\)$/, '');
  const name = (/^\d{1,2}$/.test(inner) ? '' : inner).replace(/^项目名称:?/, '');
  if (name !== '') return name;
  const before = plain.slice(0, found.index).replace(/^(?:附件?\d*[:：]?|\d{1,2}[.、]|[一二三四五六七八九十]+、)/, '').replace(/^关于/, '').replace(/(?:项目|的)$/, '');
  return before.replace(/^20\d{2}年(?:度)?$/, '');
}

const WIDER = /^(?:附件?\d*:?)?(?:\d{1,2}[.、]|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\))?(?:关于)?(.{0,40}?)(?:项目)?的?(?:经费|资金|预算|支出|申报|立项)?(?:使用|安排|编制|申报|支出)?(?:情况)?的?说明(?:书)?(?:[:—-]*\(?(.{2,40}?)\)?)?$/;

/** A unit's name, or words that name no project. */
const NO_PROJECT = /(?:局|委|委员会|办|办公室|厅|政府|街道|大队|支队)$|^(?:本|部门|单位|项目|预算|财政|支出|年度|绩效|目标)+$/;

/** The project's name in a line right above 一、项目概述: 救助项目支出情况说明, 项目名称：救助; null for a line that names none. */
export function nameAbove(text: string): string | null {
  const plain = squeeze(text);
  if (plain.length > 60 || /[。;；，,]/.test(plain) || /^(?:见|详见|按照|根据)/.test(plain)) return null;
  const labelled = /^项目名称[:：](.{2,40})$/.exec(plain);
  if (labelled) return labelled[1]!;
  const found = WIDER.exec(plain);
  const name = found ? (found[2] ?? found[1]!).replace(/^20\d{2}年度?/, '') : '';
  return name.length < 2 || NO_PROJECT.test(name) ? null : name;
}

/** A short line that is nothing but a name: good for finding the form, not for holding the two names against each other. */
export function isBareName(text: string): boolean {
  return text.length <= 40 && !/[。；;，,：:]/.test(text) && !/^(?:见|详见|无|同|如|附)|表$|说明|情况|预算|绩效/.test(text.trim()) && /[\u4e00-\u9fff]{3}/.test(text);
}

const KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/概述|概况|简介|基本情况/, '项目概述'],
  [/依据|立项(?:背景|必要性)|必要性/, '立项依据'],
  [/(?:实施|责任|执行|承担)(?:主体|单位|部门)|^主体$/, '实施主体'],
  [/方案|实施(?:内容|计划)|工作(?:内容|计划)/, '实施方案'],
  [/周期|期限|起止|实施(?:时间|期)|进度安排/, '实施周期'],
  [/预算|资金(?:安排|测算|使用|来源)|经费(?:安排|测算|使用)/, '年度预算安排'],
  [/绩效|预期(?:目标|效果)/, '绩效目标'],
];

export type HeadingStyle = '一、' | '（一）' | '1.' | '（1）' | '①' | 'bare';

export interface SectionHeading {
  readonly number: number;
  readonly style: HeadingStyle;
  readonly kind: SectionKind | null;
  /** Where the text goes on behind a colon in the same line: 五、实施周期：2026年1月1日至2026年12月31日. */
  readonly restFrom: number | null;
}

const MARKS: readonly (readonly [RegExp, HeadingStyle])[] = [
  [/^\s*第?([一二三四五六七八九十]{1,3})\s*[、.．,，]\s*/, '一、'],
  [/^\s*[（(]([一二三四五六七八九十]{1,3})[）)]\s*[、.．]?\s*/, '（一）'],
  [/^\s*(\d{1,2})\s*[、.．](?!\d)\s*/, '1.'],
  [/^\s*[（(](\d{1,2})[）)]\s*/, '（1）'],
  [/^\s*([①②③④⑤⑥⑦⑧⑨])\s*/, '①'],
];
const WORDS = /^([^。；;：:，,]{2,18}?)\s*(?:[：:]\s*(?=(\S)?)|$)/;

/** 一、项目概述; null for a numbered paragraph that goes on as a sentence. */
export function sectionHeading(text: string): SectionHeading | null {
  if (text.length > 400 && !/^.{0,30}[：:]/.test(text)) return null;
  for (const [mark, style] of MARKS) {
    const found = mark.exec(text);
    if (found) return named(text, found[0].length, numberOf(found[1]!), style);
  }
  const bare = squeeze(text).replace(/:$/, '');
  const at = SECTIONS.findIndex((section) => bare === section || bare === section.replace('项目', '') || bare === `项目${section}`);
  return at < 0 ? null : { number: at + 1, style: 'bare', kind: SECTIONS[at]!, restFrom: null };
}

function named(text: string, from: number, number: number, style: HeadingStyle): SectionHeading | null {
  const found = WORDS.exec(text.slice(from));
  if (!found || number === 0) return null;
  const words = squeeze(found[1]!).replace(/\(.*?\)$/, '');
  const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  if (kind === null && style !== '一、') return null;
  return { number, style, kind, restFrom: found[2] === undefined ? null : from + found[0].length };
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const circled = '①②③④⑤⑥⑦⑧⑨'.indexOf(text);
  if (circled >= 0) return circled + 1;
  if (text === '十') return 10;
  if (text.length === 1) return NUMERALS.indexOf(text) + 1;
  return text.length === 2 && text[0] === '十' ? 11 + NUMERALS.indexOf(text[1]!) : 0;
}
