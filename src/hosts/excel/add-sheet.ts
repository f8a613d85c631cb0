/** A whole sheet added in one trip: texts at once, looks by groups of cells that look alike. */

import { drawingProblem, formatRange, isSingleCell, nameProblem, type CellStyle, type NewSheet, type Range } from '../../model';
import type { SheetInfo, WriteOutcome } from '../../session/workbook';
import { addressesOf } from '../spreadsheet/coverage';
import { failureOf, type Trips } from './trips';
import { alike, boundsOf, textsOf } from '../spreadsheet/drawing';
import { BUSY_ADDING, CLOSED_STRUCTURE, refused } from '../spreadsheet/refusals';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const ALIGNED = { left: 'Left', center: 'Center', right: 'Right' } as const;

export async function addSheet(trips: Trips, content: NewSheet, sheets: readonly SheetInfo[]): Promise<WriteOutcome> {
  const problem = nameProblem(content.name, sheets.map(({ name }) => name)) ?? drawingProblem(content);
  if (problem !== null) return refused('impossible', problem);
  try {
    await trips.write(async (context) => {
      queueSheet(context.workbook.worksheets.add(content.name), content);
      await context.sync();
    });
    // Deleting a sheet would take the clerk's own later work with it, so nothing here offers to.
    return { done: true, lasting: true };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'protected') return refused('protected', CLOSED_STRUCTURE);
    if (failure === 'editing') return refused('editing', BUSY_ADDING);
    throw error;
  }
}

function queueSheet(sheet: Excel.Worksheet, content: NewSheet): void {
  const whole = boundsOf(content.cells.map(({ area }) => area));
  for (const [style, areas] of alike(content)) for (const address of addressesOf(areas)) queueLook(sheet.getRanges(address).untrack(), style);
  sheet.getRange(formatRange(whole)).untrack().values = textsOf(content, whole);
  for (const { area, style } of content.cells) if (style.format !== undefined) sheet.getRange(formatRange(area)).untrack().numberFormat = filled(area, style.format);
  for (const { area } of content.cells) if (!isSingleCell(area)) sheet.getRange(formatRange(area)).untrack().merge(false);
  content.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = pointsOf(width);
  });
  content.rowHeights.forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).untrack().format.rowHeight = height;
  });
  for (const { area, values } of content.choices) {
    const { dataValidation } = sheet.getRange(formatRange(area)).untrack();
    dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '不在选项里', message: '要保留这个填法吗？' };
  }
  queuePrint(sheet, content.print);
}

function queueLook(cells: Excel.RangeAreas, style: CellStyle): void {
  const { format } = cells;
  format.font.name = style.fontName;
  format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  format.horizontalAlignment = ALIGNED[style.horizontal];
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  if (!style.border) return;
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
}

function queuePrint({ pageLayout }: Excel.Worksheet, { landscape, area, head }: NewSheet['print']): void {
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(formatRange(area));
  if (head) pageLayout.setPrintTitleRows(`$${head.top + 1}:$${head.bottom + 1}`);
}

function filled({ top, bottom, left, right }: Range, format: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => new Array<string>(right - left + 1).fill(format));
}

/** Characters of the usual font in points: seven pixels each and five for the margins, at 96 pixels to the inch. */
function pointsOf(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}
