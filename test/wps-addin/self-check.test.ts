/** The self-check: one bad probe spoils none of the others, nothing unseen is called passed, and what was touched is looked at again. */

import type { Everything, Probe } from '../../src/wps/self-check/probe';
import { failed, notChecked, onSheet, passed, shown } from '../../src/wps/self-check/probe';
import { reportOf } from '../../src/wps/self-check/report';
import { runProbes, type Result } from '../../src/wps/self-check/run';

interface Book {
  readonly FullName: string;
  Saved: boolean;
  readonly Worksheets: { readonly Count: number; Item(index: number): unknown; Add(before: unknown, after: unknown): unknown };
  readonly ActiveSheet: unknown;
  Activate(): void;
  Close(save: boolean): void;
}

/** Workbooks that can be made and closed, with one sheet each, and what may go wrong with them. */
function played(options: { readonly makesBooks?: boolean; readonly closes?: boolean; readonly deletes?: boolean } = {}) {
  const state = { EnableEvents: true, ScreenUpdating: true, DisplayAlerts: true, open: [] as Book[], active: null as Book | null, closed: [] as boolean[], sheets: 1 };
  const bookNamed = (name: string): Book => {
    const book: Book = {
      FullName: name,
      Saved: true,
      Worksheets: {
        get Count() {
          return state.sheets;
        },
        Item: () => ({ Activate: () => undefined }),
        Add: () => {
          state.sheets += 1;
          book.Saved = false;
          return { Name: '', Delete: () => void (state.sheets -= options.deletes === false ? 0 : 1) };
        },
      },
      ActiveSheet: { Activate: () => undefined },
      Activate: () => void (state.active = book),
      Close: (save) => {
        state.closed.push(save);
        if (options.closes === false) throw new Error('不能关闭');
        state.open = state.open.filter((one) => one !== book);
        state.active = state.open[0] ?? null;
      },
    };
    return book;
  };
  const own = bookNamed('D:\\甲.xlsx');
  state.open.push(own);
  state.active = own;
  const program = Object.defineProperties(state, {
    ActiveWorkbook: { get: () => state.active },
    Workbooks: {
      value: {
        get Count() {
          return state.open.length;
        },
        Add: () => {
          if (options.makesBooks === false) return undefined;
          const made = bookNamed('工作簿1');
          state.open.push(made);
          state.active = made;
          return made;
        },
      },
    },
  }) as unknown as Everything;
  return { program, state, own };
}

const at = (id: string, run: Probe['run']): Probe => ({ id, group: '单元格', title: `试 ${id}`, run });
const verdictsOf = (results: readonly Result[]): Readonly<Record<string, string>> => Object.fromEntries(results.map(({ probe, verdict }) => [probe.id, verdict]));
/** Time that passes at once. */
const run = (program: Everything, probes: readonly Probe[], inOwnSheet = false): Promise<readonly Result[]> => runProbes(program, probes, { inOwnSheet, wait: () => new Promise((resume) => setImmediate(resume)), heard: () => undefined });

describe('the probes', () => {
  it('go on after one that throws and one that never answers', async () => {
    const results = await run(played().program, [at('a.throws', () => { throw new Error('0x800A03EC'); }), at('a.hangs', () => new Promise(() => undefined)), at('a.good', () => passed('好')), at('a.bad', () => failed('坏'))]);
    expect(verdictsOf(results)).toEqual({ 'scratch.opened': 'passed', 'a.throws': 'failed', 'a.hangs': 'not-checked', 'a.good': 'passed', 'a.bad': 'failed', 'scratch.restored': 'passed' });
    expect(results.find(({ probe }) => probe.id === 'a.throws')!.detail).toContain('0x800A03EC');
  });

  it('are not called passed where there is no sheet to try them on', async () => {
    const { program, state } = played({ makesBooks: false });
    const results = await run(program, [onSheet('a.cell', '单元格', '试一格', () => passed())]);
    expect(verdictsOf(results)).toEqual({ 'scratch.opened': 'failed', 'a.cell': 'not-checked', 'scratch.restored': 'not-checked' });
    expect(state.sheets).toBe(1);
  });
});

describe('what was touched', () => {
  it('is put back: the workbook in front, the switches, and the temporary workbook is closed unsaved', async () => {
    const { program, state, own } = played();
    const results = await run(program, [at('a.leaves', () => { state.EnableEvents = false; state.ScreenUpdating = false; return passed(); })]);
    expect(verdictsOf(results)['scratch.restored']).toBe('passed');
    expect([state.open, state.active, state.closed]).toEqual([[own], own, [false]]);
    expect([state.EnableEvents, state.ScreenUpdating, state.DisplayAlerts]).toEqual([true, true, true]);
  });

  it('is named where it could not be put back', async () => {
    const { program, state, own } = played({ closes: false });
    const restored = (await run(program, [])).find(({ probe }) => probe.id === 'scratch.restored')!;
    expect(restored.verdict).toBe('failed');
    expect(restored.detail).toMatch(/不能关闭.*原有 1 个，现有 2 个/);
    expect(state.active).toBe(own);
  });

  it('is named where the temporary sheet stays', async () => {
    const { program } = played({ deletes: false });
    const restored = (await run(program, [], true)).find(({ probe }) => probe.id === 'scratch.restored')!;
    expect([restored.verdict, restored.detail]).toEqual(['failed', expect.stringMatching(/原有 1 张工作表，现有 2 张，请删除“绩准自检/)]);
  });

  it('in the clerk’s own workbook is one sheet, and the file counts as saved as before', async () => {
    const { program, state, own } = played({ makesBooks: false });
    let seen = 0;
    const results = await run(program, [at('a.looks', ({ ownBook }) => { seen = state.sheets; return ownBook ? failed('') : notChecked(''); })], true);
    expect(seen).toBe(2);
    expect(verdictsOf(results)).toEqual({ 'scratch.opened': 'not-checked', 'a.looks': 'not-checked', 'scratch.restored': 'passed' });
    expect([state.sheets, own.Saved]).toEqual([1, true]);
  });
});

describe('the report', () => {
  it('counts each verdict apart', async () => {
    const report = reportOf(await run(played().program, [at('a.one', () => failed('坏'))]), new Date('2026-11-21T01:02:03Z'), 'UA');
    expect(report.counts).toEqual({ passed: 2, failed: 1, 'not-checked': 0 });
    expect(report).toMatchObject({ format: 'jizhun-wps-self-check', time: '2026-11-21T01:02:03.000Z', userAgent: 'UA' });
  });

  it('shows values short enough to send', () => {
    expect([shown(undefined), shown(null), shown('绩'), shown([[1, null]])]).toEqual(['undefined', 'null', '"绩"', '[[1,null]]']);
    expect(shown('长'.repeat(1000)).length).toBeLessThan(210);
  });
});
