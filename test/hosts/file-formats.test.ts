/** Files under the wrong name, older formats and things that are no workbook at all. */

import * as XLSX from '@e965/xlsx';
import { codepages } from '../../src/hosts/file/codepages';
import { readBytes } from '../../src/hosts/file/open-bytes';
import { readSheet } from '../../src/hosts/file/read-sheet';
import { UnreadableFile } from '../../src/hosts/file/unreadable';
import type { Sheet } from '../../src/model';
import { madeParts, outcome, refusal, zipped } from './made-files';

async function read(bytes: Uint8Array, name = '申报表.xls'): Promise<{ sheet: Sheet; converted: string | null }> {
  const { structure, converted } = await readBytes(bytes, name);
  return { sheet: readSheet(structure, structure.sheets[0]!), converted };
}

const texts = (sheet: Sheet): string[][] => Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (_, column) => sheet.cell(row, column).text));

/** GBK bytes of the few characters these tests use. */
const GBK: Readonly<Record<string, readonly [number, number]>> = {
  项: [0xcf, 0xee], 目: [0xc4, 0xbf], 名: [0xc3, 0xfb], 称: [0xb3, 0xc6], 金: [0xbd, 0xf0], 额: [0xb6, 0xee], 党: [0xb5, 0xb3], 建: [0xbd, 0xa8], 合: [0xba, 0xcf], 计: [0xbc, 0xc6], 元: [0xd4, 0xaa],
};
const gbk = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((character) => GBK[character] ?? [character.charCodeAt(0)]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const CSV = '项目名称,金额\r\n党建,"1,234.50"\r\n"合计""元""",12%\r\n';
const PAGE = '<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><style>td{}</style></head><body><table border=1><tr><td colspan=2>项目名称<br>党建</td><td rowspan="2">金额</td></tr><tr><td>1,234.50</td><td>&lt;元&gt;&nbsp;</td></tr></table></body></html>';

describe('text and web pages named .xls', () => {
  test.each([['GBK', gbk(CSV)], ['UTF-8', utf8(CSV)], ['UTF-8 with a mark', utf8(`\ufeff${CSV}`)]])('keeps the words of a csv in %s', async (_, bytes) => {
    const { sheet, converted } = await read(bytes);
    expect(converted).toBe('csv');
    expect(texts(sheet)).toEqual([['项目名称', '金额'], ['党建', '1,234.50'], ['合计"元"', '12%']]);
    expect(sheet.cell(1, 1)).toMatchObject({ kind: 'number', value: 1234.5 });
    expect(sheet.name).toBe('申报表');
  });

  test.each([['GBK', gbk(PAGE)], ['UTF-8 under a wrong label', utf8(PAGE)]])('keeps the words and merges of a web table in %s', async (_, bytes) => {
    const { sheet, converted } = await read(bytes);
    expect(converted).toBe('html');
    expect(texts(sheet)).toEqual([['项目名称\n党建', '', '金额'], ['1,234.50', '<元>', '']]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 0, left: 2, bottom: 1, right: 2 }]);
  });

  test('keeps text around tables, unclosed cells, and codes with leading zeros', async () => {
    const { sheet } = await read(utf8('<h1>财政项目支出绩效目标申报表</h1><p>单位：万元</p><TABLE><TR><TD>编码<TD>0012<TR><TD x:str>123456789012345678<TD>5</TABLE><table><tr><td rowspan=9>末</td></tr></table>'));
    expect(texts(sheet)).toEqual([['财政项目支出绩效目标申报表', ''], ['单位：万元', ''], ['编码', '0012'], ['123456789012345678', '5'], ['末', '']]);
    expect(sheet.cell(3, 0).kind).toBe('text');
    expect(sheet.merges).toEqual([]);
  });

  test('keeps the pages of a web archive', async () => {
    const page = Buffer.from(gbk(PAGE)).toString('base64').replace(/.{60}/g, '$&\r\n');
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_Next"\r\n\r\n------=_Next\r\nContent-Location: a.htm\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/html; charset="gb2312"\r\n\r\n${page}\r\n------=_Next--\r\n`;
    const { sheet, converted } = await read(ascii(archive));
    expect(converted).toBe('mht');
    expect(sheet.cell(0, 2).text).toBe('金额');
  });

  test('flags text of no known encoding instead of showing gibberish', async () => {
    const broken = Uint8Array.from([...gbk('项目,金额\r\n'), 0xff, 0xff, 0x2c, 0x0d, 0x0a]);
    expect(await refusal(broken, '表.csv')).toBe('damaged');
  });
});

