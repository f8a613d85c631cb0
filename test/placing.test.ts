/** Rows written into forms of every layout and manner of printing, read again: the old form and the new rows, each in its group. */

import fc from 'fast-check';
import { MemoryWorkbook } from '../src/hosts/memory';
import { layouts, readForms, type IndicatorRow } from '../src/layouts';
import { LEVEL1, formatRange, isBlank, level1Of, level2Of, rowText, type Declaration, type Edit, type Sheet } from '../src/model';
import { row as indicator, type FormExample } from '../src/rules/example';
import { drawOptions, randomForm } from './forms/arbitrary';
import { drawForm, drawList, stack, type DrawOptions } from './forms/draw';
import { SOUND } from './forms/sound';

const NEW: Readonly<Record<string, IndicatorRow>> = {
  成本: wanted('成本指标', '经济成本指标', '人均每日综合培训费用', '≤', '元/人·天'),
  数量: wanted('产出指标', '数量指标', '参加培训人次', '≥', '人次'),
  质量: wanted('产出指标', '质量指标', '结业测评通过率', '≥', '%'),
  时效: wanted('产出指标', '时效指标', '全年培训计划完成时间', '', ''),
  经济: wanted('效益指标', '经济效益指标', '项目资金节约率', '≥', '%'),
  社会: wanted('效益指标', '社会效益指标', '培训内容岗位应用率', '≥', '%'),
  可持续: wanted('效益指标', '可持续影响指标', '培训课件共享入库比例', '≥', '%'),
  满意: wanted('满意度指标', '服务对象满意度指标', '培训学员满意度', '≥', '%'),
};

function wanted(level1: string, level2: string, level3: string, operator: string, unit: string): IndicatorRow {
  const value = operator === '' ? '11月底前' : `${operator}__(${unit})`;
  return { level1, level2, level3, value, operator, unit, description: '解释' };
}

interface Told {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: string;
}

function told(form: Declaration): Told[] {
  const used = form.indicators.rows.filter((row) => !isBlank(row.level3) || !isBlank(row.value));
  return used.map((row) => ({ level1: row.level1.text, level2: row.level2.text, level3: row.level3.text, value: row.value.text || `${row.operatorCell?.text ?? ''}${row.unitCell?.text ?? ''}` }));
}

function formsOn(sheet: Sheet): readonly Declaration[] {
  return readForms(sheet, []).forms;
}

/** Places through the layout that read the form, as the session does, and returns the sheet afterwards. */
async function place(sheet: Sheet, form: Declaration, rows: readonly IndicatorRow[]): Promise<{ sheet: Sheet; edits: readonly Edit[] }> {
  const layout = layouts.find((one) => one.id === form.layout)!;
  const edits = layout.place(sheet, form, rows);
  const workbook = new MemoryWorkbook([sheet]);
  expect(await workbook.write(edits, '插入')).toEqual({ done: true });
  return { sheet: (await workbook.readSheet(sheet.name))!, edits };
}

/** The law of placing, whatever the printed form. */
function expectPlaced(before: readonly Told[], after: readonly Told[], rows: readonly IndicatorRow[], split: boolean, odd: { readonly sideBySide?: boolean; readonly spacers?: boolean } = {}): void {
  const names = rows.map((row) => row.level3);
  expect(after.filter((one) => !names.includes(one.level3))).toEqual(before);
  for (const row of rows) {
    const found = after.filter((one) => one.level3 === row.level3);
    expect(found).toHaveLength(1);
    const cost = row.level1 === '成本指标';
    expect(level2Of(found[0]!.level2)).toBe(cost && level2Of(found[0]!.level2) === '成本指标' ? '成本指标' : row.level2);
    if (!cost) expect(level1Of(found[0]!.level1)).toBe(row.level1);
    expect(found[0]!.value).toBe(split ? (row.operator === '' ? row.value : row.operator + row.unit) : row.value);
  }
  expect(scattered(after.map((one) => one.level1))).toEqual([]);
  expect(scattered(after.map((one) => `${one.level1} ${one.level2}`))).toEqual([]);
  // Above a first row whose project or label cell begins there nothing can be put: such a row goes last.
  // Beside a mid-term table a 一级 may be printed further down already, with nothing at its annual side.
  const closed = odd.sideBySide === true || before.length > 0 && !before.some((one) => level1Of(one.level1) === '产出指标' || level1Of(one.level1) === '成本指标');
  if (inOrder(before) && !closed) expect(inOrder(after)).toBe(true);
  // A blank row inside a merged group is filled where it stands, whatever it was meant for.
  if (odd.spacers) return;
  for (const row of rows) {
    const at = after.findIndex((one) => one.level3 === row.level3);
    const old = before.filter((one) => one.level1 === after[at]!.level1 && one.level2 === after[at]!.level2);
    for (const one of old) expect(after.findIndex((other) => other.level3 === one.level3)).toBeLessThan(at);
  }
}

