import { wholeAddsUp } from './fen';
import { sumOf } from './sum-of';
import { wholeTally } from './tally';

/** 项目资金总额 (or 预算数) = 财政资金 + 其他资金. */
export const fundsTotalMismatch = sumOf(
  {
    id: 'funds-total-mismatch',
    title: '项目资金总额等于财政资金与其他资金之和',
    why: '总额与分项合计不等，资金表就自相矛盾。',
    example: {
      wrong: { answers: { 计划完成日期: '2027-12-31', 项目资金总额: '1060000', 财政资金: '1060000', 其他资金: '50000' } },
      right: { answers: { 计划完成日期: '2027-12-31', 项目资金总额: '1110000', 财政资金: '1060000', 其他资金: '50000' } },
    },
  },
  wholeTally,
  wholeAddsUp,
);
