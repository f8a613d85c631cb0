/** All of the selected cell above the sheet, as a spreadsheet's formula bar shows it: a long text, a formula, the digits a number is printed without. */

import { formatAddress, type Address, type Sheet } from '../model';
import { asTyped } from './grid/copied-cells';
import { editableText } from './grid/typed';

export function CellStrip({ sheet, at }: { readonly sheet: Sheet | null; readonly at: Address }) {
  return (
    // Long texts scroll here, by the keyboard too.
    <div className="cell-strip" role="region" aria-label="单元格内容" tabIndex={0}>
      <span className="at">{formatAddress(at)}</span>
      <span className="content">{sheet && contentOf(sheet, at)}</span>
    </div>
  );
}

/** Only a number holds more than it prints. */
export function contentOf(sheet: Sheet, at: Address): string {
  const { kind, formula } = sheet.shown(at.row, at.column);
  return kind === 'number' && formula === undefined ? asTyped(sheet, at, null) : editableText(sheet, at);
}