/** Every 一级 in the standard order; 成本 may stand anywhere, as forms differ there. */
function inOrder(rows: readonly Told[]): boolean {
  const ranks = rows.map((one) => level1Of(one.level1)).filter((kind) => kind !== null && kind !== '成本指标').map((kind) => LEVEL1.indexOf(kind!));
  return ranks.every((rank, i) => i === 0 || ranks[i - 1]! <= rank);
}

/** Names that come back after another one stood between. */
function scattered(names: readonly string[]): string[] {
  const starts = names.filter((name, i) => name !== names[i - 1]);
  return starts.filter((name, i) => starts.indexOf(name) !== i);
}

const MANNERS: readonly (readonly [string, DrawOptions])[] = [
  ['merged', {}],
  ['levels repeated', { levels: 'repeated' }],
  ['levels blank below the first', { levels: 'blank' }],
  ['nothing merged', { merged: false }],
  ['nothing merged, levels repeated', { merged: false, levels: 'repeated' }],
  ['beginning at C5', { offset: { row: 4, column: 2 } }],
  ['unused rows', { unusedRows: 2 }],
  ['split values', { split: true }],
  ['a footer', { footer: true, unusedRows: 1 }],
  ['a page break', { pageBreak: 'split' }],
  ['a repeated header', { pageBreak: 'header' }],
  ['a page number', { pageBreak: 'page-number' }],
  ['broken labels', { labels: 'broken' }],
];

const CHANGES: readonly (readonly [string, (table: FormExample['table'] & object) => FormExample['table'] & object, readonly string[]])[] = [
  ['a row into every group', (table) => table, ['数量', '质量', '时效', '满意']],
  ['a cost', (table) => table, ['成本']],
  ['two rows into groups side by side', (table) => table, ['时效', '质量']],
  ['a new 二级 among others', (table) => table, ['经济', '可持续', '社会']],
  ['满意度 that is missing', (table) => table.filter((one) => one.一级 !== '满意度指标'), ['满意']],
  ['效益 that is missing', (table) => table.filter((one) => one.一级 !== '效益指标'), ['社会', '可持续']],
  ['效益 and 满意度 that are missing', (table) => table.filter((one) => !['效益指标', '满意度指标'].includes(one.一级)), ['满意', '社会']],
  ['产出 that is missing', (table) => table.filter((one) => one.一级 !== '产出指标'), ['时效', '数量', '质量']],
  ['成本 that is missing', (table) => table.filter((one) => !one.二级.includes('成本')), ['成本']],
  ['数量 that is missing', (table) => table.filter((one) => one.二级 !== '数量指标'), ['数量']],
  ['质量 and 时效 that are missing', (table) => table.filter((one) => !['质量指标', '时效指标'].includes(one.二级)), ['时效', '质量']],
];

describe.each(Object.keys(SOUND))('a form of the layout %s', (layout) => {
  const manners = MANNERS.filter(([, options]) => layout !== 'central-2015' || (!options.split && !options.pageBreak && !options.unusedRows));
  describe.each(manners)('printed with %s', (_manner, options) => {
    test.each(CHANGES)('takes %s', async (_change, change, keys) => {
      const rows = keys.map((key) => NEW[key]!);
      const table = change([...SOUND[layout]!.table]);
      const sheet = drawForm({ layout, table }, options);
      const [form] = formsOn(sheet);
      expect(form).toBeDefined();
      const { sheet: written } = await place(sheet, form!, rows);
      const [again, ...more] = formsOn(written);
      expect(more).toEqual([]);
      const split = layout === 'list' || options.split === true;
      expectPlaced(told(form!), told(again!), rows, split, { sideBySide: layout === 'central-2015' });
      expect(again!.midTermIndicators?.rows.filter((row) => !isBlank(row.level3)).map((row) => row.level3.text))
        .toEqual(form!.midTermIndicators?.rows.filter((row) => !isBlank(row.level3)).map((row) => row.level3.text));
      expect(again!.unplaced.map((field) => field.text)).toEqual(form!.unplaced.map((field) => field.text));
    });
  });
});

