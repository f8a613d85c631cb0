/** 补齐缺项 and whole empty forms through the session. */

import { openFile, newFile } from '../src/hosts/file';
import { MemoryWorkbook } from '../src/hosts/memory';
import type { Sheet } from '../src/model';
import { Shelf, ownTemplate, type OwnTemplate } from '../src/own-templates';
import { BLANK_FORMS, NO_NEW_SHEETS, Session, blankForm, type Workbook } from '../src/session';
import { drawForm, drawInked } from './forms/draw';
import { toXlsx } from './forms/xlsx';

async function sessionOn(workbook: Workbook): Promise<Session> {
  const session = new Session(workbook, { today: '2026-01-15', marking: false });
  await session.check();
  return session;
}

const open = (sheet: Sheet): Promise<Session> => sessionOn(new MemoryWorkbook([sheet]));
const idOf = (session: Session): string => session.getState().examination!.forms[0]!.form.id;
const own = (told: Parameters<typeof ownTemplate>[0]): readonly OwnTemplate[] => {
  const shelf = new Shelf({ read: () => null, keep: () => undefined });
  return shelf.add([ownTemplate(told) as OwnTemplate]).added;
};

describe('补齐缺项', () => {
  test('proposes nothing for a sound form', async () => {
    const session = await open(drawForm({}));
    expect(session.lacking(idOf(session))).toEqual([]);
  });

  test('proposes a template for every category that is missing, and inserting them all leaves none missing', async () => {
    const session = await open(drawForm({ without: ['数量指标', '时效指标', '服务对象满意度指标'], answers: { 项目名称: '2026年度干部教育培训' } }));
    const lacking = session.lacking(idOf(session));
    expect(lacking.map(({ level2 }) => level2).sort()).toEqual(['数量指标', '时效指标', '服务对象满意度指标'].sort());
    expect(lacking.every(({ candidates }) => candidates.length > 1 && candidates.length <= 4)).toBe(true);
    expect(lacking.find(({ level2 }) => level2 === '服务对象满意度指标')!.candidates[0]!.level3).toBe('培训学员满意度');
    await session.apply(session.previewInsertion(idOf(session), lacking.map(({ candidates }) => candidates[0]!)));
    expect(session.lacking(idOf(session))).toEqual([]);
  });

  test('proposes every 二级 of a 一级 that is missing altogether', async () => {
    const session = await open(drawForm({ without: ['数量指标', '质量指标', '时效指标'] }));
    expect(session.lacking(idOf(session)).map(({ level2 }) => level2)).toEqual(expect.arrayContaining(['数量指标']));
  });

  test('puts the unit’s own indicator first where it suits, and never one the form has already', async () => {
    const sheet = drawForm({ without: ['时效指标'], answers: { 项目名称: '生活饮用水水质监测' } });
    const mine = own({ level1: '产出指标', level2: '时效指标', level3: '监测数据报送及时率', operator: '≥', unit: '%', keywords: ['水质'] });
    const session = await open(sheet);
    expect(session.lacking(idOf(session), mine)[0]!.candidates[0]).toBe(mine[0]);
    const foreign = own({ level1: '产出指标', level2: '时效指标', level3: '图书上架及时率', projectTypes: ['图书馆'] });
    expect(session.lacking(idOf(session), foreign)[0]!.candidates[0]).not.toBe(foreign[0]);
    expect(session.lacking(idOf(session), foreign)[0]!.candidates).toContain(foreign[0]);
  });

  test('inserts an own template like a standard one', async () => {
    const session = await open(drawForm({}));
    const mine = own({ level1: '产出指标', level2: '时效指标', level3: '监测数据报送及时率', operator: '≥', unit: '%' });
    expect(await session.apply(session.previewInsertion(idOf(session), mine))).toEqual({ done: true });
    const row = session.form(idOf(session))!.indicators.rows.find(({ level3 }) => level3.text === '监测数据报送及时率')!;
    expect([row.level2.text, row.value.text]).toEqual(['时效指标', '≥__(%)']);
  });
});

describe('weights', () => {
  test('are offered anew after an insertion, and one press shares them out to 90', async () => {
    const session = await open(drawForm({ layout: 'central-2021' }));
    expect(session.weightOffer(idOf(session))).toBeNull();
    await session.apply(session.previewInsertion(idOf(session), ['SX-001']));
    const offer = session.weightOffer(idOf(session))!;
    await session.apply(session.previewFix(offer.finding, offer.finding.fixes[0]!));
    const rows = session.form(idOf(session))!.indicators.rows;
    expect(rows.reduce((sum, row) => sum + Number(row.weight!.text), 0)).toBe(90);
    expect(session.weightOffer(idOf(session))).toBeNull();
  });

  test('follow 50/30/10 where there is no 成本', async () => {
    const session = await open(drawForm({ layout: 'central-2021', without: ['经济成本指标'] }));
    const offer = session.weightOffer(idOf(session))!;
    expect(offer.finding.fixes[0]!.title).toBe('按 产出 50、效益 30、满意度 10 分配（合计 90）');
  });
});

describe('whole empty forms', () => {
  test.each(BLANK_FORMS.map((choice) => [choice.title, choice] as const))('%s becomes a sheet of the open file, checked at once, and one undo takes it away', async (_title, choice) => {
    const book = await openFile(toXlsx([drawInked({})]), '申报.xlsx');
    const session = await sessionOn(book);
    expect(await session.insertBlankForm(choice, 2027)).toEqual({ done: true });
    const forms = session.getState().examination!.forms;
    expect(forms.map(({ form }) => form.layout)).toEqual(['shanghai', choice.layout]);
    expect(session.getState().notice?.text).toContain(`${choice.title}2027`);
    expect(await session.insertBlankForm(choice, 2027)).toEqual({ done: true });
    expect((await book.listSheets()).map(({ name }) => name)).toEqual(['申报表1', `${choice.title}2027`, `${choice.title}2027（2）`]);
    await book.undo();
    await book.undo();
    await session.check();
    expect(session.getState().examination!.forms).toHaveLength(1);
    await session.close();
  });

  test('are refused in plain words where the host cannot add sheets', async () => {
    const memory = new MemoryWorkbook([drawForm({})]);
    const bare = Object.assign(Object.create(memory) as Workbook, { addSheet: undefined }) as unknown as Workbook;
    const session = await sessionOn(bare);
    expect(session.canAddSheets).toBe(false);
    expect(await session.insertBlankForm(BLANK_FORMS[0]!, 2026)).toMatchObject({ done: false, message: NO_NEW_SHEETS });
  });

  test('make a workbook of their own', async () => {
    const session = await sessionOn(await newFile(blankForm('hebei', 2026, '申报表')!, '河北省绩效目标表2026.xlsx'));
    expect(session.getState().examination!.forms.map(({ form }) => form.layout)).toEqual(['hebei']);
    expect(blankForm('没有', 2026, 'x')).toBeNull();
  });
});
