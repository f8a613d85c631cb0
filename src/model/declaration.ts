/**
 * The meaning of one 财政项目支出绩效目标申报表, whatever its printed form. The comment of a property is the label
 * printed on the form. A property is null where the layout does not print that label; a printed label without an answer is a
 * Field whose state is `blank`. Everything is immutable, and unchanged parts keep their identity between two readings.
 */

import type { Decimal } from 'decimal.js';
import type { Range } from './address';
import type { Amount, MoneyUnit } from './amount';
import type { Field } from './field';
import type { CalendarDate, Period } from './period';
import type { Quantity } from './quantity';

export interface Declaration {
  /** Sheet and top-left cell, unique in the workbook: `申报表1!A1`. */
  readonly id: string;
  readonly sheet: string;
  /** The rectangle the form occupies. */
  readonly range: Range;
  /** Id of the layout that read it. */
  readonly layout: string;
  readonly heading: Heading;
  readonly funds: Funds;
  /** 资金支出计划（%） */
  readonly spendingPlan: SpendingPlan | null;
  readonly goals: Goals;
  /** 绩效指标（年度） */
  readonly indicators: IndicatorTable;
  /** 中期绩效指标; null where the form prints one table only. */
  readonly midTermIndicators: IndicatorTable | null;
  /** Texts inside the form that no label explains. Shown as not placed, never dropped. */
  readonly unplaced: readonly Field[];
}

/** 表头与基本信息 */
export interface Heading {
  /** 财政项目支出绩效目标申报表 */
  readonly title: Field | null;
  /** （2024年度） — or the year of the title, a header line or the dates, wherever it was found. */
  readonly year: Field<number> | null;
  /** 项目名称 */
  readonly projectName: Field | null;
  /** 项目性质 */
  readonly projectNature: Field | null;
  /** 项目类别 */
  readonly projectCategory: Field | null;
  /** 项目属性 (新增 / 延续) */
  readonly projectAttribute: Field | null;
  /** 项目编码 */
  readonly projectCode: Field | null;
  /** 主管部门（及代码） */
  readonly department: Field | null;
  /** 实施单位 */
  readonly implementingUnit: Field | null;
  /** 计划开始日期 */
  readonly startDate: Field<CalendarDate> | null;
  /** 计划完成日期 */
  readonly endDate: Field<CalendarDate> | null;
  /** 项目期, 实施周期 */
  readonly term: Field<Period> | null;
  /** Printed labels that belong to no property above: 立项依据, 资金用途 … */
  readonly others: readonly Field[];
}

export type AmountField = Field<Amount>;

/** 项目资金 */
export interface Funds {
  /** 元 / 万元, in the label, a header line, or nowhere (null). The field is the text that declares it. */
  readonly unit: Field<MoneyUnit> | null;
  /** The label cell of the block (项目资金（元）), where a missing unit is shown. */
  readonly label: Field | null;
  /** 项目资金总额, 预算数 */
  readonly total: AmountField | null;
  /** 其中：财政资金 */
  readonly fiscal: AmountField | null;
  /** 其他资金 */
  readonly other: AmountField | null;
  /** 年度资金申请总额, 年度资金总额 */
  readonly annualTotal: AmountField | null;
  /** 其中：当年财政拨款, 财政拨款 */
  readonly annualAppropriation: AmountField | null;
  /** 上年结转资金 */
  readonly carryOver: AmountField | null;
  /** 其他资金（年度） */
  readonly annualOther: AmountField | null;
  /** The block prints amounts besides those above (单位资金, 事业收入 …): what stands above need not be all that a total adds up. */
  readonly hasOtherAmounts?: true;
  /** Those amounts as printed, each under the nearest text left of it. */
  readonly otherAmounts?: readonly AmountField[];
  /** What makes a total where it is printed source by source (中央资金, 自治区资金 …); these are added up instead of the properties above. */
  readonly sources?: { readonly whole: TotalParts | null; readonly annual: TotalParts | null };
  /** All amounts named above, those that stand side by side together, row by row as printed. */
  readonly rows: readonly (readonly AmountField[])[];
}

/** Amounts none of which holds another. */
export interface TotalParts {
  readonly parts: readonly AmountField[];
  /** 其他资金 closes them: they are all there is. */
  readonly isWhole: boolean;
}

/** 资金支出计划（%）: cumulative shares by the end of each named month. */
export interface SpendingPlan {
  readonly label: Field;
  readonly steps: readonly SpendingStep[];
}

export interface SpendingStep {
  /** 3月底 */
  readonly by: string;
  /** 25 for 25 % */
  readonly percent: Field<Decimal>;
}

/** 绩效目标 */
export interface Goals {
  /** 项目总目标, 中期目标 */
  readonly overall: Field | null;
  /** 年度总体目标, 绩效目标 */
  readonly annual: Field | null;
  /** 目标2, 目标3 … in rows of their own below the first. */
  readonly further?: { readonly overall: readonly Field[]; readonly annual: readonly Field[] };
}

/** All that a goal says, its further rows included; blank where nothing is printed or answered. */
export function goalText(goals: Goals, which: 'overall' | 'annual'): string {
  const first = goals[which];
  if (!goals.further) return first?.state === 'read' ? first.text : '';
  const fields = [first, ...goals.further[which]];
  return fields.flatMap((field) => (field && field.state === 'read' ? [field.text] : [])).join('\n');
}

export interface IndicatorTable {
  /** The header cell 一级指标; what is missing altogether is shown there. */
  readonly header: Field;
  readonly scope: 'annual' | 'mid-term';
  /** The form prints a 分值权重 column. */
  readonly hasWeights: boolean;
  /** The unit stands in a column of its own. */
  readonly hasUnitColumn: boolean;
  /** The value header says that values are percentages. */
  readonly valuesArePercent: boolean;
  readonly rows: readonly Indicator[];
  /** Group weights printed apart from the indicators: 产出指标（50分）. */
  readonly groupWeights: readonly GroupWeight[];
}

export interface GroupWeight {
  /** Name of the 一级 or 二级 group. */
  readonly level: 1 | 2;
  readonly name: string;
  readonly weight: Field<Decimal>;
}

/** One row of the indicator table. */
export interface Indicator {
  /** Row on the sheet. Only layouts, hosts and reports look at it. */
  readonly row: number;
  /** 一级指标, filled down as printed */
  readonly level1: Field;
  /** 二级指标, filled down as printed */
  readonly level2: Field;
  /** 三级指标 */
  readonly level3: Field;
  /** 指标值; the text of split columns joined */
  readonly value: Field<Quantity>;
  /** The cells of a split value, where the form has them. */
  readonly operatorCell: Field | null;
  readonly unitCell: Field | null;
  /** 绩效指标描述 */
  readonly description: Field | null;
  /** 指标值确定依据 */
  readonly basis: Field | null;
  /** 分值权重 */
  readonly weight: Field<Decimal> | null;
}

/** 计划开始日期—计划完成日期, or the 项目期; null when either end is unreadable. */
export function periodOf(heading: Heading): Period | null {
  if (heading.startDate?.value && heading.endDate?.value) return { start: heading.startDate.value, end: heading.endDate.value };
  return heading.term?.value ?? null;
}

/** The budget year of the form; null when nothing on it tells. */
export function budgetYear(heading: Heading): number | null {
  return heading.year?.value ?? null;
}
