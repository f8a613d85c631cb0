/** The clerk's own hands in LibreOffice beside the WPS host: what she types is found, what she closes stays closed, what she chooses from goes along with new rows. */

import { openFile } from '../../src/hosts/file';
import type { WpsSheet } from '../../src/hosts/wps/application';
import { Sheet, cellKey, rowText, type Cell } from '../../src/model';
import { drawXlsx, zipOf } from '../hosts/draw-xlsx';
import { richParts } from '../hosts/rich-workbook';
import { contractSheets } from '../hosts/workbook.contract';
import { libreOffice } from './application';
import { contents } from './comparing';
import { describeInLibreOffice } from './engine';
import { peerForTests } from './peer';

const FORM = '申报表';

describeInLibreOffice('A clerk in LibreOffice', () => {
  const peer = peerForTests();
  /** The sheet in front, in her hands. */
  const hands = (): WpsSheet => libreOffice(peer.engine).ActiveWorkbook!.ActiveSheet as WpsSheet;

  test('what she types is found without being told of, and a write that expects otherwise is refused', async () => {
    const wps = await peer.open(drawXlsx(contractSheets()), '申报表.xlsx', {}, { rescanEvery: 50 });
    await wps.readSheet(FORM);
    const told = new Promise((resolve) => wps.watch(resolve));
    hands().Range('B2').Value2 = '桥梁养护';
    await told;
    expect((await wps.readSheet(FORM))!.cell(1, 1).text).toBe('桥梁养护');
    expect(await wps.write([{ kind: 'text', sheet: FORM, row: 1, column: 1, was: '道路养护', text: '隧道' }], '修改')).toMatchObject({ done: false, refusal: 'changed' });
    expect(hands().Range('B2').Value2).toBe('桥梁养护');
  });

  test('errors, texts of digits, days and amounts are read as the file host reads them', async () => {
    const bytes = drawXlsx(contractSheets());
    await peer.open(bytes, '申报表.xlsx');
    const typed: readonly (readonly [cell: string, formula: string])[] = [
      ['A8', '=1/0'], ['B8', '=NA()'], ['D8', "'0012"], ['A9', '=VALUE("x")'], ['B9', '=D6+1'], ['C9', '=D2/3'], ['D9', '="约"&D2'],
    ];
    for (const [cell, formula] of typed) hands().Range(cell).Formula = formula;
    hands().Range('D10').NumberFormat = '"¥"#,##0.00;[Red]-"¥"#,##0.00';
    hands().Range('D10').Value2 = -1234.5;
    const saved = peer.engine.saved();
    expect(await contents(await peer.open(saved, '申报表.xlsx'))).toEqual(await contents(await openFile(saved, '申报表.xlsx')));
    const sheet = (await (await peer.open(saved, '申报表.xlsx')).readSheet(FORM))!;
    expect([sheet.cell(7, 0).text, sheet.cell(7, 1).text, sheet.cell(7, 3).text, sheet.cell(8, 0).text]).toEqual(['#DIV/0!', '#N/A', '0012', '#VALUE!']);
  });

  test('a protected sheet is neither written nor marked, and is opened again by nobody but her', async () => {
    const wps = await peer.open(drawXlsx(contractSheets()), '申报表.xlsx');
    const before = (await wps.readSheet(FORM))!;
    peer.protectActiveSheet();
    const row = { kind: 'row', sheet: FORM, after: 3, was: rowText(before, 3), lookOf: 3, cells: [], extend: [] } as const;
    expect(await wps.write([{ kind: 'text', sheet: FORM, row: 1, column: 1, was: '道路养护', text: '隧道' }], '修改')).toMatchObject({ done: false, refusal: 'protected' });
    expect(await wps.write([row], '插入')).toMatchObject({ done: false, refusal: 'protected' });
    await wps.mark([{ sheet: FORM, area: { top: 1, left: 1, bottom: 1, right: 1 }, severity: 'error', note: '' }]);
    expect(peer.engine.undoSteps()).toHaveLength(1);
    expect(hands().ProtectContents).toBe(true);
  });

  test('a new row offers the choices of the row it looks like', async () => {
    const wps = await peer.open(zipOf(richParts()), '申报表.xlsm');
    const sheet = (await wps.readSheet(FORM))!;
    expect(await wps.write([{ kind: 'row', sheet: FORM, after: 2, was: rowText(sheet, 2), lookOf: 2, cells: [{ column: 3, text: '25' }], extend: [] }], '插入')).toEqual({ done: true });
    const [above, added] = [3, 4].map((row) => hands().Range(`B${row}`).Validation!);
    expect([added!.Type, added!.Formula1, added!.InputTitle]).toEqual([above!.Type, above!.Formula1, '选 > 一项']);
    expect(added!.Type).toBe(3);
  });

  test('a long list is read in parts, and looks far below it change nothing', async () => {
    const cells = new Map<number, Cell>();
    for (let row = 0; row < 2_500; row++) for (let column = 0; column < 10; column++) cells.set(cellKey(row, column), row % 2 ? { kind: 'number', text: String(row * column), value: row * column } : { kind: 'text', text: `第${row}行`, value: `第${row}行` });
    const bytes = drawXlsx([new Sheet({ id: '1', name: FORM, cells, merges: [] })]);
    const wps = await peer.open(bytes, '申报表.xlsx');
    hands().Range('C200000:D200000').WrapText = true;
    const [here, there] = [await contents(wps), await contents(await openFile(bytes, '申报表.xlsx'))];
    expect(JSON.stringify(here) === JSON.stringify(there)).toBe(true);
    expect(JSON.stringify(here)).toContain('第2498行');
  });
});
