/** The tabs below the grid. Only those in sight are drawn, so that a thousand sheets are as quick as three; a list beside them reaches every sheet. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Select } from '@fluentui/react-components';
import { Axis, type Window } from './grid/axis';
import { SEVERITY_WORD, type Severity } from './grid/signs';
import { textWidth } from './grid/text-size';
import type { SheetInfo } from '../session/workbook';

export type SheetCounts = ReadonlyMap<string, Readonly<Record<Severity, number>>>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];
const FONT_SIZE = 13;
const COUNT_WIDTH = 34;
const TAB_PADDING = 28;
const WIDEST = 260;

interface SheetTabsProps {
  readonly sheets: readonly SheetInfo[];
  readonly current: string;
  readonly counts: SheetCounts;
  onChoose(sheet: string): void;
}

function countsOf(counts: SheetCounts, sheet: string): readonly (readonly [Severity, number])[] {
  const found = counts.get(sheet);
  return found ? SEVERITIES.filter((severity) => found[severity] > 0).map((severity) => [severity, found[severity]] as const) : [];
}

function described(info: SheetInfo, counts: SheetCounts): string {
  const found = countsOf(counts, info.name).map(([severity, count]) => `${SEVERITY_WORD[severity]} ${count}`);
  return [info.name, ...(info.hidden ? ['隐藏'] : []), ...found].join('，');
}

const KEYS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowRight: (index, count) => Math.min(count - 1, index + 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function SheetTabs({ sheets, current, counts, onChoose }: SheetTabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  const tabs = useMemo(() => sheets.filter((sheet) => !sheet.hidden || sheet.name === current), [sheets, current]);
  const axis = useMemo(() => new Axis(tabs.length, (index) => widthOf(tabs[index]!, counts)), [tabs, counts]);
  const index = tabs.findIndex((sheet) => sheet.name === current);
  const shown = useInSight(strip, axis);
  const byKey = useRef(false);

  useLayoutEffect(() => {
    const element = strip.current;
    if (!element || index < 0) return;
    const [start, end] = [axis.start(index), axis.end(index)];
    if (start < element.scrollLeft) element.scrollLeft = start;
    else if (end > element.scrollLeft + element.clientWidth) element.scrollLeft = end - element.clientWidth;
  }, [axis, index]);
  useEffect(() => {
    if (byKey.current) strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    byKey.current = false;
  }, [current, shown]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = KEYS[event.key]?.(index, tabs.length);
    const target = to === undefined ? undefined : tabs[to];
    if (!target) return;
    event.preventDefault();
    byKey.current = true;
    onChoose(target.name);
  };

  const drawn = new Set<number>();
  for (let i = shown.first; i <= shown.last && i < tabs.length; i++) drawn.add(i);
  if (index >= 0) drawn.add(index);
  return (
    <div className="sheet-bar">
      <Select size="small" aria-label="工作表" className="sheet-list" value={current} onChange={(_, { value }) => onChoose(value)}>
        {sheets.map((sheet) => (
          <option key={sheet.id} value={sheet.name}>
            {described(sheet, counts)}
          </option>
        ))}
      </Select>
      <div className="sheet-strip" ref={strip}>
        <div role="tablist" aria-label="工作表标签" style={{ width: axis.length }} onKeyDown={onKeyDown}>
          {[...drawn].sort((a, b) => a - b).map((i) => {
            const sheet = tabs[i]!;
            return (
              <button
                key={sheet.id}
                type="button"
                role="tab"
                aria-selected={i === index}
                aria-setsize={tabs.length}
                aria-posinset={i + 1}
                aria-label={described(sheet, counts)}
                tabIndex={i === index ? 0 : -1}
                title={sheet.name}
                className="sheet-tab"
                style={{ left: axis.start(i), width: axis.size(i) }}
                onClick={() => onChoose(sheet.name)}
              >
                <span className="sheet-name">{sheet.name}</span>
                {countsOf(counts, sheet.name).map(([severity, count]) => (
                  <span key={severity} className={`count ${severity}`}>
                    {SEVERITY_WORD[severity].slice(0, 1)}
                    {count}
                  </span>
                ))}
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function widthOf(sheet: SheetInfo, counts: SheetCounts): number {
  return Math.min(WIDEST, Math.ceil(textWidth(sheet.name, FONT_SIZE) * 1.08) + TAB_PADDING) + countsOf(counts, sheet.name).length * COUNT_WIDTH;
}

function useInSight(strip: { readonly current: HTMLElement | null }, axis: Axis): Window {
  const [shown, setShown] = useState<Window>({ first: 0, last: 40 });
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element || axis.count === 0) return undefined;
    const update = (): void => {
      const next = axis.window(element.scrollLeft, element.scrollLeft + element.clientWidth, 4);
      setShown((last) => (last.first === next.first && last.last === next.last ? last : next));
    };
    update();
    element.addEventListener('scroll', update, { passive: true });
    const watcher = new ResizeObserver(update);
    watcher.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      watcher.disconnect();
    };
  }, [strip, axis]);
  return shown;
}
