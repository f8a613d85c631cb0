/** The list: groups of rows, one tab stop, arrow keys, and single letters that work only while the list has the keyboard. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ShownFinding } from '../../session';
import { EVERYTHING } from '../findings-view';
import { messages } from '../messages.zh-CN';
import { usePane, type FocusRequest } from '../pane';
import { preferredFix } from '../preferred-fix';
import { isComposing } from '../use-ime';
import { FindingGroup } from './FindingGroup';

const useStyles = makeStyles({
  root: { position: 'relative' },
  nothing: { padding: '12px', display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '8px', color: tokens.colorNeutralForeground2 },
  more: { padding: '8px 12px' },
});

/** Forms shown before asking for more; a workbook may hold a thousand. */
const GROUPS = 100;

export function FindingList() {
  const styles = useStyles();
  const { shown, walk, cursor, focus, filter, actions, props } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const [groupLimit, setGroupLimit] = useState(GROUPS);
  useFocusRequests(root, focus);
  useInSight(root, cursor === null ? null : `[data-row="${CSS.escape(cursor)}"]`);
  useInSight(root, props.activeCell ? '[data-here]' : null, `${props.activeSheet ?? ''} ${props.activeCell?.row} ${props.activeCell?.column}`);

  const stop = walk.some((candidate) => candidate.key === cursor) ? cursor : (walk[0]?.key ?? null);
  const needed = shown.groups.findIndex((group) => group.items.some((item) => item.key === cursor));
  const groups = shown.groups.slice(0, Math.max(groupLimit, needed + 1));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (isComposing(event) || event.defaultPrevented) return;
    const current = rowOf(event.target);
    const target = current && walk.find((candidate) => candidate.key === current.dataset['row']);
    if (current && move(root.current, current, event.key)) event.preventDefault();
    else if (target && act(event, target, actions)) event.preventDefault();
  };
  if (shown.groups.length === 0) {
    if (shown.open.length + shown.unread.length + shown.ignored.length > 0 && filter.kinds.size > 0) return null;
    return (
      <div className={styles.nothing}>
        {messages.filter.nothing}
        <Button size="small" onClick={() => actions.setFilter({ ...EVERYTHING, grouping: filter.grouping })}>
          {messages.filter.clear}
        </Button>
      </div>
    );
  }
  return (
    <div ref={root} className={styles.root} role="group" aria-label={messages.list.label} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <FindingGroup key={group.key} group={group} stop={stop} />
      ))}
      {groups.length < shown.groups.length && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setGroupLimit((last) => last + GROUPS)}>
            {messages.list.more(Math.min(GROUPS, shown.groups.length - groups.length))}
          </Button>
        </div>
      )}
    </div>
  );
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof HTMLElement && target.dataset['row'] !== undefined ? target : null;
}

function move(root: HTMLElement | null, current: HTMLElement, key: string): boolean {
  const rows = [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(current);
  const next = key === 'ArrowDown' ? rows[at + 1] : key === 'ArrowUp' ? rows[at - 1] : key === 'Home' ? rows[0] : key === 'End' ? rows.at(-1) : undefined;
  next?.focus();
  return next !== undefined;
}

function act(event: KeyboardEvent, target: ShownFinding, actions: ReturnType<typeof usePane>['actions']): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.jump(target.finding.fields[0]);
  else if (event.key === 'Enter' && plain) actions.open(target, { jump: false });
  else if (event.key.toLowerCase() === 'i' && plain) actions.askIgnore(target);
  else if (event.key.toLowerCase() === 'f' && plain) {
    const fix = preferredFix(target.finding);
    if (fix) actions.preview(target, fix);
    else actions.open(target, { jump: false });
  } else return false;
  return true;
}

/** The list is mounted anew when the clerk comes back to it, so a request may be older than the list; each is heard once. */
const heard = new WeakSet<FocusRequest>();

function useFocusRequests(root: React.RefObject<HTMLDivElement | null>, focus: FocusRequest): void {
  useEffect(() => {
    if (focus.serial === 0 || focus.key === null || heard.has(focus)) return;
    heard.add(focus);
    root.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focus.key)}"]`)?.focus();
  }, [root, focus]);
}

/** Scrolls, never takes the keyboard: the clerk may be typing in the sheet. */
function useInSight(root: React.RefObject<HTMLDivElement | null>, selector: string | null, occasion = ''): void {
  useEffect(() => {
    if (selector !== null) root.current?.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }, [root, selector, occasion]);
}
