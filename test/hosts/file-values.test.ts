/** Values, kinds and printed texts of workbooks another program wrote. */

import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { makeNumberFormat, printGeneral } from '../../src/hosts/file/number-format';
import { shiftReferences } from '../../src/hosts/file/shift-formula';
import { firstSheet, libraryXlsx, madeSheet } from './made-files';

function cellsOf(cells: Readonly<Record<string, XLSX.CellObject>>, options?: { date1904?: boolean }): ReturnType<typeof firstSheet> {
  return firstSheet(libraryXlsx({ '!ref': 'A1:H9', ...cells } as XLSX.WorkSheet, options));
}

const said = (sheet: ReturnType<typeof firstSheet>, row: number, column: number): unknown[] => {
  const { kind, text, value } = sheet.cell(row, column);
  return [kind, text, value];
};

describe('values another program wrote', () => {
  test('keeps numbers, percentages, booleans, errors and texts apart', () => {
    const sheet = cellsOf({
      A1: { t: 'n', v: 1234.5, z: '#,##0.00' }, B1: { t: 'n', v: 0.955, z: '0.00%' }, C1: { t: 'b', v: true }, D1: { t: 'e', v: 7 },
      E1: { t: 's', v: ' 两端有空格 ' }, F1: { t: 's', v: '第一行\n第二行 <&>' }, G1: { t: 'n', v: 95, z: '0%' }, H1: { t: 'n', v: -1 },
    });
    expect(said(sheet, 0, 0)).toEqual(['number', '1,234.50', 1234.5]);
    expect(said(sheet, 0, 1)).toEqual(['number', '95.50%', 0.955]);
    expect(said(sheet, 0, 2)).toEqual(['boolean', 'TRUE', true]);
    expect(said(sheet, 0, 3)).toEqual(['error', '#DIV/0!', '#DIV/0!']);
    expect(said(sheet, 0, 4)).toEqual(['text', ' 两端有空格 ', ' 两端有空格 ']);
    expect(said(sheet, 0, 5)).toEqual(['text', '第一行\n第二行 <&>', '第一行\n第二行 <&>']);
    expect(said(sheet, 0, 6)).toEqual(['number', '9500%', 95]);
    expect(said(sheet, 0, 7)).toEqual(['number', '-1', -1]);
  });

  test('keeps a date the same serial whichever epoch the file counts from', () => {
    const dates = (shift: number): Record<string, XLSX.CellObject> => ({ A1: { t: 'n', v: 45292 - shift, z: 'yyyy-mm-dd' }, B1: { t: 'n', v: 45292.5 - shift, z: 'yyyy"年"m"月"d"日"' }, C1: { t: 'n', v: 45292 } });
    for (const sheet of [cellsOf(dates(0)), cellsOf(dates(1462), { date1904: true })]) {
      expect(said(sheet, 0, 0)).toEqual(['date', '2024-01-01', 45292]);
      expect(said(sheet, 0, 1)).toEqual(['date', '2024年1月1日', 45292.5]);
      expect(said(sheet, 0, 2)).toEqual(['number', '45292', 45292]);
    }
  });

  test('keeps formulas beside their results, and merges', () => {
    const sheet = cellsOf({ A1: { t: 'n', v: 3, f: 'SUM(B1:C1)' }, B1: { t: 's', v: 'x', f: 'A2&"="' }, '!merges': [{ s: { r: 1, c: 0 }, e: { r: 3, c: 2 } }] } as never);
    expect(sheet.cell(0, 0)).toMatchObject({ kind: 'number', value: 3, formula: 'SUM(B1:C1)', text: '3' });
    expect(sheet.cell(0, 1)).toMatchObject({ kind: 'text', value: 'x', formula: 'A2&"="' });
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 3, right: 2 }]);
  });

  test('agrees with the other reader on arbitrary workbooks', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
    fc.assert(fc.property(fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const bytes = libraryXlsx(XLSX.utils.aoa_to_sheet(rows));
      const sheet = firstSheet(bytes);
      const theirs = XLSX.read(bytes).Sheets['表1']!;
      for (const [key, cell] of Object.entries(theirs) as [string, XLSX.CellObject][]) {
        if (key.startsWith('!') || cell.t === 'z' || cell.v === '') continue;
        const { r, c } = XLSX.utils.decode_cell(key);
        expect(sheet.cell(r, c).value).toEqual(cell.v);
      }
    }), { numRuns: 150 });
  });
});

