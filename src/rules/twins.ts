/**
 * Family of rules that set the projects of one workbook against each other: the later of two that have something in common is
 * blamed, once. Forms that share no trait are never compared, so a workbook of a thousand forms costs no square of it.
 */

import type { Declaration } from '../model';
import { Follower } from './follower';
import { meetingsAmong, type Likeness } from './likeness';
import { HOLDS, SKIPPED, defineRule, type Context, type Rule, type Verdict } from './rule';

export function compareProjects(likeness: Likeness): Rule<'workbook'> {
  const { traits: _traits, tells: _tells, excuses: _excuses, compare: _compare, obstacle: _obstacle, ...told } = likeness;
  const follow = (): Rule<'workbook'>['check'] => {
    const follower = new Follower(likeness);
    return (workbook, context) => follower.ask(workbook, context);
  };
  // One form alone is no copy of another.
  return defineRule({ ...told, about: 'workbook', follow, check: ({ forms }, context) => (forms.length < 2 ? SKIPPED : setAgainst(likeness, forms, context)) });
}

/** Of a workbook asked about once: the obstacles, then the faults, each in the order of the forms. */
function setAgainst(likeness: Likeness, forms: readonly Declaration[], context: Context): readonly Verdict[] {
  const said: Verdict[] = [];
  if (likeness.obstacle) for (const form of forms) add(said, likeness.obstacle(form));
  for (const { later, earlier } of meetingsAmong(likeness, forms, context)) {
    // What was copied from one is told once, however many others copied it too.
    for (const one of earlier) if (add(said, likeness.compare(later, one, forms, context))) break;
  }
  return said.length > 0 ? said : HOLDS;
}

function add(said: Verdict[], verdict: Verdict | null): boolean {
  if (verdict) said.push(verdict);
  return verdict !== null;
}
