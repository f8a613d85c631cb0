/** Every template, inserted through the session into a sound form of every layout and filled in as its example says, raises nothing; undo leaves no trace. */

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { openFile, type FileWorkbook } from '../src/hosts/file';
import { MemoryWorkbook } from '../src/hosts/memory';
import { isBlank, type Sheet } from '../src/model';
import type { Session } from '../src/session';
import { templates, type Template } from '../src/templates';
import { drawOptions, randomForm } from './forms/arbitrary';
import { drawForm, drawInked } from './forms/draw';
import { SOUND } from './forms/sound';
import { toXlsx } from './forms/xlsx';
import { describeWorkbooks, sharedWorkbooks } from './hosts/shared-workbooks';
import { KINDS, formOf, insertAndFill, opened, told } from './insertion-law';

const LAYOUTS = Object.keys(SOUND);
const picture = (sheet: Sheet): unknown => ({ cells: [...sheet.cells].sort(([a], [b]) => a - b).map(([key, { kind, text, value, formula, stale }]) => [key, kind, text, value, formula, stale]), merges: sheet.merges });
const parts = (book: FileWorkbook): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(book.save().bytes)).map(([name, content]) => [name, Buffer.from(content).toString('base64')]));

/** Forms that print 成本指标 under 产出指标, as the tree of 2015 does. */
const OLDER = LAYOUTS.filter((layout) => SOUND[layout]!.table.some((row) => row.一级 === '产出指标' && row.二级 === '成本指标'));

const categoryOf = (session: Session, { level3 }: Template): readonly [string, string] => {
  const row = formOf(session).indicators.rows.find((one) => one.level3.text === level3)!;
  return [row.level1.text, row.level2.text];
};
const expectedCategory = (layout: string, { level1, level2 }: Template): readonly [string, string] => (level1 === '成本指标' && OLDER.includes(layout) ? ['产出指标', '成本指标'] : [level1, level2]);

test('the layouts are of both trees', () => {
  expect(OLDER).toEqual(expect.arrayContaining(['central-2015', 'hebei']));
  expect(LAYOUTS.filter((layout) => !OLDER.includes(layout))).toEqual(expect.arrayContaining(['shanghai', 'central-2021']));
});

