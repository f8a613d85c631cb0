/** The part of the pane that is loaded after it has appeared: the workbook, the checker, and what the two tell each other. */

import { WpsWorkbook } from '../hosts/wps';
import { Session, fileReport } from '../session';

export interface OpenWps {
  readonly workbook: WpsWorkbook;
  readonly session: Session;
  report(): Promise<void>;
  close(): Promise<void>;
}

/** `fullName` is the workbook's, as WPS tells it. */
export async function openWps(fullName: string | null): Promise<OpenWps> {
  const workbook = await WpsWorkbook.open(fullName);
  const session = new Session(workbook, { today: moment().day, markLive: workbook.keepsUndo, rememberSettings: true });
  void session.check(false);
  return {
    workbook,
    session,
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

function moment(): { readonly day: string; readonly time: string } {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return { day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, time: `${two(now.getHours())}:${two(now.getMinutes())}` };
}
