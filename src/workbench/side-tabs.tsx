/** On a narrow page: the sheet, or the findings. */

import { useRef } from 'react';

export type Side = 'sheet' | 'findings';

export function SideTabs({ side, count, onSide }: { readonly side: Side; readonly count: number; onSide(side: Side): void }) {
  const list = useRef<HTMLDivElement>(null);
  const titles: Readonly<Record<Side, string>> = { sheet: '原表', findings: `问题 ${count}` };
  const other: Side = side === 'sheet' ? 'findings' : 'sheet';
  return (
    <div
      role="tablist"
      aria-label="视图"
      className="side-tabs"
      ref={list}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        onSide(other);
        list.current?.querySelector<HTMLElement>(`[data-side="${other}"]`)?.focus();
      }}
    >
      {(['sheet', 'findings'] as const).map((each) => (
        <button key={each} type="button" role="tab" data-side={each} aria-selected={each === side} tabIndex={each === side ? 0 : -1} onClick={() => onSide(each)}>
          {titles[each]}
        </button>
      ))}
    </div>
  );
}
