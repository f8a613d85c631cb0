/** How cells answer: the shapes and values nobody has published for this interface. Rows 1 to 29 of the scratch sheet. */

import { got, notChecked, onSheet, passed, put, shown, verdict, type Probe } from './probe';

const DIVISION_BY_ZERO = -2146826281;

/** Depth of nested lists, lengths, and whether something stands at the first place. */
function shapeOf(value: unknown): string {
  if (!Array.isArray(value)) return `单个值 ${shown(value)}`;
  const rows: readonly unknown[] = value;
  const first = rows[0];
  return Array.isArray(first) ? `${rows.length} 行，每行 ${first.length} 个：${shown(value)}` : `一维，${rows.length} 个：${shown(value)}`;
}

function flat(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]).flatMap(flat) : [value];
}

const holds = (value: unknown, wanted: readonly unknown[]): boolean => JSON.stringify(flat(value).filter((one) => one !== undefined && one !== null)) === JSON.stringify(wanted);

export const cellProbes: readonly Probe[] = [
  onSheet('cells.empty', '单元格', '空单元格读作空', ({ sheet }) => {
    const value = got(sheet.Range('A1'));
    return verdict(value === null || value === undefined || value === '', shown(value));
  }),
  onSheet('cells.one', '单元格', '一个单元格读作一个值', ({ sheet }) => {
    put(sheet.Range('A2'), 12.5);
    const value = got(sheet.Range('A2'));
    return verdict(holds(value, [12.5]), shapeOf(value));
  }),
  onSheet('cells.row', '单元格', '一行单元格读写无误', ({ sheet }) => {
    put(sheet.Range('A3:C3'), [[1, 2, 3]]);
    const value = got(sheet.Range('A3:C3'));
    return verdict(holds(value, [1, 2, 3]), shapeOf(value));
  }),
  onSheet('cells.column', '单元格', '一列单元格读写无误', ({ sheet }) => {
    put(sheet.Range('A4:A6'), [[1], [2], [3]]);
    const value = got(sheet.Range('A4:A6'));
    return verdict(holds(value, [1, 2, 3]), shapeOf(value));
  }),
  onSheet('cells.block', '单元格', '一块单元格读写无误', ({ sheet }) => {
    put(sheet.Range('A7:B8'), [['一', 2], [true, '四']]);
    const value = got(sheet.Range('A7:B8'));
    return verdict(holds(value, ['一', 2, true, '四']), shapeOf(value));
  }),
  onSheet('cells.holes', '单元格', '一块里的空格不错位', ({ sheet }) => {
    put(sheet.Range('A9:C9'), [['左', null, '右']]);
    const value = got(sheet.Range('A9:C9'));
    const list = flat(value);
    return verdict(list.length === 3 && list[0] === '左' && list[2] === '右', shapeOf(value));
  }),
  onSheet('cells.formula', '单元格', '公式写入后立即算出', ({ sheet }) => {
    sheet.Range('D3').Formula = '=SUM(A3:C3)';
    const [formula, value] = [String(sheet.Range('D3').Formula), got(sheet.Range('D3'))];
    return verdict(value === 6 && formula.toUpperCase() === '=SUM(A3:C3)', `${formula} = ${shown(value)}`);
  }),
  onSheet('cells.formulas', '单元格', '一块公式读作同样大小', ({ sheet }) => {
    const value: unknown = sheet.Range('A3:D3').Formula;
    return verdict(flat(value).length === 4, shapeOf(value));
  }),
  onSheet('cells.error', '单元格', '错误值读作已知的数', ({ sheet }) => {
    sheet.Range('A10').Formula = '=1/0';
    const [value, text] = [got(sheet.Range('A10')), sheet.Range('A10').Text];
    return verdict(value === DIVISION_BY_ZERO || value === '#DIV/0!', `Value2 ${shown(value)}，Text ${shown(text)}`);
  }),
  onSheet('cells.date', '单元格', '日期读作天数', ({ sheet }) => {
    const cell = sheet.Range('A11');
    put(cell, 45292);
    cell.NumberFormat = 'yyyy-mm-dd';
    const value = got(cell);
    return verdict(value === 45292, `Value2 ${shown(value)}，Text ${shown(cell.Text)}`);
  }),
  onSheet('cells.text', '单元格', '显示的文字带数字格式', ({ sheet }) => {
    const cell = sheet.Range('A12');
    put(cell, 1234.5);
    cell.NumberFormat = '#,##0.00';
    return verdict(String(cell.Text) === '1,234.50', shown(cell.Text));
  }),
  onSheet('cells.texts', '单元格', '整块的显示文字（只作记录）', ({ sheet }) => passed(shapeOf(sheet.Range('A11:A12').Text))),
  onSheet('cells.formats', '单元格', '整块的数字格式（只作记录）', ({ sheet }) => passed(shapeOf(sheet.Range('A11:A12').NumberFormat))),
  onSheet('cells.literal', '单元格', '以等号开头的文字不变成公式', ({ sheet }) => {
    const cell = sheet.Range('A13');
    cell.NumberFormat = '@';
    put(cell, '=1+1');
    return verdict(got(cell) === '=1+1', `Value2 ${shown(got(cell))}，Formula ${shown(cell.Formula)}`);
  }),
  onSheet('cells.chinese', '单元格', '汉字、换行和生僻字不变', ({ sheet }) => {
    const text = '绩效“目标”\n≥95%𠮷';
    put(sheet.Range('A14'), text);
    return verdict(got(sheet.Range('A14')) === text, shown(got(sheet.Range('A14'))));
  }),
  onSheet('cells.long', '单元格', '很长的文字不截断', ({ sheet }) => {
    const text = '绩'.repeat(30_000);
    put(sheet.Range('A15'), text);
    const value = got(sheet.Range('A15'));
    return verdict(value === text, `写入 ${text.length} 字，读回 ${typeof value === 'string' ? `${value.length} 字` : shown(value)}`);
  }),
  onSheet('cells.address', '单元格', 'Address 是函数', ({ sheet }) => {
    const address: unknown = sheet.Range('B16').Address;
    const told = typeof address === 'function' ? sheet.Range('B16').Address(false, false) : address;
    return verdict(told === 'B16', `${typeof address}：${shown(told)}`);
  }),
  onSheet('cells.merge', '单元格', '合并单元格可以识别', ({ sheet }) => {
    const block = sheet.Range('A17:B18');
    block.Merge();
    const [all, mixed, area] = [block.MergeCells, sheet.Range('A17:C18').MergeCells, sheet.Range('B18').MergeArea.Address(false, false)] as readonly unknown[];
    block.UnMerge();
    return verdict(all === true && mixed !== true && area === 'A17:B18', `全部合并 ${shown(all)}，部分合并 ${shown(mixed)}，区域 ${shown(area)}`);
  }),
  onSheet('cells.merge-many', '单元格', '整块问合并：没有合并的答“否”', ({ sheet }) => {
    const value: unknown = sheet.Range('A19:F24').MergeCells;
    return verdict(value === false, shown(value));
  }),
  onSheet('cells.count', '单元格', '可以数有内容的单元格', ({ program, sheet }) => {
    if (typeof program.WorksheetFunction?.CountA !== 'function') return notChecked('这个版本没有 WorksheetFunction.CountA');
    const count: unknown = program.WorksheetFunction.CountA(sheet.Range('A3:D3'));
    return verdict(count === 4, shown(count));
  }),
  onSheet('cells.used', '单元格', '已用区域可以读取', ({ sheet }) => {
    const address = sheet.UsedRange.Address(false, false);
    return verdict(/^A\d+:/.test(address), address);
  }),
];
