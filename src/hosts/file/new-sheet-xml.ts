/** The XML of a worksheet that is added whole. Texts are stored in their cells, so that the shared texts of the file stay as they are. */

import { columnName, formatAddress, formatRange, isSingleCell, type NewSheet } from '../../model';
import { escapeAttribute, escapeCellText, escapeText } from './patch-splice';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `styles`: number of the style of each cell. `namespace`: that of the workbook, strict or transitional. */
export function newSheetXml(content: NewSheet, styles: readonly number[], namespace: string): string {
  return `${HEAD}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${formatRange(content.print.area)}"/>`
    + `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns(content)}<sheetData>${rows(content, styles)}</sheetData>`
    + `${merges(content)}${choices(content)}<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>`
    + `<pageSetup paperSize="9" orientation="${content.print.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/></worksheet>`;
}

function columns({ columnWidths }: NewSheet): string {
  const list = columnWidths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  return list === '' ? '' : `<cols>${list}</cols>`;
}

/** Every cell of a merge carries the style, since each draws its own side of the border. */
function rows(content: NewSheet, styles: readonly number[]): string {
  const byRow = new Map<number, { column: number; xml: string }[]>();
  content.cells.forEach(({ area, text }, i) => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const first = row === area.top && column === area.left;
        const at = `<c r="${formatAddress({ row, column })}" s="${styles[i]!}"`;
        const xml = first && text !== '' ? `${at} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>` : `${at}/>`;
        const list = byRow.get(row);
        if (list) list.push({ column, xml });
        else byRow.set(row, [{ column, xml }]);
      }
    }
  });
  const last = Math.max(content.rowHeights.length - 1, ...byRow.keys());
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = (byRow.get(row) ?? []).sort((a, b) => a.column - b.column).map(({ xml }) => xml).join('');
    const height = content.rowHeights[row];
    return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
  }).join('');
}

function merges({ cells }: NewSheet): string {
  const areas = cells.map(({ area }) => area).filter((area) => !isSingleCell(area));
  return areas.length === 0 ? '' : `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${formatRange(area)}"/>`).join('')}</mergeCells>`;
}

function choices({ choices: lists }: NewSheet): string {
  const validations = lists.map(({ area, values }) =>
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${formatRange(area)}"><formula1>"${escapeText(values.join(','))}"</formula1></dataValidation>`);
  return validations.length === 0 ? '' : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

/** Names by which spreadsheets know what is printed and which rows are repeated. `position`: place of the sheet among all tabs. */
export function printNames({ name, print }: NewSheet, position: number): string {
  const quoted = `'${name.replace(/'/g, "''")}'`;
  const fixed = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const { area, head } = print;
  const named = (kind: string, text: string): string => `<definedName name="_xlnm.${kind}" localSheetId="${position}">${escapeAttribute(text).replace(/&apos;/g, "'")}</definedName>`;
  const titles = head ? named('Print_Titles', `${quoted}!$${head.top + 1}:$${head.bottom + 1}`) : '';
  return named('Print_Area', `${quoted}!${fixed(area.top, area.left)}:${fixed(area.bottom, area.right)}`) + titles;
}
