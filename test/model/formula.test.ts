import { formulaAfterInsert, rangeAfterInsert, readFormula } from '../../src/model';

const after3 = { sheet: '表', after: 2 };
const moved = (formula: string, home: string | null = '表'): string => formulaAfterInsert(formula, home, after3);

describe('a formula after a row insert below row 3', () => {
  it.each([
    ['SUM(A1:A5)', 'SUM(A1:A6)'],
    ['SUM(A1:A3)', 'SUM(A1:A3)'],
    ['SUM(A4:A5)+A3', 'SUM(A5:A6)+A3'],
    ['$A$4*A$4*$A4*a4', '$A$5*A$5*$A5*a5'],
    ['SUM(A:A)+SUM(3:4)', 'SUM(A:A)+SUM(3:5)'],
    ['IF(A9="A9",\'其他\'!A9,表!A9)', 'IF(A10="A9",\'其他\'!A9,表!A10)'],
    ["'表'!A4:B9+'it''s'!A4", "'表'!A5:B10+'it''s'!A4"],
    ['表1[A9]+LOG10(A9)+A9(1)+甲A9+[1]表!A9+一月:三月!A9', '表1[A9]+LOG10(A10)+A9(1)+甲A9+[1]表!A9+一月:三月!A9'],
    ['A1048576+SUM(B1:B1048576)', '#REF!+SUM(B1:B1048576)'],
    ['1E5+A5&"说""A5""."', '1E5+A6&"说""A5""."'],
  ])('%s becomes %s', (before, expected) => expect(moved(before)).toBe(expected));

  it('leaves references of another sheet alone', () => {
    expect(moved('A9+表!A9', '别的')).toBe('A9+表!A10');
    expect(moved('A9', null)).toBe('A9');
  });
});

describe('reading a formula', () => {
  it('names references, functions, names and structured columns', () => {
    const reading = readFormula('SUM(B2:C3,税率)+_xlfn.IFS(TRUE,\'a b\'!$D$4)+表1[[#This Row],[金额]]');
    expect(reading.references.map(({ sheet, range }) => [sheet, range.top, range.left])).toEqual([[null, 1, 1], ['a b', 3, 3]]);
    expect(reading.functions).toEqual(['SUM', '_XLFN.IFS']);
    expect(reading.names).toEqual([{ start: 10, end: 12, name: '税率' }]);
    expect(reading.structured).toBe(true);
  });

  it('marks what lies beyond the workbook', () => {
    expect(readFormula('[1]Sheet1!A1+Sheet1:Sheet3!A1').references.map(({ beyond }) => beyond)).toEqual([true, true]);
  });
});

it('moves and grows ranges as a spreadsheet does', () => {
  const range = { top: 1, left: 0, bottom: 4, right: 2 };
  expect(rangeAfterInsert(range, 0)).toEqual({ ...range, top: 2, bottom: 5 });
  expect(rangeAfterInsert(range, 3)).toEqual({ ...range, bottom: 5 });
  expect(rangeAfterInsert(range, 4)).toBe(range);
});
