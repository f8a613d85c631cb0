import { Decimal } from 'decimal.js';
import { YUAN, partOf, printAmount, squeeze, type Declaration, type Field, type MoneyUnit } from '../../model';
import { isUnitSlip as isSlip } from '../narrative/narrative-amount-differs-from-form';
import { yearTotals } from '../narrative/form-money';
import { statedTotals } from '../narrative/totals';
import { HOLDS, SKIPPED, defineRule, fault, notChecked, ofEach } from '../rule';
import { mayHoldNumbers } from '../traits';
import { totalsOf } from './amounts';
import { printLike, termsOf } from './tally';
import { named } from '../form/named';

/** A whole amount said in words: 预算安排 86 万元, 总投资 860000 元. Prices per head or piece are none. */
const SAID = /(?:预算|总额|总经费|经费|资金|总投资|总价|合计|共计|安排|申请)[^，。；、,;.\d]{0,8}?(\d+(?:,\d{3})*(?:\.\d+)?)(万元|亿元|元|万)(?![/每人次])/g;

/** What every such amount holds. */
const IN_MONEY = /\d[万亿元]/;

/** The form's total and what its texts say of it are one amount. Ten thousand times apart, the unit of one of them is wrong. */
export const fundsUnitSuspicious = defineRule({
  id: 'funds-unit-suspicious',
  group: 'funds',
  title: '资金表的金额与文字说明的金额按同一单位相符',
  why: '两处正好相差一万倍，说明其中一处把元和万元写混了。',
  basis: '金额勾稽',
  severity: 'warning',
  about: 'declaration',
  example: {
    wrong: { layout: 'hebei', answers: { 资金用途: '年度预算安排120.50元，用于乡村道路日常养护支出。' } },
    right: { layout: 'hebei', answers: { 资金用途: '年度预算安排120.50万元，用于乡村道路日常养护支出。' } },
  },
  check(form) {
    const { funds } = form;
    if (!funds.total && !funds.annualTotal) return SKIPPED;
    const first = funds.total?.value ?? funds.annualTotal?.value;
    const unit = funds.unit?.value ?? first?.unit;
    if (!first || !unit) return [notChecked('总额或金额单位没有写明，未核对金额单位')];
    const told = textsTelling(form);
    if (told.length === 0) return SKIPPED;
    const totals = totalsOf(funds).filter((field) => field.value);
    const terms = termsOf(funds, totals);
    if (typeof terms === 'string') return HOLDS;
    return ofEach(told, ({ field, number, text }) => {
      const total = terms.find((term) => !number.isZero() && isUnitSlip(term.number.mul(YUAN[unit]), number));
      const agrees = terms.some((term) => term.number.mul(YUAN[unit]).eq(number));
      if (!total || agrees) return null;
      const printed = `${printLike(total.number, undefined, unit)} ${unit}`;
      return fault(total.field, `${named(total.field)} ${printed}，“${field.label}”写的是 ${text}，正好相差一万倍，请核对单位`, { related: [field] });
    });
  },
  besideNarrative({ narrative, form }) {
    const totals = form ? yearTotals(form) : '';
    if (typeof totals === 'string') return SKIPPED;
    const stated = statedTotals(narrative);
    if (stated.length === 0) return SKIPPED;
    return stated.flatMap(({ passage, mention }) => {
      if (totals.some((total) => total.yuan.minus(mention.yuan).abs().lte(mention.slack.plus(total.slack)))) return [];
      const slipped = totals.find((total) => isSlip(total.yuan, mention.yuan));
      if (!slipped) return [];
      const times = Decimal.max(slipped.yuan, mention.yuan).div(Decimal.min(slipped.yuan, mention.yuan)).toNumber();
      const said = `${named(slipped.field)} ${printAmount(slipped.yuan)} 元，经费情况说明写的是 ${mention.text.replace(/\s+/g, '')}，正好相差 ${times} 倍，请核对${times === 10_000 ? '单位' : '位数'}`;
      return [fault(slipped.field, said, { related: [partOf(passage, mention.start, mention.end)] })];
    });
  },
});

function isUnitSlip(a: Decimal, b: Decimal): boolean {
  return !a.isZero() && (a.eq(b.mul(10_000)) || b.eq(a.mul(10_000)));
}

interface Told {
  readonly field: Field;
  readonly number: Decimal;
  readonly text: string;
}

const NOTHING: readonly Told[] = [];

/** Amounts in 元 that the goals and the explanations on the form itself state. */
function textsTelling({ heading, goals: { overall, annual, further } }: Declaration): readonly Told[] {
  let told = tellAll(heading.others, NOTHING);
  told = tellOf(overall, told);
  told = tellOf(annual, told);
  return further ? tellAll(further.annual, tellAll(further.overall, told)) : told;
}

function tellAll(fields: readonly Field[], before: readonly Told[]): readonly Told[] {
  let told = before;
  for (let i = 0; i < fields.length; i++) told = tellOf(fields[i]!, told);
  return told;
}

function tellOf(field: Field | null, told: readonly Told[]): readonly Told[] {
  if (field?.state !== 'read' || !mayHoldNumbers(field.text) || !IN_MONEY.test(squeeze(field.text))) return told;
  return told.concat([...squeeze(field.text).matchAll(SAID)].map((found) => {
    const unit = (found[2] === '万' ? '万元' : found[2]) as MoneyUnit;
    const number = new Decimal(found[1]!.replace(/,/g, ''));
    return { field, number: number.mul(YUAN[unit]), text: `${printAmount(number, 0)} ${unit}` };
  }));
}
