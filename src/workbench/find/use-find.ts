/** The search the find bar shows. It follows every edit, and which found place one stands on is told by the selection alone. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FileWorkbook } from '../../hosts/file';
import type { Range, Sheet } from '../../model';
import type { SheetInfo } from '../../session/workbook';
import { matchesOn, needleOf, type Match } from './matches';
import { searchSheets, type Found, type Searched } from './search-sheets';
import { indexAt, stepsFrom, type Direction, type Place } from './walk';
import type { Scope, Standing } from './words';

export interface Find {
  /** Counts how often it was asked for; 0 while the bar is closed. */
  readonly asked: number;
  readonly standing: Standing;
  /** Found places of the sheet in front. */
  readonly areas: readonly Range[];
  show(): void;
  close(): void;
  look(typed: string): void;
  setScope(scope: Scope): void;
  /** Goes on once it is searched. */
  step(direction: Direction): void;
}

interface Result extends Searched {
  /** What was asked. */
  readonly question: string;
}

const NOTHING: Result = { question: '', found: [], unread: [] };
const NO_SHEETS: readonly SheetInfo[] = [];
const NO_AREAS: readonly Range[] = [];

export function useFind(workbook: FileWorkbook, sheets: readonly SheetInfo[] | null, version: number, place: Place | null): Find {
  const [asked, setAsked] = useState(0);
  const [typed, setTyped] = useState('');
  const [scope, setScope] = useState<Scope>('workbook');
  const [result, setResult] = useState<Result>(NOTHING);
  const [turned, setTurned] = useState<{ readonly to: Found; readonly direction: Direction } | null>(null);
  /** Steps asked for before it was searched. */
  const waiting = useRef(0);
  const needle = needleOf(typed);
  const only = scope === 'sheet' ? (place?.sheet ?? '') : null;
  const question = asked === 0 || needle === '' ? '' : JSON.stringify([needle, only]);
  const names = useMemo(() => (sheets ?? NO_SHEETS).map(({ name }) => name), [sheets]);
  const known = useMemo(() => new WeakMap<Sheet, readonly Match[]>(), [needle]);

  useEffect(() => {
    if (question === '') return undefined;
    const stop = new AbortController();
    const matches = async (name: string): Promise<readonly Match[]> => {
      const sheet = await workbook.readSheet(name);
      if (!sheet) return [];
      const here = known.get(sheet) ?? matchesOn(sheet, needle);
      known.set(sheet, here);
      return here;
    };
    void searchSheets(only === null ? names : [only], matches, stop.signal).then((searched) => searched && setResult({ question, ...searched }));
    return () => stop.abort();
  }, [workbook, names, only, needle, known, question, version]);

  const settled = result.question === question;
  const { found } = settled ? result : NOTHING;
  const index = useMemo(() => indexAt(found, place), [found, place]);
  const step = (direction: Direction): void => {
    if (question === '') return;
    waiting.current += direction;
    if (settled) goOn();
    else setTurned(null);
  };
  const goOn = (): void => {
    const steps = waiting.current;
    waiting.current = 0;
    const next = stepsFrom(found, names, place, steps);
    setTurned(next?.around ? { to: next.to, direction: steps < 0 ? -1 : 1 } : null);
    if (next) void workbook.select(next.to.sheet, { row: next.to.area.top, column: next.to.area.left });
  };
  useEffect(() => {
    if (settled && waiting.current !== 0) goOn();
  });

  const front = place?.sheet;
  const around = turned !== null && turned.to === found[index] ? turned.direction : null;
  return {
    asked,
    standing: useMemo(() => ({ typed, scope, searched: settled ? result : null, index, around }), [typed, scope, settled, result, index, around]),
    areas: useMemo(() => (found.length === 0 ? NO_AREAS : found.filter(({ sheet }) => sheet === front).map(({ area }) => area)), [found, front]),
    show: useCallback(() => setAsked((times) => times + 1), []),
    close: useCallback(() => setAsked(0), []),
    look: useCallback((text: string) => {
      waiting.current = 0;
      setTyped(text);
    }, []),
    setScope,
    step,
  };
}
