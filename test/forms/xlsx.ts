/** Writes drawn sheets as a real .xlsx with borders, fonts, widths and wrapping. For samples and measurements only; the product never writes this way. */

import { strToU8, zipSync } from 'fflate';
import { MAX_COLUMNS, formatAddress, formatRange, visibleLength, type Cell, type Sheet } from '../../src/model';
import type { DrawnSheet, Ink } from './paper';

export function toXlsx(sheets: readonly (DrawnSheet | Sheet)[]): Uint8Array {
  const drawn = sheets.map((one) => ('ink' in one ? one : { sheet: one, ink: new Map<number, Ink>() }));
  const strings = new SharedStrings();
  const files: Record<string, Uint8Array> = {};
  drawn.forEach((one, i) => (files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheetXml(one, strings))));
  files['xl/sharedStrings.xml'] = strToU8(strings.xml());
  files['xl/styles.xml'] = strToU8(STYLES);
  files['xl/workbook.xml'] = strToU8(`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${drawn.map((one, i) =>
    `<sheet name="${escape(one.sheet.name)}" sheetId="${i + 1}"${one.sheet.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`);
  files['xl/_rels/workbook.xml.rels'] = strToU8(relations([
    ...drawn.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml'],
  ]));
  files['_rels/.rels'] = strToU8(relations([['officeDocument', 'xl/workbook.xml']]));
  files['[Content_Types].xml'] = strToU8(contentTypes(drawn.length));
  return zipSync(files, { level: 6, mtime: new Date(2026, 0, 1) });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');
}

function relations(parts: readonly (readonly [kind: string, target: string])[]): string {
  const list = parts.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`).join('');
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

function contentTypes(count: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('');
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${sheets}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`;
}

class SharedStrings {
  private readonly index = new Map<string, number>();
  private count = 0;

  of(text: string): number {
    this.count += 1;
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.index.size);
    return this.index.size - 1;
  }

  xml(): string {
    const items = [...this.index.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('');
    return `${HEAD}<sst xmlns="${MAIN}" count="${this.count}" uniqueCount="${this.index.size}">${items}</sst>`;
  }
}

/** Cell styles by position in STYLES. */
const STYLE: Readonly<Record<Ink, number>> = { title: 1, subtitle: 2, label: 3, text: 4, amount: 5, date: 6, percent: 7, note: 8, paragraph: 8 };
const DATE_STYLE = 6;
const PERCENT_STYLE = 7;

function styleOf(cell: Cell, ink: Ink | undefined): number {
  if (cell.kind === 'date') return DATE_STYLE;
  if (cell.kind === 'number' && cell.text.endsWith('%')) return PERCENT_STYLE;
  if (ink === 'amount' && cell.kind === 'number') return STYLE.amount;
  return ink === undefined ? 0 : ink === 'amount' ? STYLE.text : STYLE[ink];
}

function sheetXml({ sheet, ink }: DrawnSheet, strings: SharedStrings): string {
  const rows = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, xml: string): void => {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, xml));
  };
  for (const key of new Set([...ink.keys(), ...sheet.cells.keys()])) {
    const column = key % MAX_COLUMNS;
    const row = (key - column) / MAX_COLUMNS;
    const cell = sheet.cell(row, column);
    const style = styleOf(cell, ink.get(key));
    const area = sheet.areaAt(row, column);
    // Every cell of a merge carries the border, as spreadsheets draw it.
    for (let r = area.top; r <= area.bottom; r++) for (let c = area.left; c <= area.right; c++) put(r, c, `<c r="${formatAddress({ row: r, column: c })}" s="${style}"/>`);
    put(row, column, cellXml(row, column, cell, style, strings));
  }
  const body = [...rows.keys()].sort((a, b) => a - b).map((row) => {
    const cells = rows.get(row)!;
    const xml = [...cells.keys()].sort((a, b) => a - b).map((column) => cells.get(column)!).join('');
    return `<row r="${row + 1}" ht="${rowHeight(sheet, row, ink)}" customHeight="1">${xml}</row>`;
  }).join('');
  const merges = sheet.merges.length > 0 ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((area) => `<mergeCell ref="${formatRange(area)}"/>`).join('')}</mergeCells>` : '';
  const setup = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    + `<pageSetup paperSize="9" orientation="${sheet.columnCount > 8 ? 'landscape' : 'portrait'}" fitToHeight="0"/>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`
    + `<sheetFormatPr defaultRowHeight="18"/>${columnsXml(sheet)}<sheetData>${body}</sheetData>${merges}${setup}</worksheet>`;
}

function cellXml(row: number, column: number, cell: Cell, style: number, strings: SharedStrings): string {
  const at = `<c r="${formatAddress({ row, column })}" s="${style}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula)}</f>`;
  if (cell.kind === 'blank') return `${at}/>`;
  if (typeof cell.value === 'number') return `${at}>${formula}<v>${cell.value}</v></c>`;
  if (typeof cell.value === 'boolean') return `${at} t="b">${formula}<v>${cell.value ? 1 : 0}</v></c>`;
  if (cell.kind === 'error') return `${at} t="e">${formula}<v>${escape(cell.text)}</v></c>`;
  if (formula !== '') return `${at} t="str">${formula}<v>${escape(cell.text)}</v></c>`;
  return `${at} t="s"><v>${strings.of(cell.text)}</v></c>`;
}

/** Widths that suit the longest short text of a column, within reason. */
function columnsXml(sheet: Sheet): string {
  const widths = Array.from({ length: sheet.columnCount }, (_, column) => Math.min(28, Math.max(11, 4 + 2 * widest(sheet, column))));
  return widths.length === 0 ? '' : `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
}

function widest(sheet: Sheet, column: number): number {
  let most = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    const area = sheet.areaAt(row, column);
    if (area.left === area.right) most = Math.max(most, Math.min(10, visibleLength(sheet.cell(row, column).text)));
  }
  return most;
}

function rowHeight(sheet: Sheet, row: number, ink: DrawnSheet['ink']): number {
  let lines = 1;
  let isTitle = false;
  for (let column = 0; column < sheet.columnCount; column++) {
    const cell = sheet.cell(row, column);
    if (ink.get(row * MAX_COLUMNS + column) === 'title') isTitle = true;
    if (cell.kind === 'blank') continue;
    const area = sheet.areaAt(row, column);
    const perLine = 7 * (area.right - area.left + 1) + 3;
    const needed = cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(Array.from(line).length / perLine)), 0);
    lines = Math.max(lines, Math.ceil(needed / (area.bottom - area.top + 1)));
  }
  return isTitle ? 34 : Math.min(400, 6 + lines * 16);
}

const BORDER = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF404040"/></${side}>`).join('');
const FONT = '<name val="宋体"/><family val="3"/><charset val="134"/>';

function xf(font: number, border: number, numberFormat: number, horizontal: string): string {
  return `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
}

/** Built-in formats: 4 is #,##0.00, 9 is 0%; 164 is the date. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>`
  + `<fonts count="3"><font><sz val="10.5"/>${FONT}</font><font><b/><sz val="16"/>${FONT}</font><font><b/><sz val="10.5"/>${FONT}</font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>`
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + `<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(1, 0, 0, 'center')}${xf(0, 0, 0, 'center')}${xf(2, 1, 0, 'center')}${xf(0, 1, 0, 'left')}`
  + `${xf(0, 1, 4, 'right')}${xf(0, 1, 164, 'center')}${xf(0, 1, 9, 'center')}${xf(0, 0, 0, 'left')}</cellXfs>`
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
