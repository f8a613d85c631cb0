/** Writer: one batch to compare, one to write. Everything is looked at before the first cell is written, and what breaks off half-way is taken back. */

import { formatAddress, objectionTo, rowText, type Edit, type Sheet } from '../../model';
import { CHANGED_MESSAGE } from '../../session/workbook';
import { queueCell, queuePlans } from './carry-out';
import { askLooks, type Looks } from './looks';
import { planFor, type SheetPlan } from '../spreadsheet/plan';
import { reasonOf } from '../../model/reason';
import { BUSY, CHANGED_SINCE, NO_NUMBER, READ_ONLY, SHEET_GONE, brokenOff, cellLocked, notWritten, refused, rowsRefused, type Refused } from '../spreadsheet/refusals';
import type { Reader, Reading, Readings } from './reader';
import { EDITING_MESSAGE, failureOf, type Trips } from './trips';

/** A write that may be taken back. */
export interface Written {
  readonly title: string;
  readonly plans: readonly SheetPlan[];
  /** The sheets as the write left them. */
  readonly after: ReadonlyMap<string, Sheet>;
}

export interface Compared {
  readonly plans: readonly SheetPlan[];
  readonly looks: Looks;
}

export class Writer {
  constructor(private readonly trips: Trips, private readonly reader: Reader) {}

  /** The sheets as they are now, and what is to be done to them; or why not. */
  async compare(edits: readonly Edit[], ids: readonly string[]): Promise<Compared | Refused> {
    let takeReadOnly = (): boolean => false;
    let takeLooks = (): void => undefined;
    const looks: Looks = { rows: new Map(), formats: new Map() };
    const idOf = (sheet: string): string | undefined => ids.find((id) => this.reader.known(id)?.sheet.name === sheet) ?? (ids.length === 1 ? ids[0] : undefined);
    let readings: Readings;
    try {
      readings = await this.reader.read(ids, ({ workbook }) => {
        workbook.load('readOnly');
        takeReadOnly = () => workbook.readOnly;
        takeLooks = askLooks(workbook.worksheets, edits, idOf, (id) => this.reader.known(id)?.sheet, looks);
      });
    } catch (error) {
      if (failureOf(error) === 'gone') return refused('impossible', SHEET_GONE);
      throw error;
    }
    takeLooks();
    if (takeReadOnly()) return refused('protected', READ_ONLY);
    const found = new Map([...readings.values()].flatMap((reading) => (reading ? [[reading.sheet.name, reading] as const] : [])));
    const objection = objectionTo(edits, (name) => found.get(name)?.sheet ?? null);
    if (objection?.refusal === 'changed') return refused('changed', CHANGED_MESSAGE);
    if (objection) return refused('impossible', objection.reason);
    const plans = [...found.values()].map((reading) => planFor(reading, edits, new Map([...reading.formats, ...(looks.formats.get(reading.sheet.id) ?? [])]), this.reader.from1904));
    if (plans.includes(null)) return refused('impossible', NO_NUMBER);
    const closed = await this.closed(plans as readonly SheetPlan[], found);
    return closed ?? { plans: plans as readonly SheetPlan[], looks };
  }

  /** On a protected sheet only cells that are not locked may be written, and nothing may be inserted with its look. */
  private async closed(plans: readonly SheetPlan[], readings: ReadonlyMap<string, Reading>): Promise<Refused | null> {
    const guarded = plans.filter(({ name }) => readings.get(name)?.protection.on);
    const row = guarded.find(({ rows }) => rows.length > 0);
    if (row) return refused('protected', rowsRefused(row.name));
    if (guarded.length === 0) return null;
    const locked = await this.trips.read(async (context) => {
      const asked = guarded.flatMap((plan) =>
        plan.texts.map((cell) => {
          const { protection } = context.workbook.worksheets.getItem(plan.id).getCell(cell.row, cell.column).untrack().format;
          protection.load('locked');
          return { plan, cell, protection };
        }),
      );
      await context.sync();
      return asked.find(({ protection }) => protection.locked);
    });
    return locked ? refused('protected', cellLocked(locked.plan.name, formatAddress(locked.cell))) : null;
  }

