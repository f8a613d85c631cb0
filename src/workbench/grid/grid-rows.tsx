/** The rows in sight. A row is drawn again only when something in it changes. */

import { memo, useEffect, useMemo, useRef } from 'react';
import { cellKey, overlaps, type Range, type Sheet, type SheetLook } from '../../model';
import { boxesIn, keptBoxes, type Box } from './boxes';
import { CellBox } from './cell-box';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Geometry } from './geometry';
import { RowHeader } from './headers';
import type { Shown } from './layers';

interface Common {
  readonly gridId: string;
  readonly sheet: Sheet;
  readonly look: SheetLook | null;
  readonly geometry: Geometry;
  readonly signs: ReadonlyMap<number, readonly string[]>;
}

export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

interface RowProps extends Common {
  readonly row: number;
  readonly boxes: readonly Box[];
  /** The selected range where it touches this row or one of its boxes; NOWHERE otherwise, so that the row stays as it is. */
  readonly selected: Range;
}

const NOWHERE: Range = { top: -1, left: -1, bottom: -1, right: -1 };

const Row = memo(function Row({ gridId, sheet, look, geometry, signs, row, boxes, selected }: RowProps) {
  const height = geometry.rows.size(row);
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top: COLUMN_HEADER_HEIGHT + geometry.rows.start(row), height, width: ROW_HEADER_WIDTH + geometry.columns.length }}>
      {height > 0 && <RowHeader row={row} height={height} selected={selected} />}
      {boxes.map((box) => {
        const key = cellKey(box.area.top, box.area.left);
        return (
          <CellBox
            key={box.area.left}
            id={cellId(gridId, box.area.top, box.area.left)}
            box={box}
            sheet={sheet}
            look={look}
            geometry={geometry}
            selected={overlaps(box.area, selected)}
            signs={signs.get(key)}
            comment={look?.comments.get(key)}
          />
        );
      })}
    </div>
  );
});

export function GridRows({ shown, range, ...common }: Common & { readonly shown: Shown; readonly range: Range }) {
  const { sheet, geometry } = common;
  const drawn = useRef<ReadonlyMap<number, readonly Box[]>>(new Map());
  const rows = useMemo(() => {
    const now = boxesIn(sheet, geometry, shown.rows, shown.columns);
    return new Map([...now].map(([row, boxes]) => [row, keptBoxes(drawn.current.get(row), boxes)]));
  }, [sheet, geometry, shown]);
  useEffect(() => {
    drawn.current = rows;
  }, [rows]);
  return (
    <>
      {[...rows].map(([row, boxes]) => {
        const touched = boxes.some((box) => overlaps(box.area, range)) || (row >= range.top && row <= range.bottom);
        return <Row key={row} {...common} row={row} boxes={boxes} selected={touched ? range : NOWHERE} />;
      })}
    </>
  );
}
