import type { AmountField, Funds } from '../../model';
import { SKIPPED, change, defineRule, fault, notChecked, ofEach, type Fix } from '../rule';
import { isPlainBlock } from './fen';
import { blockUnit, printLike, termsOf } from './tally';
import { named } from '../form/named';

/** A printed total is filled in. The sum of its parts is offered where there are parts to add up. */
export const fundsTotalMissing = defineRule({
  id: 'funds-total-missing',
  group: 'funds',
  title: '资金总额应填写',
  why: '没有总额就无法汇总，也无法核对分项。',
  basis: '按常见审核口径',
  severity: 'error',
  about: 'funds',
  example: {
    wrong: { answers: { 年度资金申请总额: '' } },
    right: { answers: { 年度资金申请总额: '860000' } },
  },
  plainly: isPlainBlock,
  check(funds) {
    const totals = [
      [funds.total, [funds.fiscal, funds.other]],
      [funds.annualTotal, [funds.annualAppropriation, funds.carryOver, funds.annualOther]],
    ] as const;
    if (totals.every(([total]) => total === null)) return SKIPPED;
    return ofEach(totals, ([total, parts]) => {
      if (total?.state === 'stale') return notChecked(`“${named(total)}”是公式，结果尚未更新`);
      if (total?.state !== 'blank') return null;
      const printed = parts.filter((part) => part !== null);
      return fault(total, `“${named(total)}”没有填写，请补填`, { related: printed.filter((part) => part.state === 'read'), fixes: fill(funds, total, printed) });
    });
  },
});

function fill(funds: Funds, total: AmountField, parts: readonly AmountField[]): readonly Fix[] {
  const terms = termsOf(funds, parts);
  const like = parts.find((part) => part.value);
  if (typeof terms === 'string' || !like || total.stored === 'formula') return [];
  const sum = terms.slice(1).reduce((all, term) => all.plus(term.number), terms[0]!.number);
  const text = printLike(sum, like, blockUnit(funds, parts));
  return [change(total, text, { title: `填入分项之和 ${text}`, as: like.stored === 'text' || like.value?.unit ? 'text' : 'number' })];
}
