/** Program: one add-in page's connection to the played Excel. Batches come in one after the other, and events go out after the answer. */

import type { Book } from './model/book';
import { Conditions } from './conditions';
import { Engine, type EngineOptions } from './rich-api/engine';
import { SERVICES } from './rich-api/types/services';
import { ACTION, FLAG, type WireBatch, type WireEvent, type WireResult } from './rich-api/wire';
import { Traffic } from './traffic';

export class Program {
  readonly engine: Engine;
  private turn: Promise<unknown> = Promise.resolve();
  private sending = false;
  private busy = 0;

  constructor(
    readonly book: Book,
    options: Partial<EngineOptions>,
    readonly conditions: Conditions,
    readonly traffic: Traffic,
    private readonly send: (events: readonly WireEvent[]) => void,
  ) {
    this.engine = new Engine(book, options);
    this.stopListening = book.listen(() => this.soon());
  }

  private readonly stopListening: () => void;

  /** The page is gone. */
  close(): void {
    this.stopListening();
    this.engine.events.stop();
  }

  /** Carries out one batch; the answer is the text that goes back over the wire. */
  process(body: string, flags: number): Promise<string> {
    const answer = this.turn.then(() => this.carryOut(body, flags));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when nothing is being carried out. */
  async idle(): Promise<void> {
    await this.turn;
  }

  private async carryOut(body: string, flags: number): Promise<string> {
    const { conditions, traffic, engine, book } = this;
    this.busy += 1;
    try {
      await conditions.wait();
      const batch = JSON.parse(body) as WireBatch;
      const internal = Object.values(batch.ObjectPaths ?? {}).some(({ Name }) => Name in SERVICES);
      if (internal) return JSON.stringify(engine.execute(batch));
      if (isRelease(batch)) {
        traffic.releases += 1;
        return JSON.stringify(engine.execute(batch));
      }
      const usedBefore = new Set(engine.used);
      engine.used.clear();
      const pictures = this.picture();
      const result = await this.result(batch, body, flags);
      const text = JSON.stringify(result);
      const tooLong = result.Error === undefined && Buffer.byteLength(text) > conditions.responseLimit;
      const answered = tooLong ? JSON.stringify(refused('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.')) : text;
      const wrote = pictures.some(({ sheet, state }) => sheet.state !== state) || pictures.length !== book.sheets.length;
      traffic.add({ members: [...engine.used], requestBytes: Buffer.byteLength(body), responseBytes: Buffer.byteLength(text), actions: batch.Actions?.length ?? 0, wrote, error: tooLong ? 'ResponsePayloadSizeLimitExceeded' : (result.Error?.Code ?? null) });
      for (const member of usedBefore) engine.used.add(member);
      for (const member of engine.missing) traffic.missing.add(member);
      conditions.runAfter();
      return answered;
    } finally {
      this.busy -= 1;
      this.soon();
    }
  }

  private picture(): { sheet: Book['active']; state: Book['active']['state'] }[] {
    return this.book.sheets.map((sheet) => ({ sheet, state: sheet.state }));
  }

  private async result(batch: WireBatch, body: string, flags: number): Promise<WireResult> {
    const { conditions } = this;
    if (Buffer.byteLength(body) > conditions.requestLimit) return refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (conditions.isEditing) {
      if (!(flags & FLAG.delayForCellEdit)) return refused('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
      await conditions.untilEditingEnds();
    }
    const refusal = conditions.takeRefusal();
    if (refusal) return refused(refusal.code, refusal.message);
    conditions.runBefore();
    const result = this.engine.execute(batch);
    // Older versions forget the clerk's history at every request that is not purely reading, event registrations among them.
    if (this.engine.options.undo === 'cut' && flags & FLAG.write) this.book.undo.cut();
    return result;
  }

  /** Events go out together, a little later, never while a batch is under way. */
  private soon(): void {
    if (this.sending) return;
    this.sending = true;
    setTimeout(() => {
      this.sending = false;
      if (this.busy > 0) return;
      const events = this.engine.events.collect();
      if (events.length > 0) this.send(events);
    }, 0);
  }
}

/** Nothing but references given back. */
function isRelease({ Actions = [] }: WireBatch): boolean {
  return Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(({ ActionType, Name }) => ActionType === ACTION.Instantiate || Name === '_RemoveReference');
}

function refused(Code: string, Message: string): WireResult {
  return { Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 }, Results: [], TraceIds: [] };
}
