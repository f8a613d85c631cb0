/** Which form a narrative belongs to: told by the project's name, never by position. */

import { editDistance, essence, type Declaration, type Narrative, type Pair } from '../../model';

const NO_FORM = '没有找到项目名称相同的申报表，未与申报表核对';
const TWO_FORMS = '有几张申报表的项目名称都与它相近，不能确定对应哪一张，未与申报表核对';

/** Words that come and go behind a name: 干部工作 and 干部工作经费 are one project. */
const TAIL = /(?:项目|经费|专项|资金|支出|预算)+$/;

function keyOf(name: string): string {
  return essence(name.replace(/^\s*(?:20\d{2}年度?|关于)/, '')).replace(TAIL, '');
}

/** How near two names are: 3 the same, 2 one inside the other, 1 a character or two apart, 0 not the same project. */
function nearness(narrative: string, form: string): 0 | 1 | 2 | 3 {
  const [one, two] = [keyOf(narrative), keyOf(form)];
  if (one === '' || two === '') return 0;
  if (one === two) return 3;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length >= 3 && long.includes(short)) return 2;
  const limit = short.length >= 10 ? 2 : short.length >= 5 ? 1 : 0;
  return limit > 0 && editDistance(one, two, limit) <= limit ? 1 : 0;
}

/** One pair for each narrative, in their order. A form is given to one narrative only; a single narrative and a single form belong together. */
export function pairUp(narratives: readonly Narrative[], forms: readonly Declaration[]): readonly Pair[] {
  const [only] = forms;
  if (narratives.length === 1 && forms.length === 1 && only) return [{ narrative: narratives[0]!, form: only, reason: null }];
  const chosen = new Map<Narrative, Declaration>();
  const doubtful = new Set<Narrative>();
  const taken = new Set<Declaration>();
  for (const wanted of [3, 2, 1] as const) {
    for (const narrative of narratives) {
      if (chosen.has(narrative) || narrative.name === null) continue;
      const near = forms.filter((form) => !taken.has(form) && nearness(narrative.name!, form.heading.projectName?.text ?? '') === wanted);
      if (near.length > 1) doubtful.add(narrative);
      if (near.length !== 1 || doubtful.has(narrative)) continue;
      chosen.set(narrative, near[0]!);
      taken.add(near[0]!);
    }
  }
  return narratives.map((narrative) => {
    const form = chosen.get(narrative) ?? null;
    return { narrative, form, reason: form ? null : doubtful.has(narrative) ? TWO_FORMS : NO_FORM };
  });
}
