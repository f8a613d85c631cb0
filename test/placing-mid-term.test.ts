/** Rows for the mid-term table of a form that prints two: the annual table stays as it was. */

import { MemoryWorkbook } from '../src/hosts/memory';
import { layouts } from '../src/layouts';
import { isBlank, type Declaration, type IndicatorTable, type Sheet } from '../src/model';
import { drawForm } from './forms/draw';
import { SOUND } from './forms/sound';
import { NEW, expectPlaced, formsOn, told } from './placing-law';

const layout = layouts.find(({ id }) => id === 'central-2015')!;
const midTold = (form: Declaration) => told({ ...form, indicators: form.midTermIndicators! });
const names = (table: IndicatorTable): string[] => table.rows.filter((row) => !isBlank(row.level3)).map((row) => row.level3.text);

async function placed(sheet: Sheet, keys: readonly string[], scope: IndicatorTable['scope']): Promise<Declaration> {
  const [form] = formsOn(sheet);
  const book = new MemoryWorkbook([sheet]);
  expect(await book.write(layout.place(sheet, form!, keys.map((key) => NEW[key]!), scope), '插入')).toEqual({ done: true });
  const [again, ...more] = formsOn((await book.readSheet(sheet.name))!);
  expect(more).toEqual([]);
  return again!;
}

describe.each(['merged', 'repeated', 'blank'] as const)('levels %s', (levels) => {
  test.each([[['数量', '质量', '时效', '满意']], [['成本']], [['社会', '可持续']], [['时效', '质量']]])('the mid-term table takes %j', async (keys) => {
    const sheet = drawForm({ layout: 'central-2015' }, { levels });
    const [form] = formsOn(sheet);
    const again = await placed(sheet, keys, 'mid-term');
    expectPlaced(midTold(form!), midTold(again), keys.map((key) => NEW[key]!), false, { sideBySide: true });
    expect(names(again.indicators)).toEqual(names(form!.indicators));
    expect(again.unplaced).toEqual([]);
  });
});

test('both tables take rows one after the other', async () => {
  const sheet = drawForm({ layout: 'central-2015' });
  const [form] = formsOn(sheet);
  const book = new MemoryWorkbook([sheet]);
  for (const scope of ['mid-term', 'annual'] as const) {
    const now = (await book.readSheet(sheet.name))!;
    expect(await book.write(layout.place(now, formsOn(now)[0]!, [NEW['数量']!, NEW['满意']!], scope), '插入')).toEqual({ done: true });
  }
  const again = formsOn((await book.readSheet(sheet.name))!)[0]!;
  for (const table of [again.indicators, again.midTermIndicators!]) expect(names(table)).toEqual(expect.arrayContaining([NEW['数量']!.level3, NEW['满意']!.level3]));
  // The annual rows take the places that the mid-term rows left blank beside them.
  expect(again.range.bottom - form!.range.bottom).toBe(2);
});

test('a form with one table has no mid-term rows to take', () => {
  const sheet = drawForm({ layout: 'shanghai', table: SOUND['shanghai']!.table });
  expect(layouts.find(({ id }) => id === 'shanghai')!.place(sheet, formsOn(sheet)[0]!, [NEW['数量']!], 'mid-term')).toEqual([]);
});
