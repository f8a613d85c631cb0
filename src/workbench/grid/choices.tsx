/** What a list validation offers for the active cell: a button beside it, Alt+↓, and the list to choose from. */

import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { contains, formatAddress, type Range, type Sheet, type SheetLook, type TextEdit } from '../../model';
import { COLUMN_HEADER_HEIGHT, rectangleOf, ROW_HEADER_WIDTH, type Geometry } from './geometry';
import { editOf } from './typed';

export interface Choosing {
  /** Empty where the cell offers none. */
  readonly values: readonly string[];
  /** The one the keyboard stands on; null while the list is closed. */
  readonly at: number | null;
  open(): void;
  close(): void;
  choose(index: number): void;
  /** True when the list took the key. */
  onKeyDown(event: KeyboardEvent): boolean;
}

const NONE: readonly string[] = [];

export function useChoices(sheet: Sheet, look: SheetLook | null, active: Range, editing: boolean, onEdit: (edits: readonly TextEdit[], title: string) => void): Choosing {
  const [at, setAt] = useState<number | null>(null);
  const values = useMemo(
    () => look?.choices.find(({ areas }) => areas.some((area) => contains(area, active.top, active.left)))?.values ?? NONE,
    [look, active.top, active.left],
  );
  useEffect(() => {
    setAt(null);
  }, [sheet.id, active.top, active.left, editing]);

  const open = useCallback(() => {
    const now = values.indexOf(sheet.shown(active.top, active.left).text.trim());
    if (values.length > 0) setAt(Math.max(0, now));
  }, [values, sheet, active.top, active.left]);
  const close = useCallback(() => setAt(null), []);
  const choose = useCallback(
    (index: number) => {
      const place = { row: active.top, column: active.left };
      const edit = editOf(sheet, place, values[index] ?? '');
      setAt(null);
      if (edit) onEdit([edit], `修改 ${formatAddress(place)}`);
    },
    [sheet, values, active.top, active.left, onEdit],
  );
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (at === null) {
      if (editing || values.length === 0 || !event.altKey || event.shiftKey || event.key !== 'ArrowDown') return false;
      open();
      return true;
    }
    const last = values.length - 1;
    const to: Readonly<Record<string, number>> = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last };
    if (event.key === 'Enter') choose(at);
    else if (event.key === 'Escape') close();
    else if (event.key in to && !(event.altKey && event.key === 'ArrowUp')) setAt(to[event.key]!);
    else {
      close();
      return event.altKey && event.key === 'ArrowUp';
    }
    return true;
  };
  return { values, at, open, close, choose, onKeyDown };
}

interface ChoiceListProps {
  readonly id: string;
  readonly choosing: Choosing;
  readonly geometry: Geometry;
  readonly active: Range;
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

export function ChoiceList({ id, choosing, geometry, active }: ChoiceListProps) {
  const { values, at } = choosing;
  const chosen = useRef<HTMLLIElement>(null);
  useEffect(() => {
    void chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (values.length === 0) return null;
  const cell = rectangleOf(geometry, active);
  const left = cell.left + ROW_HEADER_WIDTH;
  const top = cell.top + COLUMN_HEADER_HEIGHT;
  return (
    <>
      <button
        type="button"
        className="choice-button"
        tabIndex={-1}
        aria-label={`${formatAddress({ row: active.top, column: active.left })} 的可选内容`}
        aria-haspopup="listbox"
        aria-expanded={at !== null}
        style={{ left: left + cell.width, top: top + cell.height - 24 }}
        onMouseDown={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (at === null) choosing.open();
          else choosing.close();
        }}
      >
        ▾
      </button>
      {at !== null && (
        <ul id={id} role="listbox" aria-label="可选内容" className="choice-list" style={{ left, top: top + cell.height, minWidth: cell.width }} onMouseDown={(event) => event.stopPropagation()}>
          {values.map((value, index) => (
            <li
              key={optionId(id, index)}
              id={optionId(id, index)}
              ref={index === at ? chosen : null}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault();
                choosing.choose(index);
              }}
            >
              {value}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
