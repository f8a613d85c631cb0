/** Family of rules: a printed total is the sum of its printed parts. Blank parts count as 0; what cannot be read is not judged. */

import type { AmountField, Funds } from '../../model';
import { HOLDS, SKIPPED, change, fault, notChecked, type Fix, type Rule } from '../rule';
import { printAmount } from '../../model';
import { blockUnit, printLike, said, unitWord, type Tally } from './tally';
import { named } from '../form/named';

type Clause = Omit<Rule<'funds'>, 'about' | 'check' | 'plainly' | 'group' | 'basis' | 'severity'>;

export function sumOf(clause: Clause, added: (funds: Funds) => Tally | string | null, plainly: (funds: Funds) => boolean | null): Rule<'funds'> {
  return {
    ...clause,
    group: 'funds',
    basis: '金额勾稽',
    severity: 'error',
    about: 'funds',
    plainly,
    check(funds) {
      const result = added(funds);
      if (result === null) return SKIPPED;
      if (typeof result === 'string') return [notChecked(`${result}，未核对合计`)];
      return result.agrees ? HOLDS : [mismatch(funds, result)];
    },
  };
}

function mismatch(funds: Funds, { total, terms, sum, difference, withinRounding }: Tally): ReturnType<typeof fault> {
  const related = terms.map((term) => term.field);
  const unit = unitWord(funds, [total.field, ...related]);
  const left = terms.map(said).join(' + ');
  const rounding = withinRounding ? '，可能是四舍五入造成，请核对' : '';
  const facts = `${named(total.field)} ${printAmount(total.number)}`;
  const message = terms.length === 1 ? `${left} 超过${facts}，多 ${printAmount(difference)}${unit}` : `${left} = ${printAmount(sum)}，与${facts} 相差 ${printAmount(difference)}${unit}${rounding}`;
  const fixes = total.field.stored === 'formula' ? [] : [setTotal(funds, total.field, sum, related)];
  return fault(total.field, message, { related, fixes, ...(withinRounding ? { severity: 'suggestion' as const } : {}) });
}

function setTotal(funds: Funds, total: AmountField, sum: Tally['sum'], parts: readonly AmountField[]): Fix {
  return change(total, printLike(sum, total, blockUnit(funds, [total, ...parts])));
}
