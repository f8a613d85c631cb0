/** Writer: everything is looked at before the first cell is written, looked at again afterwards, and what broke off half-way or was left undone without a word is taken back. */

import { formatAddress, mergesAfterInsert, objectionTo, plannedInserts, rowText, type Edit, type Sheet } from '../../model';
import { CHANGED_MESSAGE, type SheetInfo } from '../../session/workbook';
import { planFor, type SheetPlan } from '../spreadsheet/plan';
import { reasonOf } from '../../model/reason';
import { CHANGED_SINCE, NO_NUMBER, READ_ONLY, SHEET_GONE, brokenOff, cellLocked, notWritten, refused, rowsRefused, type Refused } from '../spreadsheet/refusals';
import type { WpsApplication, WpsBook, WpsSheet } from './application';
import { asPlanned, carryOut, takeBack } from './carry-out';
import { formatsFor, rowLook, type RowLook } from './looks';
import { inOneStep } from './one-step';
import type { Reader, Reading } from './reader';
import { sheetOf } from './sheets';

/** A write that may be taken back. */
export interface Written {
  readonly title: string;
  readonly plans: readonly SheetPlan[];
  /** The sheets as the write left them, by id. */
  readonly after: ReadonlyMap<string, Sheet>;
}

interface Target {
  readonly info: SheetInfo;
  readonly worksheet: WpsSheet;
  readonly reading: Reading;
}

interface Compared {
  readonly targets: readonly Target[];
  readonly plans: readonly SheetPlan[];
  /** By sheet id and row before the write. */
  readonly looks: ReadonlyMap<string, ReadonlyMap<number, RowLook>>;
}

const LEFT_UNDONE = 'WPS 没有照着写入';
const NOT_RESTORED = '没有写完，也没有完全恢复。请按 Ctrl+Z 撤销，再点“重新检查”';

export class Writer {
  constructor(private readonly application: WpsApplication, private readonly book: WpsBook, private readonly reader: Reader) {}

  write(edits: readonly Edit[], title: string, infos: readonly SheetInfo[]): Written | Refused {
    const compared = this.compare(edits, infos);
    if ('done' in compared) return compared;
    const failure = this.carryOut(compared, title);
    for (const { info, reading } of compared.targets) this.reader.expectMerges(info.id, mergesAfter(reading.sheet, edits));
    const after = this.readAgain(compared.targets);
    if (failure === null && compared.plans.every((plan) => asPlanned(plan, after.get(plan.id)!, this.reader.from1904))) return { title, plans: compared.plans, after };
    return this.restored(compared, after, failure ?? LEFT_UNDONE);
  }

  private compare(edits: readonly Edit[], infos: readonly SheetInfo[]): Compared | Refused {
    if (this.book.ReadOnly === true) return refused('protected', READ_ONLY);
    const targets: Target[] = [];
    for (const info of infos) {
      const reading = this.reader.read(info);
      const worksheet = sheetOf(this.book, info.name);
      if (!reading || !worksheet) return refused('impossible', SHEET_GONE);
      targets.push({ info, worksheet, reading });
    }
    const objection = objectionTo(edits, (name) => targets.find(({ reading }) => reading.sheet.name === name)?.reading.sheet ?? null);
    if (objection?.refusal === 'changed') return refused('changed', CHANGED_MESSAGE);
    if (objection) return refused('impossible', objection.reason);
    const plans: SheetPlan[] = [];
    for (const { worksheet, reading } of targets) {
      const plan = planFor(reading, edits, formatsFor(worksheet, reading.sheet, edits, reading.formats), this.reader.from1904);
      if (!plan) return refused('impossible', NO_NUMBER);
      plans.push(plan);
    }
    const closed = closedAgainst(targets, plans);
    return closed ?? { targets, plans, looks: looksFor(targets, plans) };
  }

