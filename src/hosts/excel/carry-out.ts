/** A planned write put into a batch: texts where they stand first, then the rows from the bottom up, each with its look, height, merges and texts. */

import { formatRange } from '../../model';
import type { PlannedCell, PlannedRow, SheetPlan } from './plan';

/** Cells written between two exchanges; a longer request would come near Excel's limit on the web. */
const CELLS_PER_EXCHANGE = 800;

/** Heights of the rows that new rows look like, in points, by sheet id and row. */
export type Heights = ReadonlyMap<string, number>;

export function heightKey(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}

/** Everything is queued; only very long writes are sent in parts. The last part is left for the caller to send. */
export async function queuePlans(context: Excel.RequestContext, plans: readonly SheetPlan[], heights: Heights): Promise<void> {
  let queued = 0;
  for (const plan of plans) {
    const sheet = context.workbook.worksheets.getItem(plan.id);
    for (const part of inParts(plan.texts)) {
      if (queued + part.length > CELLS_PER_EXCHANGE) {
        await context.sync();
        queued = 0;
      }
      for (const cell of part) queueCell(sheet, cell);
      queued += part.length;
    }
    for (const row of plan.rows) queueRow(sheet, row, heights.get(heightKey(plan.id, row.lookBefore)));
  }
}

function inParts<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / CELLS_PER_EXCHANGE) }, (_, part) => list.slice(part * CELLS_PER_EXCHANGE, (part + 1) * CELLS_PER_EXCHANGE));
}

export function queueCell(sheet: Excel.Worksheet, { row, column, entry }: PlannedCell): void {
  const cell = sheet.getCell(row, column).untrack();
  if (entry.format !== undefined) cell.numberFormat = [[entry.format]];
  if (entry.formula) cell.formulas = [[entry.value]];
  else cell.values = [[entry.value]];
}

function queueRow(sheet: Excel.Worksheet, plan: PlannedRow, height: number | undefined): void {
  const line = plan.row + 1;
  sheet.getRange(`${line}:${line}`).untrack().insert('Down').untrack();
  for (const { left, right } of plan.runs) {
    const look = formatRange({ top: plan.lookOf, bottom: plan.lookOf, left, right });
    sheet.getRange(formatRange({ top: plan.row, bottom: plan.row, left, right })).untrack().copyFrom(look, 'Formats');
  }
  if (height !== undefined && height > 0) sheet.getRange(`${line}:${line}`).untrack().format.rowHeight = height;
  for (const merge of plan.merges) sheet.getRange(formatRange(merge)).untrack().merge(false);
  for (const cell of plan.cells) queueCell(sheet, cell);
}
