/** Structure: which worksheets a package holds, in tab order, and what all of them share. */

import { MAX_SHEETS } from './limits';
import type { Package, Part } from './package';
import { relationshipsOf } from './relationships';
import { SharedStrings } from './shared-strings';
import { Styles } from './styles';
import { UnreadableFile, damaged, notAWorkbook, reading, tooLarge, unsupported } from './unreadable';
import { END, OPEN, XmlScanner } from './xml';

export interface SheetEntry {
  /** The file's own sheet number, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  /** Key of its part in the package. */
  readonly part: string;
  /** Hidden in either way. */
  readonly hidden: boolean;
}

export interface Structure {
  /** Worksheets only: chart and macro sheets hold no cells. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly sharedStrings: SharedStrings;
  readonly styles: Styles;
  readonly pkg: Package;
  /** Key of the workbook part in the package. */
  readonly workbookPart: string;
}

/** Throws UnreadableFile: not-a-workbook, damaged, unsupported, too-large. */
export function readStructure(pkg: Package): Structure {
  return reading(() => {
    const workbook = findWorkbook(pkg);
    const related = relationshipsOf(pkg, workbook.name);
    const shared = (kind: string): Part | undefined => {
      for (const one of related.values()) if (one.kind === kind) return pkg.find(one.target);
      return undefined;
    };
    const { sheets, date1904 } = readWorkbook(pkg, workbook.text(), (id) => related.get(id));
    if (sheets.length === 0) throw new UnreadableFile('not-a-workbook', '该文件中没有工作表。请选择含有申报表的 .xlsx 或 .xls 文件。');
    return {
      sheets, date1904, pkg, workbookPart: workbook.name,
      sharedStrings: new SharedStrings(shared('sharedStrings') ?? undefined),
      styles: stylesOf(shared('styles')),
    };
  });
}

function stylesOf(part: Part | undefined): Styles {
  return part ? part.once('styles', () => new Styles(part)) : new Styles(undefined);
}

function findWorkbook(pkg: Package): Part {
  let target: string | undefined;
  for (const one of relationshipsOf(pkg, '').values()) if (one.kind === 'officeDocument') target ??= one.target;
  const part = (target === undefined ? undefined : pkg.find(target)) ?? pkg.find('xl/workbook.xml');
  if (part && /\.bin$/i.test(part.name)) throw unsupported('二进制工作簿（.xlsb）');
  if (part && !/(?:^|\/)(?:word|ppt|visio)\//i.test(part.name)) return part;
  throw describeOther(pkg);
}

/** What a zip without a workbook looks like, for the clerk. */
function describeOther(pkg: Package): UnreadableFile {
  if (pkg.find('xl/workbook.bin')) return unsupported('二进制工作簿（.xlsb）');
  if (pkg.find('word/document.xml')) return notAWorkbook(' Word 文档');
  if (pkg.find('ppt/presentation.xml')) return notAWorkbook(' PowerPoint 演示文稿');
  if (pkg.find('Index/Document.iwa')) return unsupported(' Numbers 表格');
  if (pkg.find('[Content_Types].xml') || pkg.find('xl/worksheets/sheet1.xml')) return damaged('workbook part is missing');
  return notAWorkbook('压缩包，请先解压');
}

type Related = { readonly kind: string; readonly target: string } | undefined;

function readWorkbook(pkg: Package, xml: string, related: (id: string) => Related): { sheets: SheetEntry[]; date1904: boolean } {
  const scanner = new XmlScanner(xml);
  const sheets: SheetEntry[] = [];
  const ids = new Set<string>();
  let date1904 = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'workbookPr') date1904 = isTrue(scanner.attribute('date1904'));
    if (scanner.name !== 'sheet' || scanner.depth !== 3) continue;
    const entry = readEntry(pkg, scanner, related, sheets.length);
    if (!entry) continue;
    // Ids must tell sheets apart even where a careless program repeats them.
    sheets.push(ids.has(entry.id) ? { ...entry, id: `${entry.id}/${sheets.length}` } : entry);
    ids.add(entry.id);
    if (sheets.length > MAX_SHEETS) throw tooLarge('工作表过多');
  }
  return { sheets, date1904 };
}

function readEntry(pkg: Package, scanner: XmlScanner, related: (id: string) => Related, position: number): SheetEntry | null {
  const relation = related(scanner.prefixed('id') ?? scanner.attribute('id') ?? '');
  if (relation && relation.kind !== 'worksheet') return null;
  const name = scanner.attribute('name') ?? `Sheet${position + 1}`;
  const part = relation ? pkg.find(relation.target) : undefined;
  if (!part) throw damaged(`part of sheet ${name} is missing`);
  const state = scanner.attribute('state');
  return { id: scanner.attribute('sheetId') ?? name, name, part: part.name, hidden: state === 'hidden' || state === 'veryHidden' };
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
