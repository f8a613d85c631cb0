/** The selection of one sheet: where it is, how keys and the mouse move it. Moving never leaves the sheet. */

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Address, Range, Sheet } from '../../model';
import type { Geometry } from './geometry';
import { selectedRange, single, type Selection } from './moves';

export interface SelectionState {
  readonly selection: Selection;
  /** The cell that keys act on, as one box. */
  readonly active: Range;
  readonly range: Range;
  /** The last place asked for, new with every move; the grid scrolls to it. */
  readonly move: { readonly to: Range; readonly centre: boolean };
  go(to: Address, options?: { readonly extend?: boolean; readonly centre?: boolean }): void;
  choose(selection: Selection): void;
}

export function useSelection(sheet: Sheet, geometry: Geometry, first: Address, onMove: (to: Address) => void): SelectionState {
  const [selection, setSelection] = useState<Selection>(() => single(first));
  const [move, setMove] = useState<SelectionState['move']>(() => ({ to: sheet.areaAt(first.row, first.column), centre: true }));
  const current = useRef(selection);

  const choose = useCallback(
    (next: Selection) => {
      current.current = next;
      setSelection(next);
      onMove(next.anchor);
    },
    [onMove],
  );
  const go = useCallback<SelectionState['go']>(
    (to, { extend = false, centre = false } = {}) => {
      const inside = { row: Math.min(to.row, geometry.rows.count - 1), column: Math.min(to.column, geometry.columns.count - 1) };
      choose(extend ? { anchor: current.current.anchor, head: inside } : single(inside));
      setMove({ to: sheet.areaAt(inside.row, inside.column), centre });
    },
    [sheet, geometry, choose],
  );
  const range = useMemo(() => selectedRange(sheet, selection), [sheet, selection]);
  const active = useMemo(() => sheet.areaAt(selection.anchor.row, selection.anchor.column), [sheet, selection]);
  return { selection, active, range, move, go, choose };
}
