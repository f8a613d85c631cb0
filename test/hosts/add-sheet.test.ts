/** A sheet added to a file: everything that stood there keeps its bytes, undo takes it out without a trace, and the copy opens again. */

import { strFromU8, unzipSync } from 'fflate';
import { newFile, openFile } from '../../src/hosts/file';
import { rowText, type Sheet } from '../../src/model';
import { smallSheet } from './add-sheet.contract';
import { bookParts, sheetXml, zipOf, type Parts } from './draw-xlsx';
import { richParts } from './rich-workbook';
import { describeWorkbooks, sharedWorkbooks } from './shared-workbooks';

const textsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, !/\.(?:xml|rels|vml)$/.test(name))]));
const looks = (sheet: Sheet): unknown => ({ cells: [...sheet.cells].map(([key, { kind, text, formula }]) => [key, kind, text, formula]), merges: sheet.merges });

async function added(parts: Parts) {
  const bytes = zipOf(parts);
  const book = await openFile(bytes, '表.xlsx');
  expect(await book.addSheet(smallSheet(), '插入空表')).toEqual({ done: true });
  return { book, bytes, was: textsOf(bytes), is: textsOf(book.save().bytes) };
}

/** Everything of `was` still stands in `is`, in the same order; what was put in between is returned. */
function inserted(was: string, is: string): string {
  let start = 0;
  while (start < was.length && was[start] === is[start]) start++;
  let end = 0;
  while (end < was.length - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  expect(start + end).toBe(was.length);
  return is.slice(start, is.length - end);
}

describe('a sheet added to a rich workbook', () => {
  it('changes only the lists of the package, and those only by what is new', async () => {
    const { was, is } = await added(richParts());
    const changed = Object.keys(is).filter((name) => is[name] !== was[name]).sort();
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
    expect(inserted(was['[Content_Types].xml']!, is['[Content_Types].xml']!)).toContain('/xl/worksheets/sheet3.xml');
    expect(inserted(was['xl/_rels/workbook.xml.rels']!, is['xl/_rels/workbook.xml.rels']!)).toContain('Target="worksheets/sheet3.xml"');
    expect(is['xl/workbook.xml']).toContain('<sheet name="新 表&amp;1" sheetId="3" r:id=');
    expect(is['xl/workbook.xml']).toMatch(/_xlnm\.Print_Area" localSheetId="2">'新 表&amp;1'!\$A\$1:\$D\$4</);
  });

  it('undoes and redoes without a trace, and edits the older sheets as before', async () => {
    const { book, was } = await added(richParts());
    const sheet = (await book.readSheet('申报表'))!;
    expect(await book.write([{ kind: 'row', sheet: '申报表', after: 2, was: rowText(sheet, 2), lookOf: 2, cells: [{ column: 1, text: '新' }], extend: [] }], '插入')).toEqual({ done: true });
    await book.undo();
    expect(await book.undo()).toBe('插入空表');
    expect(textsOf(book.save().bytes)).toEqual(was);
    expect(book.look('新 表&1')).toBeNull();
    expect(await book.redo()).toBe('插入空表');
    expect(book.look('新 表&1')?.cell(1, 0).font?.bold).toBe(true);
    expect(book.look('新 表&1')?.choices[0]?.values).toEqual(['经常性', '一次性']);
  });

  it('opens again as it was drawn, twice over', async () => {
    const { book } = await added(richParts());
    expect(await book.addSheet(smallSheet('另一张'), '插入空表')).toEqual({ done: true });
    const again = await openFile(book.save().bytes, '表.xlsx');
    for (const name of ['申报表', '新 表&1', '另一张']) expect(looks((await again.readSheet(name))!)).toEqual(looks((await book.readSheet(name))!));
    expect(again.look('另一张')?.cell(1, 3).border?.left?.style).toBe('thin');
  });
});

describe('odd packages', () => {
  const plain = (): Parts => bookParts({ 表一: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') });
  const STYLES = 'xl/styles.xml';
  const opensWith = async (parts: Parts): Promise<void> => {
    const { book } = await added(parts);
    const again = await openFile(book.save().bytes, '表.xlsx');
    expect(rowText((await again.readSheet('新 表&1'))!, 1)).toBe('项目性质\t\t预算');
    expect(again.look('新 表&1')?.cell(0, 0).font).toMatchObject({ bold: true });
    expect(await again.write([{ kind: 'text', sheet: '新 表&1', row: 1, column: 3, was: '', text: '5' }], '填')).toEqual({ done: true });
    expect((await again.readSheet('新 表&1'))!.cell(1, 3)).toMatchObject({ kind: 'number', text: '5.00' });
  };

  it('without styles', async () => {
    const parts = plain();
    delete parts[STYLES];
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] as string).replace(/<Override PartName="\/xl\/styles\.xml"[^>]*>/, '');
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] as string).replace(/<Relationship [^>]*styles\.xml"\/>/, '');
    await opensWith(parts);
  });

  it('with empty lists of styles and names', async () => {
    const parts = plain();
    parts[STYLES] = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts/><fonts/><cellXfs><xf numFmtId="0"/></cellXfs><dxfs count="0"/></styleSheet>';
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] as string).replace('</sheets>', '</sheets><definedNames/><calcPr/>');
    await opensWith(parts);
    const { is } = await added(parts);
    expect(is['xl/workbook.xml']!.match(/<definedNames/g)).toHaveLength(1);
    expect(is[STYLES]).toMatch(/<numFmts.*<fonts.*<fills.*<borders.*<cellStyleXfs.*<cellXfs.*<dxfs/);
  });

  it('with prefixed elements', async () => {
    const parts = plain();
    for (const name of [STYLES, 'xl/workbook.xml']) {
      parts[name] = (parts[name] as string).replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    }
    await opensWith(parts);
    const { is } = await added(parts);
    expect(is['xl/workbook.xml']).toContain('<x:sheet name="新');
    expect(is[STYLES]).toContain('<x:alignment');
    expect(is[STYLES]).not.toMatch(/<(?:font|xf|border)\b/);
  });

  it('with a protected structure it says what to do', async () => {
    const parts = plain();
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] as string).replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
    const book = await openFile(zipOf(parts), '表.xlsx');
    expect(await book.addSheet(smallSheet(), '插入')).toMatchObject({ done: false, refusal: 'protected' });
  });
});

