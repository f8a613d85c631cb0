/** What the WPS host puts into a workbook in LibreOffice beside contents: marks, a memo, empty forms; and one Ctrl+Z for one write. */

import { strFromU8, unzipSync } from 'fflate';
import { openFile } from '../../src/hosts/file';
import { areasIn, coverage } from '../../src/hosts/spreadsheet/coverage';
import type { Range } from '../../src/model';
import { readForms } from '../../src/layouts';
import { BLANK_FORMS, type Mark } from '../../src/session';
import { richParts } from '../hosts/rich-workbook';
import { zipOf } from '../hosts/draw-xlsx';
import { BOOKS, SAMPLES, TEMPLATES, checked, contents } from './comparing';
import { describeInLibreOffice } from './engine';
import { peerForTests } from './peer';
import { savedLook } from './saved-look';

const WORDS: Readonly<Record<string, Mark['severity']>> = { 强制: 'error', 提示: 'warning', 建议: 'suggestion' };

/** Cells marked in a saved file, by sheet and severity. */
function marked(bytes: Uint8Array): Record<string, string> {
  const areas: Record<string, Range[]> = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const number = /worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    for (const [, address, inside] of number === undefined ? [] : strFromU8(part).matchAll(/<conditionalFormatting sqref="([^"]*)">([\s\S]*?)<\/conditionalFormatting>/g)) {
      for (const [, word] of inside!.matchAll(/绩准：(..)/g)) (areas[`${number} ${WORDS[word!]}`] ??= []).push(...areasIn(address!.replace(/ /g, ','))!);
    }
  }
  return Object.fromEntries(Object.entries(areas).map(([at, list]) => [at, coverage(list)]));
}

describeInLibreOffice('What the WPS host puts into a workbook in LibreOffice', () => {
  const peer = peerForTests();

  test.each(BOOKS)('marks stand on the cells asked for in %s, are found again in the saved file, and go without a trace', async (name, bytes) => {
    const wps = await peer.open(bytes, name);
    const untouched = savedLook(peer.engine.saved());
    const session = await checked(wps);
    const marks = session.getState().findings.flatMap(({ finding: { severity, fields } }) => fields.slice(0, 1).map(({ place }): Mark => ({ sheet: place.sheet, area: place.area, severity, note: '' })));
    await session.close();
    const numbers = new Map((await wps.listSheets()).map((sheet, at) => [sheet.name, at + 1]));
    const meant: Record<string, Range[]> = {};
    for (const { sheet, severity, area } of marks) (meant[`${numbers.get(sheet)} ${severity}`] ??= []).push(area);
    await wps.mark(marks);
    const withMarks = peer.engine.saved();
    expect(marked(withMarks)).toEqual(Object.fromEntries(Object.entries(meant).map(([at, areas]) => [at, coverage(areas)])));
    await wps.mark([]);
    expect(savedLook(peer.engine.saved())).toEqual(untouched);
    const again = await peer.open(withMarks, name);
    await contents(again);
    await again.mark([]);
    expect(marked(peer.engine.saved())).toEqual({});
  });

  test("marks come and go beside the clerk's own conditional formats and choices", async () => {
    const wps = await peer.open(zipOf(richParts()), '申报表.xlsm');
    const untouched = savedLook(peer.engine.saved());
    expect(JSON.stringify(untouched)).toContain('$D2&gt;$D$6');
    await contents(wps);
    await wps.mark([{ sheet: '申报表', area: { top: 1, left: 3, bottom: 3, right: 3 }, severity: 'error', note: '' }]);
    expect(marked(peer.engine.saved())).toEqual({ '1 error': 'D2,D3,D4' });
    await wps.mark([]);
    expect(savedLook(peer.engine.saved())).toEqual(untouched);
  });

  test('a workbook of formulas, percentages, notes, pictures and charts is read as the file host reads it', async () => {
    const bytes = zipOf(richParts());
    expect(await contents(await peer.open(bytes, '申报表.xlsm'))).toEqual(await contents(await openFile(bytes, '申报表.xlsm')));
  });

  test('a memo outlasts saving and reopening, and goes without a trace', async () => {
    const [name, bytes] = SAMPLES[0]!;
    const wps = await peer.open(bytes, name);
    const memo = JSON.stringify({ 忽略: ['"<&>\\', '换\n行', '𠮷'.repeat(300)] });
    expect(await wps.keepMemo(memo)).toEqual({ done: true });
    const again = await peer.open(peer.engine.saved(), name);
    expect(await again.readMemo()).toBe(memo);
    expect(await again.keepMemo(null)).toEqual({ done: true });
    expect(strFromU8(unzipSync(peer.engine.saved())['xl/workbook.xml']!)).not.toContain('jizhun');
  });

  test.each(BLANK_FORMS.map((choice) => [choice.layout, choice] as const))('an empty form %s is drawn, saved and recognised', async (layout, choice) => {
    const [name, bytes] = SAMPLES[0]!;
    const session = await checked(await peer.open(bytes, name));
    expect(await session.insertBlankForm(choice, 2027)).toMatchObject({ done: true });
    await session.close();
    const file = await openFile(peer.engine.saved(), name);
    const { name: sheet } = (await file.listSheets()).at(-1)!;
    const [form] = readForms((await file.readSheet(sheet))!).forms;
    expect([form?.layout, form?.unplaced, form?.heading.year?.value]).toEqual([layout, [], 2027]);
  });

  test.each(SAMPLES)('one Ctrl+Z takes one write back in %s', async (name, bytes) => {
    const wps = await peer.open(bytes, name);
    const before = await contents(wps);
    const session = await checked(wps);
    const { form } = session.getState().examination!.forms[0]!;
    expect(await session.apply(session.previewInsertion(form.id, TEMPLATES))).toEqual({ done: true });
    await session.close();
    expect(await contents(wps)).not.toEqual(before);
    expect(peer.engine.undoSteps()).toHaveLength(1);
    peer.engine.undo();
    expect(await contents(wps)).toEqual(before);
  });
});