  /** `lookAfter` is queued behind the write, to read back what came of it in the same batch. */
  async carryOut(compared: Compared, lookAfter: (context: Excel.RequestContext) => void, again = true): Promise<Refused | null> {
    const { plans, looks } = compared;
    try {
      await this.trips.write(async (context) => {
        await queuePlans(context, plans, looks.rows);
        lookAfter(context);
        await context.sync();
      });
      return null;
    } catch (error) {
      const untouched = await this.afterFailure(plans, error);
      if (untouched !== 'untouched') return untouched;
      // Nothing of it arrived: what is sent again is sent for the first time.
      return again ? this.carryOut(compared, lookAfter, false) : refused('impossible', notWritten(reasonOf(error)));
    }
  }

  private async afterFailure(plans: readonly SheetPlan[], error: unknown): Promise<Refused | 'untouched'> {
    const failure = failureOf(error);
    if (failure === 'editing') return refused('editing', BUSY);
    const why = failure === 'protected' ? '表格有保护或工作簿是只读的' : reasonOf(error);
    const before = new Map(plans.map(({ id }) => [id, this.reader.known(id)?.sheet]));
    const now = await this.reader.read(plans.map(({ id }) => id));
    const touched = plans.filter(({ id }) => now.get(id) && now.get(id)!.sheet !== before.get(id));
    if (touched.length === 0) return failure === 'protected' ? refused('protected', `${why}，没有修改。请先撤销保护或另存一份，再点一次。`) : 'untouched';
    const rowsDone = (plan: SheetPlan): number => Math.max(0, Math.min(plan.rows.length, (now.get(plan.id)?.sheet.rowCount ?? 0) - (before.get(plan.id)?.rowCount ?? 0)));
    await this.trips.write(async (context) => {
      for (const plan of touched) queueReturn(context, plan, rowsDone(plan));
      await context.sync();
    });
    return refused('impossible', brokenOff(why));
  }

  /** Takes a write back, provided that what it wrote still stands. */
  async takeBack({ plans, after }: Written): Promise<Refused | null> {
    const readings = await this.reader.read(plans.map(({ id }) => id));
    for (const plan of plans) {
      const [now, left] = [readings.get(plan.id)?.sheet, after.get(plan.id)];
      if (!now || !left || !standsAsLeft(plan, now, left)) return refused('changed', CHANGED_SINCE);
    }
    try {
      await this.trips.write(async (context) => {
        for (const plan of plans) queueReturn(context, plan, plan.rows.length);
        await context.sync();
      });
      return null;
    } catch (error) {
      if (failureOf(error) === 'editing') return refused('editing', EDITING_MESSAGE);
      if (failureOf(error) === 'protected') return refused('protected', '表格有保护，没有还原。请先在“审阅”里撤销工作表保护，再点一次。');
      throw error;
    }
  }
}

function standsAsLeft(plan: SheetPlan, now: Sheet, left: Sheet): boolean {
  const cells = plan.before.every(({ rowAfter, column }) => now.cell(rowAfter, column).text === left.cell(rowAfter, column).text);
  return cells && plan.rows.every(({ rowAfter }) => rowText(now, rowAfter) === rowText(left, rowAfter));
}

/** The exact way back: the first `rows` inserts in reverse order, then the cells as they were. Extended merges shrink with the rows. */
function queueReturn(context: Excel.RequestContext, plan: SheetPlan, rows: number): void {
  const sheet = context.workbook.worksheets.getItem(plan.id);
  for (const { row } of plan.rows.slice(0, rows).reverse()) sheet.getRange(`${row + 1}:${row + 1}`).untrack().delete('Up');
  for (const cell of plan.before) queueCell(sheet, cell);
}
