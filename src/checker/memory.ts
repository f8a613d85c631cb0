/** Memory: what all rules of a panel said of one part, to be said again as long as the part is the same. */

import type { Verdict } from '../rules';
import type { Ear, Panel } from './panel';

export class Memory implements Ear {
  private readonly passed: number[] = [];
  private readonly notes: { readonly rule: number; readonly said: readonly Verdict[] }[] = [];

  pass(places: readonly number[]): void {
    this.passed.push(...places);
  }

  note(_panel: Panel, rule: number, said: readonly Verdict[]): void {
    this.notes.push({ rule, said });
  }

  tell(ear: Ear, panel: Panel): boolean {
    ear.pass(this.passed);
    for (const { rule, said } of this.notes) ear.note(panel, rule, said);
    return this.notes.length > 0;
  }
}