describe('a row that joins a group', () => {
  const table = SOUND['shanghai']!.table;

  test('grows the merged cells that end above it, and merges a single one', async () => {
    const sheet = drawForm({ table });
    const [form] = formsOn(sheet);
    const { sheet: written, edits } = await place(sheet, form!, [NEW['满意']!, NEW['可持续']!]);
    const last = form!.indicators.rows.at(-1)!.row;
    expect(edits).toHaveLength(2);
    const merges = written.merges.filter((merge) => merge.bottom > merge.top && merge.bottom >= last).map(formatRange);
    const [label, benefit, lasting, satisfied1, satisfied2] = [`A${last - 6}:A${last + 3}`, `B${last - 1}:B${last + 1}`, `C${last}:C${last + 1}`, `B${last + 2}:B${last + 3}`, `C${last + 2}:C${last + 3}`];
    expect(merges.sort()).toEqual([label, benefit, lasting, satisfied1, satisfied2].sort());
  });

  test('looks like the row above and follows a row it knows', () => {
    const sheet = drawForm({ table });
    const [form] = formsOn(sheet);
    const edits = layouts.find((one) => one.id === 'shanghai')!.place(sheet, form!, [NEW['数量']!]);
    const quantity = form!.indicators.rows.find((row) => row.level2.text === '数量指标')!.row;
    expect(edits).toEqual([expect.objectContaining({ kind: 'row', after: quantity, lookOf: quantity, was: rowText(sheet, quantity) })]);
  });

  test('keeps a new 一级 out of the merged cells above it', async () => {
    const sheet = drawForm({ without: ['服务对象满意度指标'] });
    const [form] = formsOn(sheet);
    const { sheet: written } = await place(sheet, form!, [NEW['满意']!]);
    const row = form!.indicators.rows.at(-1)!.row + 1;
    const { level1, level2 } = formsOn(written)[0]!.indicators.rows.at(-1)!;
    expect([level1.place.area, level2.place.area]).toEqual([{ top: row, left: 1, bottom: row, right: 1 }, { top: row, left: 2, bottom: row, right: 2 }]);
    expect(written.areaAt(row, 0)).toEqual(expect.objectContaining({ left: 0, bottom: row }));
    expect(written.areaAt(row, 0).top).toBeLessThan(row);
  });

  test('keeps the order of several rows', async () => {
    const sheet = drawForm({ table });
    const [form] = formsOn(sheet);
    const names = ['甲项活动场次', '乙项活动场次', '丙项活动场次'];
    const { sheet: written } = await place(sheet, form!, names.map((level3) => ({ ...NEW['数量']!, level3 })));
    const after = told(formsOn(written)[0]!).filter((one) => one.level2 === '数量指标').map((one) => one.level3);
    expect(after.slice(1)).toEqual(names);
  });
});

describe('printed rows that nobody used', () => {
  test('are filled before a row is inserted', async () => {
    const sheet = drawForm({ without: ['服务对象满意度指标'] }, { unusedRows: 1, grid: 'six' });
    const [form] = formsOn(sheet);
    const { edits } = await place(sheet, form!, [NEW['满意']!]);
    expect(edits.map((edit) => edit.kind)).toEqual(edits.map(() => 'text'));
  });

  test('are left alone by what belongs further up', async () => {
    const sheet = drawForm({}, { unusedRows: 2 });
    const [form] = formsOn(sheet);
    const { edits } = await place(sheet, form!, [NEW['数量']!]);
    expect(edits.map((edit) => edit.kind)).toEqual(['row']);
  });

  test('are filled where a name and a value were cleared inside a group', async () => {
    const table = [...SOUND['shanghai']!.table];
    table.splice(2, 0, indicator('产出指标', '数量指标', '', ''));
    const sheet = drawForm({ table });
    const [form] = formsOn(sheet);
    const { sheet: written, edits } = await place(sheet, form!, [NEW['数量']!]);
    expect(edits.map((edit) => edit.kind)).toEqual(['text', 'text']);
    expect(told(formsOn(written)[0]!).map((one) => one.level3)).toContain(NEW['数量']!.level3);
  });
});

