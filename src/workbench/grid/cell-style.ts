/**
 * CellLook → CSS. Every line between two cells is drawn once, as the right or bottom edge of the cell before it; where both
 * cells ask for a line the heavier one is drawn.
 */

import type { CSSProperties } from 'react';
import type { BorderLine, Cell, CellLook, Range, SheetLook } from '../../model';
import { fontFamily } from './fonts';
import { DEFAULT_FONT_SIZE, lookAt, type Geometry } from './geometry';

const LINES: Readonly<Record<BorderLine['style'], readonly [width: number, style: string]>> = {
  hair: [1, 'dotted'],
  dotted: [1, 'dotted'],
  dashed: [1, 'dashed'],
  thin: [1, 'solid'],
  medium: [2, 'solid'],
  double: [3, 'double'],
  thick: [3, 'solid'],
};

const WEIGHT: readonly BorderLine['style'][] = ['hair', 'dotted', 'dashed', 'thin', 'medium', 'double', 'thick'];

function heavier(a: BorderLine | undefined, b: BorderLine | undefined): BorderLine | undefined {
  if (!a || !b) return a ?? b;
  return WEIGHT.indexOf(b.style) > WEIGHT.indexOf(a.style) ? b : a;
}

function css(line: BorderLine | undefined, otherwise: string): string {
  if (!line) return otherwise;
  const [width, style] = LINES[line.style];
  return `${width}px ${style} ${line.color}`;
}

export function boxStyle(look: SheetLook | null, { rows, columns }: Geometry, area: Range): CSSProperties {
  const own = lookAt(look, area.top, area.left);
  const atRight = lookAt(look, area.top, area.right);
  const atBottom = lookAt(look, area.bottom, area.left);
  const nextColumn = columns.step(Math.min(area.right, columns.count - 1), 1);
  const nextRow = rows.step(Math.min(area.bottom, rows.count - 1), 1);
  const right = heavier(atRight.border?.right, nextColumn > area.right ? lookAt(look, area.top, nextColumn).border?.left : undefined);
  const bottom = heavier(atBottom.border?.bottom, nextRow > area.bottom ? lookAt(look, nextRow, area.left).border?.top : undefined);
  const faint = (look?.showGridLines ?? true) && !own.fill ? '1px solid var(--grid-line)' : '1px solid transparent';
  return {
    ...(own.fill ? { background: own.fill } : {}),
    borderRight: css(right, faint),
    borderBottom: css(bottom, faint),
    ...(area.left === 0 && own.border?.left ? { borderLeft: css(own.border.left, '') } : {}),
    ...(area.top === 0 && own.border?.top ? { borderTop: css(own.border.top, '') } : {}),
  };
}

export type Side = 'left' | 'center' | 'right' | 'justify';

/** Where a cell's text stands when nobody said: numbers right, truth values and errors in the middle, texts left. */
export function sideOf(look: CellLook, cell: Cell): Side {
  if (look.horizontal) return look.horizontal;
  if (cell.kind === 'number' || cell.kind === 'date') return 'right';
  return cell.kind === 'boolean' || cell.kind === 'error' ? 'center' : 'left';
}

const PLACE = { top: 'flex-start', middle: 'safe center', bottom: 'safe flex-end' } as const;
const INDENT_EMS = 0.62;

export function textStyle(look: CellLook, cell: Cell, zoom: number): CSSProperties {
  const { font } = look;
  const decoration = [font?.underline ? 'underline' : '', font?.strike ? 'line-through' : ''].filter(Boolean).join(' ');
  const side = sideOf(look, cell);
  const indent = look.indent ? `${look.indent * INDENT_EMS * 2}em` : undefined;
  return {
    fontFamily: fontFamily(font?.name),
    fontSize: fontSizeOf(look) * zoom,
    ...(font?.bold ? { fontWeight: 700 } : {}),
    ...(font?.italic ? { fontStyle: 'italic' } : {}),
    ...(decoration ? { textDecoration: decoration } : {}),
    ...(font?.color ? { color: font.color } : {}),
    textAlign: side,
    alignItems: PLACE[look.vertical ?? 'bottom'],
    ...(indent ? (side === 'right' ? { paddingRight: indent } : { paddingLeft: indent }) : {}),
  };
}

export function fontSizeOf(look: CellLook): number {
  return look.font?.size ?? DEFAULT_FONT_SIZE;
}
