/** Conditions: what a test makes the played Excel do — wait, refuse, be busy. They may change at any time. */

export class Conditions {
  /** Milliseconds per round trip, or a range to draw from. */
  latency: number | readonly [number, number] = 0;
  /** Bytes; what Excel on the web takes and gives at most per round trip. */
  requestLimit = 5 * 1024 * 1024;
  responseLimit = 5 * 1024 * 1024;
  private editing = false;
  private refusals: { readonly code: string; readonly message: string }[] = [];
  private beforeBatches: (() => void)[] = [];
  private afterBatches: (() => void)[] = [];
  private editingEnds: (() => void)[] = [];

  /** The clerk has a cell open for typing: requests are refused unless they asked to wait. */
  get isEditing(): boolean {
    return this.editing;
  }

  startEditing(): void {
    this.editing = true;
  }

  stopEditing(): void {
    this.editing = false;
    for (const resume of this.editingEnds.splice(0)) resume();
  }

  untilEditingEnds(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.editingEnds.push(resolve)) : Promise.resolve();
  }

  /** The next batches (one unless said otherwise) fail before anything is done. */
  rejectNext(count = 1, code = 'GeneralException', message = 'There was an internal error while processing the request.'): void {
    for (let i = 0; i < count; i++) this.refusals.push({ code, message });
  }

  takeRefusal(): { readonly code: string; readonly message: string } | null {
    return this.refusals.shift() ?? null;
  }

  /** Happens once, after the next batch has come in and before it is carried out. */
  beforeNextBatch(happening: () => void): void {
    this.beforeBatches.push(happening);
  }

  /** Happens once, after the next batch was carried out and before its answer goes out. */
  afterNextBatch(happening: () => void): void {
    this.afterBatches.push(happening);
  }

  runBefore(): void {
    this.beforeBatches.shift()?.();
  }

  runAfter(): void {
    this.afterBatches.shift()?.();
  }

  wait(): Promise<void> {
    const [from, to] = typeof this.latency === 'number' ? [this.latency, this.latency] : this.latency;
    const milliseconds = from + Math.random() * (to - from);
    return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
  }
}
