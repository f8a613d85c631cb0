/** Totals below the table take a new row in where their sum ends at the row it follows, and nowhere else. */

import { strFromU8, unzipSync } from 'fflate';
import { openFile } from '../src/hosts/file';
import { MemoryWorkbook } from '../src/hosts/memory';
import { layouts, type IndicatorRow } from '../src/layouts';
import { MAX_COLUMNS, Sheet, cellKey, formatAddress, summedRanges, withRowSummed, type Cell, type Range } from '../src/model';
import { previewOf } from '../src/session/preview';
import { retyped, only, sheetOf } from './forms/sheet-of';
import { bookParts, sheetXml, zipOf } from './hosts/draw-xlsx';
import { NEW } from './placing-law';

/** Rows 3 … 9 are indicators, 4 and 5 of one 二级; row 10 and below are totals. */
const TABLE: readonly (readonly string[])[] = [
  ['2026年项目支出绩效目标申报表'], ['项目名称', '道路养护', '', '主管部门', '交通局'], ['一级指标', '二级指标', '三级指标', '指标值', '权重'],
  ['成本指标', '经济成本指标', '单位养护成本', '≤3600元', '10'], ['产出指标', '数量指标', '养护里程', '≥30公里', '15'], ['产出指标', '数量指标', '养护桥梁数', '≥8座', '15'], ['产出指标', '质量指标', '验收合格率', '≥95%', '20'],
  ['效益指标', '社会效益指标', '安全畅通率', '≥95%', '20'], ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '10'],
];

function withTotals(totals: readonly string[], merges: readonly Range[] = []): Sheet {
  const rows = [...TABLE, ...totals.map((_, i) => (i === 0 ? ['合计', '', '', '', ''] : ['小计', '', '', '', '']))];
  const cells = new Map<number, Cell>(sheetOf(rows).cells);
  totals.forEach((formula, i) => cells.set(cellKey(TABLE.length + i, 4), { kind: 'number', text: '90', value: 90, formula }));
  return new Sheet({ ...sheetOf(rows, merges), cells });
}

/** Formulas in column E after these rows were placed. */
async function totalsAfter(sheet: Sheet, ...rows: readonly IndicatorRow[]): Promise<string[]> {
  const form = only(sheet);
  const workbook = new MemoryWorkbook([sheet]);
  const edits = layouts.find((one) => one.id === form.layout)!.place(sheet, form, rows);
  expect(await workbook.write(edits, '插入')).toEqual({ done: true });
  const after = (await workbook.readSheet(sheet.name))!;
  return [...after.cells].sort(([a], [b]) => a - b).flatMap(([key, { formula }]) => (formula === undefined ? [] : [`${formatAddress({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS })}=${formula}`]));
}

const { 满意: satisfied, 质量: quality, 数量: amount, 可持续: lasting, 时效: timely } = NEW as Readonly<Record<string, IndicatorRow>>;

describe('a total below the table', () => {
  test('takes in a row behind the last one', async () => {
    expect(await totalsAfter(withTotals(['SUM(E4:E9)']), satisfied!)).toEqual(['E11=SUM(E4:E10)']);
    expect(await totalsAfter(withTotals(['SUBTOTAL(9,$E$4:$E$9)']), satisfied!)).toEqual(['E11=SUBTOTAL(9,$E$4:$E$10)']);
    expect(await totalsAfter(withTotals(['ROUND(SUM(表!E4:E9),2)&"分"']), satisfied!)).toEqual(['E11=ROUND(SUM(表!E4:E10),2)&"分"']);
  });

  test('takes in several rows, those inside it included', async () => {
    const rows = [satisfied!, { ...satisfied!, level3: '沿线商户满意度' }, quality!];
    expect(await totalsAfter(withTotals(['SUM(E4:E9)']), ...rows)).toEqual(['E13=SUM(E4:E12)']);
  });

  test('of a group takes in what goes on with the group, and not what follows it', async () => {
    const totals = ['SUM(E4:E9)', 'SUM(E5:E7)', 'SUM(E5:E6)'];
    expect(await totalsAfter(withTotals(totals), timely!)).toEqual(['E11=SUM(E4:E10)', 'E12=SUM(E5:E8)', 'E13=SUM(E5:E6)']);
    expect(await totalsAfter(withTotals(totals), amount!)).toEqual(['E11=SUM(E4:E10)', 'E12=SUM(E5:E8)', 'E13=SUM(E5:E7)']);
  });

  test('of a group before does not take in a new 一级', async () => {
    const without = retyped(withTotals([]), { '7,0': '', '7,1': '', '7,2': '', '7,3': '', '7,4': '', '8,0': '', '8,1': '', '8,2': '', '8,3': '', '8,4': '' });
    const cells = new Map(without.cells);
    cells.set(cellKey(7, 0), { kind: 'text', text: '产出小计', value: '产出小计' });
    cells.set(cellKey(7, 4), { kind: 'number', text: '50', value: 50, formula: 'SUM(E5:E7)' });
    cells.set(cellKey(8, 4), { kind: 'number', text: '60', value: 60, formula: 'SUM(E4:E7)' });
    expect(await totalsAfter(new Sheet({ ...without, cells }), lasting!)).toEqual(['E9=SUM(E5:E7)', 'E10=SUM(E4:E8)']);
  });

  test.each(['SUM(E4:E8)', 'SUM(D4:D9)', 'SUM(E4,E9)', 'SUM(E4:E9*1)', 'AVERAGE(E4:E9)', 'SUMIF(A4:A9,"产出指标",E4:E9)', "SUM('别的表'!E4:E9)", 'SUM(E:E)-100', 'E9+E8', '"SUM(E4:E9)"'])('%s stays as it moves by itself', async (formula) => {
    expect(await totalsAfter(withTotals([formula]), satisfied!)).toEqual([`E11=${formula}`]);
  });
});

