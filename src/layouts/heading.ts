/** 表头与基本信息, 绩效目标 and 资金支出计划: single answers of a form's head. */

import { Decimal } from 'decimal.js';
import { squeeze, type CalendarDate, type Field, type Goals, type Heading, type Period, type Sheet, type SpendingPlan } from '../model';
import type { Hit } from './answers';
import { dateField, itemField, numberField, periodField, shownText, textField, type Answer } from './fields';
import type { Meaning } from './labels';
import type { Item } from './page';
import { yearIn, yearLine } from './printed-rows';

/** The answered hit of a meaning, or the first: a page break may print a label twice. */
function pick(hits: readonly Hit[], meaning: Meaning): Answer | null {
  let first: Answer | null = null;
  for (const hit of hits) {
    if (hit.meaning !== meaning || !hit.answer) continue;
    if (shownText(hit.answer).trim() !== '') return hit.answer;
    first ??= hit.answer;
  }
  return first;
}

function textOf(sheet: Sheet, hits: readonly Hit[], meaning: Meaning): Field | null {
  const answer = pick(hits, meaning);
  return answer && textField(sheet, answer);
}

/** 填报单位, 单位名称, 建设单位 and 部门（单位） name the implementing unit only where no label of its own does. */
const LOOSE_UNIT = /^(?:项目)?(?:填报|申报|申请|编报|编制|业主|管理|组织)单位|^(?:二级|基层)|^(?:单位|学校|医院)名称|^(?:项目)?(?:建设|承办|法人|业主)/;
const EITHER = /^(?:部门[(/]单位\)?|单位\(部门\))$/;

function unitHits(hits: readonly Hit[]): readonly Hit[] {
  const named = hits.filter((hit) => hit.meaning === 'implementingUnit' && !LOOSE_UNIT.test(hit.item.key));
  const own = named.filter((hit) => !EITHER.test(hit.item.key));
  return own.length > 0 ? own : named.length > 0 ? named : hits;
}

/** 市县主管部门, 归口管理部门 and 购买主体 name the department only where no label of its own does. */
const LOOSE_DEPARTMENT = /^(?:上级|行业|资金|地方|市县|县市|市\(县\)|县\(市\))主管(?:部门|单位)|^购买主体|^(?:项目)?归口|^一级预算/;

/** 部门（单位） is the department where another label asks for the implementing unit. */
function departmentOf(sheet: Sheet, hits: readonly Hit[]): Field | null {
  const own = hits.filter((hit) => hit.meaning === 'department');
  const named = own.filter((hit) => !LOOSE_DEPARTMENT.test(hit.item.key));
  if (own.length > 0) return textOf(sheet, named.length > 0 ? named : own, 'department');
  const either = hits.filter((hit) => hit.meaning === 'implementingUnit' && EITHER.test(hit.item.key));
  return either.length === 0 || unitHits(hits).includes(either[0]!) ? null : textOf(sheet, either, 'implementingUnit');
}

export function headingOf(sheet: Sheet, hits: readonly Hit[], title: Item | null, lines: readonly Item[], extra: readonly Field[]): Heading {
  const [start, end, term] = [pick(hits, 'startDate'), pick(hits, 'endDate'), pick(hits, 'term')];
  const dates = {
    startDate: start && dateField(sheet, start, false),
    endDate: end && dateField(sheet, end, true),
    term: term && periodField(sheet, term),
  };
  const projectName = textOf(sheet, hits, 'projectName');
  const notes = hits.filter((hit) => hit.meaning === 'note' && hit.answer).map((hit) => textField(sheet, hit.answer!));
  return {
    title: title && itemField(sheet, title, '标题'),
    year: yearOf(sheet, hits, title, lines, dates, projectName),
    projectName,
    projectNature: textOf(sheet, hits, 'projectNature'),
    projectCategory: textOf(sheet, hits, 'projectCategory'),
    projectAttribute: textOf(sheet, hits, 'projectAttribute'),
    projectCode: textOf(sheet, hits, 'projectCode'),
    department: departmentOf(sheet, hits),
    implementingUnit: textOf(sheet, unitHits(hits), 'implementingUnit'),
    startDate: dates.startDate,
    endDate: dates.endDate,
    term: dates.term,
    others: [...notes, ...extra],
  };
}

type Dates = { readonly startDate: Field<CalendarDate> | null; readonly endDate: Field<CalendarDate> | null; readonly term: Field<Period> | null };

