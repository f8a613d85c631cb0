/** The part of the add-in that is loaded after the pane has appeared: the workbook, the checker, and what the two tell each other. */

import { ExcelWorkbook } from '../hosts/excel';
import { reasonOf } from '../hosts/excel/reason';
import { Session, fileReport } from '../session';

export interface OpenExcel {
  readonly workbook: ExcelWorkbook;
  readonly session: Session;
  /** Takes back the last write of this pane. */
  undo(): Promise<void>;
  report(): Promise<void>;
  close(): Promise<void>;
}

/** Where Excel forgets the clerk's undo steps at every write of an add-in, marks wait for her own click. */
export const MARKS_WAIT = '这个版本的 Excel 在加载项写入之后，之前的操作就不能再用 Ctrl+Z 撤销。所以标记只在点“重新检查”时更新，问题列表照常随时更新。打开后标记随改随变，但会清空撤销记录。';
export const MARKS_FOLLOW = '改完一格，标记随之更新。关闭后只在点“重新检查”时更新标记。';

/** `waiting` hears why the opening is held up, in the clerk's words, and null when it goes on. */
export async function openExcel(waiting: (words: string | null) => void): Promise<OpenExcel> {
  let hear = waiting;
  const workbook = await ExcelWorkbook.open({ waiting: (words) => hear(words) });
  const session = new Session(workbook, { today: moment().day, markLive: workbook.keepsUndo, rememberSettings: true });
  hear = tellOfWaiting(session);
  void session.check(false).then(() => swept(workbook, session));
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
async function swept(workbook: ExcelWorkbook, session: Session): Promise<void> {
  try {
    if (!session.getState().markLive) await workbook.mark([]);
  } catch (error) {
    session.tell('warning', `上次留下的标记没有清除：${reasonOf(error)}。`);
  }
}

/** While Excel waits for a cell to be left the pane says so, and takes the words back when it goes on. */
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
