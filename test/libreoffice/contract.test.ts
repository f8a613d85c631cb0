/** The WPS host keeps the contract of every host over LibreOffice's object model of Excel. */

import { openWps, type WpsWorkbook } from '../../src/hosts/wps';
import type { Sheet } from '../../src/model';
import { addSheetContract } from '../hosts/add-sheet.contract';
import { drawXlsx } from '../hosts/draw-xlsx';
import { workbookContract } from '../hosts/workbook.contract';
import { libreOffice } from './application';
import { describeInLibreOffice, Engine } from './engine';

describeInLibreOffice('in LibreOffice', () => {
  let engine: Engine;
  let workbook: WpsWorkbook | null = null;

  beforeAll(() => {
    engine = Engine.start();
  });
  afterEach(async () => {
    await workbook?.close();
    workbook = null;
  });
  afterAll(() => engine.end());

  async function open(sheets: readonly Sheet[]): Promise<WpsWorkbook> {
    engine.open(drawXlsx(sheets), '申报表.xlsx');
    workbook = await openWps(libreOffice(engine));
    return workbook;
  }

  workbookContract('WPS host', open);
  addSheetContract('WPS host', open);
});