describe('printing', () => {
  test.each([
    [180740.00000000003, '180740'], [0.1 + 0.2, '0.3'], [-0.5, '-0.5'], [0, '0'], [-0, '0'], [99_999_999_999, '99999999999'], [123_456_789_012, '1.23457E+11'],
    [12345.678901234, '12345.6789'], [1e-10, '1E-10'], [1 / 3, '0.333333333'],
  ])('keeps General free of binary noise: %d', (value, text) => {
    expect(printGeneral(value)).toBe(text);
  });

  test.each([
    ['0', 2.5, '3'], ['0', -0.4, '0'], ['0.00', 1.005, '1.01'], ['0.00', -1.005, '-1.01'], ['#,##0', 1234567.5, '1,234,568'], ['#,##0.00', 999999.995, '1,000,000.00'],
    ['#,##0.00', 0, '0.00'], ['0%', 0.285, '29%'], ['0.00%', 0.12345, '12.35%'], ['0.00', 1e21, '1000000000000000000000.00'], ['yyyy-mm-dd', 45292.99, '2024-01-01'],
    ['@', 12.5, '12.5'], ['0.0"万元"', 3, '3.0万元'], ['yyyy"年"m"月"d"日";@', 45292, '2024年1月1日'], ['上午/下午h"时"mm"分"', 0.75, '下午6时00分'],
    ['G/通用格式', 12.5, '12.5'], ['[>=10000]0.0,"千";0', 20000, '20.0千'], ['[broken', 5, '5'],
  ])('prints %s of %d as %s', (code, value, text) => {
    expect(makeNumberFormat(code).print(value)).toBe(text);
  });

  test('agrees with the general printer wherever the quick one answers', () => {
    fc.assert(fc.property(fc.constantFrom('0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%'), fc.double({ min: -1e11, max: 1e11, noNaN: true }), (code, value) => {
      // The same format with an empty quote goes the long way.
      const slow = makeNumberFormat(`${code}""`).print(value);
      expect(makeNumberFormat(code).print(value)).toBe(slow);
    }), { numRuns: 2000 });
  });

  test('prints built-in formats as a Chinese Excel does', () => {
    const styles = [14, 31, 57, 58, 4, 9, 20].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const cells = [45292, 45292, 45292, 45292, 1234.5, 0.5, 0.5].map((value, i) => `<c s="${i}"><v>${value}</v></c>`).join('');
    const sheet = madeSheet({ styles: `<cellXfs>${styles}</cellXfs>`, sheet: `<sheetData><row>${cells}</row></sheetData>` });
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => sheet.cell(0, column).text)).toEqual(['2024/1/1', '2024年1月1日', '2024年1月', '1月1日', '1,234.50', '50%', '12:00']);
    expect([0, 4].map((column) => sheet.cell(0, column).kind)).toEqual(['date', 'number']);
  });
});

describe('moving references', () => {
  test.each([
    ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'], ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'], ['"A1"&A1', 1, 0, '"A1"&A2'], ["'表 A1'!B2*2", 1, 0, "'表 A1'!B3*2"],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'], ['A:A', 0, 1, 'B:B'], ['3:3+$5:$6', 2, 0, '5:5+$5:$6'], ['A1', -1, 0, '#REF!'], ['金额_1+Total1', 1, 0, '金额_1+Total1'], ['1E5+A1', 1, 0, '1E5+A2'],
    ['表1[金额]', 4, 4, '表1[金额]'], ['Sheet1!A1', 1, 1, 'Sheet1!B2'],
  ])('keeps the meaning of %s moved by %d, %d', (formula, rows, columns, moved) => {
    expect(shiftReferences(formula, rows, columns)).toBe(moved);
  });
});
