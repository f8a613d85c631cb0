/** Rule: a total-cost indicator does not exceed the project's money. Unit prices are no totals; a rounded 万元 is given its rounding. */

import { Decimal } from 'decimal.js';
import { YUAN, halfStep, inYuan, isWithinOneYear, periodOf, printAmount, type Declaration, type MoneyUnit, type Quantity } from '../../model';
import { row } from '../example';
import { bears, linesOf, type Line } from '../indicator/line';
import { SIGNS } from '../indicator/signs';
import { SKIPPED, defineRule, fault, notChecked, type Verdict } from '../rule';
import { quote } from './answer';

const TOTAL = /^(?:本?项目|年度|全年|预算|经费|资金|财政)*(?:总成本|成本总额|总投资|总投资额|总造价|投资总额|成本控制数|成本控制额|资金成本|预算控制数|预算控制额|预算总额|资金总额|总费用|总支出|支出总额|经费总额|资金控制额|项目成本|项目资金|项目经费|成本)(?:控制(?:数|额)?)?$/;
/** The total cost of what the project does (活动总成本), where its whole money is printed or it ends within the year. */
const OF_WORK = /^(?:.{2,8}总成本|(?:本?项目|年度|全年).{0,6}成本)(?:控制)?$/;
const PER = /人均|均价|单价|单位|平均|每|单个|单次|单套|单台|户均|场均|标准|\//;
const MONEY: ReadonlySet<string> = new Set(Object.keys(YUAN));

export const valueExceedsBudget = defineRule({
  id: 'value-exceeds-budget',
  group: 'value',
  title: '总成本指标不应超过项目资金',
  why: '成本上限高于预算，等于没有控制。',
  basis: '财预〔2021〕101号：成本指标值不得超过预算支出标准',
  severity: 'error',
  about: 'declaration',
  example: {
    wrong: { rows: [row('成本指标', '经济成本指标', '项目总成本', '≤95(万元)')] },
    right: { rows: [row('成本指标', '经济成本指标', '项目总成本', '≤86(万元)')] },
  },
  check(form) {
    if (!bears(form.indicators, SIGNS.priced)) return SKIPPED;
    const isWhole = isWholeMoney(form);
    const totals = linesOf(form.indicators).filter((line) => line.signs & SIGNS.priced && isTotal(line, isWhole));
    if (totals.length === 0) return SKIPPED;
    const budget = budgetOf(form);
    if (typeof budget === 'string') return [notChecked(budget)];
    return totals.flatMap((line): Verdict | readonly Verdict[] => {
      const { indicator, quantity, subject } = line;
      // A total investment may run over years of which the form prints one.
      if (budget.field === form.funds.annualTotal && /投资/.test(subject)) return notChecked(`表中只有年度资金，无法与“${subject}”比较`);
      const { cost, slack } = costOf(quantity);
      if (cost.minus(slack).lte(budget.yuan.plus(budget.slack))) return [];
      return fault(indicator.value, `${quote(line)}的指标值“${quantity.raw}”高于${budget.field.label} ${budget.field.text.trim()}，多 ${printAmount(cost.minus(budget.yuan))} 元。`, { related: [budget.field, indicator.level3] });
    });
  },
});

function isTotal({ obstructed, subject, group, category, quantity: { number, unit } }: Line, isWhole: boolean): boolean {
  if (number === null || unit === null || !MONEY.has(unit) || obstructed || PER.test(subject)) return false;
  return TOTAL.test(subject) || (isWhole && OF_WORK.test(subject) && (group.level1 === '成本指标' || category.level2 === '成本指标'));
}

/** The form prints all the project's money, not one year's share of it. */
function isWholeMoney({ funds, heading }: Declaration): boolean {
  const period = periodOf(heading);
  return funds.total !== null || (period !== null && isWithinOneYear(period));
}

/** The cost in 元, and half a unit of its last printed digit where it is printed in 万元. */
function costOf({ number, decimals, unit }: Quantity): { readonly cost: Decimal; readonly slack: Decimal } {
  const yuan = YUAN[unit as MoneyUnit];
  return { cost: number!.mul(yuan), slack: unit === '元' ? new Decimal(0) : yuan.mul(new Decimal(10).pow(-decimals)).div(2) };
}

/** What is printed in 万元 may be rounded as well. */
function budgetOf({ funds }: Declaration): { readonly yuan: Decimal; readonly slack: Decimal; readonly field: NonNullable<Declaration['funds']['total']> } | string {
  const field = funds.total ?? funds.annualTotal;
  if (!field || field.value === null) return '项目资金总额空白或读不出，无法与成本指标比较';
  const unit = field.value.unit ?? funds.unit?.value ?? null;
  return unit ? { yuan: inYuan(field.value, unit), slack: unit === '元' ? new Decimal(0) : halfStep(field.value).mul(YUAN[unit]), field } : '没有写明金额单位，无法与成本指标比较';
}
