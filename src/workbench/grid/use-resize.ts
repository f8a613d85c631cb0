/** Other widths and heights by the mouse, at the edges of the headers, and by Alt+Shift+arrows for what is selected. */

import { useCallback, useMemo, useState, type MouseEvent as ReactMouseEvent } from 'react';
import { columnName, type Address, type Sheet, type SheetLook } from '../../model';
import { fittingHeight, fittingWidth, resizedTogether, type Axis } from './fit';
import { HIGHEST_ROW, type Geometry, type Sizes } from './geometry';
import { follow } from './follow';
import type { Direction } from './moves';
import type { SelectionState } from './use-selection';

/** What goes out: sizes in CSS pixels at zoom 1. */
export interface Resizing {
  readonly axis: Axis;
  readonly pixels: ReadonlyMap<number, number>;
  readonly at: Address;
}

/** The line that is drawn while an edge is dragged. */
export interface Guide {
  readonly axis: Axis;
  /** Pixels from the first column or row, at this zoom. */
  readonly at: number;
  readonly words: string;
}

export interface ResizeState {
  readonly guide: Guide | null;
  /** True where the mouse took hold of an edge. */
  begin(event: ReactMouseEvent): boolean;
  fit(event: ReactMouseEvent): boolean;
  step(direction: Direction): void;
}

/** Never to nothing: a column that is gone could not be brought back here. */
const LEAST = { columns: 16, rows: 10 } as const;
const MOST = { columns: 1790, rows: HIGHEST_ROW } as const;
const STEPS: Readonly<Record<Direction, readonly [axis: Axis, pixels: number]>> = { left: ['columns', -8], right: ['columns', 8], up: ['rows', -4], down: ['rows', 4] };
const WORDS = { columns: '列宽', rows: '行高' } as const;

interface Edge {
  readonly axis: Axis;
  readonly index: number;
}

/** Each edge lies inside the header it belongs to. */
function edgeAt({ target }: ReactMouseEvent): Edge | null {
  const edge = (target as HTMLElement).closest<HTMLElement>('[data-edge]');
  return edge && { axis: edge.dataset['edge'] as Axis, index: Number(edge.dataset['index']) };
}

function titleOf(axis: Axis, indexes: readonly number[]): string {
  const name = (index: number): string => (axis === 'columns' ? columnName(index) : String(index + 1));
  const [first, last] = [indexes[0]!, indexes[indexes.length - 1]!];
  return `调整${WORDS[axis]} ${name(first)}${last > first ? `:${name(last)}` : ''}`;
}

export function useResize(sheet: Sheet, look: SheetLook | null, sizes: Sizes, geometry: Geometry, { selection, range }: Pick<SelectionState, 'selection' | 'range'>, onResize: (resizing: Resizing, title: string) => void): ResizeState {
  const [guide, setGuide] = useState<Guide | null>(null);

  const give = useCallback(
    (axis: Axis, indexes: readonly number[], sizeOf: (index: number) => number | null) => {
      const now = axis === 'columns' ? sizes.column : sizes.row;
      const pixels = new Map<number, number>();
      for (const index of indexes) {
        const wanted = sizeOf(index);
        const size = wanted === null ? null : Math.round(Math.min(MOST[axis], Math.max(LEAST[axis], wanted)));
        if (size !== null && (size !== now(index) || axis === 'rows')) pixels.set(index, size);
      }
      if (pixels.size === 0) return;
      const [first] = pixels.keys();
      onResize({ axis, pixels, at: axis === 'columns' ? { row: range.top, column: first! } : { row: first!, column: range.left } }, titleOf(axis, [...pixels.keys()]));
    },
    [sizes, range, onResize],
  );

  return useMemo(() => {
    const begin = (event: ReactMouseEvent): boolean => {
      const edge = edgeAt(event);
      if (!edge) return false;
      const { axis, index } = edge;
      const along = (moved: { clientX: number; clientY: number }): number => (axis === 'columns' ? moved.clientX : moved.clientY);
      const from = along(event);
      const { zoom } = geometry;
      const sizeAt = (moved: MouseEvent): number => Math.min(MOST[axis], Math.max(LEAST[axis], Math.round((geometry[axis].size(index) + along(moved) - from) / zoom)));
      follow({
        move: (moved) => setGuide({ axis, at: geometry[axis].start(index) + sizeAt(moved) * zoom, words: `${WORDS[axis]} ${sizeAt(moved)} 像素` }),
        end: (last) => {
          setGuide(null);
          if (last && along(last) !== from) give(axis, resizedTogether(sheet, sizes, selection, axis, index), () => sizeAt(last));
        },
      });
      return true;
    };
    const fit = (event: ReactMouseEvent): boolean => {
      const edge = edgeAt(event);
      if (!edge) return false;
      const { axis, index } = edge;
      give(axis, resizedTogether(sheet, sizes, selection, axis, index), (each) => (axis === 'columns' ? fittingWidth(sheet, look, each) : fittingHeight(sheet, look, sizes, each)));
      return true;
    };
    const step = (direction: Direction): void => {
      const [axis, by] = STEPS[direction];
      const [first, last] = axis === 'columns' ? [range.left, range.right] : [range.top, range.bottom];
      const size = axis === 'columns' ? sizes.column : sizes.row;
      const indexes = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((index) => size(index) > 0);
      give(axis, indexes, (index) => size(index) + by);
    };
    return { guide, begin, fit, step };
  }, [guide, geometry, give, sheet, look, sizes, selection, range]);
}