describe('a new workbook', () => {
  it('of sixty thousand cells is drawn in a moment, and one whose areas overlap is refused', async () => {
    const [title] = smallSheet().cells;
    const cells = Array.from({ length: 60_000 }, (_, i) => ({ ...title!, area: { top: Math.floor(i / 12), left: i % 12, bottom: Math.floor(i / 12), right: i % 12 }, text: `第${i}格` }));
    const book = await newFile({ ...smallSheet('大表'), cells, choices: [] }, '大表.xlsx');
    expect((await book.readSheet('大表'))!.cell(4999, 11).text).toBe('第59999格');
    await expect(newFile({ ...smallSheet('重叠'), cells: [title!, title!] }, '重叠.xlsx')).rejects.toThrow('重叠');
  });

  it('holds just the sheet, keeps its name and is not yet changed', async () => {
    const book = await newFile(smallSheet('申报表'), '新建.xlsx');
    expect((await book.listSheets()).map(({ name }) => name)).toEqual(['申报表']);
    expect(book.dirty).toBe(false);
    const saved = book.save();
    expect(saved.name).toBe('新建.xlsx');
    expect(looks((await (await openFile(saved.bytes, 'x.xlsx')).readSheet('申报表'))!)).toEqual(looks((await book.readSheet('申报表'))!));
  });
});

describeWorkbooks('the workbooks given', () => {
  it.each(sharedWorkbooks())('%s takes a sheet and gives it back', async (name, bytes) => {
    const book = await openFile(bytes, name);
    const was = textsOf(book.save().bytes);
    expect(await book.addSheet(smallSheet('空白申报表'), '插入')).toEqual({ done: true });
    const again = await openFile(book.save().bytes, name);
    for (const info of await book.listSheets()) expect(looks((await again.readSheet(info.name))!)).toEqual(looks((await book.readSheet(info.name))!));
    await book.undo();
    expect(textsOf(book.save().bytes)).toEqual(was);
  });
});
