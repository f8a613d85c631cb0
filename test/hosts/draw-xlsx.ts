/** Draws Sheets as the raw parts of an .xlsx, so that tests see exactly what stood in the file. Numbers print General, dates 2026-01-05, percentages 95%. */

import { strToU8, zipSync } from 'fflate';
import { MAX_COLUMNS, formatAddress, formatRange, type Cell, type SheetContent } from '../../src/model';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Style 0 General, 1 percent, 2 date, 3 two decimals, 4 unlocked. */
export const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export type Parts = Record<string, string | Uint8Array>;

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { mtime: new Date(2024, 0, 2) });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The parts of a plain workbook; `sheets` are worksheet XML texts by name. */
export function bookParts(sheets: Readonly<Record<string, string>>, workbookExtra = ''): Parts {
  const names = Object.keys(sheets);
  const parts: Parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>${workbookExtra}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  names.forEach((name, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheets[name]!));
  return parts;
}

/** `data` is the inside of sheetData, `after` what stands behind it. */
export function sheetXml(data: string, after = '', before = ''): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

export function drawXlsx(sheets: readonly SheetContent[]): Uint8Array {
  return zipOf(bookParts(Object.fromEntries(sheets.map((sheet) => [sheet.name, drawSheet(sheet)]))));
}

function drawSheet(sheet: SheetContent): string {
  const rows = new Map<number, string[]>([...(sheet.hiddenRows ?? [])].map((row) => [row, []]));
  for (const key of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const row = Math.floor(key / MAX_COLUMNS);
    const list = rows.get(row) ?? [];
    rows.set(row, list);
    list.push(drawCell(formatAddress({ row, column: key % MAX_COLUMNS }), sheet.cells.get(key)!));
  }
  const data = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => `<row r="${row + 1}"${sheet.hiddenRows?.has(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`).join('');
  const merges = sheet.merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join('');
  return sheetXml(data, merges && `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`);
}

function drawCell(at: string, cell: Cell): string {
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`;
  if (cell.kind === 'text' && !formula) return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))}</t></is></c>`;
  if (cell.kind === 'text') return `<c r="${at}" t="str">${formula}<v>${escapeXml(cell.text)}</v></c>`;
  const style = cell.kind === 'date' ? ' s="2"' : cell.text.endsWith('%') ? ' s="1"' : /\.\d\d$/.test(cell.text) && cell.text !== String(cell.value) ? ' s="3"' : '';
  const value = cell.value === null ? '' : `<v>${typeof cell.value === 'boolean' ? Number(cell.value) : cell.value}</v>`;
  return `<c r="${at}"${style}${cell.kind === 'boolean' ? ' t="b"' : cell.kind === 'error' ? ' t="e"' : ''}>${formula}${value}</c>`;
}
