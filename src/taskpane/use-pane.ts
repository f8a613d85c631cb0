/** The pane's own state — page, filter, place in the list — beside the session's, and the actions over both. */

import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ShownFinding } from '../session';
import { EVERYTHING, shownOf, successor, walkOf, type Filter } from './findings-view';
import { messages } from './messages.zh-CN';
import { newRowOf } from './new-row';
import type { FocusRequest, Page, Pane, PaneActions, TaskPaneProps, View } from './pane';
import { USUAL, clearPreferences, keepPreferences, type Preferences } from './preferences';
import { useSession, type PaneSession } from './use-session';

const LIST: View = { at: 'list' };

export interface PreferenceStore {
  readonly preferences: Preferences;
  readonly set: (preferences: Preferences) => void;
}

export function usePaneState(session: PaneSession, props: TaskPaneProps, store: PreferenceStore): Pane {
  const state = useSession(session);
  const [page, setPage] = useState<Page>('check');
  const [view, setView] = useState<View>(LIST);
  const [choice, setFilter] = useState<Filter>(EVERYTHING);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState<string | null>(null);
  const [focus, setFocus] = useState<FocusRequest>({ key: null, serial: 0 });
  const [ignoring, setIgnoring] = useState<ShownFinding | null>(null);
  const [undoable, setUndoable] = useState<number | null>(null);
  const [spoken, announce] = useState('');

  // 只看当前表 follows the sheet in front.
  const activeSheet = props.activeSheet ?? null;
  const filter = useMemo(() => (choice.sheet === null ? choice : { ...choice, sheet: activeSheet }), [choice, activeSheet]);
  const shown = useMemo(() => shownOf(state, filter), [state, filter]);
  const walk = useMemo(() => walkOf(shown.groups, collapsed), [shown, collapsed]);
  const position = useMemo(() => walk.findIndex((candidate) => candidate.key === cursor) + 1, [walk, cursor]);

  const now = { props, session, store, view, filter, collapsed, walk, position };
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });

  const actions = useMemo((): PaneActions => {
    const run: PaneActions['run'] = (work) => {
      if (work) void work.catch((error: unknown) => session.tell('error', messages.failed(error instanceof Error ? error.message : String(error))));
    };
    const focusOn = (key: string | null): void => setFocus((last) => ({ key, serial: last.serial + 1 }));
    const walkNow = (): readonly ShownFinding[] => walkOf(shownOf(session.getState(), latest.current.filter).groups, latest.current.collapsed);
    const moveOn = (before: readonly ShownFinding[], key: string): void => {
      const next = successor(before, key, walkNow());
      setView(LIST);
      setCursor(next?.key ?? null);
      focusOn(next?.key ?? null);
    };
    /** Where showing the cell would hide the finding, the clerk goes there herself. */
    const follow = ({ finding }: ShownFinding): void => {
      if (!latest.current.props.coversSheet) actions.jump(finding.fields[0]);
    };
    const setPreferences = (part: Partial<Preferences>): void => {
      const next = { ...latest.current.store.preferences, ...part };
      latest.current.store.set(next);
      keepPreferences(next);
    };
    const actions: PaneActions = {
      run,
      setPage,
      setPreferences,
      announce,
      clearPreferences: () => {
        latest.current.store.set(USUAL);
        clearPreferences();
      },
      setFilter: (part) => {
        setFilter((last) => ({ ...last, ...part }));
        setView(LIST);
      },
      toggleGroup: (key) =>
        setCollapsed((last) => {
          const next = new Set(last);
          if (!next.delete(key)) next.add(key);
          return next;
        }),
      jump: (field) => run(session.locate(field)),
      goTo: (sheet, at) => run(session.select(sheet, at)),
      open: (target, { jump = true } = {}) => {
        setCursor(target.key);
        setView({ at: 'detail', key: target.key });
        if (jump) follow(target);
      },
      backToList: () => {
        const from = latest.current.view;
        setView(LIST);
        if (from.at !== 'list') focusOn(from.key);
      },
      step: (direction) => {
        const { walk: list, position: at, view: from } = latest.current;
        if (list.length === 0) return;
        const next = list[at === 0 ? (direction === 1 ? 0 : list.length - 1) : (at - 1 + direction + list.length) % list.length]!;
        setPage('check');
        setCursor(next.key);
        if (from.at !== 'list') setView({ at: 'detail', key: next.key });
        follow(next);
        actions.announce(`${messages.severity[next.finding.severity]}：${next.finding.message}`);
      },
      preview: (target, fix) => {
        setCursor(target.key);
        setView({ at: 'preview', preview: session.previewFix(target.finding, fix), key: target.key, findings: 1 });
      },
      mend: (target, fix) => {
        const preview = session.previewFix(target.finding, fix);
        if (fix.safe && preview.edits.length === 1 && !fix.insert) run(actions.apply(preview, target.key));
        else actions.preview(target, fix);
      },
      mendAll: (list) => setView({ at: 'preview', preview: session.previewSafe(list.map(({ finding }) => finding)), key: null, findings: list.length }),
      apply: async (preview, key) => {
        const before = latest.current.walk;
        const outcome = await session.apply(preview);
        setUndoable(outcome.done ? (session.getState().notice?.serial ?? null) : null);
        if (outcome.done) moveOn(before, key ?? before[0]?.key ?? '');
        const { coversSheet, onNewRow } = latest.current.props;
        const row = outcome.done && !coversSheet ? newRowOf(preview.edits) : null;
        if (row) onNewRow?.(row.sheet, row.at);
        return outcome;
      },
      addBlankForm: async (choice, year) => {
        const outcome = await session.insertBlankForm(choice, year);
        setUndoable(outcome.done && !outcome.lasting ? (session.getState().notice?.serial ?? null) : null);
      },
      askIgnore: setIgnoring,
      ignore: async (target, scope, reason) => {
        const before = latest.current.walk;
        setIgnoring(null);
        await session.ignore(target.finding, scope, reason);
        moveOn(before, target.key);
      },
      showFindingAt: (field) => {
        const { sheet, area } = field.place;
        const found = walkNow().find(({ finding: { fields: [{ place }] } }) => place.sheet === sheet && place.area.top === area.top && place.area.left === area.left);
        setPage('check');
        setView(LIST);
        setCursor(found?.key ?? null);
        focusOn(found?.key ?? null);
        actions.jump(field);
      },
    };
    return actions;
  }, [session]);

  return { session, state, props, page, view, filter, collapsed, shown, walk, cursor, position, focus, ignoring, preferences: store.preferences, undoable, spoken, actions };
}
