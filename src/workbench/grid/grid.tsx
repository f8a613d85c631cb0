/**
 * Grid: one sheet drawn as it looks. The sheet it is given stays the only model: every change goes out through `onEdit` and
 * comes back as another sheet. Only the rows and columns in sight are in the page.
 */

import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { formatRange, type Address, type Range, type Sheet, type SheetLook, type TextEdit } from '../../model';
import type { Mark } from '../../session/workbook';
import { clearEdits, fillEdits } from './clipboard';
import { CellEditor } from './cell-editor';
import { ChoiceList, optionId, useChoices } from './choices';
import { COLUMN_HEADER_HEIGHT, geometryOf, ROW_HEADER_WIDTH, sizesOf } from './geometry';
import { cellId, GridRows } from './grid-rows';
import { ColumnHeaders } from './headers';
import { GuideLayer, HitLayer, LabelLayer, MarkLayer, SelectionLayer } from './layers';
import { markedAreas, spokenSigns, type FieldLabel } from './signs';
import { useEditor } from './use-editor';
import { clipboardOf } from './copying';
import { useKeys } from './use-keys';
import { usePointer } from './use-pointer';
import { useResize, type Resizing } from './use-resize';
import { useSelection } from './use-selection';
import { useViewport } from './use-viewport';

export interface GridProps {
  /** Another number for every opening of a file. */
  readonly file: number;
  readonly sheet: Sheet;
  readonly look: SheetLook | null;
  readonly marks: readonly Mark[];
  readonly labels: readonly FieldLabel[];
  /** Cells that hold what is looked for. */
  readonly hits: readonly Range[];
  readonly zoom: number;
  /** Where the selection stands at first. */
  readonly start: Address;
  /** A place somebody else wants shown; a new object every time. */
  readonly goTo: { readonly at: Address } | null;
  /** Holds what writes the cell being typed into; null while none is. */
  readonly typing: RefObject<(() => void) | null>;
  /** Holds what opens the active cell to be written into. */
  readonly opening: RefObject<(() => void) | null>;
  onSelect(at: Address): void;
  onEdit(edits: readonly TextEdit[], title: string): void;
  onResize(resizing: Resizing, title: string): void;
  onUndo(): void;
  onRedo(): void;
  /** F6 */
  onLeave(): void;
}

export function Grid({ file, sheet, look, marks, labels, hits, zoom, start, goTo, typing, opening, onSelect, onEdit, onResize, onUndo, onRedo, onLeave }: GridProps) {
  const gridId = useId().replace(/[^A-Za-z0-9_-]/g, '');
  const viewportRef = useRef<HTMLDivElement>(null);
  const sizes = useMemo(() => sizesOf(sheet, look), [sheet, look]);
  const geometry = useMemo(() => geometryOf(sizes, zoom), [sizes, zoom]);
  const viewport = useViewport(viewportRef, geometry);
  const select = useSelection(sheet, geometry, start, onSelect);
  const { active, range, go, move } = select;
  const editor = useEditor(sheet, active, onEdit);
  useLayoutEffect(() => {
    typing.current = editor.mode === null ? null : editor.commit;
    return () => void (typing.current = null);
  }, [typing, editor.mode, editor.commit]);
  useLayoutEffect(() => {
    opening.current = () => {
      editor.focus();
      if (editor.mode === null) editor.openWithText();
    };
    return () => void (opening.current = null);
  }, [opening, editor]);
  const beingWritten = editor.mode !== null;
  useLayoutEffect(() => {
    if (beingWritten) viewport.reveal(active, false);
  }, [beingWritten]);
  const choosing = useChoices(sheet, look, active, beingWritten, onEdit);
  const areas = useMemo(() => markedAreas(sheet, marks), [sheet, marks]);
  const signs = useMemo(() => spokenSigns(sheet, areas, labels), [sheet, areas, labels]);

  useLayoutEffect(() => viewport.reveal(move.to, move.centre), [move, viewport.reveal]);
  const shownBefore = useRef(goTo);
  useEffect(() => {
    if (goTo && goTo !== shownBefore.current) go(goTo.at, { centre: true });
    shownBefore.current = goTo;
  }, [goTo, go]);

  const write = useCallback((edits: readonly TextEdit[], title: string) => edits.length > 0 && onEdit(edits, title), [onEdit]);
  const resize = useResize(sheet, look, sizes, geometry, select, onResize);
  const onGridKey = useKeys(
    useMemo(
      () => ({
        sheet,
        geometry,
        select,
        editor,
        pageHeight: viewport.pageHeight,
        clear: () => write(clearEdits(sheet, range), `清除 ${formatRange(range)}`),
        fill: (direction) => write(fillEdits(sheet, range, direction), `填充 ${formatRange(range)}`),
        resize: resize.step,
        undo: onUndo,
        redo: onRedo,
        leave: onLeave,
      }),
      [sheet, geometry, select, editor, viewport.pageHeight, write, range, resize, onUndo, onRedo, onLeave],
    ),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!event.nativeEvent.isComposing && choosing.onKeyDown(event)) event.preventDefault();
    else onGridKey(event);
  };
  const pointer = usePointer(geometry, select, editor, resize);

  const { copy, paste } = clipboardOf(file, sheet, range, beingWritten, write);

  const { shown } = viewport;
  const listId = `${gridId}-choices`;
  const activeShown = active.bottom >= shown.rows.first && active.top <= shown.rows.last && active.right >= shown.columns.first && active.left <= shown.columns.last;
  return (
    <div className="grid-viewport" ref={viewportRef}>
      <div className="canvas" style={{ width: ROW_HEADER_WIDTH + geometry.columns.length, height: COLUMN_HEADER_HEIGHT + geometry.rows.length }} {...pointer}>
        <div
          role="grid"
          id={gridId}
          aria-label={`工作表 ${sheet.name}`}
          aria-rowcount={geometry.rows.count + 1}
          aria-colcount={geometry.columns.count + 1}
          aria-multiselectable="true"
        >
          <ColumnHeaders geometry={geometry} shown={shown.columns} from={range.left} to={range.right} />
          <GridRows gridId={gridId} sheet={sheet} look={look} geometry={geometry} signs={signs} shown={shown} range={range} />
        </div>
        <HitLayer geometry={geometry} shown={shown} areas={hits} />
        <MarkLayer geometry={geometry} shown={shown} areas={areas} />
        <LabelLayer geometry={geometry} shown={shown} labels={labels} />
        <GuideLayer guide={resize.guide} />
        <SelectionLayer geometry={geometry} active={active} range={range} />
        <CellEditor
          editor={editor}
          sheet={sheet}
          look={look}
          geometry={geometry}
          active={active}
          gridId={gridId}
          activeId={choosing.at !== null ? optionId(listId, choosing.at) : activeShown ? cellId(gridId, active.top, active.left) : undefined}
          offers={choosing.values.length > 0}
          onKeyDown={onKeyDown}
          onCopy={copy}
          onCut={copy}
          onPaste={paste}
        />
        <ChoiceList id={listId} choosing={choosing} geometry={geometry} active={active} />
      </div>
    </div>
  );
}
