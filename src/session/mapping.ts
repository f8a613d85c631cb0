/** What was recognised where: the chips that the sheet shows over the cells of a form, so that a clerk can see and correct it. */

import type { Declaration, Field, Range } from '../model';

export interface MappedArea {
  readonly area: Range;
  /** What the cell was taken for: 项目名称, 三级指标 … */
  readonly label: string;
  readonly formId: string;
}

/** Every answer of a form, blank ones too, each area once. */
export function mappingOf(form: Declaration): readonly MappedArea[] {
  const { heading, funds, goals } = form;
  const named: (readonly [string, Field<unknown> | null])[] = [
    ['标题', heading.title], ['年度', heading.year],
    ['项目名称', heading.projectName], ['项目性质', heading.projectNature], ['项目类别', heading.projectCategory], ['项目属性', heading.projectAttribute], ['项目编码', heading.projectCode],
    ['主管部门', heading.department], ['实施单位', heading.implementingUnit], ['计划开始日期', heading.startDate], ['计划完成日期', heading.endDate], ['项目期', heading.term],
    ['项目资金总额', funds.total], ['财政资金', funds.fiscal], ['其他资金', funds.other],
    ['年度资金总额', funds.annualTotal], ['当年财政拨款', funds.annualAppropriation], ['上年结转资金', funds.carryOver], ['年度其他资金', funds.annualOther],
    ['项目总目标', goals.overall], ['年度总体目标', goals.annual],
    ...(goals.further?.overall ?? []).map((field) => ['项目总目标', field] as const), ...(goals.further?.annual ?? []).map((field) => ['年度总体目标', field] as const),
    ...heading.others.map((field) => [field.label, field] as const),
    ...(form.spendingPlan?.steps ?? []).map((step) => [step.by, step.percent] as const),
  ];
  for (const table of [form.indicators, form.midTermIndicators]) {
    for (const row of table?.rows ?? []) {
      named.push(['一级指标', row.level1], ['二级指标', row.level2], ['三级指标', row.level3], ['指标值', row.value], ['指标描述', row.description], ['取值依据', row.basis], ['权重', row.weight]);
    }
  }
  const areas = new Map<string, MappedArea>();
  for (const [label, field] of named) {
    if (!field || field.inherited) continue;
    const { area } = field.place;
    const key = `${area.top},${area.left}`;
    const known = areas.get(key);
    if (!known) areas.set(key, { area, label, formId: form.id });
    // A cell with several labels and their answers was taken for all of them.
    else if (field.place.span && !known.label.split('、').includes(label)) areas.set(key, { ...known, label: `${known.label}、${label}` });
  }
  return [...areas.values()];
}