  /** Null when nothing was in the way; else why it broke off. */
  private carryOut({ targets, plans, looks }: Compared, title: string): string | null {
    try {
      inOneStep(this.application, this.book, title, () => {
        targets.forEach(({ worksheet, info }, at) => carryOut(worksheet, plans[at]!, looks.get(info.id) ?? new Map<number, RowLook>()));
      });
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }

  private readAgain(targets: readonly Target[]): ReadonlyMap<string, Sheet> {
    return new Map(targets.flatMap(({ info }) => {
      const reading = this.reader.read(info);
      return reading ? [[info.id, reading.sheet] as const] : [];
    }));
  }

  private restored({ targets, plans }: Compared, now: ReadonlyMap<string, Sheet>, why: string): Refused {
    const touched = targets.flatMap((target, at) => (now.get(target.info.id) === target.reading.sheet ? [] : [{ ...target, plan: plans[at]! }]));
    if (touched.length === 0) return refused('impossible', notWritten(why));
    try {
      inOneStep(this.application, this.book, '还原', () => {
        for (const { worksheet, reading, plan, info } of touched) {
          const rows = Math.min(plan.rows.length, Math.max(0, (now.get(info.id)?.rowCount ?? 0) - reading.sheet.rowCount));
          takeBack(worksheet, plan, rows);
        }
      });
    } catch (error) {
      return refused('impossible', `${NOT_RESTORED}（${reasonOf(error)}）。`);
    }
    const after = this.readAgain(touched);
    const whole = touched.every(({ info, reading }) => after.get(info.id) === reading.sheet || sameTexts(after.get(info.id), reading.sheet));
    return refused('impossible', whole ? brokenOff(why) : `${NOT_RESTORED}。`);
  }

  /** Takes a write back, provided that what it wrote still stands. */
  takeBack({ title, plans, after }: Written, infos: readonly SheetInfo[]): Refused | null {
    const worksheets: WpsSheet[] = [];
    for (const plan of plans) {
      const info = infos.find(({ id }) => id === plan.id);
      const now = info && this.reader.read(info)?.sheet;
      const worksheet = info && sheetOf(this.book, info.name);
      if (!now || !worksheet || !standsAsLeft(plan, now, after.get(plan.id)!)) return refused('changed', CHANGED_SINCE);
      worksheets.push(worksheet);
    }
    try {
      inOneStep(this.application, this.book, `还原：${title}`, () => plans.forEach((plan, at) => takeBack(worksheets[at]!, plan, plan.rows.length)));
      return null;
    } catch (error) {
      return refused('impossible', `没有还原：${reasonOf(error)}`);
    }
  }
}

/** On a protected sheet only cells that are not locked may be written, and nothing may be inserted with its look. */
function closedAgainst(targets: readonly Target[], plans: readonly SheetPlan[]): Refused | null {
  for (const [at, { worksheet, reading, info }] of targets.entries()) {
    if (!reading.protection.on) continue;
    const { rows, texts } = plans[at]!;
    if (rows.length > 0) return refused('protected', rowsRefused(info.name));
    // What WPS does not call open is taken for locked.
    const locked = texts.find((cell) => worksheet.Range(formatAddress(cell)).Locked !== false);
    if (locked) return refused('protected', cellLocked(info.name, formatAddress(locked)));
  }
  return null;
}

function looksFor(targets: readonly Target[], plans: readonly SheetPlan[]): Compared['looks'] {
  return new Map(targets.map(({ info, worksheet, reading }, at) => {
    const rows = new Set(plans[at]!.rows.map(({ lookBefore }) => lookBefore));
    return [info.id, new Map([...rows].map((row) => [row, rowLook(worksheet, reading.sheet, row)]))];
  }));
}

function mergesAfter(sheet: Sheet, edits: readonly Edit[]): Sheet['merges'] {
  return plannedInserts(edits.filter((edit) => edit.sheet === sheet.name)).reduce(mergesAfterInsert, sheet.merges);
}

function sameTexts(a: Sheet | undefined, b: Sheet): boolean {
  return a !== undefined && a.rowCount === b.rowCount && Array.from({ length: b.rowCount }, (_, row) => row).every((row) => rowText(a, row) === rowText(b, row));
}

function standsAsLeft(plan: SheetPlan, now: Sheet, left: Sheet): boolean {
  const cells = plan.before.every(({ rowAfter, column }) => now.cell(rowAfter, column).text === left.cell(rowAfter, column).text);
  return cells && plan.rows.every(({ rowAfter }) => rowText(now, rowAfter) === rowText(left, rowAfter));
}
