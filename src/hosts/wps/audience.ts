/** Who wants to hear of changes, and of where the clerk goes. */

import type { Address } from '../../model';
import type { WorkbookChange } from '../../session/workbook';

/** Where the clerk is; `at` null where only the sheet is known. */
export interface Whereabouts {
  readonly sheet: string;
  readonly at: Address | null;
}

export class Audience {
  whereabouts: Whereabouts | null = null;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly followers = new Set<(place: Whereabouts) => void>();

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  follow(listener: (place: Whereabouts) => void): () => void {
    this.followers.add(listener);
    return () => void this.followers.delete(listener);
  }

  tell(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  moved(place: Whereabouts): void {
    this.whereabouts = place;
    for (const follower of [...this.followers]) follower(place);
  }

  leave(): void {
    this.listeners.clear();
    this.followers.clear();
  }
}
