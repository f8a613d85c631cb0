/** Drawn forms written as .xlsx are read back as the same sheets. */

import { openFile } from '../src/hosts/file';
import { LAYOUTS } from './forms/arbitrary';
import { drawInked } from './forms/draw';
import { toXlsx } from './forms/xlsx';

describe('drawn workbooks', () => {
  test.each(LAYOUTS)('keeps every text, number and merge of %s', async (layout) => {
    const drawn = drawInked({ layout }, { dates: 'serial', footer: true });
    const workbook = await openFile(toXlsx([drawn]), 'drawn.xlsx');
    const sheet = (await workbook.readSheet('申报表1'))!;
    for (const [key, cell] of drawn.sheet.cells) expect(sheet.cells.get(key)).toMatchObject({ kind: cell.kind, text: cell.text, value: cell.value });
    expect([...sheet.merges].length).toBe(drawn.sheet.merges.length);
  });

  test('writes the same bytes for the same forms', () => {
    const drawn = drawInked({});
    expect(Buffer.from(toXlsx([drawn])).equals(Buffer.from(toXlsx([drawn])))).toBe(true);
  });
});
