import { strFromU8, unzipSync } from 'fflate';
import { rowText, type Edit, type Sheet } from '../../src/model';
import { openFile, type FileWorkbook } from '../../src/hosts/file';
import { savedName } from '../../src/hosts/file/saved-copy';
import { bookParts, sheetXml, zipOf, type Parts } from './draw-xlsx';
import { richParts } from './rich-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Every part of `after` that differs from `before`, as text; null for one that is gone. */
function differences(before: Uint8Array, after: Uint8Array): Record<string, string | null> {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => Boolean(a && b) && Buffer.from(a!).equals(Buffer.from(b!));
  return Object.fromEntries(names.filter((name) => !same(was[name], is[name])).map((name) => [name, is[name] ? strFromU8(is[name]!) : null]));
}

/** A part with these pieces of text replaced, each of which must stand there exactly once. */
function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  let result = text;
  for (const [from, to] of pairs) {
    if (result.split(from).length !== 2) throw new Error(`expected once: ${from}`);
    result = result.replace(from, () => to);
  }
  return result;
}

async function opened(parts: Parts = richParts()): Promise<{ book: FileWorkbook; bytes: Uint8Array }> {
  const bytes = zipOf(parts);
  return { book: await openFile(bytes, '申报表.xlsm'), bytes };
}

async function write(book: FileWorkbook, ...edits: Edit[]): Promise<void> {
  expect(await book.write(edits, '修改')).toEqual({ done: true });
}

const plain = (sheet: Sheet): unknown => [...sheet.cells].map(([key, { kind, text, value, formula, stale }]) => ({ key, kind, text, value, formula, stale }));

const textEdit = (row: number, column: number, was: string, text: string): Edit => ({ kind: 'text', sheet: '申报表', row, column, was, text });

async function rowAfter3(book: FileWorkbook): Promise<Edit> {
  const sheet = (await book.readSheet('申报表'))!;
  return { kind: 'row', sheet: '申报表', after: 2, was: rowText(sheet, 2), lookOf: 2, cells: [{ column: 1, text: '时效 <指标>' }, { column: 3, text: '25' }], extend: [] };
}

describe('one edited cell', () => {
  it('changes its element and nothing else', async () => {
    const { book, bytes } = await opened();
    await write(book, textEdit(1, 1, '数量指标', '=数量'));
    const sheet = replaced(richParts()[SHEET] as string, [['<c r="B2" t="s"><v>4</v></c>', '<c r="B2" t="inlineStr"><is><t>=数量</t></is></c>']]);
    expect(differences(bytes, book.save().bytes)).toEqual({ [SHEET]: sheet });
  });

  it('brings the formulas that look at it up to date, also on another sheet', async () => {
    const { book, bytes } = await opened();
    await write(book, textEdit(3, 3, '30.00', '31.5'));
    expect(differences(bytes, book.save().bytes)).toEqual({
      [SHEET]: replaced(richParts()[SHEET] as string, [['<v>30</v>', '<v>31.5</v>'], ['<v>60</v>', '<v>63</v>'], ['<f>SUM(D2:D5)</f><v>100</v>', '<f>SUM(D2:D5)</f><v>101.5</v>'], ['<v>200D5</v>', '<v>203D5</v>']]),
      'xl/worksheets/sheet2.xml': replaced(richParts()['xl/worksheets/sheet2.xml'] as string, [['<f>申报表!D6</f><v>100</v>', '<f>申报表!D6</f><v>101.5</v>'], ["D2:D5)+D9</f><v>100</v>", "D2:D5)+D9</f><v>101.5</v>"]]),
    });
  });

  it('over the master of a shared formula writes the others out, and takes the cell out of the calculation chain', async () => {
    const { book, bytes } = await opened();
    await write(book, textEdit(1, 4, '20', '7'));
    const changed = differences(bytes, book.save().bytes);
    expect(Object.keys(changed).sort()).toEqual(['xl/calcChain.xml', SHEET]);
    expect(changed['xl/calcChain.xml']).toBe(replaced(richParts()['xl/calcChain.xml'] as string, [['<c r="E2"/>', '']]));
    expect(changed[SHEET]).toContain('<c r="E2"><v>7</v></c>');
    expect(changed[SHEET]).toContain('<c r="E5"><f>D5*2</f><v>80</v></c>');
  });

  it('drops a calculation chain that has become empty, with everything that spoke of it', async () => {
    const parts = bookParts({ 申报表: sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>') });
    parts['xl/calcChain.xml'] = '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
    const plain = { ...parts };
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] as string).replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>');
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] as string).replace('</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>');
    const { book, bytes } = await opened(parts);
    await write(book, textEdit(0, 0, '2', '3'));
    const changed = differences(bytes, book.save().bytes);
    expect(changed).toMatchObject({ 'xl/calcChain.xml': null, '[Content_Types].xml': plain['[Content_Types].xml'], 'xl/_rels/workbook.xml.rels': plain['xl/_rels/workbook.xml.rels'] });
  });

  it('in a row that is not stored yet puts row and cell in their place', async () => {
    const { book, bytes } = await opened();
    await write(book, textEdit(6, 2, '', ' 新 '), textEdit(19, 0, '', '末'));
    expect(differences(bytes, book.save().bytes)[SHEET]).toBe(replaced(richParts()[SHEET] as string, [
      ['<row r="8"', '<row r="7"><c r="C7" t="inlineStr"><is><t xml:space="preserve"> 新 </t></is></c></row><row r="8"'],
      ['</sheetData>', '<row r="20"><c r="A20" t="inlineStr"><is><t>末</t></is></c></row></sheetData>'],
      ['<dimension ref="A1:E9"/>', '<dimension ref="A1:E20"/>'],
    ]));
  });
});

