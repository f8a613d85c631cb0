/** Family of rules: a label that stands on the form must be answered. What the layout does not print is nobody's duty. */

import type { Field, Heading } from '../../model';
import { SKIPPED, fault, notChecked, ofEach, type Rule } from '../rule';
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
      if (asked.every((field) => field === null)) return SKIPPED;
      return ofEach(asked, (field) => {
        if (field?.state === 'stale') return notChecked(`“${named(field)}”是公式，结果尚未更新，未核对是否填写`);
        return field?.state === 'blank' ? fault(field, `“${named(field)}”没有填写，请补填`) : null;
      });
    },
  };
}
