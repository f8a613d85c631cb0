/** History: the steps of an open file that can be taken back and done again, each with the place where it was done. */

import type { Address, Edit } from '../../model';
import type { FileState } from './file-state';

/** Where a step can be seen: a clerk who takes one back on another sheet must not have it happen out of her sight. */
export interface Place {
  readonly sheet: string;
  readonly at: Address;
}

export interface Step {
  readonly title: string;
  /** What the step leads to when it is gone back to. */
  readonly state: FileState;
  readonly place: Place;
}

/** Steps beyond this are forgotten, the oldest first. */
const MAX_STEPS = 200;

export class History {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  take(step: Step): void {
    this.done.push(step);
    if (this.done.length > MAX_STEPS) this.done.shift();
    this.undone = [];
  }

  /** The step to return to from this state; null when there is none. */
  back(now: FileState): Step | null {
    return swap(this.done, this.undone, now);
  }

  forth(now: FileState): Step | null {
    return swap(this.undone, this.done, now);
  }
}

function swap(from: Step[], to: Step[], now: FileState): Step | null {
  const step = from.pop();
  if (!step) return null;
  to.push({ ...step, state: now });
  return step;
}

/** A new row is seen where it came in, which is where it was when it is gone again. */
export function placeOf(edit: Edit): Place {
  const at = edit.kind === 'text' ? { row: edit.row, column: edit.column } : { row: edit.after + 1, column: edit.cells[0]?.column ?? 0 };
  return { sheet: edit.sheet, at };
}