/** The year line, the title, a line of the head, the goal's label, the dates, and last the project's name — the first that tells. */
function yearOf(sheet: Sheet, hits: readonly Hit[], title: Item | null, lines: readonly Item[], dates: Dates, name: Field | null): Field<number> | null {
  const at = (item: Item, year: number): Field<number> => ({ ...itemField(sheet, item, '年度'), value: year });
  for (const item of lines) {
    const year = yearLine(item.key);
    if (year !== null) return at(item, year);
  }
  const asked = pick(hits, 'year');
  const answered = asked ? /^(20\d{2})年?(?:度)?$/.exec(squeeze(shownText(asked))) : null;
  if (asked && answered) return { ...textField(sheet, asked), value: Number(answered[1]) };
  for (const item of title ? [title, ...lines] : lines) {
    const year = item.key === '' ? null : yearIn(item.text);
    if (year !== null) return at(item, year);
  }
  for (const hit of hits) {
    if (hit.meaning !== 'overall' && hit.meaning !== 'annual' && hit.meaning !== 'goal') continue;
    const year = yearIn(hit.item.text);
    const isOneYear = year !== null && new Set(hit.item.key.match(/20\d{2}/g)).size === 1;
    if (isOneYear) return at(hit.item, year);
  }
  if (dates.startDate?.value) return { ...dates.startDate, value: dates.startDate.value.year };
  if (dates.endDate?.value) return { ...dates.endDate, value: dates.endDate.value.year };
  if (dates.term?.value) return { ...dates.term, value: dates.term.value.start.year };
  const named = name ? yearIn(name.text) : null;
  return name && named !== null ? { ...name, value: named } : null;
}

/** 绩效目标 alone is the year's goal; beside 年度目标 it is the project's. */
export function goalsOf(sheet: Sheet, hits: readonly Hit[]): Goals {
  const overall = textOf(sheet, hits, 'overall');
  const annual = textOf(sheet, hits, 'annual');
  const plain = textOf(sheet, hits, 'goal');
  if (!hits.some((hit) => hit.further !== undefined)) return annual ? { overall: overall ?? plain, annual } : { overall, annual: plain };
  const more = (meaning: Meaning): readonly Field[] => hits.filter((hit) => hit.meaning === meaning).flatMap((hit) => (hit.further ?? []).map((item) => itemField(sheet, item, hit.answer!.label)));
  const [overallMore, annualMore, plainMore] = [more('overall'), more('annual'), more('goal')];
  if (annual) return withFurther({ overall: overall ?? plain, annual }, overall ? overallMore : plainMore, annualMore);
  return withFurther({ overall, annual: plain }, overallMore, plainMore);
}

/** A goal whose first row is blank begins with the row that says something. */
function withFurther(goals: Goals, overall: readonly Field[], annual: readonly Field[]): Goals {
  if (overall.length + annual.length === 0) return goals;
  const begin = (first: Field | null, more: readonly Field[]): readonly (Field | null)[] => (first?.state === 'blank' ? more : [first, ...more]);
  const [whole, ...wholeMore] = begin(goals.overall, overall);
  const [year, ...yearMore] = begin(goals.annual, annual);
  const said = (fields: readonly (Field | null)[]): readonly Field[] => fields.flatMap((field) => field ?? []);
  return { overall: whole ?? goals.overall, annual: year ?? goals.annual, further: { overall: said(wholeMore), annual: said(yearMore) } };
}

/** Shares stored or typed as 0.25 … 1 are read as percentages when all of them are such. */
export function planOf(sheet: Sheet, hits: readonly Hit[]): SpendingPlan | null {
  const label = hits.find((hit) => hit.meaning === 'plan');
  if (!label) return null;
  const { area } = label.item;
  const months = hits.filter((hit) => hit.meaning === 'month' && hit.answer && hit.item.row >= area.top && hit.item.row <= Math.max(area.bottom, area.top + 1));
  const steps = months.map((hit) => ({ by: squeeze(hit.item.text), percent: numberField(sheet, hit.answer!) }));
  const isFraction = steps.some((step) => step.percent.value !== null) && steps.every((step) => step.percent.value === null || (!step.percent.text.includes('%') && step.percent.value.lte(1)));
  const scaled = isFraction && steps.some((step) => step.percent.value !== null && !step.percent.value.isInteger());
  return {
    label: itemField(sheet, label.item),
    steps: scaled ? steps.map((step) => ({ ...step, percent: times100(step.percent) })) : steps,
  };
}

function times100(field: Field<Decimal>): Field<Decimal> {
  return field.value === null ? field : { ...field, value: field.value.mul(100) };
}
