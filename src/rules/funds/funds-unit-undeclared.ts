import type { Field, MoneyUnit } from '../../model';
import { HOLDS, SKIPPED, change, defineRule, fault, type Fix } from '../rule';
import { amountsOf } from './amounts';
import { isPlainBlock } from './fen';
import { isNil } from './tally';

/** The unit of the amounts stands on or near the funds block, unless every amount names its own. Which unit is for the clerk to say. */
export const fundsUnitUndeclared = defineRule({
  id: 'funds-unit-undeclared',
  group: 'funds',
  title: '资金表应注明金额单位（元或万元）',
  why: '不注明单位，同一个数可能差一万倍。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'funds',
  example: {
    wrong: { answers: { 金额单位: '' } },
    right: { answers: { 金额单位: '元' } },
  },
  plainly: isPlainBlock,
  check(funds) {
    const amounts = amountsOf(funds);
    if (amounts.length === 0) return SKIPPED;
    if (funds.unit?.value) return HOLDS;
    const bare = amounts.filter((field) => !field.value?.unit && field.state !== 'blank' && !isNil(field));
    const allNamed = bare.length === 0 && amounts.some((field) => field.value?.unit);
    if (allNamed) return HOLDS;
    const blamed: Field<unknown> = funds.label ?? funds.unit ?? amounts[0]!;
    return [fault(blamed, '资金表没有注明金额单位，请写明是元还是万元', { related: bare.slice(0, 1), fixes: label(funds.label, likely(bare)) })];
  },
});

/** The likelier unit first: nobody prints a project of several thousand 万元 to the last 元. */
function likely(amounts: readonly Field<{ readonly number: { gte(n: number): boolean } }>[]): readonly MoneyUnit[] {
  return amounts.some((field) => field.value?.number.gte(10_000)) ? ['元', '万元'] : ['万元', '元'];
}

/** The unit is written behind the label of the block, in brackets like the label's neighbours. */
function label(field: Field | null, units: readonly MoneyUnit[]): readonly Fix[] {
  if (!field || field.text.trim() === '' || field.stored === 'formula') return [];
  return units.map((unit) => change(field, `${field.text.trimEnd().replace(/[:：]$/, '')}(${unit})`, { title: `注明单位：${unit}`, as: 'text' }));
}
