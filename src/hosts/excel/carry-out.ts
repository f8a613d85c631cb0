/** A planned write put into a batch: texts where they stand first, then the rows from the bottom up, each with its look, height, merges and texts, last the sums that take them in. */

import { formatRange } from '../../model';
import { lookKey, type Choice, type RowLook } from './looks';
import type { PlannedCell, PlannedRow, SheetPlan } from '../spreadsheet/plan';

/** Cells written between two exchanges; a longer request would come near Excel's limit on the web. */
const CELLS_PER_EXCHANGE = 800;

/** Everything is queued; only very long writes are sent in parts. The last part is left for the caller to send. */
export async function queuePlans(context: Excel.RequestContext, plans: readonly SheetPlan[], looks: ReadonlyMap<string, RowLook>): Promise<void> {
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
    for (const row of plan.rows) queueRow(sheet, row, looks.get(lookKey(plan.id, row.lookBefore)));
    for (const cell of plan.sums) queueCell(sheet, cell);
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

function queueRow(sheet: Excel.Worksheet, plan: PlannedRow, look: RowLook | undefined): void {
  const line = plan.row + 1;
  sheet.getRange(`${line}:${line}`).untrack().insert('Down').untrack();
  for (const { left, right } of plan.runs) {
    const like = formatRange({ top: plan.lookOf, bottom: plan.lookOf, left, right });
    sheet.getRange(formatRange({ top: plan.row, bottom: plan.row, left, right })).untrack().copyFrom(like, 'Formats');
  }
  if (look && look.height > 0) sheet.getRange(`${line}:${line}`).untrack().format.rowHeight = look.height;
  for (const merge of plan.merges) sheet.getRange(formatRange(merge)).untrack().merge(false);
  for (const choice of look?.choices ?? []) queueChoice(sheet, plan.row, choice);
  for (const cell of plan.cells) queueCell(sheet, cell);
}

function queueChoice(sheet: Excel.Worksheet, row: number, { column, rule, errorAlert, prompt }: Choice): void {
  const { dataValidation } = sheet.getCell(row, column).untrack();
  dataValidation.rule = rule;
  dataValidation.errorAlert = errorAlert;
  dataValidation.prompt = prompt;
}
