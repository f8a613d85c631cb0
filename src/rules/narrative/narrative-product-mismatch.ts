import { judgeFormula, partOf, passagesOf, readingOf, type Formula, type Passage } from '../../model';
import { HOLDS, defineRule, fault, type Fault } from '../rule';
import { inUnitOf } from './money-words';

/** A calculation written out gives its result. 约 lowers the severity; a result printed in 万元 is given its rounding. */
export const narrativeProductMismatch = defineRule({
  id: 'narrative-product-mismatch',
  group: 'narrative',
  title: '写出的算式应等于写出的结果',
  why: '单价、数量和金额对不上，测算就没有依据。',
  basis: '金额勾稽',
  severity: 'error',
  about: 'narrative',
  example: {
    wrong: { narrative: { 实施方案: ['采样检测按1200元/个×600个=78万元安排，分月委托有资质的机构实施。'] } },
    right: { narrative: { 实施方案: ['采样检测按1200元/个×600个=72万元安排，分月委托有资质的机构实施。'] } },
  },
  check(narrative) {
    const faults = passagesOf(narrative).flatMap((passage) => readingOf(passage).formulas.flatMap((formula) => mismatch(passage, formula) ?? []));
    return faults.length > 0 ? faults : HOLDS;
  },
});

function mismatch(passage: Passage, formula: Formula): Fault | null {
  // A formula of additions only is a sum.
  if (!formula.terms.some((term) => term.factors.length > 1)) return null;
  const verdict = judgeFormula(formula);
  if (verdict.state !== 'differs') return null;
  const { result, value, terms } = formula;
  // 24万元（6名律师，每名4万元）: the result may stand first.
  const written = passage.text.slice(formula.start, result.start > formula.start ? result.start : formula.end).replace(/[\s=＝，,]+(?:合计|共计|总计|共需|小计|合|共|计|即|为)?$/, '').replace(/^[\s（(，,。、]+/, '');
  const said = `${written} 算得 ${inUnitOf(value, result)}，写的是 ${result.text.replace(/\s+/g, '')}，${verdict.difference.isNegative() ? '多写' : '少写'} ${inUnitOf(verdict.difference.abs(), result)}`;
  const related = terms.flatMap((term) => term.factors.map((factor) => partOf(passage, factor.start, factor.end)));
  return fault(partOf(passage, result.start, result.end), said, { related, ...(verdict.approximate ? { severity: 'warning' as const } : {}) });
}
