/** Workbooks made in a test: from a library, or from XML written by hand where a library would never write such a thing. */

import * as XLSX from '@e965/xlsx';
import { zipSync, type Zippable } from 'fflate';
import { readBytes } from '../../src/hosts/file/open-bytes';
import { openPackage } from '../../src/hosts/file/package';
import { readSheet } from '../../src/hosts/file/read-sheet';
import { readStructure } from '../../src/hosts/file/structure';
import { UnreadableFile } from '../../src/hosts/file/unreadable';
import type { Sheet } from '../../src/model';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Made {
  /** Inside `<worksheet>`, or the whole part when it begins with `<?xml`. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Inside `<sst>`. */
  readonly strings?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Before `<sheets>`. */
  readonly workbook?: string;
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

export function madeParts(made: Made): Record<string, string | Uint8Array> {
  const sheets = made.sheets ?? [made.sheet ?? '<sheetData/>'];
  const related = (items: readonly string[]): string => `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
  const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': related([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${made.workbook ?? ''}<sheets>${sheets.map((_, i) => `<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([
      ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      relation('rIdS', 'sharedStrings', 'sharedStrings.xml'), relation('rIdT', 'styles', 'styles.xml'), relation('rIdU', 'theme', 'theme/theme1.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${made.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${made.styles ?? ''}</styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet.startsWith('<?xml') ? sheet : `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`;
  });
  return { ...parts, ...made.others };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return zipSync(files);
}

export function madeXlsx(made: Made): Uint8Array {
  return zipped(madeParts(made));
}

export function firstSheet(bytes: Uint8Array): Sheet {
  const structure = readStructure(openPackage(bytes));
  return readSheet(structure, structure.sheets[0]!);
}

/** The first sheet of a workbook made of this XML. */
export function madeSheet(made: Made): Sheet {
  return firstSheet(madeXlsx(made));
}

export function libraryXlsx(cells: XLSX.WorkSheet, options: { readonly date1904?: boolean } = {}): Uint8Array {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, cells, '表1');
  if (options.date1904) workbook.Workbook = { ...workbook.Workbook, WBProps: { date1904: true } };
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true, cellStyles: true }) as ArrayBuffer);
}

/** Reads everything: the answer is the number of cells, or the code of the refusal. Anything else fails the test that asks. */
export async function outcome(bytes: Uint8Array, name = '申报表.xlsx'): Promise<number | UnreadableFile> {
  try {
    const { structure } = await readBytes(bytes, name);
    return structure.sheets.reduce((sum, entry) => sum + textLength(readSheet(structure, entry)), 0);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

/** Every cell printed, so that no format stays untried. */
function textLength(sheet: Sheet): number {
  let cells = 0;
  for (const cell of sheet.cells.values()) if (typeof cell.text === 'string') cells++;
  return cells;
}

export async function refusal(bytes: Uint8Array, name?: string): Promise<string> {
  const result = await outcome(bytes, name);
  return result instanceof UnreadableFile ? result.code : `read ${result} cells`;
}
