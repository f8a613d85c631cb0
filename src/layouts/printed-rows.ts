/** What kind of row a printed row is: title, footer, page number, heading line. */

import { declaredUnit, yearInDigits } from '../model';
import type { Item } from './page';

const TITLE = /绩效.{0,12}表(?:\(?[一二三四五六七八九十\d.]{0,3}\)?|\(.{1,20}\))?$|绩效.{0,8}(?:申报书|填报表)/;
const NO_TITLE = /[。;]|^(?:见|详见|附|填)/;
/** Of the whole department, unless a project is named below. */
const OF_BUDGET = /部门预算绩效/;
/** Another kind of form, which must not be read as a project's declaration. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/部门(?:\(单位\))?整体|整体支出|单位整体/, '这是部门整体支出的绩效目标表，不是项目申报表，未作检查。'],
  [OF_BUDGET, '这是部门整体支出的绩效目标表，不是项目申报表，未作检查。'],
  [/自评|绩效评价(?:表|打分|评分|报告)|评价指标体系|运行监控|绩效监控|完成情况表/, '这是绩效自评或监控表，不是申报表，未作检查。'],
];
const FOOTER = /^(?:[^指标]{2,10}(?:意见|签字|签章|签名)(?=:|\(|$)|填表人|填报人|制表人|制表|经办人|审核人|复核人|负责人|单位负责人|项目负责人|财务负责人|联系人|联系电话|电话|填表日期|填报日期|填表时间|填报时间|单位\(盖章\)|单位盖章|填表说明|填报说明|说明|注\d?|备注|审核意见|部门审核意见|财政部门审核意见|主管部门意见|财政部门意见|公章|盖章|其[他它](?:需要?)?(?:特别)?说明(?:的)?(?:问题|事项|情况|内容)?|其[他它]事项)/;
const PAGE_NUMBER = /^(?:第?\d+页?(?:[,，/]?共?\d+页?)?|[-—–_]+\d+[-—–_]+|\d+\/\d+|page\d+)$/i;
const YEAR_LINE = /^\(?(?:预算年度|年度|申报年度)?:?(20\d{2})年?(?:度|(?:预算|财政)年度|财年|度(?:部门)?预算)?\)?$/;

const YEAR = /(?<!\d)(20\d{2})\s*年|[(（](20\d{2})[)）]/;
const SENTENCE = /[。;!]/;
const NARRATIVE = /^[一二三四五六七八九十]+、|经费情况说明/;
const ATTACHED = /^附[件表]|^表\d|^公开\d|^[(（]?续表?[)）]?$|^(?:中?长期|实施期|年度)绩效(?:目标|指标)表$/;

/** A title: short, of the right words, alone or nearly alone in its row. */
export function titleOf(items: readonly Item[]): Item | null {
  if (items.length === 0 || items.length > 3) return null;
  const first = items[0]!;
  return first.key.includes('绩效') && TITLE.test(first.key) && !NO_TITLE.test(first.key) ? first : null;
}

/** Why a title announces something that is no declaration of a project; null when it does not. `hasProject`: 项目名称 stands below it. */
export function foreignTitle(key: string, hasProject = false): string | null {
  for (const [pattern, reason] of FOREIGN) if (pattern.test(key) && !(hasProject && pattern === OF_BUDGET)) return reason;
  return null;
}

export const SELF_EVALUATION = FOREIGN[2]![1];

export function isFooter(items: readonly Item[]): boolean {
  const first = items[0];
  if (!first) return false;
  const start = first.key === '' ? first.text.trimStart().slice(0, 12) : first.key;
  return FOOTER.test(start) && (items.length === 1 || /[:：]/.test(first.text) || FOOTER.exec(start)![0] === start);
}

export function isPageNumber(items: readonly Item[]): boolean {
  return items.length === 1 && PAGE_NUMBER.test(items[0]!.key);
}

/** `（2026年度）` → 2026. */
export function yearLine(key: string): number | null {
  const found = YEAR_LINE.exec(yearInDigits(key));
  return found ? Number(found[1]) : null;
}

const NUMBER = /^\d[\d,.]*(?:[千万亿]?元)?$/;

/** 2026年 | 420 | 300 among the amounts year by year says nothing of the form's year. */
export function isAmongAmounts(item: Item, items: readonly Item[]): boolean {
  return items.some((other) => other !== item && NUMBER.test(other.key) && yearLine(other.key) === null);
}

/** The first year a text names as a year: 2026年, 2026 年度, (2026). */
export function yearIn(text: string): number | null {
  const found = YEAR.exec(yearInDigits(text.normalize('NFKC')));
  return found ? Number(found[1] ?? found[2]) : null;
}

/** Texts around a form that say nothing about it. */
export function isDecoration(item: Item): boolean {
  if (item.key === '') return /^\s*(?:注|填表说明|说明|备注)/.test(item.text);
  return FOOTER.test(item.key) || (PAGE_NUMBER.test(item.key) && /\D/.test(item.key)) || ATTACHED.test(item.key) || yearLine(item.key) !== null || declaredUnit(item.key) !== null;
}

/** Running text, not a line of a form's head. */
export function isNarrative(item: Item): boolean {
  return item.key === '' || SENTENCE.test(item.key) || item.text.includes('\n') && item.text.length > 40 || NARRATIVE.test(item.key);
}
