import { addsUp } from './fen';
import { sumOf } from './sum-of';
import { annualTally } from './tally';

/** 年度资金申请总额 = 当年财政拨款 + 上年结转资金 + 其他资金, as far as they are printed. */
export const fundsAnnualMismatch = sumOf(
  {
    id: 'funds-annual-mismatch',
    title: '年度资金申请总额等于当年财政拨款、上年结转资金与其他资金之和',
    why: '年度总额与分项合计不等，资金表就自相矛盾。',
    example: {
      wrong: { answers: { 计划完成日期: '2027-12-31', 年度资金申请总额: '800000' } },
      right: { answers: { 计划完成日期: '2027-12-31', 年度资金申请总额: '860000' } },
    },
  },
  annualTally,
  (funds) => addsUp(funds, funds.annualTotal, funds.annualAppropriation, funds.carryOver, funds.annualOther),
);
