/** All of the selected cell above the sheet, as a spreadsheet's formula bar shows it: a long text, a formula, the digits a number is printed without. */

import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { formatAddress, type Address, type Sheet } from '../model';
import { editableText } from './grid/typed';

interface CellStripProps {
  readonly sheet: Sheet | null;
  readonly at: Address;
  /** Opens the cell to be written into. */
  onOpen(): void;
}

export function CellStrip({ sheet, at, onOpen }: CellStripProps) {
  const pressed = useRef({ x: 0, y: 0 });
  /** Where the mouse was moved meanwhile, the text was marked to be copied, or the strip was made higher. */
  const onClick = ({ clientX: x, clientY: y }: MouseEvent): void => {
    if (Math.abs(x - pressed.current.x) + Math.abs(y - pressed.current.y) < 4) onOpen();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    onOpen();
  };
  return (
    // Long texts scroll here, by the keyboard too.
    <div
      className="cell-strip"
      role="region"
      aria-label="单元格内容"
      aria-description="按回车修改"
      title="点一下修改这个单元格"
      tabIndex={0}
      onMouseDown={({ clientX: x, clientY: y }) => void (pressed.current = { x, y })}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span className="at">
        {formatAddress(at)}
        {sheet && isHidden(sheet, at) && '（隐藏）'}
      </span>
      <span className="content">{sheet && editableText(sheet, at)}</span>
    </div>
  );
}

/** A finding or a search may lead to a cell whose row or column is hidden; then the strip is the only place to read it. */
export function isHidden(sheet: Sheet, at: Address): boolean {
  const { top, left, bottom, right } = sheet.areaAt(at.row, at.column);
  const all = (from: number, to: number, hidden: ReadonlySet<number>): boolean => {
    for (let index = from; index <= to; index++) if (!hidden.has(index)) return false;
    return true;
  };
  return all(top, bottom, sheet.hiddenRows) || all(left, right, sheet.hiddenColumns);
}
