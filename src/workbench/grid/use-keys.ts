/** What keys do in the grid, as in a spreadsheet. A key that belongs to an input method does nothing here. */

import { useCallback, useRef, type KeyboardEvent } from 'react';
import type { Address, Sheet } from '../../model';
import type { Geometry } from './geometry';
import { end, home, jump, lastCell, page, step, type Direction } from './moves';
import type { Editor } from './use-editor';
import type { SelectionState } from './use-selection';

export interface KeyActions {
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  readonly select: SelectionState;
  readonly editor: Editor;
  pageHeight(): number;
  clear(): void;
  fill(direction: 'down' | 'right'): void;
  /** Makes what is selected wider, narrower, higher or lower. */
  resize(direction: Direction): void;
  undo(): void;
  redo(): void;
  /** F6: on to the next part of the page. */
  leave(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** keyCode 229 is what browsers report for a key an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

export function useKeys(actions: KeyActions): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  /** Esc lets the next Tab leave the grid, so that Tab is no trap. */
  const leaving = useRef(false);
  /** Column where a row of Tabs began; Enter goes back under it. */
  const tabbedFrom = useRef<number | null>(null);

  return useCallback(
    (event) => {
      if (event.nativeEvent.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
      const mayLeave = leaving.current;
      leaving.current = event.key === 'Escape' && actions.editor.mode === null;
      if (event.key === 'Tab' && mayLeave) return;
      const handled = actions.editor.mode === null ? inGrid(event, actions, tabbedFrom) : inEditor(event, actions, tabbedFrom);
      if (handled) event.preventDefault();
    },
    [actions],
  );
}

type TabbedFrom = { current: number | null };

/** Enter and Tab move the same way whether or not a cell was being edited. */
function advance(event: KeyboardEvent, { sheet, geometry, select }: KeyActions, tabbedFrom: TabbedFrom): void {
  const from = select.selection.anchor;
  if (event.key === 'Tab') {
    if (!event.shiftKey) tabbedFrom.current ??= from.column;
    select.go(step(sheet, geometry, from, event.shiftKey ? 'left' : 'right'));
    return;
  }
  const next = step(sheet, geometry, from, event.shiftKey ? 'up' : 'down');
  select.go(event.shiftKey || tabbedFrom.current === null ? next : { row: next.row, column: tabbedFrom.current });
  tabbedFrom.current = null;
}

function inEditor(event: KeyboardEvent<HTMLTextAreaElement>, actions: KeyActions, tabbedFrom: TabbedFrom): boolean {
  const { editor, sheet, geometry, select } = actions;
  if (event.key === 'Escape') {
    editor.cancel();
    return true;
  }
  if (event.key === 'Enter' && event.ctrlKey && hasSeveral(actions)) {
    editor.commitInto(select.range);
    return true;
  }
  if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
    event.currentTarget.setRangeText('\n', event.currentTarget.selectionStart, event.currentTarget.selectionEnd, 'end');
    event.currentTarget.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
  if (event.key === 'Enter' || event.key === 'Tab') {
    editor.commit();
    advance(event, actions, tabbedFrom);
    return true;
  }
  if (event.key === 'F2') {
    editor.open(editor.mode === 'enter' ? 'edit' : 'enter');
    return true;
  }
  const direction = ARROWS[event.key];
  if (direction && editor.mode === 'enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
    editor.commit();
    select.go(step(sheet, geometry, select.selection.anchor, direction));
    return true;
  }
  return false;
}

function hasSeveral({ select: { active, range } }: KeyActions): boolean {
  return range.top !== active.top || range.left !== active.left || range.bottom !== active.bottom || range.right !== active.right;
}

function inGrid(event: KeyboardEvent<HTMLTextAreaElement>, actions: KeyActions, tabbedFrom: TabbedFrom): boolean {
  const { key } = event;
  const { editor, select } = actions;
  if (event.ctrlKey || event.metaKey) {
    const done = withControl(event, actions);
    if (done !== null) return done;
  }
  if (key === 'Enter' || key === 'Tab') {
    advance(event, actions, tabbedFrom);
    return true;
  }
  const direction = ARROWS[key];
  if (direction && event.altKey && event.shiftKey) {
    actions.resize(direction);
    return true;
  }
  const to = destination(event, actions);
  if (to) {
    tabbedFrom.current = null;
    select.go(to, { extend: event.shiftKey });
    return true;
  }
  switch (key) {
    case 'F2':
      editor.openWithText();
      return true;
    case 'F6':
      actions.leave();
      return true;
    case 'Backspace':
      editor.open('enter', '');
      return true;
    case 'Delete':
      actions.clear();
      return true;
    case 'Escape':
      select.go(select.selection.anchor);
      return true;
    default:
      return false;
  }
}

/** Null when the combination means nothing special here. */
function withControl(event: KeyboardEvent<HTMLTextAreaElement>, { select, sheet, geometry, ...actions }: KeyActions): boolean | null {
  switch (event.key.toLowerCase()) {
    case 'z':
      (event.shiftKey ? actions.redo : actions.undo)();
      return true;
    case 'y':
      actions.redo();
      return true;
    case 'a':
      select.choose({ anchor: { row: 0, column: 0 }, head: lastCell(sheet, geometry), lines: 'all' });
      return true;
    case 'd':
      actions.fill('down');
      return true;
    case 'r':
      // With Shift it is the browser's own, and loads the page anew.
      if (event.shiftKey) return null;
      actions.fill('right');
      return true;
    case 'c':
    case 'x':
      // Browsers copy only what is selected; the grid then puts the cells' texts in its place.
      event.currentTarget.value = ' ';
      event.currentTarget.select();
      return false;
    default:
      return null;
  }
}

function destination(event: KeyboardEvent, { sheet, geometry, select, pageHeight }: KeyActions): Address | null {
  const from = event.shiftKey ? select.selection.head : select.selection.anchor;
  const control = event.ctrlKey || event.metaKey;
  const direction = ARROWS[event.key];
  if (direction) return (control ? jump : step)(sheet, geometry, from, direction);
  switch (event.key) {
    case 'PageUp':
      return page(geometry, from, -pageHeight());
    case 'PageDown':
      return page(geometry, from, pageHeight());
    case 'Home':
      return control ? { row: geometry.rows.visible(0), column: geometry.columns.visible(0) } : home(geometry, from);
    case 'End':
      return control ? lastCell(sheet, geometry) : end(sheet, from);
    default:
      return null;
  }
}
