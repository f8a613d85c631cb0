/** Columns and rows of a file are given another size. That is a change of the file, as in a spreadsheet, but of no cell. */

import type { Address } from '../../model';
import { FileState } from './file-state';
import { digitWidthOf } from './look';
import { mapSheet } from './patch-map';
import { withHeights, withWidths } from './patch-sizes';

export interface NewSizes {
  readonly sheet: string;
  readonly axis: 'columns' | 'rows';
  /** CSS pixels by 0-based index. */
  readonly pixels: ReadonlyMap<number, number>;
  /** Where the change is seen when it is taken back. */
  readonly at: Address;
}

const WORDS = { columns: '列宽', rows: '行高' } as const;

/** The state with the new sizes; the words for the clerk where that cannot be. */
export function resized(state: FileState, { sheet, axis, pixels }: NewSizes): FileState | { readonly refusal: 'protected' | 'impossible'; readonly message: string } {
  const entry = state.entry(sheet);
  if (!entry) return { refusal: 'impossible', message: `没有工作表“${sheet}”，不能调整${WORDS[axis]}。` };
  const map = mapSheet(state.xml(entry));
  if (map.protection && !map.protection.mayResize[axis]) return { refusal: 'protected', message: `工作表“${sheet}”受保护，不能调整${WORDS[axis]}。请先在“审阅”中撤销工作表保护，保存后重新打开。` };
  if (map.dataStart < 0) return { refusal: 'impossible', message: `工作表“${sheet}”没有单元格，不能调整${WORDS[axis]}。` };
  const digit = digitWidthOf(state.opened.structure);
  const stored = new Map([...pixels].map(([index, size]) => [index, axis === 'columns' ? Math.floor((size / digit) * 256) / 256 : (size * 3) / 4]));
  const xml = axis === 'columns' ? withWidths(map, stored) : withHeights(map, stored);
  return new FileState(state.opened, new Map([...state.changed, [entry.part, xml]]), state.stale, state);
}
