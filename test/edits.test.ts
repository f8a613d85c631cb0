/** What follows from edit to edit is what opening the workbook anew would say: findings, names, ignores, questions, ledgers, marks. */

import fc from 'fast-check';
import { Joined, Sheet, changeBetween, retype, stepTo, withStretch, type TextEdit } from '../src/model';
import { row, type FormExample } from '../src/rules/example';
import { openSession, type Mark, type Session, type SheetInfo, type Workbook, type WorkbookChange, type WriteOutcome } from '../src/session';
import { drawForm } from './forms/draw';
import { narrativeSheet } from './forms/narrative';

/** A host whose sheets come and go, and that tells of it only by name. */
class Desk implements Workbook {
  readonly name = '册.xlsx';
  marks: readonly Mark[] = [];
  sheets: readonly Sheet[] = [];
  private memo: string | null = null;
  private tell: (change: WorkbookChange) => void = () => undefined;

  turnTo(sheets: readonly Sheet[], told: WorkbookChange['sheets']): void {
    this.sheets = sheets;
    this.tell({ sheets: told });
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    return this.sheets.map(({ id, name, hidden }) => ({ id, name, hidden }));
  }

  async readSheet(name: string): Promise<Sheet | null> {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  async write(): Promise<WriteOutcome> {
    return { done: false, refusal: 'impossible', message: '' };
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    this.marks = marks;
  }

  async select(): Promise<void> {}

  watch(listener: (change: WorkbookChange) => void): () => void {
    this.tell = listener;
    return () => undefined;
  }

  async readMemo(): Promise<string | null> {
    return this.memo;
  }

  async keepMemo(memo: string | null): Promise<WriteOutcome> {
    this.memo = memo;
    return { done: true };
  }
}

function plain(session: Session, marks: readonly Mark[]): unknown {
  const { examination, findings, ignored, expired, openQuestions } = session.getState();
  const { forms, sheets, workbook, hidden, sheetCount, pairs } = examination!;
  return {
    findings: findings.map(({ key, finding: { rule, severity, formId, fields, message, fixes } }) => [key, rule.id, severity, formId, message, fields.map((field) => [field.label, field.text, field.place]), fixes.map(({ title }) => title)]),
    all: examination!.findings.map(({ rule, message }) => [rule.id, message]),
    ignored: ignored.map(({ key, ignore }) => [key, ignore]),
    forms: forms.map(({ form, ledger }) => [form.id, form.heading.projectName?.text, ledger]),
    pairs: pairs.map(({ narrative, form, reason }) => [narrative.id, form?.id, reason]),
    marks: marks.map((mark) => JSON.stringify(mark)).sort(),
    read: sheets.map(({ sheet }) => sheet),
    expired, openQuestions, ledger: workbook.ledger, hidden, sheetCount,
  };
}

/** Few names, goals, amounts and units, so that projects are told twice, copied, parts of a whole, and of other years. */
const NAMES = ['', '道路养护', '道路养护（一期）', '路灯维修', '河道保洁', '2024年绿化管护'];
const GOALS = ['', '完成辖区道路的日常养护和应急抢修，及时修补坑槽和裂缝，保持路面平整、排水通畅、标线清晰，保障群众出行安全和车辆通行顺畅，群众对养护工作较为满意。', '完成辖区道路的日常养护和应急抢修，及时修补坑槽和裂缝，保持路面平整、排水通畅、标线清晰，保障群众出行安全和车辆通行顺畅；另安排河道保洁。', '按计划清理河面漂浮物并公布水质。'];
const UNITS = ['上海市宝山区庙行镇社区党群服务中心', '上海市宝山区庙行镇社区党建服务中心', '宝山区庙行镇社区党群服务中心', '宝山区水务局'];
const MONEY = ['100,000.00', '200,000.00', '300,000.00', '500,000.00'];
const ROWS = ['养护道路里程数', '修补路面坑槽面积', '清理河道漂浮物数量', '更换道路照明灯具数'].map((name) => row('产出指标', '数量指标', name, '≥30(个)'));

const form: fc.Arbitrary<FormExample> = fc.record({
  layout: fc.constantFrom('shanghai', 'generic', 'central-2021'),
  name: fc.constantFrom(...NAMES), goal: fc.constantFrom(...GOALS), unit: fc.constantFrom(...UNITS), money: fc.constantFrom(...MONEY), year: fc.constantFrom('2026', '2026', '2025'), rows: fc.subarray(ROWS, { minLength: 1 }),
}).map(({ layout, name, goal, unit, money, year, rows }) => ({ layout, rows, answers: { 项目名称: name, 年度总体目标: goal, 实施单位: unit, 项目资金总额: money, 财政资金: money, 年度资金申请总额: money, 当年财政拨款: money, 年度: year } }));

type Move =
  | { readonly kind: 'type' | 'copy'; readonly at: number; readonly cell: number; readonly text: string }
  | { readonly kind: 'add'; readonly at: number; readonly form: FormExample }
  | { readonly kind: 'remove' | 'rename' | 'hide' | 'lift' | 'undo' | 'ignore' | 'unignore'; readonly at: number };

const typed = fc.constantFrom(...NAMES, ...GOALS, ...UNITS, ...MONEY, '≥95(%)', '0', '2025', '养护道路里程数', '资金预算：甲8万，乙4万，合计13万元。');
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('type', 'copy'), at: fc.nat(), cell: fc.nat(), text: typed }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), at: fc.nat(), form }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'rename', 'hide', 'lift', 'undo', 'ignore', 'unignore'), at: fc.nat() }) },
);

