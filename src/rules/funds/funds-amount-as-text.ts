import { printAmount, type AmountField } from '../../model';
import { HOLDS, SKIPPED, defineRule, fault, notChecked, type FieldChange, type Verdict } from '../rule';
import { amountsOf } from './amounts';
import { isPlainBlock } from './fen';
import { named } from '../form/named';

/** Amounts are stored as numbers. One finding for the whole block; amounts with their own 万 stay as they are, for a number would lose it. */
export const fundsAmountAsText = defineRule({
  id: 'funds-amount-as-text',
  group: 'funds',
  title: '金额以数值形式存放',
  why: '以文本存放的金额不参加求和，公式会当作 0。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'funds',
  example: {
    wrong: { answers: { 项目资金总额: "'860,000.00" } },
    right: { answers: { 项目资金总额: '860000' } },
  },
  plainly: isPlainBlock,
  check(funds) {
    const amounts = amountsOf(funds);
    if (amounts.length === 0) return SKIPPED;
    const stale = amounts.find((field) => field.state === 'stale');
    const open: readonly Verdict[] = stale ? [notChecked(`“${named(stale)}”是公式，结果尚未更新`)] : HOLDS;
    // An amount printed behind its label in one cell can be nothing but text.
    const texts = amounts.filter((field) => field.state === 'read' && field.stored === 'text' && field.value?.unit === null && field.place.span === undefined);
    const [first, ...others] = texts;
    if (!first) return open;
    const changes = texts.map((field): FieldChange => ({ field, text: plainNumber(field), as: 'number' }));
    const which = others.length > 0 ? `${named(first)}等 ${texts.length} 个金额` : `${named(first)} ${first.text.trim()} `;
    const fixes = [{ title: texts.length > 1 ? `${texts.length} 个金额转为数值` : '转为数值', safe: true, changes }];
    return [...open, fault(first, `${which}以文本形式存放，求和时不计入，请转为数值`, { related: others, fixes })];
  },
});

/** The digits as they stand where they are plain, otherwise as clerks print them. */
function plainNumber(field: AmountField): string {
  const shown = field.text.trim();
  return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(shown) ? shown : printAmount(field.value!.number, field.value!.decimals);
}
