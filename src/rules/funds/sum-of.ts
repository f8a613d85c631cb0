/** Family of rules: a printed total is the sum of its printed parts. Blank parts count as 0; what cannot be read is not judged. */

import { printAmount, type Funds } from '../../model';
import { HOLDS, SKIPPED, change, fault, notChecked, type Rule } from '../rule';
import { printLike, said, type Tally } from './tally';
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
      return result.agrees ? HOLDS : [mismatch(result)];
    },
  };
}

function mismatch({ unit, total, terms, sum, difference, withinRounding }: Tally): ReturnType<typeof fault> {
  const related = terms.map(({ field }) => field);
  const left = terms.map(said).join(' + ');
  const gap = unit ? `${printAmount(difference)} ${unit}` : printAmount(difference);
  const facts = `${named(total.field)} ${printAmount(total.number)}`;
  const message = terms.length === 1 ? `${left} 超过${facts}，多 ${gap}` : `${left} = ${printAmount(sum)}，与${facts} 相差 ${gap}${withinRounding ? '，可能是四舍五入造成，请核对' : ''}`;
  const fixes = total.field.stored === 'formula' ? [] : [change(total.field, printLike(sum, total.field, unit))];
  return fault(total.field, message, withinRounding ? { related, fixes, severity: 'suggestion' } : { related, fixes });
}
