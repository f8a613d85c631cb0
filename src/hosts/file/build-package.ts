/** Builds a plain .xlsx package from texts: what reads as a number becomes one and prints as it was written, everything else is text. */

import { columnName, formatRange, type Range } from '../../model';
import { openPackage, replaceParts, type Package } from './package';

export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Range[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function buildPackage(sheets: readonly PlainSheet[]): Package {
  const formats = new Formats();
  const parts = new Map<string, string>();
  const numbered = sheets.map((sheet, i) => ({ sheet, part: `worksheets/sheet${i + 1}.xml`, id: i + 1 }));
  parts.set('[Content_Types].xml', `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${numbered.map(({ part }) => `<Override PartName="/xl/${part}" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join('')}</Types>`);
  parts.set('_rels/.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  parts.set('xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ sheet, id }) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`);
  parts.set('xl/_rels/workbook.xml.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ part, id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="${part}"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`);
  for (const { sheet, part } of numbered) parts.set(`xl/${part}`, sheetXml(sheet, formats));
  parts.set('xl/styles.xml', formats.xml());
  return replaceParts(EMPTY, parts);
}

/** A zip without entries. */
const EMPTY = openPackage(Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]));

function sheetXml(sheet: PlainSheet, formats: Formats): string {
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((text, c) => (text === '' ? '' : cellXml(columnName(c) + (r + 1), text, formats))).join('');
    return cells === '' ? '' : `<row r="${r + 1}">${cells}</row>`;
  });
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}">${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>${merges && `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`}</worksheet>`;
}

/** Widths in digits: texts state none, and in columns of the usual width most of a form would be cut off. */
const [USUAL_WIDTH, WIDEST, ROWS_LOOKED_AT] = [9, 42, 1000];

/** A column is as wide as its texts, up to a readable width. What may run on over an empty neighbour asks for none, and neither does a cell merged sideways. */
function columnsXml({ rows, merges }: PlainSheet): string {
  const across = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`));
  const widths: number[] = [];
  const last = Math.max(...rows.slice(0, ROWS_LOOKED_AT).map((row) => row.length)) - 1;
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, r) => {
    row.forEach((text, c) => {
      if (text === '' || (c < last && (row[c + 1] ?? '') === '') || across.has(`${r},${c}`)) return;
      for (const line of text.split('\n')) widths[c] = Math.max(widths[c] ?? USUAL_WIDTH, Math.min(WIDEST, digitsWide(line) + 2));
    });
  });
  const columns = widths.flatMap((width, c) => (width > USUAL_WIDTH ? [`<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`] : []));
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** A Chinese character is as wide as two digits. */
function digitsWide(line: string): number {
  let wide = 0;
  for (let i = 0; i < line.length && wide < WIDEST; i++) wide += line.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return wide;
}

/** Up to 15 digits, without leading zeros: more than that a number cannot hold, and a code would lose its zeros. */
const NUMBER = /^(-?)(\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d{1,10}))?(%?)$/;

function cellXml(address: string, text: string, formats: Formats): string {
  const found = NUMBER.exec(text);
  const digits = found ? found[2]!.replace(/,/g, '') + (found[3] ?? '') : '';
  if (!found || digits.length > 15) return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, 32_767))}</t></is></c>`;
  const [, sign, whole, fraction = '', percent] = found;
  const plain = `${sign}${whole!.replace(/,/g, '')}${fraction && `.${fraction}`}`;
  const code = (whole!.includes(',') ? '#,##0' : '0') + (fraction && `.${'0'.repeat(fraction.length)}`) + percent!;
  return `<c r="${address}" s="${formats.styleOf(code)}"><v>${percent ? Number(`${plain}e-2`) : plain}</v></c>`;
}

class Formats {
  private readonly codes: string[] = [];

  styleOf(code: string): number {
    if (!this.codes.includes(code)) this.codes.push(code);
    return this.codes.indexOf(code) + 1;
  }

  xml(): string {
    const formats = this.codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`).join('');
    const styles = this.codes.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('');
    return `${HEAD}<styleSheet xmlns="${MAIN}">${formats && `<numFmts count="${this.codes.length}">${formats}</numFmts>`}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${this.codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles}</cellXfs></styleSheet>`;
  }
}

/** Characters XML cannot hold are written as a spreadsheet escapes them; a text that only looks escaped keeps its looks. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    .replace(/[\0-\x08\x0b-\x1f]/g, (control) => `_x${control.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`);
}
