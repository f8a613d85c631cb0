/**
 * WPS 表格 as a host, through its JSAPI. The page hands its `Application` in:
 *
 *     const workbook = await openWps(window.Application, { fullName, waiting });   // fullName null: the active workbook
 *     const session = new Session(workbook, { today, markLive: workbook.keepsUndo, rememberSettings: true });
 *     …
 *     await session.close(); await workbook.close();
 */

import type { WpsApplication } from './application';
import { WpsWorkbook, type WpsOptions } from './wps-workbook';

export type { WpsApplication } from './application';
export { EDITING_MESSAGE } from './turns';
export type { Whereabouts } from './audience';
export { WpsWorkbook, type WpsOptions } from './wps-workbook';

/** Throws, in the clerk's words, when no such workbook is open. */
export function openWps(application: WpsApplication, options: WpsOptions = {}): Promise<WpsWorkbook> {
  return WpsWorkbook.open(application, options);
}