describe('an order of the form’s own', () => {
  test.each([
    ['成本 last', ['产出指标', '满意度指标', '成本指标'], '社会', ['产出指标', '效益指标', '满意度指标', '成本指标']],
    ['成本 behind 产出', ['产出指标', '成本指标', '满意度指标'], '社会', ['产出指标', '成本指标', '效益指标', '满意度指标']],
    ['成本 behind 产出, 满意度 wanted', ['产出指标', '成本指标', '效益指标'], '满意', ['产出指标', '成本指标', '效益指标', '满意度指标']],
  ])('is kept: %s', async (_title, order, key, expected) => {
    const sound = SOUND['shanghai']!.table;
    const sheet = drawForm({ table: order.flatMap((level1) => sound.filter((one) => one.一级 === level1)) });
    const [form] = formsOn(sheet);
    const { sheet: written } = await place(sheet, form!, [NEW[key]!]);
    expect([...new Set(told(formsOn(written)[0]!).map((one) => one.level1))]).toEqual(expected);
  });

  test('puts 成本 under 产出 where the older tree holds', async () => {
    const sheet = drawForm({ layout: 'hebei', without: ['成本指标'] });
    const [form] = formsOn(sheet);
    const { sheet: written } = await place(sheet, form!, [NEW['成本']!]);
    expect(told(formsOn(written)[0]!).find((one) => one.level3 === NEW['成本']!.level3)).toEqual(expect.objectContaining({ level1: '产出指标', level2: '成本指标' }));
  });

  test('puts 满意度 where it stands under 效益', async () => {
    const table = SOUND['generic']!.table.map((one) => (one.一级 === '满意度指标' ? { ...one, 一级: '效益指标' } : one));
    const sheet = drawForm({ layout: 'generic', table });
    const [form] = formsOn(sheet);
    const { sheet: written } = await place(sheet, form!, [NEW['满意']!]);
    expect(told(formsOn(written)[0]!).at(-1)).toEqual(expect.objectContaining({ level1: '效益指标', level3: NEW['满意']!.level3 }));
  });

  test('passes over a shifted row', async () => {
    const table = SOUND['shanghai']!.table.map((one) => (one.二级 === '时效指标' ? indicator('时效指标', one.三级, '及时', '') : one));
    const sheet = drawForm({ table }, { levels: 'repeated' });
    const [form] = formsOn(sheet);
    const before = told(form!);
    const { sheet: written } = await place(sheet, form!, [NEW['时效']!, NEW['质量']!]);
    const after = told(formsOn(written)[0]!);
    const names = [NEW['时效']!.level3, NEW['质量']!.level3];
    expect(after.filter((one) => !names.includes(one.level3))).toEqual(before);
    expect(after.find((one) => one.level3 === names[0])).toEqual(expect.objectContaining({ level1: '产出指标', level2: '时效指标' }));
  });
});

describe('several forms on one sheet', () => {
  test.each([0, 1, 2])('takes a row into form %i and leaves the others as they were', async (which) => {
    const sheet = stack(['甲', '乙', '丙'].map((name) => drawForm({ answers: { 项目名称: `${name}类场馆开放` } })), 2);
    const before = formsOn(sheet);
    const { sheet: written } = await place(sheet, before[which]!, [NEW['满意']!, NEW['数量']!]);
    const after = formsOn(written);
    expect(after).toHaveLength(3);
    after.forEach((form, i) => (i === which ? expectPlaced(told(before[i]!), told(form), [NEW['满意']!, NEW['数量']!], false) : expect(told(form)).toEqual(told(before[i]!))));
  });

  test.each(['merged', 'repeated', 'blank'] as const)('takes rows into every project of a list whose cells are %s', async (levels) => {
    const names = ['文化馆免费开放', '非遗传承保护', '群众合唱节'];
    const sheet = drawList(names.map((name) => ({ answers: { 项目名称: name, 年度总体目标: `按计划完成${name}的各项任务，惠及更多群众。` } })), { levels });
    const before = formsOn(sheet);
    expect(before.map((form) => form.heading.projectName?.text)).toEqual(names);
    for (const which of [0, 1, 2]) {
      const rows = [NEW['满意']!, NEW['质量']!, NEW['可持续']!, NEW['成本']!];
      const { sheet: written } = await place(sheet, before[which]!, rows);
      const after = formsOn(written);
      expect(after.map((form) => form.heading.projectName?.text)).toEqual(names);
      expect(after.map((form) => form.goals.annual?.text)).toEqual(before.map((form) => form.goals.annual?.text));
      after.forEach((form, i) => (i === which ? expectPlaced(told(before[i]!), told(form), rows, true) : expect(told(form)).toEqual(told(before[i]!))));
    }
  });
});

describe('any form, however it is printed', () => {
  test('takes any rows', async () => {
    const keys = fc.subarray(Object.keys(NEW), { minLength: 1 });
    const gone = fc.subarray([...LEVEL1, '数量指标', '质量指标', '时效指标', '社会效益指标'] as string[]);
    await fc.assert(fc.asyncProperty(randomForm(fc), drawOptions(fc), keys, gone, async (example, options, chosen, without) => {
      const table = example.table!.filter((one) => !without.includes(one.一级) && !without.includes(one.二级));
      const sheet = drawForm({ ...example, table }, options);
      const [form] = formsOn(sheet);
      if (!form) return;
      const rows = chosen.map((key) => NEW[key]!);
      const before = told(form);
      const { sheet: written } = await place(sheet, form, rows);
      const [again, ...more] = formsOn(written);
      expect(more).toEqual([]);
      const split = form.indicators.hasUnitColumn;
      expectPlaced(before, told(again!), rows, split, { sideBySide: form.midTermIndicators !== null, spacers: (options.spacerRows?.length ?? 0) > 0 });
    }), { numRuns: 1500 });
  });
});
