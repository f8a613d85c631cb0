/** Rule: two projects of one workbook have indicators of their own. Names that suit every project, and a project beside its own parts, are let pass. */

import type { Decimal } from 'decimal.js';
import { inYuan, squeeze, type Declaration, type Indicator, type IndicatorTable } from '../../model';
import { row, type FormExample } from '../example';
import { defineRule, fault } from '../rule';
import { isGeneralName, nameKey } from './names';
import { isShifted, isUnused, nameOf } from './row';

const school: FormExample = {
  answers: { 项目名称: '学校食堂食品安全抽检', 项目总目标: '建立学校食堂食品抽检制度，及时发现食品安全隐患，守护师生饮食安全。', 年度总体目标: '对辖区学校食堂开展食品抽样检验并公布结果，督促问题食堂限期整改。' },
};
const others = [
  row('产出指标', '质量指标', '抽检报告合格率', '≥98(%)'), row('产出指标', '时效指标', '问题食堂整改及时率', '≥95(%)'),
  row('效益指标', '社会效益指标', '师生食品安全知识知晓率', '≥85(%)'), row('满意度指标', '服务对象满意度指标', '在校师生满意度', '≥90(%)'),
];
const cost = row('成本指标', '经济成本指标', '单批次食品抽检成本', '≤900(元/批次)');

export const indicatorCopied = defineRule({
  id: 'indicator-copied',
  group: 'indicator',
  title: '不同项目的指标应各有针对性',
  why: '照抄别的项目的指标，考核不到本项目的内容。',
  basis: '财预〔2015〕88号：绩效目标应指向明确',
  severity: 'warning',
  about: 'workbook',
  example: {
    wrong: { forms: [
      { rows: [row('产出指标', '数量指标', '供水点卫生状况现场检查数量', '≥600(个)')] },
      { ...school, table: [cost, row('产出指标', '数量指标', '供水点卫生状况现场检查数量', '≥300(个)'), ...others] },
    ] },
    right: { forms: [{}, { ...school, table: [cost, row('产出指标', '数量指标', '学校食堂食品抽检批次', '≥300(批次)'), ...others] }] },
  },
  sees: (form) => [form.heading.projectName, form.funds, ...[...namesOf(form).values()].map((indicator) => indicator.level3)],
  *check({ forms }) {
    const names = forms.map((form) => namesOf(form));
    const printedBefore = new Map<string, number[]>();
    for (const [j, own] of names.entries()) {
      for (const i of candidates(own, printedBefore)) {
        const shared = [...own].filter(([key]) => names[i]!.has(key));
        const telling = shared.length >= 3 ? shared : shared.filter(([key]) => key.length >= 12);
        if (telling.length === 0 || related(forms[i]!, forms[j]!, forms)) continue;
        const [first, ...more] = telling.map(([, indicator]) => indicator.level3);
        const listed = telling.slice(0, 3).map(([, indicator]) => `“${nameOf(indicator)}”`).join('、');
        yield fault(first!, `与项目“${forms[i]!.heading.projectName?.text.trim() ?? ''}”有 ${telling.length} 条三级指标一字不差：${listed}${telling.length > 3 ? ' 等' : ''}。`, { related: [...more, names[i]!.get(telling[0]![0])!.level3] });
        break; // copied from one is told once, however many others copied it too
      }
      for (const key of own.keys()) remember(printedBefore, key, j);
    }
  },
});

/** Earlier forms looked at for one name: enough to get past a whole and its parts, few enough for a thousand forms. */
const EARLIER = 12;

function remember(printedBefore: Map<string, number[]>, key: string, form: number): void {
  const known = printedBefore.get(key);
  if (!known) printedBefore.set(key, [form]);
  else if (known.length < EARLIER) known.push(form);
}

/** Earlier forms that share a name with this one, in the order of the workbook. */
function candidates(own: ReadonlyMap<string, Indicator>, printedBefore: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return [...new Set([...own.keys()].flatMap((key) => printedBefore.get(key) ?? []))].sort((a, b) => a - b);
}

/** By table, so that an unchanged form is not read again after an edit elsewhere. */
const known = new WeakMap<IndicatorTable, ReadonlyMap<string, Indicator>>();

function namesOf(form: Declaration): ReadonlyMap<string, Indicator> {
  const names = known.get(form.indicators) ?? readNames(form);
  known.set(form.indicators, names);
  return names;
}

function readNames(form: Declaration): ReadonlyMap<string, Indicator> {
  const rows = form.indicators.rows.filter((indicator) => !isUnused(indicator) && !isShifted(indicator) && !isGeneralName(nameOf(indicator)));
  return new Map(rows.map((indicator) => [nameKey(nameOf(indicator)), indicator] as const).filter(([key]) => key !== ''));
}

/** The same project twice (another rule's business), or a project and a part of it: by name, or because the parts' money adds up to it. */
function related(a: Declaration, b: Declaration, forms: readonly Declaration[]): boolean {
  const [one, two] = [a, b].map((form) => squeeze(form.heading.projectName?.text ?? '').replace(/(?:项目|经费|专项|工作)+$/, '')) as [string, string];
  if (one === '' || two === '' || one.includes(two) || two.includes(one)) return true;
  return isPart(a, b, forms) || isPart(b, a, forms);
}

function isPart(whole: Declaration, part: Declaration, forms: readonly Declaration[]): boolean {
  const total = totalOf(whole);
  if (!total) return false;
  const at = forms.indexOf(whole);
  for (const run of [forms.slice(at + 1), forms.slice(0, at).reverse()]) {
    let sum: Decimal | null = null;
    for (const [i, form] of run.entries()) {
      const amount = totalOf(form);
      if (!amount) break;
      sum = sum ? sum.plus(amount) : amount;
      if (i > 0 && sum.equals(total)) return run.slice(0, i + 1).includes(part);
      if (sum.gt(total)) break;
    }
  }
  return false;
}

function totalOf(form: Declaration): Decimal | null {
  const { unit, total, annualTotal } = form.funds;
  const amount = total?.value ?? annualTotal?.value ?? null;
  return amount && (amount.unit ?? unit?.value) ? inYuan(amount, unit?.value ?? '元') : null;
}