function renamed(sheet: Sheet, part: { readonly name?: string; readonly hidden?: boolean }): Sheet {
  const { id, name, hidden, cells, merges, hiddenRows, hiddenColumns } = sheet;
  return new Sheet({ id, name, hidden, cells, merges, hiddenRows, hiddenColumns, ...part });
}

/** The sheets after the move, and what the host tells of it. */
function moved(sheets: readonly Sheet[], move: Move, fresh: string): { readonly sheets: readonly Sheet[]; readonly told: WorkbookChange['sheets'] } {
  const at = sheets.length === 0 ? 0 : move.at % sheets.length;
  const sheet = sheets[at];
  const same = { sheets, told: [] };
  if (move.kind === 'add') return { sheets: [...sheets.slice(0, at), drawForm(move.form, { sheetName: fresh }), ...sheets.slice(at)], told: 'all' };
  if (!sheet) return same;
  const exchanged = (other: Sheet): readonly Sheet[] => sheets.map((one) => (one === sheet ? other : one));
  if (move.kind === 'remove') return { sheets: sheets.filter((one) => one !== sheet), told: 'all' };
  if (move.kind === 'rename') return { sheets: exchanged(renamed(sheet, { name: fresh })), told: [fresh] };
  if (move.kind === 'hide') return { sheets: exchanged(renamed(sheet, { hidden: !sheet.hidden })), told: [sheet.name] };
  if (move.kind === 'lift') return { sheets: [sheet, ...sheets.filter((one) => one !== sheet)], told: [] };
  if (!('cell' in move)) return same;
  const keys = [...sheet.cells.keys()];
  const key = keys[move.cell % keys.length]!;
  const [line, column] = [Math.floor(key / 16384), key % 16384];
  const text = move.kind === 'copy' ? sheets[(at + 1) % sheets.length]!.cell(line, column).text : move.text;
  const edit: TextEdit = { kind: 'text', sheet: sheet.name, row: line, column, was: sheet.cell(line, column).text, text };
  return { sheets: exchanged(retype(sheet, [edit])), told: [sheet.name] };
}

