/** What typing, pasting and keys mean in the grid, without a browser. */

import { cellKey, Sheet, type Cell, type Range } from '../../src/model';
import { Axis } from '../../src/workbench/grid/axis';
import { blockText, clearEdits, fillEdits, parseBlock, pasteEdits, textBlock } from '../../src/workbench/grid/clipboard';
import { copiedBlock, type Copied } from '../../src/workbench/grid/copied-cells';
import { geometryOf, sizesOf } from '../../src/workbench/grid/geometry';
import { jump, selectedRange, step } from '../../src/workbench/grid/moves';
import { editOf, isFormula, readTyped } from '../../src/workbench/grid/typed';

function text(words: string): Cell {
  return { kind: 'text', text: words, value: words };
}

function sheetOf(rows: readonly (readonly string[])[], merges: readonly Range[] = [], hiddenRows: readonly number[] = []): Sheet {
  const cells = new Map<number, Cell>();
  rows.forEach((row, i) => row.forEach((words, j) => words !== '' && cells.set(cellKey(i, j), text(words))));
  return new Sheet({ id: '1', name: '表', cells, merges, hiddenRows: new Set(hiddenRows) });
}

describe('typing', () => {
  test.each(['=SUM(C7:C9)', '=C7+C8', '=$E$6*2', "='申报表 1'!B5", '=申报表1!B5', '=IF(A1>0,"是","否")', '=TODAY()'])('accepts %s as a formula', (typed) => {
    expect(isFormula(typed)).toBe(true);
  });

  test.each(['=100(%)', '=3(次)', '=100%', '=1', '=', '=98.5%', '=2.5(μg/m3)', '=12月底前', '=PM2.5', '=COVID19', '=A级', '+5', '-', '≥95(%)', 'C7+C8'])('keeps %s a text', (typed) => {
    expect(isFormula(typed)).toBe(false);
  });

  test('stores what begins like a formula as text, an apostrophe asks for text, everything else as typed', () => {
    expect(readTyped('=100(%)')).toEqual({ text: '=100(%)', as: 'text' });
    expect(readTyped('+5')).toEqual({ text: '+5', as: 'text' });
    expect(readTyped('-')).toEqual({ text: '-', as: 'text' });
    expect(readTyped("'007")).toEqual({ text: '007', as: 'text' });
    expect(readTyped('=B3*2')).toEqual({ text: 'B3*2', as: 'formula' });
    expect(readTyped('530,000.00')).toEqual({ text: '530,000.00', as: 'typed' });
    expect(readTyped('-5')).toEqual({ text: '-5', as: 'typed' });
  });

  test('an edit inside a merged cell goes to its first cell; an unchanged text is no edit', () => {
    const sheet = sheetOf([['甲\r\n乙', '']], [{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(editOf(sheet, { row: 0, column: 1 }, '丙')).toMatchObject({ row: 0, column: 0, was: '甲\r\n乙', text: '丙' });
    expect(editOf(sheet, { row: 0, column: 0 }, '甲\n乙')).toBeNull();
  });
});

describe('the clipboard', () => {
  test('reads back the block it wrote, with tabs, quotes and line breaks inside cells', () => {
    const rows = [['一', '二\n二'], ['"三"', '四\t四']];
    expect(parseBlock(blockText(sheetOf(rows), { top: 0, left: 0, bottom: 1, right: 1 }))).toEqual(rows);
  });

  test('a line break at the end adds no row, a tab at the end adds a cell', () => {
    expect(parseBlock('a\tb\r\nc\td\r\n')).toEqual([['a', 'b'], ['c', 'd']]);
    expect(parseBlock('a\t')).toEqual([['a', '']]);
  });

  test('a pasted block passes over the covered cells of a merge', () => {
    const sheet = sheetOf([['甲', ''], ['', '']], [{ top: 0, left: 0, bottom: 1, right: 0 }]);
    const edits = pasteEdits(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, textBlock('1\t2\n3\t4'));
    expect(edits.map(({ row, column, text: words }) => [row, column, words])).toEqual([[0, 0, '1'], [0, 1, '2'], [1, 1, '4']]);
  });

  test('a single text fills the selected cells, clearing touches only cells that say something', () => {
    const sheet = sheetOf([['a', '', 'c']]);
    expect(pasteEdits(sheet, { top: 0, left: 0, bottom: 0, right: 2 }, textBlock('x'))).toHaveLength(3);
    expect(clearEdits(sheet, { top: 0, left: 0, bottom: 99, right: 99 }).map(({ column }) => column)).toEqual([0, 2]);
  });
});

describe('cells copied inside the page', () => {
  const cells: readonly (readonly [string, Cell])[] = [
    ['A1', { kind: 'number', text: '1,411,701', value: 1411700.56 }],
    ['B1', text('007')],
    ['C1', { kind: 'number', text: '20', value: 20, formula: 'A1+B1' }],
    ['D1', { kind: 'number', text: '530000', value: 530000, formula: '53*10000' }],
    ['A2', text('甲\r\n乙')],
  ];
  const sheet = new Sheet({ id: '1', name: '表', cells: new Map(cells.map(([at, cell]) => [cellKey(Number(at.slice(1)) - 1, at.charCodeAt(0) - 65), cell])), merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] });
  const all = { top: 0, left: 0, bottom: 1, right: 3 };
  const pasted = (copied: Partial<Copied>, at: Range = { top: 5, left: 0, bottom: 5, right: 0 }, file = 1): readonly string[] =>
    pasteEdits(sheet, at, copiedBlock({ token: '', file: 1, sheet, range: all, cut: false, ...copied }, file)).map(({ column, text: words, as }) => `${column} ${as} ${words}`);

  test('keep every digit a number stores, texts as texts, and move formulas along; what a merge covers is left as it is', () => {
    expect(pasted({})).toEqual(['0 typed 1411700.56', '1 text 007', '2 formula A6+B6', '3 typed 530000', '0 text 甲\r\n乙']);
  });

  test('keep the cells a formula reads when they are cut, and its result in another file', () => {
    expect(pasted({ cut: true })[2]).toBe('2 formula A1+B1');
    expect(pasted({}, undefined, 2)[2]).toBe('2 typed 20');
  });

  test('a merged cell is copied as one text, for other programs too, and pasted on itself it changes nothing', () => {
    const merged = { top: 1, left: 0, bottom: 1, right: 1 };
    expect(blockText(sheet, merged)).toBe('"甲\r\n乙"');
    expect(pasted({ range: merged })).toEqual(['0 text 甲\r\n乙']);
    expect(pasted({ range: merged }, merged)).toEqual([]);
  });

  test('other programs get what is printed', () => {
    expect(blockText(sheet, { ...all, bottom: 0 })).toBe('1,411,701\t007\t20\t530000');
  });
});

describe('moving', () => {
  const merge = { top: 1, left: 0, bottom: 2, right: 1 };
  const sheet = sheetOf([['a', 'b', 'c'], ['m', '', 'd'], ['', '', 'e'], ['', '', 'f'], ['', '', ''], ['', '', 'g']], [merge], [3]);
  const geometry = geometryOf(sizesOf(sheet, null), 1);

  test('leaves a merged cell in one step, keeps the column it came in by, and passes over hidden rows', () => {
    expect(step(sheet, geometry, { row: 0, column: 1 }, 'down')).toEqual({ row: 1, column: 1 });
    expect(step(sheet, geometry, { row: 1, column: 1 }, 'down')).toEqual({ row: 4, column: 1 });
    expect(step(sheet, geometry, { row: 2, column: 2 }, 'left')).toEqual({ row: 2, column: 1 });
    expect(step(sheet, geometry, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
  });

  test('jumps to the end of the filled cells, then over the gap', () => {
    expect(jump(sheet, geometry, { row: 0, column: 2 }, 'down')).toEqual({ row: 2, column: 2 });
    expect(jump(sheet, geometry, { row: 2, column: 2 }, 'down')).toEqual({ row: 5, column: 2 });
    expect(jump(sheet, geometry, { row: 5, column: 2 }, 'down')).toEqual({ row: geometry.rows.count - 1, column: 2 });
  });

  test('a selection never cuts through a merged cell', () => {
    expect(selectedRange(sheet, { anchor: { row: 0, column: 1 }, head: { row: 1, column: 1 } })).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  });
});

describe('filling down', () => {
  const number = (value: number, printed: string): Cell => ({ kind: 'number', text: printed, value });
  const filled = (cell: Cell): string | undefined => {
    const sheet = new Sheet({ id: '1', name: '表', cells: new Map([[cellKey(0, 0), cell]]), merges: [], hiddenRows: new Set() });
    return fillEdits(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, 'down')[0]?.text;
  };

  test('gives a number as printed where that says all, and every stored digit where it was printed rounded', () => {
    expect(filled(number(530000, '530,000.00'))).toBe('530,000.00');
    expect(filled(number(0.95, '95%'))).toBe('95%');
    expect(filled(number(1411700.56, '1,411,701'))).toBe('1411700.56');
    expect(filled(number(0.3333, '33%'))).toBe('33.33%');
    expect(filled(number(46, '46万元'))).toBe('46万元');
    expect(filled(text('007'))).toBe('007');
  });
});

describe('an axis', () => {
  const axis = new Axis(5, (index) => [10, 0, 20, 0, 30][index]!);

  test('finds the visible one at a pixel and never a hidden one', () => {
    expect([0, 9, 10, 29, 30, 59, 500, -4].map((pixel) => axis.at(pixel))).toEqual([0, 0, 2, 2, 4, 4, 4, 0]);
  });

  test('steps over hidden ones and stays at the ends', () => {
    expect([axis.step(0, 1), axis.step(2, -1), axis.step(4, 1), axis.step(0, -1), axis.visible(3)]).toEqual([2, 0, 4, 0, 4]);
  });
});
