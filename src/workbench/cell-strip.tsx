/** All of the selected cell above the sheet, as a spreadsheet's formula bar shows it: a long text, a formula, the digits a number is printed without. */

import { formatAddress, type Address, type Sheet } from '../model';
import { editableText } from './grid/typed';

export function CellStrip({ sheet, at }: { readonly sheet: Sheet | null; readonly at: Address }) {
  return (
    // Long texts scroll here, by the keyboard too.
    <div className="cell-strip" role="region" aria-label="单元格内容" tabIndex={0}>
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
