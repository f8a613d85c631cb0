/** Family of rules: a label that stands on the form must be answered. What the layout does not print is nobody's duty. */

import { squeeze, type Field, type Heading } from '../../model';
import { HOLDS, SKIPPED, fault, notChecked, type Rule, type Verdict } from '../rule';
import { named } from './named';

type Clause = Omit<Rule<'heading'>, 'about' | 'check' | 'group'>;

/** Boxes to tick, and none ticked: □新增 □延续. A letter before a choice may be a tick of another font. */
const UNTICKED = /^(?:□[\u4e00-\u9fff()\d、]{1,14}){2,}$|^(?:[\u4e00-\u9fff]{1,8}□){2,}$/;

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
        else if (field.text.includes('□') && UNTICKED.test(squeeze(field.text))) (said ??= []).push(fault(field, `“${named(field)}”的选项一个也没有勾选，请勾选`));
        else if (field.state === 'blank') (said ??= []).push(fault(field, `“${named(field)}”没有填写，请补填`));
      }
      return printed ? said ?? HOLDS : SKIPPED;
    },
  };
}
