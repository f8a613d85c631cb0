/** Hearing: what all rules say of one form, part after part, kept as findings and as a tally until the next form's begins. */

import type { Field } from '../model';
import { PACKS, type Line, type Pack, type Verdict } from '../rules';
import { findingOf, inOrder, type Finding, type Found } from './finding';
import { Tally } from './ledger';
import type { Ear, Panel } from './panel';
import type { Texts } from './texts';

export class Hearing implements Ear {
  readonly tally: Tally;
  private found: Found[] = [];
  private pack: Pack = PACKS['general']!;
  private formId: string | null = null;

  constructor(rules: number) {
    this.tally = new Tally(rules);
  }

  begin(pack: Pack, formId: string | null): this {
    this.pack = pack;
    this.formId = formId;
    if (this.found.length > 0) this.found = [];
    this.tally.clear();
    return this;
  }

  /** `known`, and what is given back: see Panel. */
  hear(panel: Panel, part: object, known = part): boolean {
    return panel.tell(this, part, this.pack, known);
  }

  hearRows(panel: Panel, lines: readonly Line[]): void {
    panel.tellRows(this, lines, this.pack);
  }

  /** A text met again says nothing new. */
  hearTexts(panel: Panel, { heard, plain: some }: Texts): void {
    let spoken: Set<Field<unknown>> | null = null;
    let plain = some;
    for (let i = 0; i < heard.length; i++) {
      const text = heard[i]!;
      if (panel.holdsPlainly(text)) plain = true;
      else if (!spoken?.has(text) && this.hear(panel, text)) (spoken ??= new Set()).add(text);
    }
    if (plain) this.tally.pass(panel.plainPlaces);
  }

  pass(places: readonly number[]): void {
    this.tally.pass(places);
  }

  note(panel: Panel, rule: number, said: readonly Verdict[]): void {
    const at = panel.at[rule]!;
    this.tally.add(at, said);
    for (const verdict of said) if (verdict.kind === 'fault') this.found.push({ at, finding: findingOf(panel.rules[rule]!, verdict, this.formId) });
  }

  findings(): readonly Finding[] {
    return this.found.length > 0 ? inOrder(this.found) : [];
  }
}
