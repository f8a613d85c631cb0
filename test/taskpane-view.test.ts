/** What the pane shows of findings: scope, groups, walking, and the one sentence — all from the same place. */

import { conclusionOf } from '../src/taskpane/conclusion';
import { EVERYTHING, shownOf, successor, walkOf, type Filter } from '../src/taskpane/findings-view';
import type { SessionState } from '../src/session';
import { READY, examination, findings } from './browser/pane/literal';

const view = (part: Partial<Filter> = {}, state: SessionState = READY) => shownOf(state, { ...EVERYTHING, ...part });
const messagesOf = (part: Partial<Filter> = {}): readonly string[] => view(part).groups.flatMap((group) => group.items.map((item) => item.finding.message));

describe('the list', () => {
  test('keeps every form visible, in the order of the sheets, and says 通过 only of forms with nothing open', () => {
    expect(view().groups.map((group) => [group.title, group.items.length, group.quiet])).toEqual([
      ['申报表1', 3, null],
      ['申报表2', 2, null],
      ['申报表3', 0, '通过'],
      ['申报表4', 0, '没有发现问题，有待核对'],
    ]);
  });

  test('keeps the counts in step with the scope beside them', () => {
    expect(view().counts).toEqual({ error: 2, warning: 2, suggestion: 1, open: 2, ignored: 0 });
    expect(view({ sheet: '申报表1' }).counts).toEqual({ error: 1, warning: 2, suggestion: 0, open: 0, ignored: 0 });
    expect(view({ search: '时效' }).counts).toMatchObject({ error: 0, suggestion: 1 });
  });

  test('keeps the counts when a kind is chosen, and lists only that kind', () => {
    const chosen = view({ kinds: new Set(['error']) });
    expect(chosen.counts).toEqual(view().counts);
    expect(chosen.groups.flatMap((group) => group.items).every((item) => item.finding.severity === 'error')).toBe(true);
    expect(chosen.groups).toHaveLength(2);
    expect(chosen.open).toEqual([]);
  });

  test('shows only open questions when only 待核对 is chosen', () => {
    const chosen = view({ kinds: new Set(['open']) });
    expect(chosen.groups).toEqual([]);
    expect(chosen.open).toHaveLength(1);
    expect(chosen.unread).toHaveLength(1);
  });

  test('finds full-width and spaced text by what it says', () => {
    expect(messagesOf({ search: '５３０,０００' })).toHaveLength(1);
    expect(messagesOf({ search: '编外 人员' })).toHaveLength(2);
    expect(messagesOf({ search: 'VALUE-operator' })).toHaveLength(3);
    expect(messagesOf({ search: '没有这样的字' })).toEqual([]);
  });

  test('keeps a finding whose related place stands on the current sheet', () => {
    expect(messagesOf({ sheet: '项目经费情况说明' })).toEqual([findings[0]!.finding.message]);
  });

  test('groups by severity and by rule without losing any finding', () => {
    expect(view({ grouping: 'severity' }).groups.map((group) => [group.title, group.items.length])).toEqual([['强制性问题', 2], ['提示性问题', 2], ['建议', 1]]);
    expect(view({ grouping: 'rule' }).groups.map((group) => group.items.length)).toEqual([1, 3, 1]);
  });
});

describe('walking', () => {
  test('keeps exactly the rows of open groups in their order', () => {
    const { groups } = view();
    expect(walkOf(groups, new Set())).toEqual(groups.flatMap((group) => group.items));
    expect(walkOf(groups, new Set([groups[0]!.key]))).toEqual(groups[1]!.items);
  });

  test('moves to the next finding that is still there, then back, then to the first', () => {
    const [first, second, third] = findings as readonly [typeof findings[0], typeof findings[0], typeof findings[0]];
    const list = [first!, second!, third!];
    expect(successor(list, second!.key, [first!, third!])).toBe(third);
    expect(successor(list, third!.key, [first!, second!])).toBe(second);
    expect(successor(list, first!.key, [])).toBeNull();
    expect(successor([], 'gone', list)).toBe(first);
  });
});

describe('the conclusion', () => {
  const none = { findings: [], openQuestions: [], ignored: [] };
  const whole = { ...examination, sheets: [], hidden: [] };

  test('advises against handing in while something binding stands', () => {
    expect(conclusionOf(READY)).toMatchObject({ tone: 'error', text: '还有 2 个强制性问题，暂不建议报送；另有 3 项没有检查。' });
  });

  test('tells hints and suggestions apart when nothing is binding', () => {
    const state = { ...READY, ...none, examination: whole, findings: findings.filter(({ finding }) => finding.severity !== 'error') };
    expect(conclusionOf(state).text).toBe('没有发现强制性问题，还有 2 个提示、1 条建议。');
  });

  test('says what was checked when all is clear, and names what was not', () => {
    expect(conclusionOf({ ...READY, ...none, examination: whole }).text).toBe('没有发现问题。共检查 4 张申报表、8 条指标。');
    const open = conclusionOf({ ...READY, findings: [] });
    expect(open.text).toBe('没有发现问题。共检查 4 张申报表、8 条指标；以下 3 项没有检查：');
    expect(open.missing).toEqual(['金额单位写明是元还是万元 · 业务培训', '附表：有“绩效指标”字样，但没有找到三级指标的表头', '隐藏的工作表“底稿”']);
  });

  test('never calls a stopped check clear', () => {
    expect(conclusionOf({ ...READY, ...none, examination: whole, status: 'stopped' })).toMatchObject({ tone: 'warning', text: '还没有检查完。' });
  });
});
