/** Trips: every journey to Excel goes through here, one at a time. A cell that is being typed in only delays a journey, and the clerk is told why. */

export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** What Excel meant by refusing a batch. */
export type Failure =
  /** Somebody is typing in a cell. */
  | 'editing'
  | 'protected'
  /** Request or answer is larger than Excel on the web lets through. */
  | 'too-large'
  /** A sheet or name of the batch is not there. */
  | 'gone'
  | 'other';

const FAILURES: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'gone',
};

export function failureOf(error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return FAILURES[code] ?? 'other';
}

export interface TripOptions {
  /** For reads: how long the clerk's typing is waited for without a word, in ms. */
  readonly quietFor: number;
  /** How long it is waited for at all, in ms. */
  readonly patience: number;
  /** Extra tries after a refusal without a known reason. Only what may be done twice may be tried again. */
  readonly again: number;
  /** All changes of the trip are one undo step, where Excel can do that. */
  readonly oneStep: boolean;
}

const READ: TripOptions = { quietFor: 4_000, patience: Number.POSITIVE_INFINITY, again: 2, oneStep: false };
const WRITE: TripOptions = { quietFor: 1_000, patience: 12_000, again: 0, oneStep: true };

/** Pause between two tries while a cell is being edited, in ms. */
const TYPING_PAUSE = 300;
const SECOND_TRY_PAUSE = 150;

export const EDITING_MESSAGE = '单元格正在编辑，按回车后自动继续。';

export class Trips {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;
  private readonly listeners = new Set<(words: string | null) => void>();

  constructor(private readonly oneStepOffered: boolean) {}

  /** May be repeated freely, so a refusal is tried again before it counts. */
  read<T>(work: Work<T>, options: Partial<TripOptions> = {}): Promise<T> {
    return this.queued(work, { ...READ, ...options });
  }

  write<T>(work: Work<T>, options: Partial<TripOptions> = {}): Promise<T> {
    return this.queued(work, { ...WRITE, ...options });
  }

  /** Hears why a trip waits (zh-CN), and null when it goes on. */
  watchWaiting(listener: (words: string | null) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Trips still waiting for a cell to be left are given up. */
  close(): void {
    this.closed = true;
  }

  private queued<T>(work: Work<T>, options: TripOptions): Promise<T> {
    const trip = this.last.then(() => this.travel(work, options));
    // The next trip sets out whether or not this one arrived; whoever asked for it hears of a failure.
    this.last = trip.catch(() => undefined);
    return trip;
  }

  private async travel<T>(work: Work<T>, options: TripOptions): Promise<T> {
    const started = Date.now();
    let told = false;
    let tries = options.again;
    try {
      for (;;) {
        try {
          return await (options.oneStep && this.oneStepOffered ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work));
        } catch (error) {
          const failure = failureOf(error);
          const waited = Date.now() - started;
          if (failure === 'editing' && !this.closed && waited < options.patience) {
            if (!told && waited >= options.quietFor) this.tell(EDITING_MESSAGE);
            told ||= waited >= options.quietFor;
            await pause(TYPING_PAUSE);
          } else if (failure === 'other' && tries > 0 && isExcelError(error)) {
            tries -= 1;
            await pause(SECOND_TRY_PAUSE);
          } else throw inChinese(error);
        }
      }
    } finally {
      if (told) this.tell(null);
    }
  }

  private tell(words: string | null): void {
    for (const listener of this.listeners) listener(words);
  }
}

/** A refusal of Excel's own, told in the clerk's language. */
export class ExcelRefusal extends Error {
  override readonly name = 'ExcelRefusal';

  constructor(readonly code: string, override readonly cause: unknown) {
    super(WORDS[FAILURES[code] ?? 'other'].replace('@', code));
  }
}

const WORDS: Readonly<Record<Failure, string>> = {
  editing: '单元格正在编辑，请先按回车',
  protected: '表格有保护，或者工作簿是只读的',
  'too-large': '内容太多，Excel 一次传不完',
  gone: '工作表或单元格已经不在了，可能已被删除',
  other: 'Excel 没有答应这次操作（@）',
};

function inChinese(error: unknown): unknown {
  return isExcelError(error) ? new ExcelRefusal(String((error as { readonly code: unknown }).code), error) : error;
}

/** Excel's own refusals carry a code; a mistake of ours does not, and trying it again would hide it. */
function isExcelError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