describe('older formats', () => {
  /** The other library remarks aloud on what it finds odd. */
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  const workbook = (): XLSX.WorkBook => {
    const sheet = XLSX.utils.aoa_to_sheet([['项目名称', '党建'], [1234.5, 0.95], [45292, true]]);
    sheet['A2']!.z = '#,##0.00';
    sheet['B2']!.z = '0.00%';
    sheet['A3']!.z = 'yyyy-mm-dd';
    sheet['B4'] = { t: 'n', v: 1234.5, f: 'A2*1' };
    sheet['!ref'] = 'A1:D4';
    sheet['!merges'] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 3 } }];
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, '申报表1');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['隐藏']]), '参数');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    return book;
  };
  const written = (bookType: XLSX.BookType): Uint8Array => new Uint8Array(XLSX.write(workbook(), { type: 'array', bookType }) as ArrayBuffer);

  test.each(['ods', 'xlml', 'fods'] as const)('keeps formulas of %s', async (bookType) => {
    const { sheet } = await read(written(bookType));
    expect(sheet.cell(3, 1)).toMatchObject({ value: 1234.5, formula: 'A2*1' });
  });

  test.each([['biff8', 'xls'], ['ods', 'ods'], ['xlml', 'spreadsheetml-2003'], ['fods', 'fods']] as const)('keeps values, formats and merges of %s', async (bookType, format) => {
    const { sheet, converted } = await read(written(bookType));
    expect(converted).toBe(format);
    expect(sheet.name).toBe('申报表1');
    expect(sheet.cell(0, 0)).toMatchObject({ kind: 'text', value: '项目名称' });
    expect(sheet.cell(1, 0)).toMatchObject({ kind: 'number', value: 1234.5, text: '1,234.50' });
    expect(sheet.cell(1, 1)).toMatchObject({ kind: 'number', value: 0.95, text: '95.00%' });
    expect(sheet.cell(2, 0)).toMatchObject({ kind: 'date', value: 45292 });
    expect(sheet.cell(2, 1)).toMatchObject({ kind: 'boolean', value: true });
    expect(sheet.cell(3, 1).value).toBe(1234.5);
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 3 }]);
  });

  test('keeps hidden sheets of an .xls hidden', async () => {
    const { structure } = await readBytes(written('biff8'), '表.xls');
    expect(structure.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([['申报表1', false], ['参数', true]]);
  });

  /** The library cannot write GBK: the bytes and the code page are put in afterwards. */
  const beforeUnicode = (bytesOfText: readonly number[]): Uint8Array => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['WXYZ']]), 'S');
    const bytes = Buffer.from(XLSX.write(book, { type: 'array', bookType: 'biff5' }) as ArrayBuffer);
    bytes.set(bytesOfText, bytes.indexOf('WXYZ'));
    bytes.writeUInt16LE(936, bytes.indexOf(Buffer.from([0x42, 0, 2, 0])) + 4);
    return new Uint8Array(bytes);
  };

  test('keeps Chinese of workbooks from before Unicode, and refuses what would be gibberish', async () => {
    const { sheet } = await read(beforeUnicode([...gbk('项目')]));
    expect(sheet.cell(0, 0).text).toBe('项目');
    expect(await refusal(beforeUnicode([0xff, 0xff, 0xff, 0xff]), '表.xls')).toBe('damaged');
    expect(codepages.utils.decode(936, gbk('党建'))).toBe('党建');
    expect(codepages.utils.decode(1200, codepages.utils.encode(1200, '绩效'))).toBe('绩效');
  });

  test('accepts or refuses .xls with flipped or missing bytes, and nothing else happens', async () => {
    const whole = written('biff8');
    for (let i = 1; i < 120; i++) {
      const bytes = whole.slice(0, i % 2 ? whole.length : Math.floor((whole.length * i) / 120));
      bytes[(i * 7919) % bytes.length]! ^= 1 << (i % 8);
      const result = await outcome(bytes, '表.xls');
      expect(typeof result === 'number' || result instanceof UnreadableFile).toBe(true);
    }
  }, 20_000);
});

describe('what is no workbook', () => {
  const office = (stream: string): Uint8Array => {
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, `/${stream}`, new Array(8000).fill(1) as never);
    return Uint8Array.from(XLSX.CFB.write(file, { type: 'buffer' }) as Uint8Array);
  };
  const locked = (): Uint8Array => {
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, '/Workbook', [9, 8, 16, 0, ...new Array<number>(16).fill(0), 0x2f, 0, 54, 0, ...new Array<number>(8000).fill(0)] as never);
    return Uint8Array.from(XLSX.CFB.write(file, { type: 'buffer' }) as Uint8Array);
  };
  const { 'xl/workbook.xml': _, ...rest } = madeParts({});

  test.each([
    ['an empty file', new Uint8Array(), 'not-a-workbook', '空'],
    ['a PDF', ascii('%PDF-1.7\n'), 'not-a-workbook', 'PDF'],
    ['a picture', ascii('\x89PNG\r\n\x1a\n\0\0'), 'not-a-workbook', '图片'],
    ['a program', ascii('MZ\x90\0\x03'), 'not-a-workbook', '程序'],
    ['an archive', ascii('Rar!\x1a\x07'), 'not-a-workbook', '解压'],
    ['a Word document', zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }), 'not-a-workbook', 'Word'],
    ['an OFD document', zipped({ 'OFD.xml': '<OFD/>' }), 'not-a-workbook', 'OFD'],
    ['a zip of files', zipped({ 'a.txt': 'x' }), 'not-a-workbook', '压缩包'],
    ['a workbook without its workbook part', zipped(rest), 'damaged', '损坏'],
    ['an old Word document', office('WordDocument'), 'not-a-workbook', 'Word'],
    ['another compound file', office('Other'), 'not-a-workbook', 'Office'],
    ['an encrypted .xlsx', office('EncryptedPackage'), 'encrypted', '密码'],
    ['an encrypted .xls', locked(), 'encrypted', '密码'],
    ['a binary workbook', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'unsupported', '另存为 .xlsx'],
    ['prose', utf8('今天天气很好。\n明天也好。\n'), 'not-a-workbook', '文本'],
    ['JSON', utf8('{"a": 1, "b": [1, 2]}'), 'not-a-workbook', '文本'],
    ['a page without tables', utf8('<html><body>登录</body></html>'), 'not-a-workbook', '网页'],
    ['bytes of no kind', Uint8Array.from([1, 2, 3, 0, 0, 9]), 'not-a-workbook', '无法识别'],
  ])('flags %s and says what it is', async (_name, bytes, code, word) => {
    const result = await outcome(bytes);
    expect(result).toBeInstanceOf(UnreadableFile);
    expect((result as UnreadableFile).code).toBe(code);
    expect((result as UnreadableFile).message).toContain(word);
    expect((result as UnreadableFile).message).toMatch(/请.*。$/);
  });
});
