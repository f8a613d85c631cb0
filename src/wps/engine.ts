/** The part of the pane that is loaded after it has appeared: the workbook, the checker, and what the two tell each other. */

import { openWps, type WpsApplication, type WpsWorkbook } from '../hosts/wps';
import { Session, fileReport } from '../session';
import { reasonOf } from '../hosts/spreadsheet/reason';

export interface OpenWps {
  readonly workbook: WpsWorkbook;
  readonly session: Session;
  /** Takes back the last write of this pane. */
  undo(): Promise<void>;
  report(): Promise<void>;
  close(): Promise<void>;
}

/** Beside the switch that lets marks follow every change. */
export const MARKS_WAIT = '还不知道 WPS 会不会把标记也记成一步撤销。所以标记只在点“检查”时更新，问题列表照常随时更新。打开后标记随改随变，但撤销时可能要多按几次 Ctrl+Z。';
export const MARKS_FOLLOW = '改完一格，标记随之更新。关闭后只在点“检查”时更新标记。';

export interface Opening {
  readonly application: WpsApplication;
  /** The workbook's as WPS tells it, null for the one in front. */
  readonly fullName: string | null;
  /** Hears why the opening is held up (zh-CN), and null when it goes on. */
  readonly waiting: (words: string | null) => void;
  /** Whether the clerk asked for the first check, so that it may write marks. */
  readonly asked: () => boolean;
}

export async function openEngine({ application, fullName, waiting, asked }: Opening): Promise<OpenWps> {
  let hear = waiting;
  const workbook = await openWps(application, { fullName, waiting: (words) => hear(words) });
  const session = new Session(workbook, { today: moment().day, markLive: workbook.keepsUndo, rememberSettings: true });
  hear = tellOfWaiting(session);
  const marked = asked();
  void session.check(marked).then(() => swept(workbook, session, marked));
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
async function swept(workbook: WpsWorkbook, session: Session, marked: boolean): Promise<void> {
  try {
    if (!marked && !session.getState().markLive) await workbook.mark([]);
  } catch (error) {
    session.tell('warning', `上次留下的标记没有清除：${reasonOf(error)}。`);
  }
}

/** While WPS waits for a cell to be left the pane says so, and takes the words back when it goes on. */
function tellOfWaiting(session: Session): (words: string | null) => void {
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
