/** What every host that adds sheets must do. `make` opens a workbook that holds exactly these sheets. */

import { formatRange, rowText, type CellStyle, type NewSheet, type Sheet } from '../../src/model';
import type { Workbook } from '../../src/session/workbook';
import { contractSheets } from './workbook.contract';

const LABEL: CellStyle = { fontName: '宋体', size: 10.5, bold: true, horizontal: 'center', border: true };
const ANSWER: CellStyle = { fontName: '宋体', size: 10.5, horizontal: 'left', border: true };

/** A small form with a merged title, a choice, an amount and a date to be filled in. */
export function smallSheet(name = '新 表&1'): NewSheet {
  return {
    name,
    cells: [
      { area: { top: 0, left: 0, bottom: 0, right: 3 }, text: '绩效<目标>申报表', style: { ...LABEL, size: 16, border: false } },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, text: '项目性质', style: LABEL },
      { area: { top: 1, left: 1, bottom: 1, right: 1 }, text: '', style: ANSWER },
      { area: { top: 1, left: 2, bottom: 1, right: 2 }, text: '预算', style: LABEL },
      { area: { top: 1, left: 3, bottom: 1, right: 3 }, text: '', style: { ...ANSWER, horizontal: 'right', format: '#,##0.00' } },
      { area: { top: 2, left: 0, bottom: 3, right: 0 }, text: '开始日期', style: LABEL },
      { area: { top: 2, left: 1, bottom: 3, right: 3 }, text: '', style: { ...ANSWER, format: 'yyyy-mm-dd' } },
    ],
    columnWidths: [12, 20, 12, 16],
    rowHeights: [30, 20, 20, 20],
    choices: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, values: ['经常性', '一次性'] }],
    print: { landscape: false, area: { top: 0, left: 0, bottom: 3, right: 3 }, head: { top: 0, bottom: 0 } },
  };
}

export function addSheetContract(name: string, make: (sheets: readonly Sheet[]) => Promise<Workbook>): void {
  describe(`${name} adds whole sheets`, () => {
    let book: Workbook;
    const add = (content = smallSheet()): ReturnType<NonNullable<Workbook['addSheet']>> => book.addSheet!(content, '插入空表');
    beforeEach(async () => {
      book = await make(contractSheets());
    });

    it('behind all others, with its texts and merges', async () => {
      expect(await add()).toMatchObject({ done: true });
      expect((await book.listSheets()).map((sheet) => sheet.name)).toEqual(['申报表', '说 明', '新 表&1']);
      const sheet = (await book.readSheet('新 表&1'))!;
      expect(rowText(sheet, 0)).toBe('绩效<目标>申报表');
      expect(rowText(sheet, 1)).toBe('项目性质\t\t预算');
      expect(sheet.merges.map(formatRange).sort()).toEqual(['A1:D1', 'A3:A4', 'B3:D4']);
    });

    it('gives every sheet an id of its own', async () => {
      await add();
      await add(smallSheet('另一张'));
      const ids = (await book.listSheets()).map((sheet) => sheet.id);
      expect(new Set(ids).size).toBe(4);
    });

    it('takes answers typed into it as its formats say', async () => {
      await add();
      const type = (row: number, column: number, text: string) => book.write([{ kind: 'text', sheet: '新 表&1', row, column, was: '', text }], '填写');
      expect(await type(1, 3, '1,234.50')).toEqual({ done: true });
      expect(await type(2, 1, '2026-03-31')).toEqual({ done: true });
      const sheet = (await book.readSheet('新 表&1'))!;
      expect(sheet.cell(1, 3)).toMatchObject({ kind: 'number', value: 1234.5, text: '1,234.50' });
      expect(sheet.cell(2, 1)).toMatchObject({ kind: 'date', value: 46112, text: '2026-03-31' });
    });

    it('refuses a name that is taken in any case, too long or not allowed', async () => {
      await add(smallSheet('Sheet X'));
      for (const taken of ['sheet x', '申报表', 'a/b', '', '长'.repeat(32)]) expect(await add(smallSheet(taken))).toMatchObject({ done: false, refusal: 'impossible' });
      expect(await book.listSheets()).toHaveLength(3);
    });

    it('leaves the other sheets as they were and tells the watcher', async () => {
      const before = await book.readSheet('申报表');
      const seen: unknown[] = [];
      const stop = book.watch((change) => void seen.push(change.sheets));
      await add();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toContain('all');
      expect([...(await book.readSheet('申报表'))!.cells]).toEqual([...before!.cells]);
      stop();
    });
  });
}
