/** Templates inserted through the session into sound forms in a played WPS: the same rows as in memory, the look of the row above, and a way back without trace. */

import { openFile } from '../../src/hosts/file';
import { MemoryWorkbook } from '../../src/hosts/memory';
import { openWps, type WpsWorkbook } from '../../src/hosts/wps';
import { readForms } from '../../src/layouts';
import { isBlank } from '../../src/model';
import { BLANK_FORMS, blankForm, type Session } from '../../src/session';
import { templates } from '../../src/templates';
import { drawInked } from '../forms/draw';
import { SOUND } from '../forms/sound';
import { toXlsx } from '../forms/xlsx';
import { KINDS, formOf, insertAndFill, opened, told } from '../insertion-law';
import { FRIENDLY, HOSTILE_ARRAYS, OLD, fakeWpsFromBytes, type FakeWps, type Moods } from './fake';

jest.setTimeout(60_000);

const workbooks: WpsWorkbook[] = [];

afterEach(async () => {
  for (const workbook of workbooks.splice(0)) await workbook.close();
});

async function open(layout: string, moods: Moods): Promise<{ readonly wps: FakeWps; readonly workbook: WpsWorkbook; readonly bytes: Uint8Array }> {
  const bytes = toXlsx([drawInked({ layout })]);
  const wps = await fakeWpsFromBytes(bytes, '申报.xlsx', { moods });
  const workbook = await openWps(wps.application);
  workbooks.push(workbook);
  return { wps, workbook, bytes };
}

const rowsOf = (session: Session) => formOf(session).indicators.rows.filter((row) => !isBlank(row.level3)).map((row) => [row.row, row.level1.text, row.level2.text, row.level3.text, row.value.text, row.unitCell?.text]);

/** Everything the played WPS knows of its first sheet, in one order. */
function picture({ book }: FakeWps): unknown {
  const { state } = book.sheets[0]!;
  const inOrder = (entries: Iterable<readonly [number, unknown]>): unknown => [...entries].sort(([a], [b]) => a - b);
  return { cells: inOrder(state.cells), merges: [...state.merges].sort((a, b) => a.row - b.row || a.column - b.column), heights: inOrder(state.rowHeights), validations: state.dataValidations };
}

const MOODS: readonly (readonly [string, Moods])[] = [['friendly', FRIENDLY], ['hostile arrays', HOSTILE_ARRAYS], ['old', OLD]];

describe.each(Object.keys(SOUND).flatMap((layout) => MOODS.map(([mood, moods]) => [layout, mood, moods] as const)))('a form of the layout %s in a %s WPS', (layout, _, moods) => {
  test('takes rows of every category as in memory, looking like the row above, and gives them back', async () => {
    const { wps, workbook, bytes } = await open(layout, moods);
    const before = picture(wps);
    const session = await opened(workbook);
    const memory = await opened(new MemoryWorkbook([(await (await openFile(bytes, '申报.xlsx')).readSheet('申报表1'))!]));
    const kinds = new Map(templates.filter(({ projectTypes }) => projectTypes.length === 0).map((template) => [template.level2, template.code]));
    const codes = [...kinds.values()];
    expect(await session.apply(session.previewInsertion(formOf(session).id, codes))).toEqual({ done: true });
    await memory.apply(memory.previewInsertion(formOf(memory).id, codes));
    expect(rowsOf(session)).toEqual(rowsOf(memory));
    expect(session.getState().findings.map(({ finding }) => finding.rule.id)).toEqual(memory.getState().findings.map(({ finding }) => finding.rule.id));
    expect((await workbook.readSheet('申报表1'))!.merges).toEqual([...(await memory.workbook.readSheet('申报表1'))!.merges].sort((a, b) => a.top - b.top || a.left - b.left));
    expect(await workbook.undo()).toEqual({ done: true });
    expect(picture(wps)).toEqual(before);
    await session.close();
    await memory.close();
  });

  test('lends its workbook an empty form that is read back', async () => {
    const { workbook } = await open('shanghai', moods);
    const session = await opened(workbook);
    const choice = BLANK_FORMS.find((one) => one.layout === layout)!;
    expect(await session.insertBlankForm(choice, 2027)).toEqual({ done: true, lasting: true });
    const name = `${choice.title}2027`;
    const form = readForms((await workbook.readSheet(name))!).forms[0]!;
    const drawn = new MemoryWorkbook([]);
    await drawn.addSheet(blankForm(layout, 2027, name)!, '画');
    const expected = readForms((await drawn.readSheet(name))!).forms[0]!;
    expect([form.layout, form.unplaced, form.heading.year?.value, form.range]).toEqual([layout, [], 2027, expected.range]);
    await session.close();
  });
});

describe.each(Object.keys(SOUND))('a form of the layout %s in a played WPS', (layout) => {
  // Every kind is inserted in memory and in the played Excel; what WPS does differently shows with the longest and the last.
  test('takes many templates, filled with their examples, and raises nothing', async () => {
    const wrong: string[] = [];
    for (const [kind, chosen] of [KINDS[0]!, KINDS.at(-1)!]) {
      const { wps, workbook } = await open(layout, FRIENDLY);
      const before = picture(wps);
      const session = await opened(workbook);
      const weighed = formOf(session).indicators.hasWeights;
      await insertAndFill(session, chosen);
      wrong.push(...told(session).filter((line) => !(weighed && line.startsWith('indicator-weight-'))).map((line) => `${kind} ${line}`));
      while ((await workbook.undo())?.done);
      expect(picture(wps)).toEqual(before);
      await session.close();
    }
    expect(wrong).toEqual([]);
  });
});
