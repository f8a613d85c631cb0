/** Whole empty forms: which there are, and how one gets into the open workbook. */

import { layouts } from '../layouts';
import { freeName, type NewSheet } from '../model';
import type { Workbook, WriteOutcome } from './workbook';

export interface BlankChoice {
  readonly layout: string;
  /** As shown to the clerk: 上海市申报表. */
  readonly title: string;
}

export const BLANK_FORMS: readonly BlankChoice[] = layouts.map(({ id, title }) => ({ layout: id, title }));

/** Null for a layout nobody knows. */
export function blankForm(layout: string, year: number, sheetName: string): NewSheet | null {
  return layouts.find(({ id }) => id === layout)?.blank({ sheetName, year }) ?? null;
}

export const NO_NEW_SHEETS = '当前程序暂不支持插入整张空表。可在网页工作台中新建空表，保存后再用本程序打开。';

/** Adds the form under the first free name; the sheet's name where it was done. */
export async function addBlankForm(workbook: Workbook, { layout, title }: BlankChoice, year: number): Promise<{ readonly outcome: WriteOutcome; readonly sheet: string }> {
  const refused = (message: string): { readonly outcome: WriteOutcome; readonly sheet: string } => ({ outcome: { done: false, refusal: 'impossible', message }, sheet: '' });
  if (!workbook.addSheet) return refused(NO_NEW_SHEETS);
  const taken = (await workbook.listSheets()).map(({ name }) => name);
  const sheet = freeName(`${title}${year}`, taken);
  const content = blankForm(layout, year, sheet);
  if (!content) return refused('没有这种空表。');
  return { outcome: await workbook.addSheet(content, `插入${title}空表`), sheet };
}