describe('one inserted row', () => {
  const BELOW: readonly (readonly [string, string])[] = [
    ['<c r="E2"><f t="shared" ref="E2:E5" si="0">', '<c r="E2"><f t="shared" ref="E2:E6" si="0">'],
    ['<row r="4" ', '<row r="4" spans="1:5" ht="30.5" customHeight="1"><c r="A4"/><c r="B4" t="inlineStr"><is><t>时效 &lt;指标&gt;</t></is></c><c r="C4"/><c r="D4" s="3"><v>25</v></c><c r="E4"/></row><row r="5" '],
    ['<c r="A4"><v>3', '<c r="A5"><v>3'], ['<c r="B4" t="s">', '<c r="B5" t="s">'], ['<c r="C4" s="1">', '<c r="C5" s="1">'], ['<c r="D4" s="3"><v>30', '<c r="D5" s="3"><v>30'], ['<c r="E4"><f', '<c r="E5"><f'],
    ['<row r="5" spans="1:5"><c r="A5"><v>4', '<row r="6" spans="1:5"><c r="A6"><v>4'], ['<c r="B5" t="s"><v>8</v></c><c r="C5" t="s">', '<c r="B6" t="s"><v>8</v></c><c r="C6" t="s">'], ['<c r="D5" s="3"><v>40', '<c r="D6" s="3"><v>40'], ['<c r="E5"><f t="shared" si="0"/><v>80', '<c r="E6"><f t="shared" si="0"/><v>80'],
    ['<row r="6" spans="1:5"><c r="A6" t="s"><v>6</v></c><c r="B6"/><c r="C6"/><c r="D6"><f>SUM(D2:D5)</f><v>100', '<row r="7" spans="1:5"><c r="A7" t="s"><v>6</v></c><c r="B7"/><c r="C7"/><c r="D7"><f>SUM(D2:D6)</f><v>125'],
    ['<c r="E6" t="str"><f>SUM($E$2:$E$5)&amp;"D5"</f>', '<c r="E7" t="str"><f>SUM($E$2:$E$6)&amp;"D5"</f>'],
    ['<row r="8" spans="1:2"><c r="A8" t="s"><v>9</v></c><c r="B8"', '<row r="9" spans="1:2"><c r="A9" t="s"><v>9</v></c><c r="B9"'],
    ['<row r="9" spans="1:2"><c r="A9" t="s"><v>11</v></c><c r="B9"><v>5', '<row r="10" spans="1:2"><c r="A10" t="s"><v>11</v></c><c r="B10"><v>5'],
    ['<dimension ref="A1:E9"/>', '<dimension ref="A1:E10"/>'], ['activeCell="D5" sqref="D5"', 'activeCell="D6" sqref="D6"'],
    ['<autoFilter ref="A1:E5"/>', '<autoFilter ref="A1:E6"/>'],
    ['<mergeCell ref="A6:C6"/><mergeCell ref="B4:B5"/>', '<mergeCell ref="A7:C7"/><mergeCell ref="B5:B6"/>'],
    ['sqref="D2:D5"><cfRule', 'sqref="D2:D6"><cfRule'], ['$D2&gt;$D$6', '$D2&gt;$D$7'],
    ['sqref="B2:B5 C5"><formula1>$A$8:$A$9<', 'sqref="B2:B6 C6"><formula1>$A$9:$A$10<'],
    ['<hyperlink ref="B9"', '<hyperlink ref="B10"'], ['<brk id="6"', '<brk id="7"'], ['<ignoredError sqref="C2:C5"', '<ignoredError sqref="C2:C6"'],
    ['<xm:f>$D$5</xm:f>', '<xm:f>$D$6</xm:f>'], ['<xm:sqref>E2:E5<', '<xm:sqref>E2:E6<'], ['<xm:f>申报表!D2:D5</xm:f><xm:sqref>F5<', '<xm:f>申报表!D2:D6</xm:f><xm:sqref>F6<'],
  ];
  const AROUND: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    [SHEET]: BELOW,
    'xl/worksheets/sheet2.xml': [['<f>申报表!D6</f><v>100</v>', '<f>申报表!D7</f><v>125</v>'], ["SUM('申报表'!D2:D5)+D9</f><v>100<", "SUM('申报表'!D2:D6)+D9</f><v>125<"], ['申报表!$D$6</formula>', '申报表!$D$7</formula>']],
    'xl/workbook.xml': [['hidden="1">申报表!$A$1:$E$5', 'hidden="1">申报表!$A$1:$E$6'], ['申报表!$A$1:$E$9', '申报表!$A$1:$E$10'], ['申报表!$D$2:$D$5', '申报表!$D$2:$D$6']],
    'xl/calcChain.xml': [['<c r="D6" i="1" l="1"/><c r="E6"/><c r="E2"/><c r="E3"/><c r="E4"/><c r="E5"/>', '<c r="D7" i="1" l="1"/><c r="E7"/><c r="E2"/><c r="E3"/><c r="E5"/><c r="E6"/>']],
    'xl/charts/chart1.xml': [['申报表!$B$2:$B$5', '申报表!$B$2:$B$6'], ['申报表!$D$2:$D$5', '申报表!$D$2:$D$6']],
    'xl/drawings/drawing1.xml': [['<xdr:row>5<', '<xdr:row>@<'], ['<xdr:row>6<', '<xdr:row>7<'], ['<xdr:row>@<', '<xdr:row>6<'], ['<xdr:row>8<', '<xdr:row>9<']],
    'xl/drawings/vmlDrawing1.vml': [['<x:Row>4<', '<x:Row>5<'], ['5, 15, 3, 2, 7, 31, 7, 1', '5, 15, 4, 2, 7, 31, 8, 1']],
    'xl/comments1.xml': [['ref="D5"', 'ref="D6"']],
    'xl/threadedComments/threadedComment1.xml': [['ref="D5"', 'ref="D6"']],
    'xl/tables/table1.xml': [['ref="A8:B9" totals', 'ref="A9:B10" totals'], ['<autoFilter ref="A8:B9"', '<autoFilter ref="A9:B10"'], ['申报表!$D$5', '申报表!$D$6']],
  };

  it('changes exactly what speaks of the rows below it', async () => {
    const { book, bytes } = await opened();
    await write(book, await rowAfter3(book));
    const expected = Object.fromEntries(Object.entries(AROUND).map(([name, pairs]) => [name, replaced(richParts()[name] as string, pairs)]));
    const changed = differences(bytes, book.save().bytes);
    expect(Object.keys(changed).sort()).toEqual(Object.keys(expected).sort());
    for (const name of Object.keys(expected)) expect([name, changed[name]]).toEqual([name, expected[name]]);
  });

  it('is undone to the very bytes of the source', async () => {
    const { book, bytes } = await opened();
    await write(book, await rowAfter3(book), textEdit(1, 1, '数量指标', '数量'));
    expect(book.dirty).toBe(true);
    expect(await book.undo()).toBe('修改');
    expect(book.dirty).toBe(false);
    expect(differences(bytes, book.save().bytes)).toEqual({});
    expect(await book.redo()).toBe('修改');
    expect((await book.readSheet('申报表'))!.cell(3, 1).text).toBe('时效 <指标>');
  });

  it('reads back what was written', async () => {
    const { book } = await opened();
    await write(book, await rowAfter3(book));
    const again = await openFile(book.save().bytes, '副本.xlsm');
    const [now, read] = [(await book.readSheet('申报表'))!, (await again.readSheet('申报表'))!];
    expect(plain(read)).toEqual(plain(now));
    expect(read.merges).toEqual(now.merges);
  });

  it('tells a shared formula apart that looks over the new row', async () => {
    const { book } = await opened(bookParts({ 申报表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B2:B3" si="4">A1*2</f><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="4"/><v>4</v></c></row>') }));
    await write(book, { kind: 'row', sheet: '申报表', after: 1, was: '2\t2', lookOf: 1, cells: [], extend: [] });
    const sheet = (await book.readSheet('申报表'))!;
    expect([sheet.cell(1, 1).formula, sheet.cell(3, 1).formula]).toEqual(['A1*2', 'A2*2']);
  });
});

describe('what is refused', () => {
  const protectedSheet = (attributes: string): Parts => bookParts({ 申报表: sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><v>2</v></c></row>', `<sheetProtection sheet="1" objects="1"${attributes}/>`) });
  const insert: Edit = { kind: 'row', sheet: '申报表', after: 0, was: '1\t2', lookOf: 0, cells: [], extend: [] };

  it('a locked cell of a protected sheet, but not an unlocked one', async () => {
    const { book } = await opened(protectedSheet(''));
    expect(await book.write([textEdit(0, 1, '2', '4'), textEdit(0, 0, '1', '3')], '改')).toMatchObject({ done: false, refusal: 'protected', message: expect.stringContaining('A1') as string });
    expect((await book.readSheet('申报表'))!.cell(0, 1).text).toBe('2');
    await write(book, textEdit(0, 1, '2', '4'));
  });

  it('a new row on a protected sheet, unless inserting is allowed', async () => {
    expect(await (await opened(protectedSheet(''))).book.write([insert], '插入')).toMatchObject({ done: false, refusal: 'protected' });
    await write((await opened(protectedSheet(' insertRows="0"'))).book, insert);
  });

  it('part of an array formula', async () => {
    const { book } = await opened(bookParts({ 申报表: sheetXml('<row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>') }));
    expect(await book.write([textEdit(1, 0, '2', '9')], '改')).toMatchObject({ done: false, refusal: 'impossible' });
    expect(await book.write([{ ...insert, was: '1' } as Edit], '插入')).toMatchObject({ done: false, refusal: 'impossible' });
  });

  it('a row that would push the last one off the sheet', async () => {
    const { book } = await opened(bookParts({ 申报表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>') }));
    expect(await book.write([{ ...insert, was: '1' } as Edit], '插入')).toMatchObject({ done: false, refusal: 'impossible' });
  });
});

describe('the memo', () => {
  it('is a part of its own, survives saving, and goes without a trace', async () => {
    const { book, bytes } = await opened();
    await book.keepMemo('{"忽略":["a<b","\u0001"]}');
    expect(book.dirty).toBe(true);
    const kept = book.save().bytes;
    expect(Object.keys(differences(bytes, kept)).sort()).toEqual(['[Content_Types].xml', 'customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml', 'xl/_rels/workbook.xml.rels']);
    const again = await openFile(kept, '副本.xlsm');
    expect(await again.readMemo()).toBe('{"忽略":["a<b","\u0001"]}');
    expect(again.dirty).toBe(false);
    await again.keepMemo(null);
    expect(differences(bytes, again.save().bytes)).toEqual({});
    await again.keepMemo('新');
    expect(Object.keys(differences(kept, again.save().bytes))).toEqual(['customXml/item2.xml']);
  });
});

describe('the copy', () => {
  it('never bears the name of its source', async () => {
    const { book } = await opened();
    expect(book.save()).toMatchObject({ name: '申报表（已修改）.xlsm', note: null });
    expect(['申报表（已修改）.xlsx', '申报表（已修改2） (1).xlsx', '（已修改）说明.xls'].map((name) => savedName(name, null))).toEqual(['申报表（已修改2）.xlsx', '申报表（已修改3）.xlsx', '（已修改）说明（已修改）.xlsx']);
  });

  it('of a file that is no .xlsx is one, and says so', async () => {
    const book = await openFile(new TextEncoder().encode('项目名称,金额\n道路养护,12.5\n'), '导出.csv');
    expect(await book.write([{ kind: 'text', sheet: (await book.listSheets())[0]!.name, row: 1, column: 0, was: '道路养护', text: '桥梁养护' }], '改')).toEqual({ done: true });
    const copy = book.save();
    expect(copy).toMatchObject({ name: '导出（已修改）.xlsx', note: expect.stringContaining('.xlsx 副本') as string });
    const again = await openFile(copy.bytes, copy.name);
    expect((await again.readSheet((await again.listSheets())[0]!.name))!.cell(1, 0).text).toBe('桥梁养护');
    expect(again.save().note).toBeNull();
  });

  it('of a sheet with another prefix keeps that prefix', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="str"><x:v>甲</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { book } = await opened(bookParts({ 申报表: xml }));
    await write(book, textEdit(0, 0, '甲', '乙'), { kind: 'row', sheet: '申报表', after: 0, was: '甲\t2', lookOf: 0, cells: [{ column: 1, text: '3' }], extend: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
    expect(strFromU8(unzipSync(book.save().bytes)[SHEET]!)).toBe(`<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"/><x:c r="B2"><x:v>3</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`);
  });
});

describe('a print area', () => {
  const areaAfter = async (after: number, area: string): Promise<string> => {
    const parts = bookParts({ 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>') }, `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName></definedNames>`);
    const book = await openFile(zipOf(parts), '表.xlsx');
    expect(await book.write([{ kind: 'row', sheet: '表', after, was: after === 4 ? '5' : '', lookOf: after, cells: [], extend: [] }], '插入')).toEqual({ done: true });
    return /Print_Area"[^>]*>([^<]*)</.exec(strFromU8(unzipSync(book.save().bytes)['xl/workbook.xml']!))![1]!;
  };

  it('takes in a row inserted right below its end, and moves where it stands below', async () => {
    expect(await areaAfter(4, '表!$A$1:$C$5')).toBe('表!$A$1:$C$6');
    expect(await areaAfter(3, '表!$A$1:$C$5')).toBe('表!$A$1:$C$6');
    expect(await areaAfter(4, "'表'!$A$1:$C$5,表!$A$8:$C$9")).toBe("'表'!$A$1:$C$6,表!$A$9:$C$10");
    expect(await areaAfter(4, '表!$A$1:$C$3')).toBe('表!$A$1:$C$3');
  });
});

describe('choices and conditional formats', () => {
  const after = async (row: number, lookOf: number): Promise<string> => {
    const rules = '<conditionalFormatting sqref="A1:A5 C5"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B5"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>';
    const book = await openFile(zipOf(bookParts({ 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>', rules) })), '表.xlsx');
    expect(await book.write([{ kind: 'row', sheet: '表', after: row, was: row === 4 ? '5' : row === 0 ? '1' : '', lookOf, cells: [], extend: [] }], '插入')).toEqual({ done: true });
    const xml = strFromU8(unzipSync(book.save().bytes)['xl/worksheets/sheet1.xml']!);
    return [...xml.matchAll(/sqref="([^"]*)"/g)].map((found) => found[1]).join(' | ');
  };

  it('go on in a row that looks like the one above it, and only there', async () => {
    expect(await after(4, 4)).toBe('A1:A6 C5:C6 | B5:B6');
    expect(await after(4, 0)).toBe('A1:A5 C5 | B5');
    expect(await after(0, 0)).toBe('A1:A6 C6 | B6');
  });
});
