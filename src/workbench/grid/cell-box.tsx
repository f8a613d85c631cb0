/** One cell as it is printed: box, text, comment corner. Its accessible name is address, text and whatever is marked on it. */

import { memo, type CSSProperties } from 'react';
import { formatAddress, type Sheet, type SheetLook } from '../../model';
import { spill, type Box } from './boxes';
import { boxStyle, fontSizeOf, sideOf, textStyle } from './cell-style';
import { lookAt, PADDING, ROW_HEADER_WIDTH, type Geometry } from './geometry';
import { textWidth } from './text-size';

export interface CellBoxProps {
  readonly id: string;
  readonly box: Box;
  readonly sheet: Sheet;
  readonly look: SheetLook | null;
  readonly geometry: Geometry;
  readonly selected: boolean;
  readonly signs: readonly string[] | undefined;
  readonly comment: string | undefined;
}

function nameOf({ box, signs, comment }: CellBoxProps): string {
  const at = formatAddress({ row: box.area.top, column: box.area.left });
  const parts = [`${at} ${box.cell.text === '' ? '空' : box.cell.text}`];
  if (box.cell.stale) parts.push('公式结果待重新计算');
  if (signs) parts.push(...signs);
  if (comment) parts.push(`批注：${comment}`);
  return parts.join('，');
}

/** The text as drawn, and how far it runs on over empty neighbours. */
function drawn({ box, sheet, look, geometry }: CellBoxProps): { readonly text: string; readonly style: CSSProperties } {
  const own = lookAt(look, box.area.top, box.area.left);
  if (own.wrap || own.horizontal === 'justify') return { text: box.cell.text, style: { whiteSpace: 'pre-wrap', width: '100%' } };
  const text = box.cell.text.replace(/[\r\n]+/g, '');
  const room = geometry.columns.span(box.area.left, box.area.right) - PADDING * geometry.zoom;
  const missing = textWidth(text, fontSizeOf(own) * geometry.zoom) - room;
  const style: CSSProperties = { whiteSpace: 'pre', width: '100%' };
  if (missing <= 0) return { text, style };
  if (box.cell.kind === 'number' || box.cell.kind === 'date') {
    const marks = Math.max(1, Math.floor(room / (fontSizeOf(own) * geometry.zoom * 0.6)));
    return missing > room * 0.15 ? { text: '#'.repeat(marks), style } : { text, style };
  }
  if (box.area.bottom > box.area.top || box.area.right > box.area.left) return { text, style };
  const side = sideOf(own, box.cell);
  const generous = missing * 1.15 + 8;
  const toRight = side === 'right' ? 0 : spill(sheet, geometry, box.area, side === 'center' ? generous / 2 : generous, 'right');
  const toLeft = side === 'left' ? 0 : spill(sheet, geometry, box.area, side === 'center' ? generous / 2 : generous, 'left');
  return { text, style: { ...style, width: 'auto', flex: 'none', minWidth: `calc(100% + ${toRight + toLeft}px)`, maxWidth: `calc(100% + ${toRight + toLeft}px)`, marginRight: -toRight, marginLeft: -toLeft } };
}

export const CellBox = memo(function CellBox(props: CellBoxProps) {
  const { box, look, geometry, selected, comment, signs } = props;
  const { area, cell } = box;
  const { columns, rows, zoom } = geometry;
  const { text, style } = cell.text === '' ? { text: '', style: {} } : drawn(props);
  const spills = 'marginRight' in style;
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={area.left + 2}
      aria-rowspan={area.bottom > area.top ? area.bottom - area.top + 1 : undefined}
      aria-colspan={area.right > area.left ? area.right - area.left + 1 : undefined}
      aria-selected={selected}
      aria-label={nameOf(props)}
      className={spills ? 'cell spills' : 'cell'}
      style={{
        left: ROW_HEADER_WIDTH + columns.start(area.left),
        width: columns.span(area.left, area.right),
        height: rows.span(area.top, area.bottom),
        ...boxStyle(look, geometry, area),
        ...textStyle(lookAt(look, area.top, area.left), cell, zoom),
      }}
      title={[...(signs ?? []), ...(comment ? [comment] : [])].join('\n') || undefined}
    >
      {text !== '' && (
        <span className="text" style={style}>
          {text}
        </span>
      )}
      {comment && <span className="comment" aria-hidden="true" />}
      {cell.stale && <span className="stale" title="公式结果待重新计算" aria-hidden="true">…</span>}
    </div>
  );
});
