/** What lies over the cells: marks of findings, found places, names of recognised fields, the selection. None of it catches the pointer. */

import type { Range } from '../../model';
import type { Window } from './axis';
import { rectangleOf, COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Geometry, type Rectangle } from './geometry';
import type { Guide } from './use-resize';
import { SEVERITY_WORD, type FieldLabel, type MarkedArea } from './signs';

export interface Shown {
  readonly rows: Window;
  readonly columns: Window;
}

function inSight({ rows, columns }: Shown, area: Range): boolean {
  return area.top <= rows.last && area.bottom >= rows.first && area.left <= columns.last && area.right >= columns.first;
}

function placed({ left, top, width, height }: Rectangle): { left: number; top: number; width: number; height: number } {
  return { left: left + ROW_HEADER_WIDTH, top: top + COLUMN_HEADER_HEIGHT, width, height };
}

/** Severity is told three ways: the word's first character, the line (solid, dashed, dotted) and the colour. */
export function MarkLayer({ geometry, shown, areas }: { readonly geometry: Geometry; readonly shown: Shown; readonly areas: readonly MarkedArea[] }) {
  return (
    <div className="layer" aria-hidden="true">
      {areas
        .filter(({ area }) => inSight(shown, area))
        .map(({ area, severity, notes }) => (
          <div key={`${area.top}/${area.left}/${area.bottom}/${area.right}`} className={`mark ${severity}`} data-mark={severity} style={placed(rectangleOf(geometry, area))}>
            <span className="badge">
              {SEVERITY_WORD[severity].slice(0, 1)}
              {notes.length > 1 ? notes.length : ''}
            </span>
          </div>
        ))}
    </div>
  );
}

/** What the find bar found, told by colour and line; which one it stands on is told by the selection. */
export function HitLayer({ geometry, shown, areas }: { readonly geometry: Geometry; readonly shown: Shown; readonly areas: readonly Range[] }) {
  return (
    <div className="layer hits" aria-hidden="true">
      {areas
        .filter((area) => inSight(shown, area))
        .map((area) => (
          <div key={`${area.top}/${area.left}`} className="hit" style={placed(rectangleOf(geometry, area))} />
        ))}
    </div>
  );
}

export function LabelLayer({ geometry, shown, labels }: { readonly geometry: Geometry; readonly shown: Shown; readonly labels: readonly FieldLabel[] }) {
  return (
    <div className="layer" aria-hidden="true">
      {labels
        .filter(({ area }) => inSight(shown, area))
        .map(({ area, label }) => (
          <div key={`${area.top}/${area.left}/${label}`} className="field" style={placed(rectangleOf(geometry, area))}>
            <span className="chip">{label}</span>
          </div>
        ))}
    </div>
  );
}

export function SelectionLayer({ geometry, active, range }: { readonly geometry: Geometry; readonly active: Range; readonly range: Range }) {
  const several = range.top !== active.top || range.left !== active.left || range.bottom !== active.bottom || range.right !== active.right;
  return (
    <div className="layer" aria-hidden="true">
      {several && <div className="range" style={placed(rectangleOf(geometry, range))} />}
      <div className="active" style={placed(rectangleOf(geometry, active))} />
    </div>
  );
}

/** Where an edge will stand when the mouse lets it go. */
export function GuideLayer({ guide }: { readonly guide: Guide | null }) {
  if (!guide) return null;
  const columns = guide.axis === 'columns';
  return (
    <div className="layer" aria-hidden="true">
      <div className={`guide ${guide.axis}`} style={columns ? { left: ROW_HEADER_WIDTH + guide.at - 1 } : { top: COLUMN_HEADER_HEIGHT + guide.at - 1 }}>
        <span className="guide-words">{guide.words}</span>
      </div>
    </div>
  );
}
