/** The stand-in's workbook by itself: what Excel makes of entries, and what follows from inserting, deleting, copying and taking back. */

import { Clerk } from './clerk';
import { officeFile } from './frame/office-files';
import { area, localAddress, parseLocal, splitSheet } from './model/area';
import { Book } from './model/book';
import { calculated } from './model/calculate';
import { EMPTY } from './model/cell';
import { newConditionalFormat } from './model/conditional-format';
import { entered } from './model/entry';
import { copiedFormula, renamedFormula, shiftedFormula } from './model/formula-shift';
import { printed } from './model/printed';

function opened(...names: string[]): { book: Book; clerk: Clerk } {
  const book = new Book();
  for (const name of names) book.addSheet(name);
  return { book, clerk: new Clerk(book) };
}

describe('entries', () => {
  test.each([
    ['12', 12, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['57%', 0.57, '0%'],
    ['99.9%', 0.999, '0.00%'],
    ['2026-03-31', 46112, 'yyyy/m/d'],
    ['2026年3月31日', 46112, 'yyyy"年"m"月"d"日"'],
    ['¥300', 300, '¥#,##0.00'],
    ['(300)', -300, 'General'],
    ['8:30', 8.5 / 24, 'h:mm'],
    ['1 1/2', 1.5, '# ?/?'],
    ['TRUE', true, 'General'],
    ['≥95%', '≥95%', 'General'],
    ['2026年', '2026年', 'General'],
    ['  ', '  ', 'General'],
    ['1.2.3', '1.2.3', 'General'],
  ])('accepts %j as Excel does', (entry, value, numberFormat) => {
    expect(entered(EMPTY, entry)).toMatchObject({ value, numberFormat, formula: null });
  });

  test('keeps text in text cells and behind an apostrophe, and takes = + - @ for formulas', () => {
    expect(entered({ ...EMPTY, numberFormat: '@' }, '12')).toMatchObject({ value: '12' });
    expect(entered({ ...EMPTY, numberFormat: '@' }, '=A1')).toMatchObject({ value: '=A1', formula: null });
    expect(entered(EMPTY, "'=A1")).toMatchObject({ value: '=A1', formula: null, prefixed: true });
    expect(entered(EMPTY, '=A1').formula).toBe('=A1');
    expect(entered(EMPTY, '+A1').formula).toBe('=+A1');
    expect(entered(EMPTY, '@甲').formula).toBe('=@甲');
    expect(entered(EMPTY, '-3')).toMatchObject({ value: -3, formula: null });
  });

  test('prints a number too wide for its column as #', () => {
    expect(printed({ ...EMPTY, value: 1234567.5, numberFormat: '#,##0.00' }, 6)).toBe('######');
    expect(printed({ ...EMPTY, value: 1234567.5, numberFormat: '#,##0.00' }, 14)).toBe('1,234,567.50');
    expect(printed({ ...EMPTY, value: '很长的一段文字' }, 2)).toBe('很长的一段文字');
  });
});

describe('addresses and formulas', () => {
  test.each(['A1', 'B2:C3', 'A:C', '4:5', '1:1048576'])('reads and writes %s', (address) => {
    expect(localAddress(parseLocal(address)!)).toBe(address);
  });

  test('reads quoted sheet names', () => {
    expect(splitSheet("'说 明''二'!A1:B2")).toEqual({ sheet: "说 明'二", rest: 'A1:B2' });
    expect(parseLocal('A0')).toBeNull();
  });

  const rowBelow2 = { at: area(2, 0, 1, 16_384), direction: 'Down' } as const;
  test.each([
    ['=SUM(A1:A5)', '=SUM(A1:A6)'],
    ['=A3+$A$3+A2', '=A4+$A$4+A2'],
    ["='说 明'!A3&\"A3\"", "='说 明'!A3&\"A3\""],
    ['=申报表!A3', '=申报表!A4'],
    ['=SUM(3:4)', '=SUM(4:5)'],
    ['=LOG10(A3)', '=LOG10(A4)'],
  ])('moves %s', (before, after) => expect(shiftedFormula(before, '申报表', '申报表', rowBelow2)).toBe(after));

  test('turns references to deleted cells into #REF!', () => {
    const gone = { at: area(2, 0, 2, 16_384), direction: 'Up' } as const;
    expect(shiftedFormula('=A3+SUM(A1:A5)+A9', '申报表', '申报表', gone)).toBe('=#REF!+SUM(A1:A3)+A7');
  });

  test('copies relative references and renames sheets', () => {
    expect(copiedFormula('=A1+$B1+C$1+$D$1', 2, 1)).toBe('=B3+$B3+D$1+$D$1');
    expect(copiedFormula('=A1', -1, 0)).toBe('=#REF!');
    expect(renamedFormula("=旧!A1+'旧'!B2+别!C3", '旧', '新 表')).toBe("='新 表'!A1+'新 表'!B2+别!C3");
  });

  test('calculates sums without the noise of binary fractions, and leaves what it does not know', () => {
    const { book, clerk } = opened('申报表');
    clerk.paste('A1', [[0.1], [0.2], ['文'], [true]]);
    const around = { home: '申报表', sheet: (name: string) => book.sheet(name) };
    expect(calculated('=SUM(A1:A4)', around)).toBe(0.3);
    expect(calculated('=A1+A2*10-2^2', around)).toBe(-1.9);
    expect(calculated('=IF(A1>0.05,"大","小")', around)).toBe('大');
    expect(calculated('=A1/0', around)).toBe('#DIV/0!');
    expect(calculated('=A3+1', around)).toBe('#VALUE!');
    expect(calculated('=VLOOKUP(1,A1:B2,2)', around)).toBeNull();
  });
});

describe('structure', () => {
  test('keeps merges, marks, heights and names in step with inserted rows, and takes all back', () => {
    const { book, clerk } = opened('申报表', '附表');
    const sheet = book.demand('申报表');
    clerk.paste('申报表!A1', [['甲', 1], ['乙', 2], ['丙', 3]]);
    clerk.type('附表!A1', '=SUM(申报表!B1:B3)');
    book.run('', 'clerk', () => sheet.change({ merges: [area(0, 2, 3, 1), area(2, 3, 1, 2)], rowHeights: new Map([[2, 30]]), conditionalFormats: [newConditionalFormat('Custom', [area(1, 0), area(2, 1)])] }));
    book.names = [{ name: '合计', formula: '=申报表!$B$3', visible: true, comment: '', scope: null }];
    const before = sheet.state;
    clerk.insertRows('申报表!3:3');
    expect(sheet.state.merges.map(localAddress)).toEqual(['C1:C4', 'D4:E4']);
    expect([...sheet.state.rowHeights]).toEqual([[3, 30]]);
    expect(sheet.state.conditionalFormats[0]!.areas.map(localAddress)).toEqual(['A2:A3', 'B4']);
    expect(clerk.formula('附表!A1')).toBe('=SUM(申报表!B1:B4)');
    expect(book.names[0]!.formula).toContain('B4');
    clerk.undo();
    expect(sheet.state).toEqual(before);
    expect(clerk.formula('附表!A1')).toBe('=SUM(申报表!B1:B3)');
  });

  test('deletes rows with their marks, shrinks merges, and drops ranges held outside', () => {
    const { book, clerk } = opened('申报表');
    const sheet = book.demand('申报表');
    book.run('', 'clerk', () => sheet.change({ merges: [area(0, 0, 3, 1)], conditionalFormats: [newConditionalFormat('Custom', [area(1, 1)])] }));
    clerk.deleteRows('申报表!2:2');
    expect(sheet.state.merges.map(localAddress)).toEqual(['A1:A2']);
    expect(sheet.state.conditionalFormats).toEqual([]);
  });

  test('copies a sheet with its conditional formats under ids of their own', () => {
    const { book, clerk } = opened('申报表');
    const sheet = book.demand('申报表');
    book.run('', 'clerk', () => sheet.change({ conditionalFormats: [newConditionalFormat('Custom', [area(1, 1)])] }));
    const copy = clerk.copySheet('申报表');
    expect(copy.name).toBe('申报表 (2)');
    expect(copy.state.conditionalFormats[0]!.id).not.toBe(sheet.state.conditionalFormats[0]!.id);
    expect(copy.state.conditionalFormats[0]!.areas).toEqual(sheet.state.conditionalFormats[0]!.areas);
  });

  test('merges keep the first content, and covered cells take none', () => {
    const { book, clerk } = opened('申报表');
    clerk.paste('申报表!A1', [['', '乙'], ['丙', '丁']]);
    clerk.merge('申报表!A1:B2');
    expect(book.demand('申报表').state.cells.size).toBe(1);
    expect(clerk.value('申报表!A1')).toBe('乙');
    clerk.type('申报表!B2', '戊');
    expect(clerk.value('申报表!B2')).toBe('');
  });

  test('an added sheet can be taken back, a deleted one takes the history along', () => {
    const { book, clerk } = opened('申报表');
    clerk.type('申报表!A1', '甲');
    clerk.addSheet('附表');
    clerk.type('附表!A1', '乙');
    clerk.undo();
    clerk.undo();
    expect(book.sheets.map(({ name }) => name)).toEqual(['申报表']);
    clerk.addSheet('附表');
    clerk.deleteSheet('附表');
    expect(clerk.undo()).toBeNull();
  });

  test('a step that is refused leaves nothing behind', () => {
    const { book, clerk } = opened('申报表');
    clerk.type('申报表!A1', '甲');
    const before = book.demand('申报表').state;
    expect(() => book.run('', 'clerk', () => {
      book.demand('申报表').enter(area(0, 0), [['乙']]);
      throw new Error('断了');
    })).toThrow('断了');
    expect(book.demand('申报表').state).toBe(before);
    expect(book.undo.depth).toBe(1);
  });

  test('a deleted sheet leaves #REF! and the last visible one cannot go', () => {
    const { book, clerk } = opened('申报表', '附表');
    clerk.type('申报表!A1', '=附表!B2');
    clerk.deleteSheet('附表');
    expect(clerk.formula('申报表!A1')).toBe('=#REF!');
    expect(() => clerk.deleteSheet('申报表')).toThrow();
    expect(book.sheets).toHaveLength(1);
  });
});

describe('Microsoft’s files', () => {
  test('are found whatever the case of their names', () => {
    expect(officeFile('AgaveErrorUX/index.html')).not.toBeNull();
    expect(officeFile('office.js')?.contentType).toMatch(/javascript/);
    expect(officeFile('../package.json')).toBeNull();
  });
});
