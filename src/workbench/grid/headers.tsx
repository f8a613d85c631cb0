/** Column letters and row numbers, frozen at the edges of the grid. */

import { memo } from 'react';
import { columnName, type Range } from '../../model';
import type { Window } from './axis';
import type { Axis } from './fit';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Geometry } from './geometry';

interface ColumnHeadersProps {
  readonly geometry: Geometry;
  readonly shown: Window;
  readonly from: number;
  readonly to: number;
}

/** `from` and `to`: the selected columns. */
export const ColumnHeaders = memo(function ColumnHeaders({ geometry: { columns }, shown, from, to }: ColumnHeadersProps) {
  const headers = [];
  for (let column = shown.first; column <= shown.last; column++) {
    if (columns.size(column) === 0) continue;
    const chosen = column >= from && column <= to;
    headers.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-header="columns"
        className={chosen ? 'header chosen' : 'header'}
        style={{ left: ROW_HEADER_WIDTH + columns.start(column), width: columns.size(column) }}
      >
        {columnName(column)}
        <Edge axis="columns" index={column} />
      </div>,
    );
  }
  return (
    <div role="row" aria-rowindex={1} className="column-headers" style={{ width: ROW_HEADER_WIDTH + columns.length, height: COLUMN_HEADER_HEIGHT }}>
      <div role="columnheader" aria-colindex={1} aria-label="全选" data-header="all" className="header corner" style={{ width: ROW_HEADER_WIDTH }} />
      {headers}
    </div>
  );
});

const EDGE_TITLES: Readonly<Record<Axis, string>> = {
  columns: '拖动调整列宽，双击按内容调整；也可按 Alt+Shift+左右方向键。随副本保存，可撤销。',
  rows: '拖动调整行高，双击按内容调整；也可按 Alt+Shift+上下方向键。随副本保存，可撤销。',
};

/** Where the mouse takes hold to make a column or row wider; the keyboard has Alt+Shift and the arrows. */
function Edge({ axis, index }: { readonly axis: Axis; readonly index: number }) {
  return <span className={`edge ${axis}`} data-edge={axis} data-index={index} title={EDGE_TITLES[axis]} aria-hidden="true" />;
}

export function RowHeader({ row, height, selected }: { readonly row: number; readonly height: number; readonly selected: Range }) {
  const chosen = row >= selected.top && row <= selected.bottom;
  return (
    <div role="rowheader" aria-colindex={1} data-header="rows" className={chosen ? 'header chosen row-header' : 'header row-header'} style={{ width: ROW_HEADER_WIDTH, height }}>
      {row + 1}
      <Edge axis="rows" index={row} />
    </div>
  );
}
