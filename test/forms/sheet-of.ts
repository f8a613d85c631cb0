/** Small sheets for single cases: typed row by row, or a drawn one with some cells changed. */

import { readForms } from '../../src/layouts';
import { MAX_COLUMNS, cellKey, Sheet, type Cell, type Declaration, type Range } from '../../src/model';
import { textCell } from './paper';

/** A sheet out of rows of texts; blank texts are blank cells. */
export function sheetOf(rows: readonly (readonly string[])[], merges: readonly Range[] = [], name = '表'): Sheet {
  const cells = new Map<number, Cell>();
  rows.forEach((texts, r) => texts.forEach((text, c) => text !== '' && cells.set(cellKey(r, c), textCell(text))));
  return new Sheet({ id: name, name, cells, merges });
}

/** The sheet with other texts in some cells; a blank text clears the cell. */
export function retyped(sheet: Sheet, changes: Readonly<Record<string, string>>): Sheet {
  const cells = new Map(sheet.cells);
  for (const [place, text] of Object.entries(changes)) {
    const [r, c] = place.split(',').map(Number) as [number, number];
    if (text === '') cells.delete(cellKey(r, c));
    else cells.set(cellKey(r, c), textCell(text));
  }
  return new Sheet({ id: sheet.id, name: sheet.name, cells, merges: sheet.merges });
}

/** Where a text stands on a sheet. */
export function find(sheet: Sheet, text: string): [number, number] {
  for (const [key, cell] of sheet.cells) if (cell.text === text) return [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
  throw new Error(`${text} does not stand on the sheet`);
}

/** The one form of a sheet. */
export function only(sheet: Sheet): Declaration {
  const { forms } = readForms(sheet);
  if (forms.length !== 1) throw new Error(`${forms.length} forms were read where one stands`);
  return forms[0]!;
}

/** Indicators of a form as `一级|二级|三级|指标值`. */
export function indicatorLines(form: Declaration): string[] {
  return form.indicators.rows.map((one) => `${one.level1.text}|${one.level2.text}|${one.level3.text}|${one.value.text}`);
}