test('the preview tells which totals take the new row in', () => {
  const sheet = withTotals(['SUM(E4:E9)']);
  const form = only(sheet);
  const edits = layouts.find((one) => one.id === form.layout)!.place(sheet, form, [satisfied!]);
  expect(previewOf('插入', edits, { sheet: () => sheet, form: () => form }).lines.at(-1)).toEqual({ sheet: '表', where: 'E10', label: '合计', was: '=SUM(E4:E9)', willBe: '=SUM(E4:E10)' });
});

describe('the sums of a formula', () => {
  test('are direct arguments only', () => {
    expect(summedRanges('SUM(A1:A3, B$1:$B3 ,C1)+SUM(-D1:D3)+SUMPRODUCT(E1:E3)+sum(F3:F1)', '表').map(({ range }) => range.left)).toEqual([0, 1, 5]);
  });

  test('grow at the end that ends there, also where they are typed from the bottom up', () => {
    expect(withRowSummed('SUM(A1:A3,A5:A9)+SUM($B$9:$B$5)', '表', 8)).toBe('SUM(A1:A3,A5:A10)+SUM($B$10:$B$5)');
  });
});

test('in a file the total that others share their formula with is written out, and nothing else changes', async () => {
  const text = (at: string, said: string): string => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
  const row = (n: number, inside: string): string => `<row r="${n}">${inside}</row>`;
  const data = [
    row(1, text('A1', '甲') + '<c r="B1"><v>1</v></c><c r="C1"><v>2</v></c>'), row(2, text('A2', '乙') + '<c r="B2"><v>3</v></c><c r="C2"><v>4</v></c>'),
    row(3, '<c r="B3" s="3"><f t="shared" ref="B3:C3" si="0">SUM(B1:B2)</f><v>4</v></c><c r="C3"><f t="shared" si="0"/><v>6</v></c><c r="D3"><f t="array" ref="D3">SUM(B1:B2*C1:C2)</f><v>14</v></c>'),
  ].join('');
  const book = await openFile(zipOf(bookParts({ 表: sheetXml(data) })), '表.xlsx');
  const sums = [{ row: 2, column: 1 }, { row: 2, column: 3 }];
  expect(await book.write([{ kind: 'row', sheet: '表', after: 1, was: '乙\t3\t4', lookOf: 1, cells: [{ column: 1, text: '5' }, { column: 2, text: '6' }], extend: [], sums }], '插入')).toEqual({ done: true });
  const sheet = (await book.readSheet('表'))!;
  expect([1, 2, 3].map((column) => [sheet.cell(3, column).formula, sheet.cell(3, column).value])).toEqual([['SUM(B1:B3)', 9], ['SUM(C1:C2)', 6], ['SUM(B1:B2*C1:C2)', 14]]);
  const xml = strFromU8(unzipSync(book.save().bytes)['xl/worksheets/sheet1.xml']!);
  expect(xml).toContain('<c r="B4" s="3"><f>SUM(B1:B3)</f><v>9</v></c>');
});
