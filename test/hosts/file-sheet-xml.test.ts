/** Sheets as programs other than Excel write them, and as careless ones do. */

import { columnName } from '../../src/model';
import { UnreadableFile } from '../../src/hosts/file/unreadable';
import { MAIN, madeSheet, madeXlsx, firstSheet, outcome, refusal } from './made-files';

const rows = (inside: string): { sheet: string } => ({ sheet: `<sheetData>${inside}</sheetData>` });

describe('sheet XML', () => {
  test('keeps rich text joined and leaves its reading aids out', () => {
    const strings = '<si><r><rPr><b/></rPr><t>项目</t></r><r><t xml:space="preserve"> 资金</t></r><rPh sb="0" eb="2"><t>xiangmu</t></rPh><phoneticPr fontId="1"/></si><si><t>a&amp;b&#x4e2d;&#65;</t></si>';
    const sheet = madeSheet({ strings, sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>行内</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>文字</t></r></is></c></row></sheetData>' });
    expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual(['项目 资金', 'a&b中A', '行内文字']);
  });

  test('keeps characters that XML cannot hold, and texts that only look escaped', () => {
    const sheet = madeSheet({ strings: '<si><t>a_x000D_\r\nb</t></si><si><t>_x005F_x000D_</t></si><si><t><![CDATA[<1>]]>&lt;2></t></si>', sheet: '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row></sheetData>' });
    expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual(['a\r\nb', '_x000D_', '<1><2>']);
  });

  test('accepts prefixed element names and the strict namespace', () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:f>"a"&amp;"b"</x:f><x:v>ab</x:v></x:c><x:c r="C2" t="d"><x:v>2024-01-01T12:00:00</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>`;
    const read = madeSheet({ sheet });
    expect(read.cell(1, 1)).toEqual({ kind: 'text', text: 'ab', value: 'ab', formula: '"a"&"b"' });
    expect(read.cell(1, 2)).toMatchObject({ kind: 'date', value: 45292.5 });
    expect(read.merges).toHaveLength(1);
  });

  test('accepts rows and cells without addresses, in the next place', () => {
    const sheet = madeSheet(rows('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'));
    expect([...sheet.cells.keys()].map((key) => columnName(key % 16384) + (Math.floor(key / 16384) + 1))).toEqual(['A1', 'B1', 'D5', 'E5', 'A6']);
  });

  test('accepts addresses out of range, unreadable or repeated without a crash', () => {
    const sheet = madeSheet(rows('<row r="1"><c r="XFE1"><v>1</v></c><c r="A1048577"><v>1</v></c><c r="A0"><v>1</v></c><c r="ZZZZZZZZ99999999999"><v>1</v></c><c r="B1"><v>7</v></c><c r="B1"><v>8</v></c><c r=""><v>9</v></c></row><row r="abc"><c><v>1</v></c></row><row r="99999999"><c><v>1</v></c></row><row r="-4"><c><v>1</v></c></row>'));
    expect(sheet.cell(0, 1).value).toBe(8);
    expect(sheet.cell(0, 2).value).toBe(9);
    expect(sheet.cell(1, 0).value).toBe(1);
    expect(sheet.cells.size).toBe(3);
  });

  test('keeps shared formulas written out for each cell, also before their master', () => {
    const sheet = madeSheet(rows('<row r="1"><c r="A1"><f t="shared" si="1"/><v>0</v></c><c r="B1"><f t="shared" si="0" ref="B1:B3">$A1*C1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="1" ref="A1:A2">C2+1</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="array" ref="B3">SUM(A1:A2*2)</f><v>3</v></c></row>'));
    expect([[0, 0], [0, 1], [1, 0], [1, 1], [2, 1]].map(([row, column]) => sheet.cell(row!, column!).formula)).toEqual(['C1+1', '$A1*C1', 'C2+1', '$A2*C2', 'SUM(A1:A2*2)']);
    expect(sheet.cell(0, 0)).toMatchObject({ kind: 'number', text: '0', value: 0 });
  });

  test('keeps a formula without a result as a blank whose result is awaited, and an empty text as a result', () => {
    const sheet = madeSheet(rows('<row><c><f>A9</f></c><c t="str"><f>""</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'));
    expect(sheet.cell(0, 0)).toEqual({ kind: 'blank', text: '', value: null, formula: 'A9', stale: true });
    expect(sheet.cell(0, 1)).toEqual({ kind: 'blank', text: '', value: null, formula: '""' });
    expect(sheet.cell(0, 2)).toMatchObject({ kind: 'error', text: '#DIV/0!' });
  });

  test('keeps hidden rows, columns and sheets in mind', async () => {
    const sheet = madeSheet({ sheet: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols><sheetData><row r="2" hidden="1"><c><v>1</v></c></row><row r="4" hidden="true"/></sheetData>' });
    expect([...sheet.hiddenRows]).toEqual([1, 3]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  });

  test('accepts 300,000 styled empty rows without keeping a cell of them', () => {
    const row = `<row r="1" s="1" customFormat="1">${'<c s="1"/>'.repeat(8)}</row>`;
    const many = Array.from({ length: 300_000 }, (_, i) => row.replace('r="1"', `r="${i + 2}"`)).join('');
    const sheet = madeSheet({ styles: '<cellXfs><xf/><xf borderId="1"/></cellXfs>', sheet: `<sheetData><row r="1"><c t="inlineStr"><is><t>标题</t></is></c></row>${many}</sheetData>` });
    expect(sheet.cells.size).toBe(1);
    expect(sheet.rowCount).toBe(1);
  }, 20_000);

  test('accepts parts in UTF-16 and in GB18030 where the XML says so', async () => {
    const text = `<worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>绩效目标</t></is></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) wide.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + i * 2);
    const gb = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GB2312"?>' + text.split('绩效目标')[0]!), Buffer.from([0xbc, 0xa8, 0xd0, 0xa7, 0xc4, 0xbf, 0xb1, 0xea]), Buffer.from(text.split('绩效目标')[1]!)]);
    for (const part of [wide, new Uint8Array(gb)]) {
      expect(firstSheet(madeXlsx({ others: { 'xl/worksheets/sheet1.xml': part } })).cell(0, 0).value).toBe('绩效目标');
    }
    const wrong = Buffer.from(text.replace('绩效目标', '\u0001')).map((byte) => (byte === 1 ? 0xbc : byte));
    expect(await refusal(madeXlsx({ others: { 'xl/worksheets/sheet1.xml': new Uint8Array(wrong) } }))).toBe('damaged');
  });

  test.each([
    ['a document type', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'],
    ['an element left open', '<?xml version="1.0"?><worksheet><sheetData><row>'],
    ['tags that do not match', '<?xml version="1.0"?><worksheet><sheetData></row></sheetData></worksheet>'],
    ['an attribute left open', '<?xml version="1.0"?><worksheet><sheetData a="1></sheetData></worksheet>'],
    ['a comment left open', '<?xml version="1.0"?><worksheet><!-- </worksheet>'],
    ['too deep nesting', `<?xml version="1.0"?><worksheet>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</worksheet>`],
    ['too many attributes', `<?xml version="1.0"?><worksheet ${Array.from({ length: 300 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['a shared string that does not exist', '<?xml version="1.0"?><worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>'],
  ])('flags %s as damaged', async (_, sheet) => {
    expect(await refusal(madeXlsx({ sheet }))).toBe('damaged');
  });

  test('flags merges beyond all measure, and accepts a very tall one', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${i * 3 + 1}:B${i * 3 + 500}"/>`).join('');
    expect(await refusal(madeXlsx({ sheet: `<sheetData/><mergeCells>${many}</mergeCells>` }))).toBe('too-large');
    const tall = madeSheet({ sheet: '<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:A9999999"/><mergeCell ref="nonsense"/></mergeCells>' });
    expect(tall.merges).toHaveLength(1);
    expect(tall.shown(900_000, 9).value).toBe(1);
  });

  test('flags a workbook without worksheets', async () => {
    const result = await outcome(madeXlsx({ sheets: [] }));
    expect(result).toBeInstanceOf(UnreadableFile);
    expect((result as UnreadableFile).code).toBe('not-a-workbook');
  });
});
