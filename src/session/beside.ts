/** Beside: a session in a pane beside the sheets of a spreadsheet program, from the opening of the workbook to its closing. */

import { reasonOf } from '../model/reason';
import { fileReport } from './file-report';
import { Session } from './session';
import type { Workbook, WriteOutcome } from './workbook';

/** A workbook that is open in a spreadsheet program. */
export interface HostedWorkbook extends Workbook {
  /** The clerk's own undo steps survive what an add-in writes; marks may follow every change. */
  readonly keepsUndo: boolean;
  /** Takes back the last write of this pane; null when there is none. */
  undo(): Promise<WriteOutcome | null>;
  close(): Promise<void>;
}

export interface Beside<W extends HostedWorkbook> {
  readonly workbook: W;
  readonly session: Session;
  /** Takes back the last write of this pane and says how it went. */
  undo(): Promise<void>;
  /** Files the check report in the workbook. */
  report(): Promise<void>;
  close(): Promise<void>;
}

/** Hears why something is held up, in the clerk's words, and null when it goes on. */
export type Waiting = (words: string | null) => void;

/** Opens the workbook and checks it once. `asked`: whether the clerk asked for that check, so that it may write marks. */
export async function openBeside<W extends HostedWorkbook>(open: (waiting: Waiting) => Promise<W>, waiting: Waiting, asked: () => boolean = () => false): Promise<Beside<W>> {
  let hear = waiting;
  const workbook = await open((words) => hear(words));
  const session = new Session(workbook, { today: moment().day, markLive: workbook.keepsUndo, rememberSettings: true });
  hear = tellOfWaiting(session);
  const marked = asked();
  void session.check(marked).then(() => (marked ? undefined : sweep(workbook, session)));
  return {
    workbook,
    session,
    undo: async () => {
      const outcome = await workbook.undo();
      if (outcome === null) session.tell('info', '没有可以还原的修改。');
      else if (outcome.done) session.tell('success', '已还原。');
      else session.tell('warning', outcome.message);
    },
    report: async () => {
      await session.settle();
      await fileReport(session, moment());
    },
    close: async () => {
      await session.close();
      await workbook.close();
    },
  };
}

/** Marks left in the file by a sitting that ended badly go away, also where new ones wait for a click. */
async function sweep(workbook: Workbook, session: Session): Promise<void> {
  try {
    if (!session.getState().markLive) await workbook.mark([]);
  } catch (error) {
    session.tell('warning', `上次留下的标记没有清除：${reasonOf(error)}。`);
  }
}

/** While the program waits for a cell to be left the pane says so, and takes the words back when it goes on. */
function tellOfWaiting(session: Session): Waiting {
  let told: number | null = null;
  return (words) => {
    if (words !== null) {
      session.tell('info', words);
      told = session.getState().notice?.serial ?? null;
    } else if (session.getState().notice?.serial === told) session.dismiss();
  };
}

function moment(): { readonly day: string; readonly time: string } {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return { day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, time: `${two(now.getHours())}:${two(now.getMinutes())}` };
}
