import { cellKey, type Cell, type Sheet } from '../../src/model';
import { openFile, type FileWorkbook } from '../../src/hosts/file';
import { unzipSync, strFromU8 } from 'fflate';
import { bookParts, escapeXml, sheetXml, zipOf } from './draw-xlsx';

const f = (at: string, formula: string, value = '0', attributes = ''): string => `<c r="${at}"${attributes}><f>${escapeXml(formula)}</f><v>${value}</v></c>`;
const n = (at: string, value: number, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const t = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
const rows = (...lines: string[]): string => lines.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('');

async function book(first: string, second = '', extra = ''): Promise<FileWorkbook> {
  return openFile(zipOf(bookParts({ 表: sheetXml(first), "it's 汇总": sheetXml(second) }, extra)), '测算.xlsx');
}

async function write(opened: FileWorkbook, row: number, column: number, text: string): Promise<Sheet> {
  const sheet = (await opened.readSheet('表'))!;
  expect(await opened.write([{ kind: 'text', sheet: '表', row, column, was: sheet.shown(row, column).text, text }], '改')).toEqual({ done: true });
  return (await opened.readSheet('表'))!;
}

async function afterEdit(formula: string): Promise<Cell> {
  const opened = await book(rows(n('A1', 1) + n('B1', 0.2) + t('C1', '甲'), n('A2', 2) + f('B2', formula), n('A3', 3)), rows(n('A1', 7)));
  return (await write(opened, 0, 0, '0.1')).cell(1, 1);
}

describe('a formula after an edit of A1 from 1 to 0.1', () => {
  it.each([
    ['A1+B1', 0.3],
    ['SUM(A1:A3)', 5.1],
    ['SUM(A:A)', 5.1],
    ['IF(A1<1,"不足","足额")', '不足'],
    ['ROUND(A1/3,2)', 0.03],
    ['SUMIF(A1:A3,">=2")+A1', 5.1],
    ['SUBTOTAL(9,A1:A3)', 5.1],
    ["'it''s 汇总'!A1*A1", 0.7],
    ['A1*50%', 0.05],
    ['C1&TEXT(A1,"0.00")&"万元"', '甲0.10万元'],
    ['A1>1', false],
    ['A1/0', '#DIV/0!'],
    ['A1/3', 0.0333333333333333],
    ['_xlfn.IFS(A1<1,"少",TRUE,"多")', '少'],
    ['IFERROR(VLOOKUP(A1,A1:B3,2,FALSE),"无")', 0.2],
    ['SUMPRODUCT((A1:A3>1)*A1:A3)', 5],
    ['-A1^2', 0.01],
  ])('%s is %j', async (formula, expected) => {
    const cell = await afterEdit(formula);
    expect(cell.stale).toBeUndefined();
    if (typeof expected === 'string') expect(cell.text).toBe(expected);
    else expect(cell.value).toBe(expected);
  });

  it.each(['A1+TODAY()*0', 'NOSUCH(A1)', 'IFERROR(NOSUCH(A1),0)', '[1]别处!A1+A1', 'A1+B2', 'INDIRECT("A1")', 'A1*没有这个名称', 'TEXT(A1,"[DBNum2]0")', '没有这张表!A1+A1', 'A1:A3', 'A1+'])('%s is stale', async (formula) => {
    const cell = await afterEdit(formula);
    expect(cell).toMatchObject({ stale: true, formula });
  });
});

it('follows formulas over other formulas and sheets, and leaves the rest untouched', async () => {
  const opened = await book(rows(n('A1', 1) + f('B1', 'A1*2', '2') + f('C1', 'D1*2', '99'), f('A2', 'B1+1', '3')), rows(f('A1', '表!A2*10', '30')));
  const sheet = await write(opened, 0, 0, '5');
  expect(sheet.cell(1, 0).value).toBe(11);
  expect((await opened.readSheet("it's 汇总"))!.cell(0, 0).value).toBe(110);
  expect(sheet.cell(0, 2)).toMatchObject({ value: 99, text: '99' });
});

it('makes everything that looks at a stale cell stale, until that is typed over', async () => {
  const opened = await book(rows(n('A1', 1) + f('B1', 'NOW()*0+A1', '1') + f('C1', 'B1+1', '2') + f('D1', 'E1+C1', '2') + n('E1', 0)));
  let sheet = await write(opened, 0, 0, '5');
  expect([1, 2, 3].map((column) => sheet.cell(0, column).stale)).toEqual([true, true, true]);
  sheet = await write(opened, 0, 4, '1');
  expect(sheet.cell(0, 3).stale).toBe(true);
  sheet = await write(opened, 0, 1, '9');
  expect([1, 2, 3].map((column) => sheet.cell(0, column).stale)).toEqual([undefined, undefined, undefined]);
  expect(sheet.cell(0, 3).value).toBe(11);
});

it('asks for a full calculation in the saved copy only while something is stale', async () => {
  const workbookXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
  const opened = await book(rows(n('A1', 1) + f('B1', 'NOW()+A1', '1')), '', '<calcPr calcId="191029"/>');
  expect(workbookXml(opened.save().bytes)).toContain('<calcPr calcId="191029"/>');
  await write(opened, 0, 0, '5');
  expect(workbookXml(opened.save().bytes)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  await opened.undo();
  expect(workbookXml(opened.save().bytes)).toContain('<calcPr calcId="191029"/>');
});

it('calculates a range that took in a new row', async () => {
  const opened = await book(rows(n('A1', 1), n('A2', 2), n('A3', 3), f('A4', 'SUM(A1:A3)', '6') + f('B4', 'ROW()', '4')));
  const outcome = await opened.write([{ kind: 'row', sheet: '表', after: 1, was: '2', lookOf: 1, cells: [{ column: 0, text: '10' }], extend: [] }], '插入');
  expect(outcome).toEqual({ done: true });
  const sheet = (await opened.readSheet('表'))!;
  expect(sheet.cell(4, 0)).toMatchObject({ formula: 'SUM(A1:A4)', value: 16 });
  expect(sheet.cell(4, 1).value).toBe(5);
});

it('leaves other subtotals out of a subtotal, and does not judge one over hidden rows', async () => {
  const data = rows(n('A1', 1), f('A2', 'SUBTOTAL(9,A1)', '1'), n('A3', 3), f('A4', 'SUBTOTAL(9,A3)', '3'), f('A5', 'SUBTOTAL(9,A1:A4)', '4'));
  expect((await write(await book(data), 0, 0, '2')).cell(4, 0).value).toBe(5);
  expect((await write(await book(data.replace('<row r="3">', '<row r="3" hidden="1">')), 0, 0, '2')).cell(4, 0).stale).toBe(true);
});

it('follows defined names', async () => {
  const opened = await book(rows(n('A1', 1) + f('B1', '单价*2', '2')), '', '<definedNames><definedName name="单价">表!$A$1</definedName></definedNames>');
  expect((await write(opened, 0, 0, '4')).cell(0, 1).value).toBe(8);
});

it('stores a formula the clerk typed and calculates it', async () => {
  const opened = await book(rows(n('A1', 4) + n('B1', 1)));
  expect(await opened.write([{ kind: 'text', sheet: '表', row: 0, column: 1, was: '1', text: '=A1*2', as: 'formula' }], '改')).toEqual({ done: true });
  expect((await opened.readSheet('表'))!.cells.get(cellKey(0, 1))).toMatchObject({ formula: 'A1*2', value: 8, kind: 'number' });
});

it('leaves every sheet an edit does not reach as it was read', async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`表${index}`, sheetXml(rows(n('A1', 1) + f('B1', 'A1*2', '2')))]));
  const opened = await openFile(zipOf(bookParts(many)), '多表.xlsx');
  const sheet = await opened.readSheet('表3');
  expect(await opened.write([{ kind: 'text', sheet: '表7', row: 0, column: 0, was: '1', text: '2' }], '改')).toEqual({ done: true });
  expect((await opened.readSheet('表7'))!.cells.get(cellKey(0, 1))!.value).toBe(4);
  expect(await opened.readSheet('表3')).toBe(sheet);
});
