/** The line between sheet and pane: dragged, or moved with the arrow keys. */

import type { KeyboardEvent, PointerEvent } from 'react';

export const NARROWEST_PANE = 320;
export const WIDEST_PANE = 520;
const STEP = 20;

export function clampPane(width: number): number {
  return Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, Math.round(width)));
}

export function Splitter({ width, onWidth }: { readonly width: number; onWidth(width: number): void }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST_PANE, End: WIDEST_PANE }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(clampPane(to));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(clampPane(window.innerWidth - event.clientX));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="问题栏宽度"
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={WIDEST_PANE}
      aria-valuenow={width}
      className="splitter"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
