import { Decimal } from 'decimal.js';
import { SKIPPED, defineRule, fault, notChecked, ofEach } from '../rule';
import { amountsOf } from './amounts';
import { isPlainBlock } from './fen';
import { blockUnit } from './tally';
import { named } from '../form/named';

/** Nothing is paid below a cent: two decimals in 元, six in 万元. What only binary storage adds (180740.00000000003) does not count. */
export const fundsAmountOverprecise = defineRule({
  id: 'funds-amount-overprecise',
  group: 'funds',
  title: '金额最多精确到分',
  why: '分以下的尾数无法支付，往往是计算结果没有取整，合计会差几分钱。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'funds',
  example: {
    wrong: { answers: { 当年财政拨款: '799999.996', 上年结转资金: '60000.004' } },
    right: { answers: { 当年财政拨款: '800000', 上年结转资金: '60000' } },
  },
  plainly: isPlainBlock,
  check(funds) {
    const amounts = amountsOf(funds);
    if (amounts.length === 0) return SKIPPED;
    return ofEach(amounts, (field) => {
      if (field.state === 'stale') return notChecked(`“${named(field)}”是公式，结果尚未更新`);
      // Noise only adds decimals.
      if (!field.value || field.value.number.decimalPlaces() <= 2) return null;
      const exact = field.stored === 'text' ? field.value.number : withoutNoise(field.value.number);
      const places = exact.decimalPlaces();
      if (places <= 2) return null;
      const own = field.value.unit ?? blockUnit(funds, amounts);
      if (own === null) return notChecked('金额单位没有写明，无法判断小数位数');
      return places > PLACES[own] ? fault(field, `${named(field)}实际为 ${exact.toFixed()} ${own}，小数超过 ${PLACES[own]} 位，请取到分`) : null;
    });
  },
});

const PLACES = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 } as const;

/** A stored number carries 15 digits; what lies beyond is no one's intention. */
function withoutNoise(number: Decimal): Decimal {
  return number.toSignificantDigits(15);
}
