/**
 * Example: a form told by what differs from a sound one, in printed labels. Examples are the rules' tests, the catalogue's
 * entries and the 「为什么」 card of the pane.
 */

import type { SectionKind } from '../model';

/** What a clerk typed. A leading `'` keeps a number as text, as it does in Excel. */
export type Typed = string | { readonly formula: string; readonly value: string | number; readonly shows: string };

/** Labels of the 上海 form; `年度其他资金` is the right-hand 其他资金. Other layouts answer to their own labels as well. */
export type PrintedLabel =
  | '标题' | '年度' | '项目名称' | '项目性质' | '项目类别' | '项目属性' | '项目编码' | '主管部门' | '实施单位' | '计划开始日期' | '计划完成日期' | '项目期'
  | '金额单位' | '项目资金总额' | '财政资金' | '其他资金' | '年度资金申请总额' | '当年财政拨款' | '上年结转资金' | '年度其他资金'
  | '预算数' | '3月底' | '6月底' | '10月底' | '12月底' | '资金用途'
  | '项目总目标' | '年度总体目标';

export interface IndicatorExample {
  readonly 一级: string;
  readonly 二级: string;
  readonly 三级: string;
  readonly 指标值: Typed;
  /** Only for layouts that print them. */
  readonly 分值?: string;
  readonly 描述?: string;
  readonly 依据?: string;
  readonly 单位?: string;
}

/** Paragraphs that stand instead of a sound narrative's, section by section; null leaves the section out. 标题 is the heading. */
export type NarrativeExample = Partial<Readonly<Record<'标题' | SectionKind, readonly string[] | null>>>;

export interface FormExample {
  /** Default `shanghai`. */
  readonly layout?: string;
  readonly answers?: Partial<Readonly<Record<PrintedLabel, Typed>>>;
  /** Rows that stand instead of the sound form's row of the same 二级指标, in its place; the rest of the sound table stays. */
  readonly rows?: readonly IndicatorExample[];
  /** 二级指标 whose rows are missing. */
  readonly without?: readonly string[];
  /** The whole table instead of the sound form's. */
  readonly table?: readonly IndicatorExample[];
  /** A 项目经费情况说明 on a sheet of its own, of the same project. */
  readonly narrative?: NarrativeExample;
}

/** One form, or several forms of one workbook (one sheet each). */
export type Example = FormExample | { readonly forms: readonly FormExample[]; /** A sentence above all narratives: 编报绩效目标的项目 … 个. */ readonly cover?: string };

export function formsOf(example: Example): readonly FormExample[] {
  return 'forms' in example ? example.forms : [example];
}

export function row(一级: string, 二级: string, 三级: string, 指标值: Typed, more: Partial<IndicatorExample> = {}): IndicatorExample {
  return { 一级, 二级, 三级, 指标值, ...more };
}
