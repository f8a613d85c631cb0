import { formatDate, partOf, periodOf, readPeriod, sectionOf, type Field, type Narrative, type Passage, type Period } from '../../model';
import { NOT_APPLICABLE, defineRule, fault, notChecked } from '../rule';

interface Told {
  readonly where: string;
  readonly period: Period;
  readonly field: Field<unknown>;
  readonly text: string;
}

/**
 * Overview, 实施周期 and the form's dates name one period. Days are not compared where one of them names months only; the period of a
 * single activity (3-6月完成) is none of the project's. Where two of three agree, the third is blamed.
 */
export const narrativePeriodDiffers = defineRule({
  id: 'narrative-period-differs',
  group: 'narrative',
  title: '项目起止时间在文字和申报表中应一致',
  why: '概述写到 11 月、申报表写到 12 月，项目究竟何时完成说不清。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'pair',
  example: {
    wrong: { narrative: { 实施周期: ['2026年1月1日至2026年11月30日'] } },
    right: { narrative: { 实施周期: ['2026年1月1日至2026年12月31日'] } },
  },
  *check({ narrative, form, reason }) {
    const inText = [...overviewPeriod(narrative), ...sectionPeriod(narrative)];
    if (inText.length === 0) return void (yield NOT_APPLICABLE);
    const onForm = form ? formPeriod(form.heading) : null;
    const told = onForm ? [...inText, onForm] : inText;
    if (told.length < 2) return void (yield notChecked(form ? '申报表没有可读的计划开始、完成日期，未核对起止时间' : (reason ?? '没有对应的申报表')));
    const odd = oddOne(told);
    if (!odd) return;
    const others = told.filter((one) => one !== odd);
    const said = `${odd.where}写的起止时间是 ${odd.text}，${others.map((one) => `${one.where}是 ${one.text}`).join('，')}，请核对`;
    yield fault(odd.field, said, { related: others.map((one) => one.field) });
  },
});

const SPAN = /20\d{2}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?\s*(?:[-—–~～]+|至|到)\s*(?:20\d{2}\s*年\s*)?\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/g;
/** 拟于 … 实施 speaks of the project; 培训于 … 开展 of one activity. */
const OF_PROJECT = /(?:拟|计划|项目|工作)?(?:于|自|从|实施周期为?|实施期为?|起止时间为?)\s*$/;
const CARRIED_OUT = /^\s*(?:期间)?(?:组织)?(?:实施|执行|进行|开展实施)/;

function overviewPeriod(narrative: Narrative): Told[] {
  const found = (sectionOf(narrative, '项目概述')?.passages ?? []).flatMap((passage) => spansIn(passage, (before, behind) => OF_PROJECT.test(before) && CARRIED_OUT.test(behind), '项目概述'));
  return found.length === 1 ? found : [];
}

function sectionPeriod(narrative: Narrative): Told[] {
  const passages = sectionOf(narrative, '实施周期')?.passages ?? [];
  const found = passages.flatMap((passage) => spansIn(passage, () => true, '实施周期'));
  const text = passages.map((passage) => passage.text).join('');
  return found.length === 1 && text.length <= 60 ? found : [];
}

function spansIn(passage: Passage, isWanted: (before: string, behind: string) => boolean, where: string): Told[] {
  return [...passage.text.matchAll(SPAN)].flatMap((span): Told[] => {
    const end = span.index + span[0].length;
    if (!isWanted(passage.text.slice(Math.max(0, span.index - 12), span.index), passage.text.slice(end, end + 8))) return [];
    const period = readPeriod(span[0]);
    return period ? [{ where, period, field: partOf(passage, span.index, end), text: span[0].replace(/\s+/g, '') }] : [];
  });
}

function formPeriod(heading: Parameters<typeof periodOf>[0]): Told | null {
  const period = periodOf(heading);
  const field = heading.endDate ?? heading.term;
  return period && field ? { where: '申报表', period, field, text: `${formatDate(period.start)} 至 ${formatDate(period.end)}` } : null;
}

function same(a: Told, b: Told): boolean {
  const byMonth = [a, b].some((one) => !/日/.test(one.text) && one.where !== '申报表');
  const day = (one: Told['period']['start']): number => (one.year * 12 + one.month) * 32 + (byMonth ? 0 : one.day);
  return day(a.period.start) === day(b.period.start) && day(a.period.end) === day(b.period.end);
}

/** Null where all agree. The form is never blamed for what the text says. */
function oddOne(told: readonly Told[]): Told | null {
  const disagreeing = told.filter((one) => told.some((other) => !same(one, other)));
  if (disagreeing.length === 0) return null;
  const lonely = told.filter((one) => !told.some((other) => other !== one && same(one, other)));
  const texts = lonely.filter((one) => one.where !== '申报表');
  return texts[0] ?? told.find((one) => one.where !== '申报表') ?? null;
}
