/** UndoStack: what the clerk's Ctrl+Z takes back. Every step holds the states of the sheets from before. */

import type { SheetChange } from './events';
import type { SheetState, Worksheet } from './worksheet';

export interface UndoStep {
  readonly title: string;
  readonly before: ReadonlyMap<Worksheet, SheetState>;
  readonly sheets: readonly Worksheet[];
  /** Told again, the other way round, when the step is taken back. */
  readonly changes: readonly SheetChange[];
}

export class UndoStack {
  private steps: UndoStep[] = [];

  get depth(): number {
    return this.steps.length;
  }

  get titles(): readonly string[] {
    return this.steps.map(({ title }) => title);
  }

  push(step: UndoStep): void {
    this.steps.push(step);
  }

  pop(): UndoStep | undefined {
    return this.steps.pop();
  }

  /** Makes one step of all that came after `depth`; the oldest picture of every sheet stays. */
  join(depth: number, title: string): void {
    const joined = this.steps.splice(depth);
    if (joined.length === 0) return;
    const before = new Map<Worksheet, SheetState>();
    for (const step of joined) for (const [sheet, state] of step.before) if (!before.has(sheet)) before.set(sheet, state);
    this.steps.push({ title, before, sheets: joined[0]!.sheets, changes: joined.flatMap(({ changes }) => changes) });
  }

  /** What older versions of Excel do at every write of an add-in. */
  cut(): void {
    this.steps = [];
  }
}
