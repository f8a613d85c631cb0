/** Templates inserted through the session into sound forms in a played Excel: the same rows as in memory, the look of the row above, and a way back without trace. */

import { ExcelWorkbook } from '../src/hosts/excel';
import { openFile } from '../src/hosts/file';
import { MemoryWorkbook } from '../src/hosts/memory';
import { isBlank, type Sheet } from '../src/model';
import { BLANK_FORMS, blankForm, type Session } from '../src/session';
import { readForms } from '../src/layouts';
import { templates } from '../src/templates';
import { bookFromWorkbook } from './excel-host/build-book';
import { openNativeExcel, type NativeExcel } from './excel-host/native-bridge';
import { drawInked } from './forms/draw';
import { SOUND } from './forms/sound';
import { toXlsx } from './forms/xlsx';
import { KINDS, formOf, insertAndFill, opened, told } from './insertion-law';

let native: NativeExcel | null = null;
let uninstall: (() => void) | null = null;
let workbook: ExcelWorkbook | null = null;

afterEach(async () => {
  await workbook?.close();
  uninstall?.();
  native?.close();
  workbook = native = uninstall = null;
});

async function openExcel(layout: string, excelApi: string): Promise<{ excel: ExcelWorkbook; played: NativeExcel; source: Sheet }> {
  const bytes = toXlsx([drawInked({ layout })]);
  const file = await openFile(bytes, '申报.xlsx');
  const source = (await file.readSheet('申报表1'))!;
  const played = (native = openNativeExcel(await bookFromWorkbook(file), { excelApi, undo: excelApi === '1.20' ? 'batch' : 'cut' }));
  uninstall = played.install();
  workbook = await ExcelWorkbook.open({ copy: () => Promise.resolve(bytes) });
  return { excel: workbook, played, source };
}

const rowsOf = (session: Session) => formOf(session).indicators.rows.filter((row) => !isBlank(row.level3)).map((row) => [row.row, row.level1.text, row.level2.text, row.level3.text, row.value.text, row.unitCell?.text]);

/** Everything the played Excel knows of a sheet, in one order. */
function picture({ book }: NativeExcel): unknown {
  const { state } = book.sheets[0]!;
  const inOrder = (entries: Iterable<readonly [number, unknown]>): unknown => [...entries].sort(([a], [b]) => a - b);
  return { cells: inOrder(state.cells), merges: [...state.merges].sort((a, b) => a.row - b.row || a.column - b.column), heights: inOrder(state.rowHeights), widths: inOrder(state.columnWidths), validations: state.dataValidations };
}

describe.each(Object.keys(SOUND).flatMap((layout) => ['1.20', '1.13'].map((version) => [layout, version] as const)))('a form of the layout %s in Excel with ExcelApi %s', (layout, version) => {
  test('takes rows of every category as in memory, looking like the row above, and gives them back', async () => {
    const { excel, played, source } = await openExcel(layout, version);
    const before = picture(played);
    const session = await opened(excel);
    const memory = await opened(new MemoryWorkbook([source]));
    const kinds = new Map(templates.filter(({ projectTypes }) => projectTypes.length === 0).map((template) => [template.level2, template.code]));
    const preview = session.previewInsertion(formOf(session).id, [...kinds.values()]);
    expect(await session.apply(preview)).toEqual({ done: true });
    await memory.apply(memory.previewInsertion(formOf(memory).id, [...kinds.values()]));
    expect(rowsOf(session)).toEqual(rowsOf(memory));
    expect(session.getState().findings.map(({ finding }) => finding.rule.id)).toEqual(memory.getState().findings.map(({ finding }) => finding.rule.id));
    expect((await excel.readSheet('申报表1'))!.merges.length).toBe((await memory.workbook.readSheet('申报表1'))!.merges.length);
    expect(await excel.undo()).toEqual({ done: true });
    expect(picture(played)).toEqual(before);
    await session.close();
    await memory.close();
  });

  test('lends its workbook an empty form that is read back', async () => {
    const { excel } = await openExcel('shanghai', version);
    const session = await opened(excel);
    const choice = BLANK_FORMS.find((one) => one.layout === layout)!;
    expect(await session.insertBlankForm(choice, 2027)).toEqual({ done: true, lasting: true });
    expect(session.getState().notice?.text).toContain('删除这张工作表');
    const name = `${choice.title}2027`;
    const form = readForms((await excel.readSheet(name))!).forms[0]!;
    const drawn = new MemoryWorkbook([]);
    await drawn.addSheet(blankForm(layout, 2027, name)!, '画');
    const expected = readForms((await drawn.readSheet(name))!).forms[0]!;
    expect([form.layout, form.unplaced, form.heading.year?.value, form.range]).toEqual([layout, [], 2027, expected.range]);
    await session.close();
  });
});

describe.each(Object.keys(SOUND))('a form of the layout %s in a played Excel', (layout) => {
  test('takes every template, filled with its example, and raises nothing', async () => {
    const wrong: string[] = [];
    for (const [kind, chosen] of KINDS) {
      const { excel, played } = await openExcel(layout, '1.20');
      const before = picture(played);
      const session = await opened(excel);
      const weighed = formOf(session).indicators.hasWeights;
      await insertAndFill(session, chosen);
      wrong.push(...told(session).filter((line) => !(weighed && line.startsWith('indicator-weight-'))).map((line) => `${kind} ${line}`));
      while ((await excel.undo())?.done);
      expect(picture(played)).toEqual(before);
      await session.close();
      await excel.close();
      uninstall?.();
      played.close();
    }
    workbook = native = uninstall = null;
    expect(wrong).toEqual([]);
  }, 60_000);
});
