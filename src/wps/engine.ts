/** The part of the pane that is loaded after it has appeared: the workbook and the checker. */

import { openWps, type WpsApplication, type WpsWorkbook } from '../hosts/wps';
import { openBeside, type Beside, type Waiting } from '../session';

export type OpenWps = Beside<WpsWorkbook>;

/** Beside the switch that lets marks follow every change. */
export const MARKS_WAIT = '还不知道 WPS 会不会把标记也记成一步撤销。所以标记只在点“检查”时更新，问题列表照常随时更新。打开后标记随改随变，但撤销时可能要多按几次 Ctrl+Z。';
export const MARKS_FOLLOW = '改完一格，标记随之更新。关闭后只在点“检查”时更新标记。';

export interface Opening {
  readonly application: WpsApplication;
  /** The workbook's as WPS tells it, null for the one in front. */
  readonly fullName: string | null;
  readonly waiting: Waiting;
  /** Whether the clerk asked for the first check, so that it may write marks. */
  readonly asked: () => boolean;
}

export function openEngine({ application, fullName, waiting, asked }: Opening): Promise<OpenWps> {
  return openBeside((hear) => openWps(application, { fullName, waiting: hear }), waiting, asked);
}
