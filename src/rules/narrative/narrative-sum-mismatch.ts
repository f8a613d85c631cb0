import { partOf, type Declaration, type Mention, type Narrative } from '../../model';
import type { Decimal } from 'decimal.js';
import { HOLDS, defineRule, fault, type Fault } from '../rule';
import { yearTotals } from './form-money';
import { inUnitOf, listed } from './money-words';
import { statedSums, type StatedSum } from './stated-sums';
import { statedTotals } from './totals';

/**
 * A stated total is the sum of the parts it introduces. What rounding of the printed digits may explain is only suggested; 约 lowers the severity, and so does a
 * 其中 whose parts make less than the total: it may not name them all. A wrong unit is told by its own rule. An amount in words is
 * held beside its figures, and 比上年增加 beside the two years' amounts where one sentence tells all three.
 */
export const narrativeSumMismatch = defineRule({
  id: 'narrative-sum-mismatch',
  group: 'narrative',
  title: '文字中的总数应等于所列各项之和',
  why: '53 万其中 46 万、12 万，合计对不上，预算编制依据就站不住。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'pair',
  example: {
    wrong: { narrative: { 年度预算安排: ['1.资金测算：全年预算资金86万元，其中采样检测费70万元，人员培训费26万元。', '2.资金类型：全部为财政拨款。'] } },
    right: { narrative: { 年度预算安排: ['1.资金测算：全年预算资金86万元，其中采样检测费70万元，人员培训费16万元。', '2.资金类型：全部为财政拨款。'] } },
  },
  check({ narrative, form }) {
    const witnesses = witnessesOf(narrative, form);
    const faults = statedSums(narrative).flatMap((sum) => mismatch(sum, witnesses) ?? []);
    return faults.length > 0 ? faults : HOLDS;
  },
});

/** Amounts told elsewhere of the same money: on the form, and in the other places of the text. */
interface Witness {
  readonly yuan: Decimal;
  readonly slack: Decimal;
  readonly where: string;
  readonly mention: Mention | null;
}

function witnessesOf(narrative: Narrative, form: Declaration | null): readonly Witness[] {
  const totals = form ? yearTotals(form) : '';
  const onForm = typeof totals === 'string' ? [] : totals.map(({ yuan, slack }) => ({ yuan, slack, where: '申报表', mention: null }));
  const inText = statedTotals(narrative).map(({ mention, where }) => ({ yuan: mention.yuan, slack: mention.slack, where: where === 'overview' ? '项目概述' : '预算安排', mention }));
  return [...onForm, ...inText];
}

/** 总数与申报表一致，多半是分项有误. Nothing where no witness, or one for each side, speaks. */
function likelierOf({ total, parts, verdict, kind }: StatedSum, witnesses: readonly Witness[]): string | null {
  const others = witnesses.filter(({ mention }) => mention !== total.mention);
  const near = (yuan: Decimal): readonly Witness[] => others.filter((one) => one.yuan.minus(yuan).abs().lte(one.slack.plus(total.mention.slack)));
  const [forTotal, forSum] = [near(total.mention.yuan), near(verdict.sum)];
  const [witness] = [...forTotal, ...forSum];
  if (!witness || (forTotal.length > 0 && forSum.length > 0)) return null;
  if (kind === 'told twice') return `${witness.where}的金额与 ${(forTotal.length > 0 ? total : parts[0]!).mention.text.trim()} 一致，多半是另一处写错了。`;
  return forTotal.length > 0 ? `${witness.where}的金额与总数 ${total.mention.text.trim()} 一致，多半是分项有误。` : `${witness.where}的金额与各项之和一致，多半是总数写错了。`;
}

function mismatch(stated: StatedSum, witnesses: readonly Witness[]): Fault | null {
  const { total, parts, verdict, mayBeIncomplete } = stated;
  if (verdict.state === 'agrees' || verdict.slip || (verdict.state === 'rounding' && verdict.approximate)) return null;
  const short = verdict.difference.isNegative();
  const terms = listed(parts.map(({ mention }) => mention));
  const more = `${short ? '少' : '多'} ${inUnitOf(verdict.difference.abs(), total.mention)}`;
  const rounding = verdict.state === 'rounding' ? '，可能是四舍五入造成' : '';
  const said = stated.kind === 'told twice' ? `同一笔金额写成 ${total.mention.text.trim()} 和 ${terms}，两处不一致${rounding}` : `${terms} = ${inUnitOf(verdict.sum, total.mention)}，与所说的 ${total.mention.text.replace(/\s+/g, '')} 不符，${more}${rounding}`;
  const blamed = partOf(total.passage, total.mention.start, total.mention.end);
  const related = parts.map(({ passage, mention }) => partOf(passage, mention.start, mention.end));
  const isDoubtful = verdict.approximate || (mayBeIncomplete && short);
  const severity = verdict.state === 'rounding' ? ('suggestion' as const) : isDoubtful ? ('warning' as const) : null;
  const likelier = likelierOf(stated, witnesses);
  // An amount told twice is no addition.
  const addition = { terms: parts.map(({ mention }) => mention.text), sum: inUnitOf(verdict.sum, total.mention), stated: total.mention.text, difference: more, ...(likelier ? { likelier } : {}) };
  const found = fault(blamed, `${said}${likelier ? `。${likelier.replace(/。$/, '')}` : ''}`, { related, ...(severity ? { severity } : {}) });
  return stated.kind === 'told twice' ? found : { ...found, addition };
}
