/** Family of rules: a label that stands on the form must be answered. What the layout does not print is nobody's duty. */

import type { Field, Heading } from '../../model';
import { HOLDS, SKIPPED, fault, notChecked, type Rule, type Verdict } from '../rule';
import { named } from './named';

type Clause = Omit<Rule<'heading'>, 'about' | 'check' | 'group'>;

/** One finding per blank answer; `labels` picks the answers in the order in which they are printed. */
export function required(clause: Clause, labels: (heading: Heading) => readonly (Field<unknown> | null)[]): Rule<'heading'> {
  return {
    ...clause,
    group: 'form',
    about: 'heading',
    check(heading) {
      const asked = labels(heading);
      let printed = false;
      let said: Verdict[] | null = null;
      for (let i = 0; i < asked.length; i++) {
        const field = asked[i] ?? null;
        if (field === null) continue;
        printed = true;
        if (field.state === 'stale') (said ??= []).push(notChecked(`“${named(field)}”是公式，结果尚未更新，未核对是否填写`));
        else if (field.state === 'blank') (said ??= []).push(fault(field, `“${named(field)}”没有填写，请补填`));
      }
      return printed ? said ?? HOLDS : SKIPPED;
    },
  };
}
