import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { totalsOf } from './amounts';
import { isPlainBlock } from './fen';
import { isNil } from './tally';
import { named } from '../form/named';

/** A project that applies for money applies for some. Where both totals are printed, 项目资金总额 speaks for both. */
export const fundsTotalZero = defineRule({
  id: 'funds-total-zero',
  group: 'funds',
  title: '资金总额大于 0',
  why: '总额为 0 的项目没有资金可申报，多半是漏填。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'funds',
  example: {
    wrong: { answers: { 项目资金总额: '0', 财政资金: '0', 年度资金申请总额: '0', 当年财政拨款: '0', 上年结转资金: '0' } },
    right: { answers: { 项目资金总额: '860000', 财政资金: '860000', 年度资金申请总额: '860000', 当年财政拨款: '800000', 上年结转资金: '60000' } },
  },
  plainly: isPlainBlock,
  check(funds) {
    const [total, annual] = totalsOf(funds);
    if (!total) return SKIPPED;
    if (total.state === 'stale') return [notChecked(`“${named(total)}”是公式，结果尚未更新`)];
    if (!total.value) return [notChecked(`“${named(total)}”${total.state === 'blank' ? '没有填写' : '不是数字'}，未核对是否为 0`)];
    if (!total.value.number.isZero()) return HOLDS;
    return [fault(total, `${named(total)}为 0，请核对是否漏填`, { related: annual?.value?.number.isZero() || (annual && isNil(annual)) ? [annual] : [] })];
  },
});