describe('a session', () => {
  test('says after every edit what opening the workbook anew would say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(form, { minLength: 2, maxLength: 5 }), fc.boolean(), fc.array(move, { minLength: 1, maxLength: 14 }), async (forms, narrated, moves) => {
        const told = narrativeSheet(forms.map((example) => ({ ...example, narrative: {} })), '编报绩效目标的项目3个，涉及项目预算资金86万元。')!;
        const desk = new Desk();
        desk.sheets = [...forms.map((example, i) => drawForm(example, { sheetName: `表${i + 1}` })), ...(narrated ? [told] : [])];
        const session = await openSession(desk, { today: '2026-01-01' });
        const past = [desk.sheets];
        for (const [i, one] of moves.entries()) {
          const { findings, ignored } = session.getState();
          if (one.kind === 'ignore' && findings.length > 0) await session.ignore(findings[one.at % findings.length]!.finding, one.at % 3 === 0 ? 'workbook' : 'here', '已核对');
          if (one.kind === 'unignore' && ignored.length > 0) await session.unignore(ignored[one.at % ignored.length]!.ignore);
          const next = one.kind === 'undo' ? { sheets: past[one.at % past.length]!, told: 'all' as const } : moved(desk.sheets, one, `新${i}`);
          desk.turnTo(next.sheets, next.told);
          past.push(next.sheets);
          await session.settle();
          const anew = new Desk();
          anew.sheets = desk.sheets;
          await anew.keepMemo(await desk.readMemo());
          expect(plain(session, desk.marks)).toEqual(plain(await openSession(anew, { today: '2026-01-01' }), anew.marks));
        }
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  test('keeps what an edit did not touch, down to the finding shown', async () => {
    const desk = new Desk();
    desk.sheets = NAMES.slice(1).map((name, i) => drawForm({ answers: { 项目名称: name, 财政资金: '1' } }, { sheetName: `表${i + 1}` }));
    const session = await openSession(desk, { today: '2026-01-01' });
    const before = session.getState();
    const sheet = desk.sheets[1]!;
    const { top, left } = before.examination!.forms[1]!.form.indicators.rows[0]!.value.place.area;
    desk.turnTo(desk.sheets.map((one) => (one === sheet ? retype(one, [{ kind: 'text', sheet: one.name, row: top, column: left, was: one.cell(top, left).text, text: '' }]) : one)), [sheet.name]);
    await session.settle();
    const after = session.getState();
    expect(after.findings.length).toBeGreaterThan(before.findings.length);
    const own = (state: typeof before): readonly unknown[] => state.findings.filter(({ finding }) => finding.fields[0].place.sheet !== sheet.name);
    expect(own(after)).toHaveLength(own(before).length);
    own(after).forEach((shown, i) => expect(shown).toBe(own(before)[i]));
    after.examination!.forms.forEach((report, i) => (i === 1 ? expect(report).not.toBe(before.examination!.forms[i]) : expect(report).toBe(before.examination!.forms[i])));
    expect(after.examination!.workbook).toBe(before.examination!.workbook);
    const marks = desk.marks;
    await session.check(false);
    expect(desk.marks).toBe(marks);
  });
});

describe('a joined list', () => {
  const items = Array.from({ length: 12 }, (_, i) => ({ adds: Array.from({ length: i % 4 }, (_, k) => `${i}.${k}`) }));
  const lists = fc.array(fc.array(fc.constantFrom(...items), { maxLength: 8 }), { minLength: 1, maxLength: 8 });

  test('is what its items add, whatever came before', () => {
    fc.assert(
      fc.property(lists, fc.boolean(), (all, steady) => {
        const joined = new Joined((item: (typeof items)[number]) => item.adds);
        let seen: (typeof all)[number] = [];
        let list: readonly string[] = [];
        for (const now of all) {
          const step = joined.of(stepTo(steady ? seen : [], now));
          expect(step.now).toEqual(now.flatMap(({ adds }) => adds));
          expect(step.before).toEqual(list);
          if (step.change) expect(withStretch(step.before, step.change.from, step.change.before, step.now.slice(step.change.from, step.change.now))).toEqual(step.now);
          else expect(step.now).toEqual(list);
          seen = now;
          list = step.now;
        }
      }),
    );
  });

  test('the change between two lists leaves out what both begin and end with', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...items)), fc.array(fc.constantFrom(...items)), (before, now) => {
        const change = changeBetween(before, now);
        if (!change) return expect(now).toEqual(before);
        expect([...before.slice(0, change.from), ...now.slice(change.from, change.now), ...before.slice(change.before)]).toEqual(now);
        expect(before[change.from] === now[change.from] && change.from < Math.min(change.before, change.now)).toBe(false);
      }),
    );
  });
});
