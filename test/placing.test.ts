/** Rows written into forms of every layout and manner of printing, read again: the old form and the new rows, each in its group. */

import fc from 'fast-check';
import { LEVEL1, isBlank } from '../src/model';
import type { FormExample } from '../src/rules/example';
import { drawOptions, randomForm } from './forms/arbitrary';
import { drawForm, type DrawOptions } from './forms/draw';
import { SOUND } from './forms/sound';
import { NEW, expectPlaced, formsOn, place, told } from './placing-law';

const MANNERS: readonly (readonly [string, DrawOptions])[] = [
  ['merged', {}],
  ['levels repeated', { levels: 'repeated' }],
  ['levels blank below the first', { levels: 'blank' }],
  ['nothing merged', { merged: false }],
  ['nothing merged, levels repeated', { merged: false, levels: 'repeated' }],
  ['beginning at C5', { offset: { row: 4, column: 2 } }],
  ['unused rows', { unusedRows: 2 }],
  ['split values', { split: true }],
  ['a footer', { footer: true, unusedRows: 1 }],
  ['a page break', { pageBreak: 'split' }],
  ['a repeated header', { pageBreak: 'header' }],
  ['a page number', { pageBreak: 'page-number' }],
  ['broken labels', { labels: 'broken' }],
];

const CHANGES: readonly (readonly [string, (table: FormExample['table'] & object) => FormExample['table'] & object, readonly string[]])[] = [
  ['a row into every group', (table) => table, ['数量', '质量', '时效', '满意']],
  ['a cost', (table) => table, ['成本']],
  ['two rows into groups side by side', (table) => table, ['时效', '质量']],
  ['a new 二级 among others', (table) => table, ['经济', '可持续', '社会']],
  ['满意度 that is missing', (table) => table.filter((one) => one.一级 !== '满意度指标'), ['满意']],
  ['效益 that is missing', (table) => table.filter((one) => one.一级 !== '效益指标'), ['社会', '可持续']],
  ['效益 and 满意度 that are missing', (table) => table.filter((one) => !['效益指标', '满意度指标'].includes(one.一级)), ['满意', '社会']],
  ['产出 that is missing', (table) => table.filter((one) => one.一级 !== '产出指标'), ['时效', '数量', '质量']],
  ['成本 that is missing', (table) => table.filter((one) => !one.二级.includes('成本')), ['成本']],
  ['数量 that is missing', (table) => table.filter((one) => one.二级 !== '数量指标'), ['数量']],
  ['质量 and 时效 that are missing', (table) => table.filter((one) => !['质量指标', '时效指标'].includes(one.二级)), ['时效', '质量']],
];

describe.each(Object.keys(SOUND))('a form of the layout %s', (layout) => {
  const manners = MANNERS.filter(([, options]) => layout !== 'central-2015' || (!options.split && !options.pageBreak && !options.unusedRows));
  describe.each(manners)('printed with %s', (_manner, options) => {
    test.each(CHANGES)('takes %s', async (_change, change, keys) => {
      const rows = keys.map((key) => NEW[key]!);
      const table = change([...SOUND[layout]!.table]);
      const sheet = drawForm({ layout, table }, options);
      const [form] = formsOn(sheet);
      expect(form).toBeDefined();
      const { sheet: written } = await place(sheet, form!, rows);
      const [again, ...more] = formsOn(written);
      expect(more).toEqual([]);
      const split = layout === 'list' || options.split === true;
      expectPlaced(told(form!), told(again!), rows, split, { sideBySide: layout === 'central-2015' });
      expect(again!.midTermIndicators?.rows.filter((row) => !isBlank(row.level3)).map((row) => row.level3.text))
        .toEqual(form!.midTermIndicators?.rows.filter((row) => !isBlank(row.level3)).map((row) => row.level3.text));
      expect(again!.unplaced.map((field) => field.text)).toEqual(form!.unplaced.map((field) => field.text));
    });
  });
});

describe('any form, however it is printed', () => {
  test('takes any rows', async () => {
    const keys = fc.subarray(Object.keys(NEW), { minLength: 1 });
    const gone = fc.subarray([...LEVEL1, '数量指标', '质量指标', '时效指标', '社会效益指标'] as string[]);
    await fc.assert(fc.asyncProperty(randomForm(fc), drawOptions(fc), keys, gone, async (example, options, chosen, without) => {
      const table = example.table!.filter((one) => !without.includes(one.一级) && !without.includes(one.二级));
      const sheet = drawForm({ ...example, table }, options);
      const [form] = formsOn(sheet);
      // A table without a single row need not be known for a form.
      if (!form && table.length === 0) return;
      if (!form) throw new Error('the form was not recognised');
      const rows = chosen.map((key) => NEW[key]!);
      const before = told(form);
      const { sheet: written } = await place(sheet, form, rows);
      const [again, ...more] = formsOn(written);
      expect(more).toEqual([]);
      const split = form.indicators.hasUnitColumn;
      expectPlaced(before, told(again!), rows, split, { sideBySide: form.midTermIndicators !== null, spacers: (options.spacerRows?.length ?? 0) > 0 });
    }), { numRuns: 600 });
  });
});