describe.each(LAYOUTS)('into a form of the layout %s in memory', (layout) => {
  test('each template by itself', async () => {
    const sheet = drawForm({ layout });
    const before = JSON.stringify(picture(sheet));
    const wrong: string[] = [];
    const book = new MemoryWorkbook([sheet]);
    const session = await opened(book);
    for (const template of templates) {
      await insertAndFill(session, [template]);
      wrong.push(...told(session).map((line) => `${template.code} ${line}`));
      expect([template.code, ...categoryOf(session, template)]).toEqual([template.code, ...expectedCategory(layout, template)]);
      while (await book.undo());
      expect(JSON.stringify(picture((await book.readSheet(sheet.name))!))).toBe(before);
      await session.check();
    }
    await session.close();
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe.each(LAYOUTS)('into a file of the layout %s', (layout) => {
  test.each(KINDS)('all of %s at once', async (_type, chosen) => {
    const book = await openFile(toXlsx([drawInked({ layout })]), '申报.xlsx');
    const before = parts(book);
    const session = await opened(book);
    const weighed = formOf(session).indicators.hasWeights;
    await insertAndFill(session, chosen);
    // More indicators than a group has points cannot share them out; that is left to the clerk.
    expect(told(session).filter((line) => !(weighed && line.startsWith('indicator-weight-')))).toEqual([]);
    while (await book.undo());
    expect(parts(book)).toEqual(before);
    await session.close();
  });
});

describe('the rows that were inserted', () => {
  test.each(LAYOUTS)('look like the rows beside them in a file of the layout %s', async (layout) => {
    const book = await openFile(toXlsx([drawInked({ layout })]), '申报.xlsx');
    const session = await opened(book);
    const form = formOf(session);
    const before = new Map(form.indicators.rows.map((row) => [row.level3.text, row]));
    const chosen = ['SL-001', 'ZL-002', 'MY-001'];
    expect(await session.apply(session.previewInsertion(form.id, chosen))).toEqual({ done: true });
    const look = book.look(form.sheet)!;
    const rows = formOf(session).indicators.rows.filter((row) => !isBlank(row.level3));
    const added = rows.filter((row) => !before.has(row.level3.text));
    expect(added).toHaveLength(chosen.length);
    for (const row of added) {
      const above = rows[rows.indexOf(row) - 1]!;
      // Only a row whose own texts would be cut off is higher.
      expect(look.rowHeights.get(row.row)).toBeGreaterThanOrEqual(look.rowHeights.get(above.row)!);
      for (let column = form.range.left; column <= form.range.right; column++) expect([column, look.cell(row.row, column)]).toEqual([column, look.cell(above.row, column)]);
    }
    await session.close();
  });

  test('grow where their own texts would be cut off, and only there', async () => {
    const book = await openFile(toXlsx([drawInked({ layout: 'hebei' })]), '申报.xlsx');
    const session = await opened(book);
    const form = formOf(session);
    const { row } = form.indicators.rows.find(({ level2 }) => level2.text === '质量指标')!;
    const before = book.look(form.sheet)!.rowHeights.get(row)!;
    const told = templates.find(({ code }) => code === 'ZL-002')!;
    const insertedHeight = async (explanation: string): Promise<number> => {
      expect(await session.apply(session.previewInsertion(form.id, [{ ...told, level3: '任务达标率', explanation, evidence: '台账' }]))).toEqual({ done: true });
      const height = book.look(form.sheet)!.rowHeights.get(row + 1)!;
      await book.undo();
      await session.check();
      return height;
    };
    expect(await insertedHeight('达标的比例')).toBe(before);
    expect(await insertedHeight('达到质量要求的工作任务占已完成任务的比例，'.repeat(4))).toBeGreaterThan(before);
    await session.close();
  });

  test('wait for their number as a finding until it is filled in', async () => {
    const session = await opened(new MemoryWorkbook([drawForm({})]));
    expect(await session.apply(session.previewInsertion(formOf(session).id, ['ZL-002']))).toEqual({ done: true });
    expect(told(session)).toEqual([expect.stringMatching(/^form-placeholder: .*≥__\(%\)/)]);
    await session.close();
  });
});

describeWorkbooks('into the workbooks given', () => {
  test.each(sharedWorkbooks())('%s takes rows into every form and gives them back', async (name, bytes) => {
    const book = await openFile(bytes, name);
    const before = parts(book);
    const session = await opened(book);
    const chosen = ['CB-001', 'ZL-002', 'SX-001', 'MY-001'];
    for (const { form } of session.getState().examination!.forms.slice(0, 12)) {
      const now = session.form(form.id);
      // Forms further down the same sheet have moved and are another by their address.
      if (!now) continue;
      const preview = session.previewInsertion(now.id, chosen);
      expect(await session.apply(preview)).toEqual({ done: true });
      const after = session.form(form.id)!;
      const names = after.indicators.rows.map((row) => row.level3.text);
      expect(names.length).toBe(now.indicators.rows.filter((row) => !isBlank(row.level3) || !isBlank(row.value)).length + chosen.length);
      expect(after.unplaced.map((field) => field.text)).toEqual(now.unplaced.map((field) => field.text));
    }
    while (await book.undo());
    expect(parts(book)).toEqual(before);
    await session.close();
  });
});

describe('into any form, however it is printed', () => {
  const shown = (sheet: Sheet): unknown => ({
    texts: [...sheet.cells].filter(([, { text }]) => text !== '').sort(([a], [b]) => a - b).map(([key, { kind, text, formula }]) => [key, kind, text, formula]),
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  });
  const rulesTold = (session: Awaited<ReturnType<typeof opened>>): Set<string> => new Set(session.getState().findings.map(({ finding }) => finding.rule.id));

  test('rows go where they go in memory, raise nothing new, and can be taken back', async () => {
    const general = templates.filter(({ projectTypes }) => projectTypes.length === 0);
    const pick = fc.subarray([...general], { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(randomForm(fc), drawOptions(fc), pick, async (example, options, picked) => {
      const book = await openFile(toXlsx([drawInked(example, options)]), '申报.xlsx');
      const session = await opened(book);
      const form = session.getState().examination!.forms[0]?.form;
      const chosen = picked.filter(({ level3 }) => !form?.indicators.rows.some((row) => row.level3.text === level3));
      if (!form || chosen.length === 0) return;
      const before = (await book.readSheet(form.sheet))!;
      const [rules, unplaced] = [rulesTold(session), form.unplaced.map(({ text }) => text)];
      const memory = new MemoryWorkbook([before]);
      const twin = await opened(memory);
      expect(await twin.apply(twin.previewInsertion(form.id, chosen))).toEqual({ done: true });
      await insertAndFill(session, chosen);
      // Some of the pool's names are close to the library's; that is no fault of the insertion.
      expect([...rulesTold(session)].filter((rule) => !rules.has(rule) && !/^indicator-(?:weight|near-duplicate)/.test(rule))).toEqual([]);
      expect(formOf(session).unplaced.map(({ text }) => text)).toEqual(unplaced);
      while (await book.undo());
      expect(picture((await book.readSheet(form.sheet))!)).toEqual(picture(before));
      await session.check();
      await session.apply(session.previewInsertion(form.id, chosen));
      expect(shown((await book.readSheet(form.sheet))!)).toEqual(shown((await memory.readSheet(form.sheet))!));
      await session.close();
      await twin.close();
    }), { numRuns: 80 });
  }, 60_000);
});
