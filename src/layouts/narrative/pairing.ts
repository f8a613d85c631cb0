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
function nearness(one: string, two: string): 0 | 1 | 2 | 3 {
  if (one === '' || two === '') return 0;
  if (one === two) return 3;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length >= 3 && long.includes(short)) return 2;
  const limit = short.length >= 10 ? 2 : short.length >= 5 ? 1 : 0;
  return limit > 0 && long.length - short.length <= 2 * limit && editDistance(one, two, limit) <= limit ? 1 : 0;
}

/** One pair for each narrative, in their order. A form is given to one narrative only; a single narrative and a single form belong together. */
export function pairUp(narratives: readonly Narrative[], forms: readonly Declaration[]): readonly Pair[] {
  const [only] = forms;
  if (narratives.length === 1 && forms.length === 1 && only) return [{ narrative: narratives[0]!, form: only, reason: null }];
  const chosen = new Map<Narrative, Declaration>();
  const doubtful = new Set<Narrative>();
  /** By position: what the forms not given away are called. */
  const free = new Map(forms.map((form, at) => [at, keyOf(form.heading.projectName?.text ?? '')]));
  const choose = (narrative: Narrative, near: readonly number[]): void => {
    if (near.length > 1) doubtful.add(narrative);
    if (near.length !== 1) return;
    chosen.set(narrative, forms[near[0]!]!);
    free.delete(near[0]!);
  };
  // Most names are the same and are looked up; only those left over are compared one by one.
  const alike = new Map<string, number[]>();
  for (const [at, key] of free) {
    const same = alike.get(key);
    if (same) same.push(at);
    else alike.set(key, [at]);
  }
  const keys = new Map(narratives.flatMap((narrative) => (narrative.name === null ? [] : [[narrative, keyOf(narrative.name)] as const])));
  for (const [narrative, key] of keys) if (key !== '') choose(narrative, (alike.get(key) ?? []).filter((at) => free.has(at)));
  for (const wanted of [2, 1] as const) {
    for (const [narrative, key] of keys) {
      if (chosen.has(narrative) || doubtful.has(narrative)) continue;
      choose(narrative, [...free].filter(([, other]) => nearness(key, other) === wanted).map(([at]) => at));
    }
  }
  return narratives.map((narrative) => {
    const form = chosen.get(narrative) ?? null;
    return { narrative, form, reason: form ? null : doubtful.has(narrative) ? TWO_FORMS : NO_FORM };
  });
}
