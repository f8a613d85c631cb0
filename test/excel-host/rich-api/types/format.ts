/** Formats of ranges: fill, font, borders, alignment and sizes. What differs between cells reads as null (colours: empty). */

import { type Area } from '../../model/area';
import type { Edge, Style } from '../../model/cell';
import { invalidArgument } from '../../model/excel-error';
import { apiObject, apiType, textArgument, type ApiType, type Cells, type Json } from '../api-type';
import { common } from './cell-grid';

type StyleKey = Exclude<keyof Style, 'borders'>;

const readStyle = (key: StyleKey, usual: Json, mixed: Json = null) => (cells: Cells): Json => common(cells.sheet, cells.all, ({ style }) => (style[key] ?? usual) as string) ?? mixed;

const writeStyle = (key: StyleKey, usual?: Json) => (cells: Cells, value: Json): void => {
  if (value !== null && typeof value === 'object') throw invalidArgument();
  cells.sheet.restyle(cells.all, (style) => {
    const next: { [name: string]: unknown } = { ...style, [key]: key.endsWith('olor') || key === 'fill' ? colour(value) : value };
    if (value === null || value === '' || value === usual) delete next[key];
    return next as Style;
  });
};

const NAMED: Readonly<Record<string, string>> = { red: '#FF0000', yellow: '#FFFF00', white: '#FFFFFF', black: '#000000', orange: '#FFA500', blue: '#0000FF', green: '#008000' };

