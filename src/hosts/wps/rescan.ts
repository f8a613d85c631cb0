/** Rescan: events of WPS get lost, so while somebody listens the sheets are looked at now and then; a look that fails is told of once. */

/** Long enough to cost nothing, short enough that a clerk who missed the event does not notice, in ms. */
const EVERY = 15_000;

export class Rescan {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private failed = false;

  constructor(private readonly every: number = EVERY, private readonly look: () => Promise<void>) {}

  start(): void {
    this.timer ??= setTimeout(() => void this.run(), this.every);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    await this.look();
    if (this.timer === null) return;
    this.timer = null;
    this.start();
  }

  wentWell(): void {
    this.failed = false;
  }

  /** True for the first of several failures. */
  firstFailure(): boolean {
    const first = !this.failed;
    this.failed = true;
    return first;
  }
}
