import { partOf } from '../../model';
import { HOLDS, defineRule, fault, type Fault } from '../rule';
import { inUnitOf, listed } from './money-words';
import { statedSums, type StatedSum } from './stated-sums';

/**
 * A stated total is the sum of the parts it introduces. What rounding of the printed digits may explain is only suggested; 约 lowers the severity, and so does a
 * 其中 whose parts make less than the total: it may not name them all. A wrong unit is told by its own rule.
 */
export const narrativeSumMismatch = defineRule({
  id: 'narrative-sum-mismatch',
  group: 'narrative',
  title: '文字中的总数应等于所列各项之和',
  why: '53 万其中 46 万、12 万，合计对不上，预算编制依据就站不住。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'narrative',
  example: {
    wrong: { narrative: { 年度预算安排: ['1.资金测算：全年预算资金86万元，其中采样检测费70万元，人员培训费26万元。', '2.资金类型：全部为财政拨款。'] } },
    right: { narrative: { 年度预算安排: ['1.资金测算：全年预算资金86万元，其中采样检测费70万元，人员培训费16万元。', '2.资金类型：全部为财政拨款。'] } },
  },
  check(narrative) {
    const faults = statedSums(narrative).flatMap((sum) => mismatch(sum) ?? []);
    return faults.length > 0 ? faults : HOLDS;
  },
});

function mismatch({ total, parts, verdict, mayBeIncomplete }: StatedSum): Fault | null {
  if (verdict.state === 'agrees' || verdict.slip || (verdict.state === 'rounding' && verdict.approximate)) return null;
  const short = verdict.difference.isNegative();
  const terms = listed(parts.map(({ mention }) => mention));
  const more = `${short ? '少' : '多'} ${inUnitOf(verdict.difference.abs(), total.mention)}`;
  const rounding = verdict.state === 'rounding' ? '，可能是四舍五入造成' : '';
  const said = `${terms} = ${inUnitOf(verdict.sum, total.mention)}，与所说的 ${total.mention.text.replace(/\s+/g, '')} 不符，${more}${rounding}`;
  const blamed = partOf(total.passage, total.mention.start, total.mention.end);
  const related = parts.map(({ passage, mention }) => partOf(passage, mention.start, mention.end));
  const isDoubtful = verdict.approximate || (mayBeIncomplete && short);
  const severity = verdict.state === 'rounding' ? ('suggestion' as const) : isDoubtful ? ('warning' as const) : null;
  const addition = { terms: parts.map(({ mention }) => mention.text), sum: inUnitOf(verdict.sum, total.mention), stated: total.mention.text, difference: more };
  return { ...fault(blamed, said, { related, ...(severity ? { severity } : {}) }), addition };
}
