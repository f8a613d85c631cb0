import { partOf } from '../../model';
import { HOLDS, defineRule, fault, type Fault } from '../rule';
import { inUnitOf, listed } from './money-words';
import { statedSums, type StatedSum } from './stated-sums';

/** One amount of a sum is written in 元 for 万元, or the other way round. Told only where that unit, and no other, makes the sum right. */
export const narrativeAmountUnitSlip = defineRule({
  id: 'narrative-amount-unit-slip',
  group: 'narrative',
  title: '同一笔账里的金额单位应写对',
  why: '133.00 万元写成 133.00 元，一笔账就差了一万倍。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'narrative',
  example: {
    wrong: { narrative: { 年度预算安排: ['1.资金测算：全年预算资金86.00万元，其中采样检测费70.00万元，人员培训费16.00元。', '2.资金类型：全部为财政拨款。'] } },
    right: { narrative: { 年度预算安排: ['1.资金测算：全年预算资金86.00万元，其中采样检测费70.00万元，人员培训费16.00万元。', '2.资金类型：全部为财政拨款。'] } },
  },
  check(narrative) {
    const faults = statedSums(narrative).flatMap((sum) => slipped(sum) ?? []);
    return faults.length > 0 ? faults : HOLDS;
  },
});

function slipped({ total, parts, verdict }: StatedSum): Fault | null {
  const { slip } = verdict;
  const at = slip ? [total, ...parts].find(({ mention }) => mention === slip.mention) : undefined;
  if (verdict.state !== 'differs' || !slip || !at) return null;
  const { mention, passage } = at;
  const unit = slip.factor.gt(1) ? '万元' : '元';
  const field = partOf(passage, mention.unitAt, mention.end);
  const number = passage.text.slice(mention.start, mention.unitAt).trim();
  const said = `${listed(parts.map((part) => part.mention))} 与 ${total.mention.text} 对不上；“${mention.text}”写成“${number}${unit}”就正好相符，请核对单位`;
  const others = [total, ...parts].filter((one) => one !== at).map((one) => partOf(one.passage, one.mention.start, one.mention.end));
  // An amount torn by a page break stands in two cells.
  const isTorn = field.text !== passage.text.slice(mention.unitAt, mention.end);
  const fixes = field.stored === 'formula' || isTorn ? [] : [{ title: `改为 ${number}${unit}`, safe: false, changes: [{ field, text: unit }] }];
  const addition = { terms: parts.map((part) => part.mention.text), sum: inUnitOf(verdict.sum, total.mention), stated: total.mention.text, difference: `单位应为${unit}` };
  return { ...fault(partOf(passage, mention.start, mention.end), said, { related: others, fixes }), addition };
}
