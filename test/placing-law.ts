/** The law of placing, whatever the printed form: the old form and the new rows, each in its group. Shared by the tests of placing. */

import { MemoryWorkbook } from '../src/hosts/memory';
import { layouts, readForms, type IndicatorRow } from '../src/layouts';
import { LEVEL1, isBlank, level1Of, level2Of, type Declaration, type Edit, type Sheet } from '../src/model';

export const NEW: Readonly<Record<string, IndicatorRow>> = {
  成本: wanted('成本指标', '经济成本指标', '人均每日综合培训费用', '≤', '元/人·天'),
  数量: wanted('产出指标', '数量指标', '参加培训人次', '≥', '人次'),
  质量: wanted('产出指标', '质量指标', '结业测评通过率', '≥', '%'),
  时效: wanted('产出指标', '时效指标', '全年培训计划完成时间', '', ''),
  经济: wanted('效益指标', '经济效益指标', '项目资金节约率', '≥', '%'),
  社会: wanted('效益指标', '社会效益指标', '培训内容岗位应用率', '≥', '%'),
  可持续: wanted('效益指标', '可持续影响指标', '培训课件共享入库比例', '≥', '%'),
  满意: wanted('满意度指标', '服务对象满意度指标', '培训学员满意度', '≥', '%'),
};

function wanted(level1: string, level2: string, level3: string, operator: string, unit: string): IndicatorRow {
  const value = operator === '' ? '11月底前' : `${operator}__(${unit})`;
  return { level1, level2, level3, value, operator, unit, description: '解释' };
}

export interface Told {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: string;
}

export function told(form: Declaration): Told[] {
  const used = form.indicators.rows.filter((row) => !isBlank(row.level3) || !isBlank(row.value));
  return used.map((row) => ({ level1: row.level1.text, level2: row.level2.text, level3: row.level3.text, value: row.value.text || `${row.operatorCell?.text ?? ''}${row.unitCell?.text ?? ''}` }));
}

export function formsOn(sheet: Sheet): readonly Declaration[] {
  return readForms(sheet, []).forms;
}

/** Places through the layout that read the form, as the session does, and returns the sheet afterwards. */
export async function place(sheet: Sheet, form: Declaration, rows: readonly IndicatorRow[]): Promise<{ sheet: Sheet; edits: readonly Edit[] }> {
  const layout = layouts.find((one) => one.id === form.layout)!;
  const edits = layout.place(sheet, form, rows);
  const workbook = new MemoryWorkbook([sheet]);
  expect(await workbook.write(edits, '插入')).toEqual({ done: true });
  return { sheet: (await workbook.readSheet(sheet.name))!, edits };
}

/** The law of placing, whatever the printed form. */
export function expectPlaced(before: readonly Told[], after: readonly Told[], rows: readonly IndicatorRow[], split: boolean, odd: { readonly sideBySide?: boolean; readonly spacers?: boolean } = {}): void {
  const names = rows.map((row) => row.level3);
  expect(after.filter((one) => !names.includes(one.level3))).toEqual(before);
  for (const row of rows) {
    const found = after.filter((one) => one.level3 === row.level3);
    expect(found).toHaveLength(1);
    const cost = row.level1 === '成本指标';
    expect(level2Of(found[0]!.level2)).toBe(cost && level2Of(found[0]!.level2) === '成本指标' ? '成本指标' : row.level2);
    if (!cost) expect(level1Of(found[0]!.level1)).toBe(row.level1);
    expect(found[0]!.value).toBe(split ? (row.operator === '' ? row.value : row.operator + row.unit) : row.value);
  }
  expect(scattered(after.map((one) => one.level1))).toEqual([]);
  expect(scattered(after.map((one) => `${one.level1} ${one.level2}`))).toEqual([]);
  // Above a first row whose project or label cell begins there nothing can be put: such a row goes last.
  // Beside a mid-term table a 一级 may be printed further down already, with nothing at its annual side.
  const closed = odd.sideBySide === true || before.length > 0 && !before.some((one) => level1Of(one.level1) === '产出指标' || level1Of(one.level1) === '成本指标');
  if (inOrder(before) && !closed) expect(inOrder(after)).toBe(true);
  // A blank row inside a merged group is filled where it stands, whatever it was meant for.
  if (odd.spacers) return;
  for (const row of rows) {
    const at = after.findIndex((one) => one.level3 === row.level3);
    const old = before.filter((one) => one.level1 === after[at]!.level1 && one.level2 === after[at]!.level2);
    for (const one of old) expect(after.findIndex((other) => other.level3 === one.level3)).toBeLessThan(at);
  }
}

/** Every 一级 in the standard order; 成本 may stand anywhere, as forms differ there. */
function inOrder(rows: readonly Told[]): boolean {
  const ranks = rows.map((one) => level1Of(one.level1)).filter((kind) => kind !== null && kind !== '成本指标').map((kind) => LEVEL1.indexOf(kind!));
  return ranks.every((rank, i) => i === 0 || ranks[i - 1]! <= rank);
}

/** Names that come back after another one stood between. */
function scattered(names: readonly string[]): string[] {
  const starts = names.filter((name, i) => name !== names[i - 1]);
  return starts.filter((name, i) => starts.indexOf(name) !== i);
}
