/** The parts of the Excel host that need no Excel: reading arrays, planning writes, putting areas together. */

import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { columnsToPrint } from '../../src/hosts/excel/big-sheet';
import { readCells, type Block, type Scalar } from '../../src/hosts/spreadsheet/cells';
import { addressesOf, areasIn, coverage } from '../../src/hosts/spreadsheet/coverage';
import { asText, entryFor, entryOf } from '../../src/hosts/spreadsheet/entries';
import { isMarkFormula, markFormula } from '../../src/hosts/spreadsheet/mark-formula';
import { joined } from '../../src/hosts/excel/merges';
import { mergesInFile } from '../../src/hosts/excel/merges-in-file';
import { formatKind } from '../../src/hosts/spreadsheet/number-kind';
import { failureOf } from '../../src/hosts/excel/trips';
import { lookOf } from '../../src/excel/use-office-theme';
import { cellKey, formatRange, parseRange, type Range } from '../../src/model';
import { entered } from '../excel-host/model/entry';
import { EMPTY } from '../excel-host/model/cell';

function block(values: Scalar[][], formats: string[][], texts: string[][], formulas: Scalar[][] = values): Block {
  return { top: 0, left: 0, values, formulas, formats, texts: (row, column) => texts[row]?.[column] };
}

const one = (value: Scalar, format = 'General', text = String(value), formula: Scalar = value) => readCells([block([[value]], [[format]], [[text]], [[formula]])], false).cells.get(0);

describe('reading arrays', () => {
  it.each([
    ['', 'General', '', '', undefined],
    ['甲', 'General', '甲', '甲', { kind: 'text', text: '甲', value: '甲' }],
    [0.95, '0%', '95%', 0.95, { kind: 'number', text: '95%', value: 0.95 }],
    [46027, 'yyyy-mm-dd', '2026-01-05', 46027, { kind: 'date', text: '2026-01-05', value: 46027 }],
    [true, 'General', 'TRUE', true, { kind: 'boolean', text: 'TRUE', value: true }],
    ['#DIV/0!', 'General', '#DIV/0!', '=1/0', { kind: 'error', text: '#DIV/0!', value: '#DIV/0!', formula: '1/0' }],
    ['=SUM(A1)', 'General', '=SUM(A1)', '=SUM(A1)', { kind: 'text', text: '=SUM(A1)', value: '=SUM(A1)' }],
    ['', 'General', '', '=IF(1,"")', { kind: 'blank', text: '', value: null, formula: 'IF(1,"")' }],
    [1234.5, '#,##0.00', '########', 1234.5, { kind: 'number', text: '1,234.50', value: 1234.5 }],
    ['很长的文字', '@', '####', '很长的文字', { kind: 'text', text: '很长的文字', value: '很长的文字' }],
  ])('keeps %j in a cell of format %s that prints %j', (value, format, text, formula, expected) => {
    expect(one(value, format, text, formula)).toEqual(expected);
  });

  it('keeps dates of a workbook that counts from 1904 on their days', () => {
    const { cells, from1904 } = readCells([block([[44565, 44566]], [['yyyy-mm-dd', 'm"月"d"日"']], [['2026-01-05', '1月6日']])], false);
    expect(from1904).toBe(true);
    expect([cells.get(0), cells.get(1)]).toMatchObject([{ value: 46027 }, { value: 46028 }]);
  });

  it.each([['General', 'general'], ['@', 'text'], ['0.00%', 'percent'], ['#,##0.00', 'number'], ['yyyy"年"m"月"', 'date'], ['0"%（元）"', 'number'], ['[坏', 'number']])('takes the format %s for %s', (code, kind) => {
    expect(formatKind(code)).toBe(kind);
  });

  it('asks for the printed text of those columns only that need it', () => {
    expect(columnsToPrint({ values: [['甲', 1, 2.5, '乙']], formats: [['General', 'General', '0.00', 'General']] })).toEqual({ first: 2, count: 1 });
    expect(columnsToPrint({ values: [['甲', 1, '']], formats: [['General', 'General', '0.00']] })).toBeNull();
  });
});

describe('entries', () => {
  it.each(['=1+1', '+5', '-甲', '@甲', "'引", '12', '1,234.50', '95%', '2026-01-05', '2026年1月', '5月', '1/2', '8:30', '¥5', 'TRUE', '1E5', '(3)', '１２', '#N/A'])('marks %s as text, since Excel would make something else of it', (text) => {
    expect(asText(text, 'General')).toBe(`'${text}`);
  });

  it.each(['道路养护', '≥95%', '约60', '完成60场', '_x0041_', '新 格\n第二行', '不超过 3 次'])('leaves %s as it is', (text) => {
    expect(asText(text, 'General')).toBe(text);
  });

  it('keeps any text a text, whatever the cell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@'0-9.,%/:年月日¥ eE]{1,8}$/)), fc.constantFrom('General', '@', '0.00', 'yyyy-mm-dd'), (text, format) => {
        fc.pre(text.trim() !== '');
        const { value, formula } = entered({ ...EMPTY, numberFormat: format }, asText(text, format));
        return formula === null && value === text;
      }),
      { numRuns: 2_000 },
    );
  });

  it('frees a cell of the text format for a number, and shifts dates of 1904', () => {
    expect(entryFor({ kind: 'number', value: 60 }, '@', false, false)).toEqual({ formula: false, value: 60, format: 'General' });
    expect(entryFor({ kind: 'number', value: 46027 }, 'yyyy-mm-dd', true, true)).toEqual({ formula: false, value: 44565 });
  });

  it('brings a cell back with its format', () => {
    expect(entryOf({ kind: 'text', text: '=甲', value: '=甲' }, 'General', false)).toEqual({ formula: false, value: "'=甲", format: 'General' });
    expect(entryOf({ kind: 'number', text: '3', value: 3, formula: 'A1+2' }, '0', false)).toEqual({ formula: true, value: '=A1+2', format: '0' });
    expect(entryOf({ kind: 'blank', text: '', value: null }, '@', false)).toEqual({ formula: false, value: '', format: '@' });
  });
});

