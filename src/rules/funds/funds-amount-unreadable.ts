import { shortened } from '../../model';
import { SKIPPED, change, defineRule, fault, notChecked, ofEach } from '../rule';
import { amountsOf, totalsOf } from './amounts';
import { isPlainBlock } from './fen';
import { isNil } from './tally';
import { named } from '../form/named';

/** An amount cell holds one number. A dash, / or 无 for a part that there is not is only a matter of style. */
export const fundsAmountUnreadable = defineRule({
  id: 'funds-amount-unreadable',
  group: 'funds',
  title: '金额栏只填一个数字',
  why: '金额写成文字，合计和汇总都无法计算。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'funds',
  example: {
    wrong: { answers: { 其他资金: '约5万左右' } },
    right: { answers: { 其他资金: '0' } },
  },
  plainly: isPlainBlock,
  check(funds) {
    const amounts = amountsOf(funds);
    if (amounts.length === 0) return SKIPPED;
    return ofEach(amounts, (field) => {
      if (field.state === 'stale') return notChecked(`“${named(field)}”是公式，结果尚未更新`);
      if (field.state !== 'unreadable') return null;
      const shown = field.text.trim();
      if (!isNil(field) || totalsOf(funds).includes(field)) return fault(field, `${named(field)}“${shortened(shown, 20)}”不是一个数字，请只填金额`);
      return fault(field, `${named(field)}写的是“${shown}”，没有这项资金请填 0.00`, { severity: 'suggestion', fixes: [change(field, '0.00')] });
    });
  },
});
