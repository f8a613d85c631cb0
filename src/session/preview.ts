/** A preview tells every edit in words before it is written. */

import { formatAddress, labelKey, sumsAfter, type Address, type Edit, type Sheet, type TextEdit, type RowInsert } from '../model';
import type { Surroundings } from './repair';
import type { Preview, PreviewLine } from './state';

export function previewOf(title: string, edits: readonly Edit[], around: Surroundings): Preview {
  const lines = edits.map((edit) => (edit.kind === 'text' ? textLine(edit, around.sheet(edit.sheet)) : rowLine(edit)));
  return { title, edits, lines: [...lines, ...sumLines(edits, around)] };
}

/** Totals that take the new rows in, where they stand now. */
function sumLines(edits: readonly Edit[], around: Surroundings): readonly PreviewLine[] {
  return [...new Set(edits.map((edit) => edit.sheet))].flatMap((name) => {
    const sheet = around.sheet(name);
    return !sheet ? [] : sumsAfter(sheet, edits).map((sum): PreviewLine => {
      return { sheet: name, where: formatAddress(sum), label: labelLeftOf(sheet, sum), was: `=${sheet.cell(sum.row, sum.column).formula!}`, willBe: `=${sum.formula}` };
    });
  });
}

function textLine(edit: TextEdit, sheet: Sheet | undefined): PreviewLine {
  return { sheet: edit.sheet, where: formatAddress(edit), label: sheet ? labelLeftOf(sheet, edit) : '', was: edit.was, willBe: edit.text };
}

function rowLine(edit: RowInsert): PreviewLine {
  const texts = edit.cells.map((cell) => cell.text).filter((text) => text !== '');
  return { sheet: edit.sheet, where: `第 ${edit.after + 1} 行之后`, label: '插入一行', was: '', willBe: texts.join(' | ') };
}

/** The nearest text to the left, as a clerk would name the cell. */
function labelLeftOf(sheet: Sheet, edit: Address): string {
  const own = sheet.areaAt(edit.row, edit.column);
  for (let column = own.left - 1; column >= 0; column--) {
    const text = labelKey(sheet.shown(own.top, column).text);
    if (text !== '') return text.slice(0, 20);
  }
  return '';
}
