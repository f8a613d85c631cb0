/** Hearing: what all rules say of one form, part after part, kept as findings and as a tally. */

import type { Field } from '../model';
import { HOLDS, SKIPPED, type Pack, type Verdict } from '../rules';
import { findingOf, inOrder, type Finding, type Found } from './finding';
import { Tally } from './ledger';
import type { Panel } from './panel';

export class Hearing {
  readonly tally: Tally;
  private readonly found: Found[] = [];

  constructor(rules: number, private readonly pack: Pack, private readonly formId: string | null) {
    this.tally = new Tally(rules);
  }

  /** Whether anything is said beyond «holds» and «has nothing to say». `known`: see Panel. */
  hear(panel: Panel, part: object, known = part): boolean {
    const answers = panel.ask(part, this.pack, known);
    let spoke = false;
    for (let i = 0; i < answers.length; i++) {
      const said = answers[i]!;
      if (said === HOLDS) this.tally.pass(panel.at[i]!);
      else if (said !== SKIPPED) {
        this.note(panel, i, said);
        spoke = true;
      }
    }
    return spoke;
  }

  /** A text met again says nothing new. */
  hearTexts(panel: Panel, texts: readonly Field<unknown>[]): void {
    const spoken = new Set<Field<unknown>>();
    for (const text of texts) if (!spoken.has(text) && this.hear(panel, text)) spoken.add(text);
  }

  private note(panel: Panel, i: number, said: readonly Verdict[]): void {
    const at = panel.at[i]!;
    this.tally.add(at, said);
    for (const verdict of said) if (verdict.kind === 'fault') this.found.push({ at, finding: findingOf(panel.rules[i]!, verdict, this.formId) });
  }

  findings(): readonly Finding[] {
    return this.found.length > 0 ? inOrder(this.found) : [];
  }
}
