/** A whole sheet added in one step: texts at once, looks by groups of cells that look alike. What cannot be finished is removed again. */

import { drawingProblem, formatRange, isSingleCell, nameProblem, type CellStyle, type NewSheet, type Range } from '../../model';
import type { SheetInfo, WriteOutcome } from '../../session/workbook';
import { addressesOf } from '../spreadsheet/coverage';
import { alike, boundsOf, textsOf } from '../spreadsheet/drawing';
import { reasonOf } from '../../model/reason';
import { CLOSED_STRUCTURE, READ_ONLY, refused } from '../spreadsheet/refusals';
import type { WpsApplication, WpsBook, WpsSheet } from './application';
import { keepText } from './carry-out';
import { thing } from './decode';
import { inOneStep } from './one-step';
import { ALERT_WARNING, ALIGN, LANDSCAPE, LINE, OPERATOR_BETWEEN, PAPER_A4, PORTRAIT, VALIDATE_LIST } from './xl';

/** Longest address WPS takes for several areas at once. */
const LONGEST_ADDRESS = 240;

export function addSheet(application: WpsApplication, book: WpsBook, content: NewSheet, title: string, sheets: readonly SheetInfo[]): WriteOutcome {
  const problem = nameProblem(content.name, sheets.map(({ name }) => name)) ?? drawingProblem(content);
  if (problem !== null) return refused('impossible', problem);
  if (book.ReadOnly === true) return refused('protected', READ_ONLY);
  if (book.ProtectStructure === true) return refused('protected', CLOSED_STRUCTURE);
  const front = thing<WpsSheet>(book.ActiveSheet);
  const before = book.Worksheets.Count;
  try {
    inOneStep(application, book, title, () => {
      const added = thing<WpsSheet>(book.Worksheets.Add(undefined, book.Worksheets.Item(before)));
      if (!added) throw new Error('WPS 没有增加工作表');
      try {
        draw(added, content);
      } catch (error) {
        added.Delete();
        throw error;
      }
      front?.Activate();
    });
    // Deleting a sheet would take the clerk's own later work with it, so nothing here offers to.
    return { done: true, lasting: true };
  } catch (error) {
    return refused('impossible', `没有增加工作表：${reasonOf(error)}`);
  }
}

function draw(sheet: WpsSheet, content: NewSheet): void {
  sheet.Name = content.name;
  if (sheet.Name !== content.name) throw new Error('WPS 不接受这个工作表名称');
  const whole = boundsOf(content.cells.map(({ area }) => area));
  for (const [style, areas] of alike(content)) for (const address of addressesOf(areas, LONGEST_ADDRESS)) dress(sheet, address, style);
  const texts = textsOf(content, whole);
  sheet.Range(formatRange(whole)).Value2 = texts;
  texts.forEach((line, row) => line.forEach((text, column) => keepText(sheet, row, column, text)));
  for (const { area, style } of content.cells) if (style.format !== undefined) sheet.Range(formatRange(area)).NumberFormat = style.format;
  for (const { area } of content.cells) if (!isSingleCell(area)) sheet.Range(formatRange(area)).Merge(false);
  content.columnWidths.forEach((width, column) => {
    sheet.Range(formatRange({ top: 0, bottom: 0, left: column, right: column })).ColumnWidth = width;
  });
  content.rowHeights.forEach((height, row) => {
    sheet.Range(`${row + 1}:${row + 1}`).RowHeight = height;
  });
  for (const { area, values } of content.choices) {
    const { Validation: validation } = sheet.Range(formatRange(area));
    if (!validation) continue;
    validation.Add(VALIDATE_LIST, ALERT_WARNING, OPERATOR_BETWEEN, values.join(','));
    validation.ErrorTitle = '不在选项里';
    validation.ErrorMessage = '要保留这个填法吗？';
  }
  setUpPage(sheet, content.print);
}

function dress(sheet: WpsSheet, address: string, style: CellStyle): void {
  const cells = sheet.Range(address);
  cells.Font.Name = style.fontName;
  cells.Font.Size = style.size;
  if (style.bold) cells.Font.Bold = true;
  cells.HorizontalAlignment = ALIGN[style.horizontal];
  cells.VerticalAlignment = ALIGN.center;
  cells.WrapText = true;
  if (style.border) cells.Borders.LineStyle = LINE.continuous;
}

/** A computer without a printer has no page to set up; the sheet is good without it. */
function setUpPage(sheet: WpsSheet, { landscape, area, head }: NewSheet['print']): void {
  const { PageSetup: page } = sheet;
  if (!page) return;
  try {
    page.Orientation = landscape ? LANDSCAPE : PORTRAIT;
    page.PaperSize = PAPER_A4;
    page.CenterHorizontally = true;
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
    page.PrintArea = absolute(area);
    if (head) page.PrintTitleRows = `$${head.top + 1}:$${head.bottom + 1}`;
  } catch {
    // Nothing the clerk filled in depends on it.
  }
}

function absolute(area: Range): string {
  return formatRange(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