describe('areas', () => {
  const range = fc.record({ top: fc.nat(12), left: fc.nat(6), tall: fc.nat(3), wide: fc.nat(3) }).map(({ top, left, tall, wide }): Range => ({ top, left, bottom: top + tall, right: left + wide }));
  const cellsOf = (areas: readonly Range[]): string => {
    const cells = new Set<number>();
    for (const { top, left, bottom, right } of areas) for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.add(cellKey(row, column));
    return [...cells].sort((a, b) => a - b).join();
  };

  it('tells equal cells the same way, and other cells another way', () => {
    fc.assert(fc.property(fc.array(range, { maxLength: 6 }), fc.array(range, { maxLength: 6 }), (a, b) => (coverage(a) === coverage(b)) === (cellsOf(a) === cellsOf(b))));
  });

  it('reads addresses with sheet names in every spelling', () => {
    expect(areasIn("'说 明,甲'!$A$1,'说 明,甲'!$B$2:$C$3,Sheet1!D4")?.map(formatRange)).toEqual(['A1', 'B2:C3', 'D4']);
    expect(areasIn('A:B')).toBeNull();
  });

  it('cuts addresses before they grow too long', () => {
    const areas = Array.from({ length: 500 }, (_, row) => ({ top: row, bottom: row, left: 0, right: 1 }));
    const addresses = addressesOf(areas, 300);
    expect(addresses.every((address) => address.length <= 300)).toBe(true);
    expect(addresses.flatMap((address) => areasIn(address)!).map(formatRange)).toEqual(areas.map(formatRange));
  });
});

describe('merges', () => {
  const of = (...texts: string[]): Range[] => texts.map((text) => parseRange(text)!);

  it('joins what a border between two bands cut, and nothing that holds a text of its own', () => {
    const cells = new Map([[cellKey(10, 1), { kind: 'text' as const, text: '另一格', value: '另一格' }]]);
    expect(joined(of('A8:A10', 'A11:A13', 'B9:B10', 'B11:B12'), [0, 10], cells).map(formatRange).sort()).toEqual(['A8:A13', 'B11:B12', 'B9:B10']);
    expect(joined(of('A8:A13', 'A8:A13', 'C2:D2'), [0, 10], cells).map(formatRange).sort()).toEqual(['A8:A13', 'C2:D2']);
  });

  it('reads them from a copy of the file', async () => {
    const part = (text: string): Uint8Array => strToU8(text);
    const bytes = zipSync({
      'xl/workbook.xml': part('<workbook xmlns:r="x"><sheets><sheet name="甲 &amp; 乙" sheetId="1" r:id="rId3"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': part('<Relationships><Relationship Target="worksheets/sheet9.xml" Id="rId3" Type="t"/></Relationships>'),
      'xl/worksheets/sheet9.xml': part('<worksheet><sheetData/><mergeCells count="2"><mergeCell ref="A1:H1"/><x:mergeCell ref="A4:A5"/></mergeCells></worksheet>'),
    });
    const merges = await mergesInFile(() => Promise.resolve(bytes));
    expect(merges.get('甲 & 乙')?.map(formatRange)).toEqual(['A1:H1', 'A4:A5']);
  });
});

describe('words and signs', () => {
  it('knows its own marks and nobody else’s', () => {
    for (const severity of ['error', 'warning', 'suggestion'] as const) expect(isMarkFormula(markFormula(severity))).toBe(true);
    expect(isMarkFormula('TRUE + N("绩准：提示")')).toBe(true);
    for (const other of ['=TRUE', '=TRUE+N("别的")', '=A1>0', '=TRUE+N("绩准：强制")+A1']) expect(isMarkFormula(other)).toBe(false);
  });

  it.each([['InvalidOperationInCellEditMode', 'editing'], ['AccessDenied', 'protected'], ['ResponsePayloadSizeLimitExceeded', 'too-large'], ['ItemNotFound', 'gone'], ['GeneralException', 'other']])('takes %s for %s', (code, failure) => {
    expect(failureOf(Object.assign(new Error('x'), { code }))).toBe(failure);
  });

  it('follows the ground of Office', () => {
    expect(lookOf({ bodyBackgroundColor: '#262626' })).toBe('dark');
    expect(lookOf({ bodyBackgroundColor: '#FFFFFF' })).toBe('light');
    expect(lookOf(undefined)).toBeNull();
  });
});
