/** Empty standard forms: read back by their own layout with every answer in its place, and sound once they are filled in. */

import { newFile, openFile } from '../src/hosts/file';
import { MemoryWorkbook } from '../src/hosts/memory';
import { layouts, readForms, type IndicatorRow, type Layout } from '../src/layouts';
import { formatRange, isBlank, readQuantity, sheetOfNew, type Declaration, type Field, type NewSheet, type Sheet, type TextEdit } from '../src/model';
import type { IndicatorExample } from '../src/rules/example';
import { Examiner } from '../src/session';
import type { Workbook } from '../src/session/workbook';
import { SOUND } from './forms/sound';

const NAME = '空白申报表';
const blankOf = (layout: Layout, year = 2026): NewSheet => layout.blank({ sheetName: NAME, year });

function formOf(sheet: Sheet): Declaration {
  const { forms, unread } = readForms(sheet);
  expect(unread.map(({ reason }) => reason)).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** Every answer of the head, by the label the sound forms know it by. */
function answersOf(form: Declaration): Readonly<Record<string, Field<unknown> | null>> {
  const { heading: h, funds, goals } = form;
  const isOlder = form.layout === 'central-2015';
  return {
    项目名称: h.projectName, 项目性质: isOlder ? null : h.projectNature, 项目属性: isOlder ? h.projectNature : h.projectAttribute, 项目类别: h.projectCategory, 项目编码: h.projectCode,
    主管部门: h.department, 实施单位: h.implementingUnit, 计划开始日期: h.startDate, 计划完成日期: h.endDate, 项目期: h.term,
    项目资金总额: form.layout === 'hebei' ? null : funds.total, 预算数: form.layout === 'hebei' ? funds.total : null, 财政资金: funds.fiscal, 其他资金: funds.other,
    年度资金申请总额: funds.annualTotal, 当年财政拨款: funds.annualAppropriation, 上年结转资金: funds.carryOver, 年度其他资金: funds.annualOther,
    项目总目标: goals.overall, 年度总体目标: goals.annual,
    ...Object.fromEntries((form.spendingPlan?.steps ?? []).map((step) => [step.by, step.percent])),
    ...Object.fromEntries(h.others.map((field) => [field.label, field])),
  };
}

/** 资金用途 of the 河北 form is free text without a label of its own, read once it says something. */
const WITHOUT_LABEL: Readonly<Record<string, string>> = { hebei: 'B5:G5' };

describe.each(layouts.map((layout) => [layout.id, layout] as const))('the empty form of %s', (id, layout) => {
  test.each([2022, 2026])('is read back for %i with every answer in its place and nothing left over', (year) => {
    const blank = blankOf(layout, year);
    const form = formOf(sheetOfNew(blank));
    expect(form.layout).toBe(id);
    expect(form.heading.year?.value).toBe(year);
    expect(form.unplaced).toEqual([]);
    const header = form.indicators.header.place.area;
    const waiting = blank.cells.filter(({ area, text }) => text === '' && (id === 'list' ? area.left < header.left : area.top < header.top)).map(({ area }) => formatRange(area));
    const answers = Object.values(answersOf(form)).filter((field): field is Field<unknown> => field !== null);
    expect(answers.filter((field) => !isBlank(field)).map((field) => field.label)).toEqual([]);
    expect(answers.map((field) => formatRange(field.place.area)).sort()).toEqual(waiting.filter((area) => area !== WITHOUT_LABEL[id]).sort());
  });

  test('declares its unit and prints as a whole', () => {
    const blank = blankOf(layout);
    const { funds } = formOf(sheetOfNew(blank));
    expect(funds.unit?.value).toBe(id === 'list' ? undefined : ['shanghai', 'generic'].includes(id) ? '元' : '万元');
    expect(blank.print.area).toEqual({ top: 0, left: 0, bottom: blank.rowHeights.length - 1, right: blank.columnWidths.length - 1 });
    expect(blank.cells.every(({ area }) => area.right < blank.columnWidths.length)).toBe(true);
  });

  describe.each([
    ['in memory', async (): Promise<Workbook> => {
      const book = new MemoryWorkbook([sheetOfNew({ ...blankOf(layout), name: '别的' })]);
      expect(await book.addSheet(blankOf(layout), '插入空表')).toEqual({ done: true });
      return book;
    }],
    ['as a new file', (): Promise<Workbook> => newFile(blankOf(layout), '新建.xlsx')],
    ['as a saved file', async (): Promise<Workbook> => openFile((await newFile(blankOf(layout), '新建.xlsx')).save().bytes, '申报.xlsx')],
  ])('%s', (_place, make) => {
    test('is sound once it is filled in', async () => {
      const book = await make();
      await fillIn(book, layout);
      const sheet = (await book.readSheet(NAME))!;
      const examiner = new Examiner();
      examiner.arrange([NAME]);
      examiner.update(sheet);
      const { findings, forms } = examiner.result();
      expect(findings.map((finding) => `${finding.rule.id}: ${finding.message}`)).toEqual([]);
      expect(forms[0]!.form.unplaced).toEqual([]);
      expect(forms[0]!.form.indicators.rows.filter((row) => !isBlank(row.level3)).map((row) => row.level3.text).sort()).toEqual(SOUND[id]!.table.map((row) => row.三级).sort());
    });
  });
});

async function write(book: Workbook, edits: Parameters<Workbook['write']>[0]): Promise<void> {
  expect(await book.write(edits, '填写')).toEqual({ done: true });
}

async function fillIn(book: Workbook, layout: Layout): Promise<void> {
  const sound = SOUND[layout.id]!;
  const before = (await book.readSheet(NAME))!;
  const form = formOf(before);
  const answers = answersOf(form);
  const typed = Object.entries(sound.answers).flatMap(([label, text]): TextEdit[] => {
    const field = answers[label];
    return field ? [typing(field, String(text))] : [];
  });
  if (layout.id === 'hebei') typed.push({ kind: 'text', sheet: NAME, row: 4, column: 1, was: '', text: String(sound.answers.资金用途) });
  const known = ['标题', '年度', '金额单位', '资金用途', ...Object.keys(answers).filter((label) => answers[label] !== null)];
  expect(Object.keys(sound.answers).filter((label) => !known.includes(label))).toEqual([]);
  await write(book, typed);
  const filled = (await book.readSheet(NAME))!;
  await write(book, layout.place(filled, formOf(filled), sound.table.map(rowOf)));
  if (sound.midTerm) await fillMidTerm(book, sound.midTerm);
  const placed = formOf((await book.readSheet(NAME))!);
  const weights = placed.indicators.rows.flatMap((row): TextEdit[] => {
    const weight = sound.table.find((one) => one.三级 === row.level3.text)?.分值;
    return row.weight && weight !== undefined ? [typing(row.weight, weight)] : [];
  });
  await write(book, weights);
}

/** The left one of two tables is the clerk's own work: she types into its printed rows. */
async function fillMidTerm(book: Workbook, rows: readonly IndicatorExample[]): Promise<void> {
  const sheet = (await book.readSheet(NAME))!;
  const edits = rows.flatMap((one): TextEdit[] => {
    for (let row = 0; row < sheet.rowCount; row++) {
      if (sheet.cell(row, 2).text === one.二级) return [[3, one.三级], [4, String(one.指标值)]].map(([column, text]) => ({ kind: 'text', sheet: NAME, row, column: Number(column), was: '', text: String(text) }));
    }
    throw new Error(`${one.二级} is not printed`);
  });
  await write(book, edits);
}

function typing(field: Field<unknown>, text: string): TextEdit {
  return { kind: 'text', sheet: NAME, row: field.place.area.top, column: field.place.area.left, was: field.text, text };
}

function rowOf(one: IndicatorExample): IndicatorRow {
  const { operator, unit } = readQuantity(String(one.指标值));
  return { level1: one.一级, level2: one.二级, level3: one.三级, value: String(one.指标值), operator: operator ?? '', unit: unit ?? '', description: one.描述 ?? '' };
}
