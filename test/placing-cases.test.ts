/** Cases of placing: merged cells, unused rows, orders of a form's own, several forms on one sheet. */

import { layouts } from '../src/layouts';
import { formatRange, rowText } from '../src/model';
import { row as indicator } from '../src/rules/example';
import { drawForm, drawList, stack } from './forms/draw';
import { SOUND } from './forms/sound';
import { NEW, expectPlaced, formsOn, place, told } from './placing-law';

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
