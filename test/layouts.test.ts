/** Reading a drawn form gives back exactly what was drawn, whatever the way of printing. */

import fc from 'fast-check';
import { readForms } from '../src/layouts';
import { type Declaration, type Field } from '../src/model';
import type { PrintedLabel, Typed } from '../src/rules/example';
import { drawOptions, LAYOUTS, randomForm } from './forms/arbitrary';
import { drawFilled, fill, type DrawOptions, type FilledForm } from './forms/draw';
import { splitText } from './forms/draw-table';

const RUNS = Number(process.env['RUNS'] ?? 2_000);

function shown(typed: Typed | undefined): string {
  return typed === undefined ? '' : typeof typed === 'string' ? typed.replace(/^'/, '') : typed.shows;
}

function amountText(field: Field<unknown> | null): string {
  return field === null ? 'not read' : field.text === '' ? '' : String(Number(field.text.replace(/,/g, '')));
}

/** Labels each layout prints, and where their answers must be found. */
function answersOf(form: Declaration): Partial<Record<PrintedLabel, Field<unknown> | null>> {
  const { heading: h, funds: f, goals: g } = form;
  const basic = { 项目名称: h.projectName, 主管部门: h.department, 年度总体目标: g.annual };
  const both = { 项目资金总额: f.total, 财政资金: f.fiscal, 其他资金: f.other };
  const year = { 年度资金申请总额: f.annualTotal, 当年财政拨款: f.annualAppropriation, 年度其他资金: f.annualOther };
  switch (form.layout) {
    case 'shanghai': return { ...basic, ...both, ...year, 上年结转资金: f.carryOver, 实施单位: h.implementingUnit, 项目类别: h.projectCategory, 项目总目标: g.overall, 标题: h.title };
    case 'hebei': return { 项目名称: h.projectName, 项目编码: h.projectCode, 预算数: f.total, 财政资金: f.fiscal, 其他资金: f.other, 年度总体目标: g.annual, 标题: h.title, 资金用途: h.others[0] ?? null };
    case 'central-2021': return { ...basic, ...year, 上年结转资金: f.carryOver, 实施单位: h.implementingUnit, 标题: h.title };
    case 'central-2015': return { ...basic, ...both, ...year, 项目总目标: g.overall, 项目属性: h.projectNature, 项目期: h.term, 实施单位: h.implementingUnit, 标题: h.title };
    case 'list': return { ...basic, 标题: h.title };
    default: return { ...basic, ...both, 实施单位: h.implementingUnit, 标题: h.title };
  }
}

const MONEY = new Set<string>(['项目资金总额', '财政资金', '其他资金', '年度资金申请总额', '当年财政拨款', '年度其他资金', '上年结转资金', '预算数']);

/** What was read, told in the same words as what was drawn. */
function told(form: Declaration): unknown {
  const answers: Record<string, string> = {};
  for (const [label, field] of Object.entries(answersOf(form))) answers[label] = MONEY.has(label) ? amountText(field) : field?.text ?? 'not read';
  const table = (rows: Declaration['indicators']['rows']): string[][] =>
    rows.map((one) => [one.level1.text, one.level2.text, one.level3.text, one.value.text]);
  return {
    layout: form.layout, year: form.heading.year?.value ?? null, unit: form.funds.unit?.value ?? null, answers, table: table(form.indicators.rows),
    midTerm: form.midTermIndicators ? table(form.midTermIndicators.rows) : null,
    plan: form.spendingPlan?.steps.map((step) => [step.by, step.percent.text]) ?? null,
    unplaced: form.unplaced.map((field) => field.text),
    dates: [form.heading.startDate?.value, form.heading.endDate?.value].map((date) => (date ? `${date.year}-${date.month}-${date.day}` : null)),
  };
}

function expected(form: FilledForm, options: DrawOptions, got: Declaration): unknown {
  const answers: Record<string, string> = {};
  for (const label of Object.keys(answersOf(got)) as PrintedLabel[]) {
    const text = shown(form.answers[label]);
    answers[label] = MONEY.has(label) && text !== '' ? String(Number(text)) : text;
  }
  const isSplit = (options.split && form.layout !== 'central-2015') || form.layout === 'list';
  const value = (typed: Typed): string => (isSplit ? splitText(shown(typed)).join('') : shown(typed));
  const table = (rows: FilledForm['table']): string[][] => rows.map((one) => [one.一级, one.二级, one.三级, value(one.指标值)]);
  const hasUnit = form.layout === 'list' ? null : options.unitPlace === 'nowhere' && form.layout !== 'hebei' ? null : options.unitPlace === 'nowhere' ? null : form.answers.金额单位;
  return {
    layout: form.layout, year: 2026, unit: hasUnit, answers, table: table(form.table),
    midTerm: form.layout === 'central-2015' ? table(form.midTerm) : null,
    plan: form.layout === 'hebei' ? ['3月底', '6月底', '10月底', '12月底'].map((month) => [month, shown(form.answers[month as PrintedLabel])]) : null,
    unplaced: [],
    dates: form.layout === 'shanghai' ? ['2026-1-1', '2026-12-31'] : [null, null],
  };
}

function expectRead(form: FilledForm, options: DrawOptions): void {
  const { sheet } = drawFilled(form, options);
  const { forms, unread } = readForms(sheet);
  expect(unread).toEqual([]);
  expect(forms).toHaveLength(1);
  expect(told(forms[0]!)).toEqual(expected(form, options, forms[0]!));
}

describe('read(draw(x)) is x', () => {
  test.each(LAYOUTS)('for the sound form of %s', (layout) => {
    expectRead(fill({ layout }), {});
  });

  test.each(LAYOUTS)('for every way of printing %s', (layout) => {
    fc.assert(fc.property(drawOptions(fc), (options) => expectRead(fill({ layout }, options), options)), { numRuns: RUNS });
  });

  test('for random forms in random ways of printing', () => {
    fc.assert(fc.property(randomForm(fc), drawOptions(fc), (example, options) => expectRead(fill(example, options), options)), { numRuns: RUNS });
  });
});
