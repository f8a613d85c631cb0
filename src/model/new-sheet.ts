/** NewSheet: a worksheet to be added whole — texts, merges, looks, choices and print set-up as one plain value that any host can draw. */

import { isSingleCell, type Range } from './address';
import { cellKey, Sheet, type Cell } from './sheet';

export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly horizontal: 'left' | 'center' | 'right';
  /** Thin lines at all four sides. Text always wraps and stands in the middle of the height. */
  readonly border: boolean;
  /** Number format code: `#,##0.00`, `yyyy-mm-dd`, `0%`; General where absent. */
  readonly format?: string;
}

export interface NewCell {
  /** Merged when it is more than one cell. No two areas overlap. */
  readonly area: Range;
  /** Stored as text; blank for an answer to be filled in. */
  readonly text: string;
  readonly style: CellStyle;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  /** In characters of the usual font, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points, from row 1 on. */
  readonly rowHeights: readonly number[];
  /** Cells that offer a list to choose from; another text is let in after a warning, since places name things their own way. */
  readonly choices: readonly { readonly area: Range; readonly values: readonly string[] }[];
  /** A4, fitted to one page in width, centred; `head` are the rows repeated at the top of every page. */
  readonly print: { readonly landscape: boolean; readonly area: Range; readonly head: { readonly top: number; readonly bottom: number } | null };
}

/** The picture a host shows after adding it. */
export function sheetOfNew(content: NewSheet, id = content.name): Sheet {
  const cells = new Map<number, Cell>();
  for (const { area, text } of content.cells) if (text !== '') cells.set(cellKey(area.top, area.left), { kind: 'text', text, value: text });
  const merges = content.cells.map(({ area }) => area).filter((area) => !isSingleCell(area));
  return new Sheet({ id, name: content.name, cells, merges });
}

/** Why a sheet cannot have this name in a workbook with these sheets, in the clerk's words; null when it can. */
export function nameProblem(name: string, taken: readonly string[]): string | null {
  if (name.trim() === '') return '工作表名称不能为空。';
  if (name.length > 31) return '工作表名称最多 31 个字。';
  if (/[:\\/?*[\]\u0000-\u001F]/.test(name) || /^'|'$/.test(name)) return '工作表名称里不能有 : \\ / ? * [ ]，也不能以单引号开头或结尾。';
  const same = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return same ? `已经有名为“${name}”的工作表，请换一个名称。` : null;
}

/** The wished name, or that name with the first free number behind it: 申报表, 申报表（2）, 申报表（3）. */
export function freeName(wished: string, taken: readonly string[]): string {
  const plain = wished.replace(/[:\\/?*[\]\u0000-\u001F]/g, ' ').replace(/^'+|'+$/g, '').trim() || '申报表';
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `（${number}）`;
    const name = `${plain.slice(0, 31 - ending.length)}${ending}`;
    if (nameProblem(name, taken) === null) return name;
  }
}

/** Null when every host can draw it: areas do not overlap and lists fit into a cell's choices. */
export function drawingProblem(content: NewSheet): string | null {
  const taken = new Set<number>();
  for (const { area } of content.cells) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (taken.has(cellKey(row, column))) return '新工作表里有重叠的单元格。';
        taken.add(cellKey(row, column));
      }
    }
  }
  return content.choices.some(({ values }) => values.join(',').length > 255 || values.some((value) => /[,"]/.test(value))) ? '新工作表里有放不下的下拉选项。' : null;
}
