import { printAmount } from '../../model';
import { SKIPPED, defineRule, fault, notChecked, ofEach } from '../rule';
import { amountsOf } from './amounts';
import { isPlainBlock } from './fen';
import { unitWord } from './tally';
import { named } from '../form/named';

/** A declared amount is 0 or more; brackets read as a minus sign, as accountants print them. */
export const fundsAmountNegative = defineRule({
  id: 'funds-amount-negative',
  group: 'funds',
  title: '各项资金不小于 0',
  why: '申报的资金不会是负数，多半是多打了负号或公式引用错了格。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'funds',
  example: {
    wrong: { answers: { 上年结转资金: '-60000' } },
    right: { answers: { 上年结转资金: '60000' } },
  },
  plainly: isPlainBlock,
  check(funds) {
    const amounts = amountsOf(funds);
    if (amounts.length === 0) return SKIPPED;
    return ofEach(amounts, (field) => {
      if (field.state === 'stale') return notChecked(`“${named(field)}”是公式，结果尚未更新`);
      const number = field.value?.number;
      if (!number || !number.isNegative() || number.isZero()) return null;
      return fault(field, `${named(field)}为 ${printAmount(number)}${field.value?.unit ?? unitWord(funds, amounts)}，小于 0，请核对`);
    });
  },
});
