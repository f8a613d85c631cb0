/** Pairing: which narrative is about which form, kept from look to look. While no name changes nothing is compared with anything. */

import { pairUp } from '../layouts';
import { changeSince, stepTo, withStretch, type Change, type Declaration, type Narrative, type Pair, type Step } from '../model';

const NO_NARRATIVE = '本册有项目经费情况说明，但没有找到与本表项目名称相同的一份';

export class Pairing {
  private pairs: readonly Pair[] = [];
  private narratives: readonly Narrative[] = [];
  private forms: readonly Declaration[] = [];
  private readonly byForm = new Map<Declaration, Pair>();

  /** The form's narrative; why it has none although the workbook holds narratives; null where the workbook holds none. */
  told(form: Declaration): Pair | string | null {
    return this.narratives.length > 0 ? this.byForm.get(form) ?? NO_NARRATIVE : null;
  }

  /**
   * To one pair for each narrative, in their order; a pair of the same two keeps its identity, so that it is not judged again.
   * `touched`: the forms that are told something else than before, `all` where the first narrative came or the last one went.
   */
  look(narratives: Step<Narrative>, forms: Step<Declaration>): { readonly pairs: Step<Pair>; readonly touched: readonly Declaration[] | 'all' } {
    const [toldBefore, drawnBefore, before] = [this.narratives, this.forms, this.pairs];
    this.narratives = narratives.now;
    this.forms = forms.now;
    if (narratives.now.length === 0 && toldBefore.length === 0) return { pairs: stepTo(before, before), touched: [] };
    const told = changeSince(toldBefore, narratives);
    const drawn = changeSince(drawnBefore, forms);
    const renamed = !namedAlike(told, toldBefore, narratives.now, ({ name }) => name) || !namedAlike(drawn, drawnBefore, forms.now, nameOfForm);
    this.pairs = renamed ? this.paired() : this.exchanged(told, drawn, drawnBefore);
    const pairs = stepTo(before, this.pairs);
    const { from, ...to } = pairs.change ?? { from: 0, before: 0, now: 0 };
    const fresh = this.pairs.slice(from, to.now);
    const touched = [...before.slice(from, to.before), ...fresh].flatMap(({ form }) => form ?? []);
    for (const form of touched) this.byForm.delete(form);
    for (const pair of fresh) if (pair.form) this.byForm.set(pair.form, pair);
    return { pairs, touched: (narratives.now.length > 0) !== (toldBefore.length > 0) ? 'all' : touched };
  }

  private paired(): readonly Pair[] {
    const known = new Map(this.pairs.map((pair) => [pair.narrative, pair]));
    return pairUp(this.narratives, this.forms).map((pair) => {
      const same = known.get(pair.narrative);
      return same && same.form === pair.form && same.reason === pair.reason ? same : pair;
    });
  }

  /** Who belongs together is told by names alone, and all names are as they were: the new ones step into the places of the old. */
  private exchanged(told: Change | null, drawn: Change | null, formsBefore: readonly Declaration[]): readonly Pair[] {
    let { pairs } = this;
    const exchange = (at: number, part: Partial<Pair>): void => void (pairs = withStretch(pairs, at, at + 1, [{ ...pairs[at]!, ...part }]));
    for (let i = told?.from ?? 0; i < (told?.now ?? 0); i++) exchange(i, { narrative: this.narratives[i]! });
    for (let i = drawn?.from ?? 0; i < (drawn?.now ?? 0); i++) {
      const pair = this.byForm.get(formsBefore[i]!);
      if (pair) exchange(this.pairs.indexOf(pair), { form: this.forms[i]! });
    }
    return pairs;
  }
}

function nameOfForm({ heading }: Declaration): string {
  return heading.projectName?.text ?? '';
}

function namedAlike<T>(change: Change | null, before: readonly T[], now: readonly T[], nameOf: (one: T) => string | null): boolean {
  if (!change) return true;
  if (change.before !== change.now) return false;
  for (let i = change.from; i < change.now; i++) if (nameOf(before[i]!) !== nameOf(now[i]!)) return false;
  return true;
}
