/** All of the selected cell above the sheet, as a spreadsheet's formula bar shows it: a long text, a formula, the digits a number is printed without. */

import type { KeyboardEvent } from 'react';
import { formatAddress, type Address, type Sheet } from '../model';
import { editableText } from './grid/typed';

interface CellStripProps {
  readonly sheet: Sheet | null;
  readonly at: Address;
  /** Opens the cell to be written into. */
  onOpen(): void;
}

/** A click that marks part of the text is meant for copying. */
function isPlainClick(): boolean {
  return document.getSelection()?.isCollapsed ?? true;
}

export function CellStrip({ sheet, at, onOpen }: CellStripProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    onOpen();
  };
  return (
    // Long texts scroll here, by the keyboard too.
    <div className="cell-strip" role="region" aria-label="单元格内容" aria-description="按回车修改" title="点一下修改这个单元格" tabIndex={0} onClick={() => isPlainClick() && onOpen()} onKeyDown={onKeyDown}>
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
