/// <reference types="et-jsapi-declare" />
/** A probe asks this WPS one question. What was not looked at is never called passed. */

export type Verdict = 'passed' | 'failed' | 'not-checked';

export interface Outcome {
  readonly verdict: Verdict;
  /** zh-CN or plain values: what was seen, or why nothing was looked at. Never anything of the clerk's files. */
  readonly detail: string;
}

export type Group = '浏览器' | '接口成员' | '单元格' | '写入与撤销' | '事件' | '窗格与功能区' | '存储' | '速度' | '需要动手';

/** Everything WPS might have; members can be missing at run time whatever the type says, and then the probe fails by itself. */
export type Everything = typeof Application;

export interface Place {
  readonly program: Everything;
  /** An empty sheet that is thrown away afterwards; null where none could be made. */
  readonly sheet: Et.Worksheet | null;
  readonly book: Et.Workbook | null;
  /** The whole workbook is thrown away with the sheet; otherwise it is the clerk's and nothing but the sheet may be touched. */
  readonly ownBook: boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The same with a sheet. */
export interface ScratchPlace extends Place {
  readonly sheet: Et.Worksheet;
  readonly book: Et.Workbook;
}

export interface Probe {
  /** `group.question`, the same in every version. */
  readonly id: string;
  readonly group: Group;
  /** zh-CN, as a requirement that may hold or not. */
  readonly title: string;
  readonly run: (place: Place) => Outcome | Promise<Outcome>;
}

export const passed = (detail = ''): Outcome => ({ verdict: 'passed', detail });
export const failed = (detail: string): Outcome => ({ verdict: 'failed', detail });
export const notChecked = (detail: string): Outcome => ({ verdict: 'not-checked', detail });
export const verdict = (good: boolean, detail: string): Outcome => (good ? passed(detail) : failed(detail));

/** A probe that needs the sheet; each has its own rows so that none sees another's leavings. */
export function onSheet(id: string, group: Group, title: string, run: (place: ScratchPlace) => Outcome | Promise<Outcome>): Probe {
  return { id, group, title, run: (place) => (place.sheet && place.book ? run({ ...place, sheet: place.sheet, book: place.book }) : notChecked('没有临时工作表')) };
}

/** The vendor's declaration calls a value a text or a list; it may be anything. */
export function put(range: Et.Range, value: unknown): void {
  range.Value2 = value as string;
}

export function got(range: Et.Range): unknown {
  return range.Value2;
}

/** A value as it is, short enough for a report. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