function colour(value: Json): Json {
  if (typeof value !== 'string' || value === '') return value;
  const plain = NAMED[value.toLowerCase()] ?? (value.startsWith('#') ? value : `#${value}`);
  if (!/^#[0-9a-f]{6}$/i.test(plain)) throw invalidArgument();
  return plain.toUpperCase();
}

export const RangeFillType: ApiType<Cells> = apiType({
  name: 'RangeFill',
  read: { Color: readStyle('fill', '#FFFFFF', '') },
  write: { Color: writeStyle('fill') },
  call: { Clear: (cells) => writeStyle('fill')(cells, null) },
});

export const RangeFontType: ApiType<Cells> = apiType({
  name: 'RangeFont',
  read: {
    Bold: readStyle('bold', false),
    Color: readStyle('fontColor', '#000000', ''),
    Italic: readStyle('italic', false),
    Name: readStyle('fontName', '宋体'),
    Size: readStyle('fontSize', 11),
    Strikethrough: readStyle('strikethrough', false),
    Underline: readStyle('underline', 'None'),
  },
  write: {
    Bold: writeStyle('bold', false),
    Color: writeStyle('fontColor'),
    Italic: writeStyle('italic', false),
    Name: writeStyle('fontName'),
    Size: writeStyle('fontSize'),
    Strikethrough: writeStyle('strikethrough', false),
    Underline: writeStyle('underline', 'None'),
  },
});

export const FormatProtectionType: ApiType<Cells> = apiType({
  name: 'FormatProtection',
  read: { Locked: readStyle('locked', true), FormulaHidden: () => false },
  write: { Locked: writeStyle('locked', true) },
});

interface BorderTarget {
  readonly cells: Cells;
  readonly index: string;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

/** The sides of one cell that belong to a border of the range it lies in. */
function sidesOf(index: string, row: number, column: number, within: Area): readonly Edge[] {
  const top = row === within.row;
  const bottom = row === within.row + within.rows - 1;
  const left = column === within.column;
  const right = column === within.column + within.columns - 1;
  switch (index) {
    case 'EdgeTop': return top ? ['EdgeTop'] : [];
    case 'EdgeBottom': return bottom ? ['EdgeBottom'] : [];
    case 'EdgeLeft': return left ? ['EdgeLeft'] : [];
    case 'EdgeRight': return right ? ['EdgeRight'] : [];
    case 'InsideHorizontal': return [...(top ? [] : (['EdgeTop'] as const)), ...(bottom ? [] : (['EdgeBottom'] as const))];
    case 'InsideVertical': return [...(left ? [] : (['EdgeLeft'] as const)), ...(right ? [] : (['EdgeRight'] as const))];
    default: return [index as Edge];
  }
}

const readBorder = (key: 'style' | 'color' | 'weight', usual: string) => ({ cells, index }: BorderTarget): Json => {
  const found = new Set<string>();
  for (const at of cells.all) {
    for (let r = 0; r < Math.min(at.rows, 500); r++) {
      for (let c = 0; c < Math.min(at.columns, 300); c++) {
        for (const side of sidesOf(index, at.row + r, at.column + c, at)) found.add(cells.sheet.cell(at.row + r, at.column + c).style.borders?.[side]?.[key] ?? usual);
      }
    }
  }
  return found.size > 1 ? null : ([...found][0] ?? usual);
};

const writeBorder = (key: 'style' | 'color' | 'weight') => ({ cells, index }: BorderTarget, value: Json): void => {
  if (typeof value !== 'string') throw invalidArgument();
  cells.sheet.restyle(cells.all, (style, row, column, within) => {
    const sides = sidesOf(index, row, column, within);
    if (sides.length === 0) return style;
    const borders = { ...style.borders };
    for (const side of sides) {
      const next = { ...(borders[side] ?? { style: 'Continuous', color: '#000000', weight: 'Thin' }), [key]: key === 'color' ? String(colour(value)) : value };
      if (next.style === 'None') delete borders[side];
      else borders[side] = next;
    }
    if (Object.keys(borders).length > 0) return { ...style, borders };
    const { borders: _gone, ...rest } = style;
    return rest;
  });
};

export const RangeBorderType: ApiType<BorderTarget> = apiType({
  name: 'RangeBorder',
  id: ({ index }) => index,
  read: { Color: readBorder('color', '#000000'), SideIndex: ({ index }) => index, Style: readBorder('style', 'None'), Weight: readBorder('weight', 'Thin') },
  write: { Color: writeBorder('color'), Style: writeBorder('style'), Weight: writeBorder('weight') },
});

function border(cells: Cells, index: string): ReturnType<typeof apiObject> {
  if (!SIDES.includes(index)) throw invalidArgument();
  return apiObject(RangeBorderType, { cells, index });
}

export const RangeBorderCollectionType: ApiType<Cells> = apiType({
  name: 'RangeBorderCollection',
  read: { Count: () => SIDES.length },
  items: (cells) => SIDES.map((index) => border(cells, index)),
  item: (cells, [index]) => border(cells, textArgument(index)),
  call: { GetItem: (cells, [index]) => border(cells, textArgument(index)), GetItemAt: (cells, [at]) => border(cells, SIDES[Number(at)] ?? '') },
});

function lines(cells: Cells, rows: boolean): number[] {
  return cells.all.flatMap((at) => Array.from({ length: Math.min(rows ? at.rows : at.columns, 5000) }, (_, i) => (rows ? at.row : at.column) + i));
}

function size(cells: Cells, rows: boolean): Json {
  const sizes = new Set(lines(cells, rows).map((index) => (rows ? cells.sheet.rowHeight(index) : cells.sheet.columnWidth(index))));
  return sizes.size === 1 ? [...sizes][0]! : null;
}

function resize(cells: Cells, rows: boolean, value: Json): void {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  cells.sheet.demandUnprotected();
  const key = rows ? 'rowHeights' : 'columnWidths';
  const sizes = new Map(cells.sheet.state[key]);
  for (const index of lines(cells, rows)) sizes.set(index, value);
  cells.sheet.change({ [key]: sizes });
}

/** Rows fitted to their text: one line each, since nothing is measured here. */
function autofit(cells: Cells, rows: boolean): void {
  cells.sheet.demandUnprotected();
  const key = rows ? 'rowHeights' : 'columnWidths';
  const sizes = new Map(cells.sheet.state[key]);
  for (const index of lines(cells, rows)) sizes.delete(index);
  cells.sheet.change({ [key]: sizes });
}

export const RangeFormatType: ApiType<Cells> = apiType({
  name: 'RangeFormat',
  read: {
    ColumnWidth: (cells) => size(cells, false),
    HorizontalAlignment: readStyle('horizontal', 'General'),
    IndentLevel: readStyle('indent', 0),
    RowHeight: (cells) => size(cells, true),
    ShrinkToFit: readStyle('shrink', false),
    VerticalAlignment: readStyle('vertical', 'Center'),
    WrapText: readStyle('wrap', false),
  },
  write: {
    ColumnWidth: (cells, value) => resize(cells, false, value),
    HorizontalAlignment: writeStyle('horizontal', 'General'),
    IndentLevel: writeStyle('indent', 0),
    RowHeight: (cells, value) => resize(cells, true, value),
    ShrinkToFit: writeStyle('shrink', false),
    VerticalAlignment: writeStyle('vertical'),
    WrapText: writeStyle('wrap', false),
  },
  go: {
    Borders: (cells) => apiObject(RangeBorderCollectionType, cells),
    Fill: (cells) => apiObject(RangeFillType, cells),
    Font: (cells) => apiObject(RangeFontType, cells),
    Protection: (cells) => apiObject(FormatProtectionType, cells),
  },
  call: { AutofitColumns: (cells) => autofit(cells, false), AutofitRows: (cells) => autofit(cells, true) },
});
