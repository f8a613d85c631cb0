/** What is told of indicator rows and their names by a quick look is what a full look would say. */

import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { LEVEL2, readQuantity, type Field, type Indicator, type IndicatorTable } from '../src/model';
import { NOT_APPLICABLE, PACKS, linesOf, rules, type Rule } from '../src/rules';
import { namesIn } from '../src/rules/indicator/alike';
import { blockOf } from '../src/rules/indicator/block';
import { bears, closely, lineOf } from '../src/rules/indicator/line';
import { CLAUSES, misfiling } from '../src/rules/indicator/misfiling';
import { withoutIndicator } from '../src/rules/indicator/names';
import { SIGNS } from '../src/rules/indicator/signs';
import { lookOver } from '../src/rules/traits';
import { isBetterLower, isLowerAmong } from '../src/rules/value/direction-words';
import { isUsual } from '../src/rules/value/usual';

function field(text: string, row = 0, column = 0): Field {
  return { label: '三级指标', text, state: text.trim() === '' ? 'blank' : 'read', value: text, place: { sheet: '表', area: { top: row, left: column, bottom: row, right: column } }, stored: 'text' };
}

const joined = (most: number, ...pieces: readonly string[]) => fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((parts) => parts.join(''));
const names = joined(4, '城北', '道路', '养护', '作业', '活动', '次数', '场次', '场数', '人数', '数量', '面积', '率', '合格率', '完成率', '及时率', '满意度', '投诉', '事故', '故障', '刑事案件', '发生', '响应', '时间', '时长', '成本', '单价', '控制数', '处理', '学员', '发放', '培训', '产出', '指标', '年度', '的', '2', '（%）', ' ', 'Bug', 'BUG', '“春”', '待定');
const values = fc.constantFrom('≥95(%)', '≥95%', '≤95%', '≥100%', '>100%', '≥980%', '≤105%', '≥-5%', '≥95（％）', '≥95百分比', '=百分之九十', '≥3(次)', '≤3次', '≥3(人)', '≥500(人次)', '≥2次/场', '≥3年', '≤30元/人', '≥3.00(人)', '>=5次', '5', '0', '', '及时', '规范', '提升', '12月底前', '≥__(%)', '无', '达到5次', '≤12个月');
const level1 = fc.constantFrom('产出指标', '效益指标', '满意度指标', '成本指标', '产出', '其他', '');
const level2 = fc.constantFrom('数量指标', '质量指标', '时效指标', '社会效益指标', '服务对象满意度指标', '经济成本指标', '数量', '自定', '');

const row = fc.record({ one: level1, two: level2, name: names, value: values, unit: fc.constantFrom(null, null, '%', '％', '次'), isFormula: fc.boolean(), inherited: fc.boolean() }).map(({ one, two, name, value, unit, isFormula, inherited }): Indicator => {
  const typed = field(value);
  return {
    row: 1, level1: field(one), level2: field(two), level3: inherited && name.length % 3 === 0 ? { ...field(name), inherited: true } : field(name),
    value: { ...typed, value: typed.state === 'read' ? readQuantity(value) : null, ...(isFormula && value.length % 3 === 0 ? { stored: 'formula' as const, formula: 'A1' } : {}) },
    operatorCell: null, unitCell: unit === null ? null : field(unit), description: null, basis: null, weight: null,
  };
});

function tableOf(indicators: readonly Indicator[]): IndicatorTable {
  return { header: field('一级指标'), scope: 'annual', hasWeights: false, hasUnitColumn: false, valuesArePercent: false, rows: indicators, groupWeights: [] };
}

const runs = { numRuns: 5000 };

test('a row read in one look is the row read closely', () => {
  fc.assert(fc.property(row, (indicator) => {
    const block = blockOf(indicator, null);
    expect(lineOf(indicator, block)).toEqual(closely(indicator, block, lookOver(indicator.level3.text), lookOver(indicator.value.text)));
  }), runs);
});

test('a table bears what its rows show', () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 4 }), (indicators) => {
    const table = tableOf(indicators);
    const lines = linesOf(table);
    const shows = (sign: number, holds: (line: (typeof lines)[number]) => boolean): void => expect(bears(table, sign)).toBe(lines.some(holds));
    shows(SIGNS.shifted, ({ shift }) => shift !== null);
    shows(SIGNS.worded, ({ quantity }) => quantity.kind === 'qualitative');
    shows(SIGNS.unitless, ({ quantity }) => quantity.kind === 'quantity' && quantity.number !== null && !quantity.unit);
    shows(SIGNS.percent, ({ indicator }) => /[百％﹪]/.test(indicator.value.text));
    shows(SIGNS.unstandard, ({ group, category, indicator }) => !(group.standard && category.standard && [indicator.level1, indicator.level2].every(({ text }) => text.endsWith('指标'))));
    shows(SIGNS.unused | SIGNS.obstructed, ({ gate }) => gate !== null);
    shows(SIGNS.timed, ({ quantity: { kind } }) => kind === 'deadline' || kind === 'duration');
    shows(SIGNS.priced, ({ quantity: { kind, unit } }) => kind === 'quantity' && /元$/.test(unit ?? ''));
    shows(SIGNS.satisfaction, ({ group, category }) => group.level1 === '满意度指标' || category.level2 === '服务对象满意度指标');
    shows(SIGNS.misfiled, ({ stands, category: { level2 }, plain, quantity }) => stands && level2 !== null && misfiling(level2, withoutIndicator(plain), quantity) !== null);
    shows(SIGNS.accompanied, ({ indicator: { operatorCell, unitCell, description, basis } }) => [operatorCell, unitCell, description, basis].some((beside) => beside !== null));
  }), runs);
});

test('no rule has anything against a usual row', () => {
  const asked = rules.filter((rule) => (rule as Rule).plainly === isUsual) as unknown as readonly Rule<'indicator'>[];
  let usual = 0;
  fc.assert(fc.property(row, (indicator) => {
    const [line] = linesOf(tableOf([indicator]));
    if (!isUsual(line!)) return;
    usual++;
    for (const rule of asked) expect([rule.id, ...rule.check(line!, { pack: PACKS['general']!, parameters: {} })]).toEqual(rule.aside ? [rule.id, NOT_APPLICABLE] : [rule.id]);
  }), runs);
  expect(asked.length).toBeGreaterThan(12);
  expect(usual).toBeGreaterThan(200);
});

const sound = fc.tuple(fc.constantFrom('产出指标/数量指标', '产出指标/质量指标', '产出指标/时效指标', '效益指标/社会效益指标', '满意度指标/服务对象满意度指标', '成本指标/经济成本指标', '效益指标/服务对象满意度指标', '产出指标/成本指标'), fc.constantFrom('城北道路养护次数', '作业满意度', '材料单价', '管护完成率', '巡查覆盖点位'), fc.constantFrom('≥3(次)', '≥95(%)', '≤30(元)', '≥5(个)', '12月底前'))
  .map(([group, name, value]): Indicator => {
    const [one, two] = group.split('/') as [string, string];
    return { row: 1, level1: field(one), level2: field(two), level3: field(name), value: { ...field(value), value: readQuantity(value) }, operatorCell: null, unitCell: null, description: null, basis: null, weight: null };
  });

/** A column of points: as they should be, or with one that is blank, printed twice over, of another size, merged with the one above, or beside points of a group. */
const weighing = fc.tuple(fc.constantFrom('none', 'right', 'right', 'blank', 'words', 'more', 'merged', 'inherited', 'grouped', 'shares'), fc.constantFrom(100, 90), fc.nat(11)).map(([way, whole, nth]) => (table: IndicatorTable): IndicatorTable => {
  if (way === 'none' || table.rows.length === 0) return table;
  const each = Math.floor(whole / table.rows.length);
  const at = nth % table.rows.length;
  const points = table.rows.map((_, i) => (i === 0 ? whole - each * (table.rows.length - 1) : each));
  const rows = table.rows.map((indicator, i): Indicator => {
    const odd = i === at;
    const text = odd && way === 'blank' ? '' : odd && way === 'words' ? '一般' : String((points[i]! + (odd && way === 'more' ? 1 : 0)) / (way === 'shares' ? 100 : 1));
    const isRead = text !== '' && text !== '一般';
    const stands = odd && way === 'merged' && i > 0 ? i - 1 : i;
    const weight = { ...field(text, stands, 5), state: isRead ? 'read' : text === '' ? 'blank' : 'unreadable', value: isRead ? new Decimal(text) : null } as NonNullable<Indicator['weight']>;
    return { ...indicator, weight: odd && way === 'inherited' ? { ...weight, inherited: true } : weight };
  });
  const groupWeights = way === 'grouped' ? [{ level: 1 as const, name: '产出指标', weight: { ...field('50', 1, 1), value: new Decimal(50) } }] : [];
  return { ...table, rows, groupWeights, hasWeights: true };
});

test('no rule has anything against a table of which it plainly holds', () => {
  const asked = rules.filter((rule) => rule.about === 'indicators' && rule.plainly) as unknown as readonly Rule<'indicators'>[];
  const held = new Map<string, number>();
  const passed = new Map<string, number>();
  const tables = fc.tuple(fc.array(fc.oneof({ weight: 12, arbitrary: sound }, { weight: 1, arbitrary: row }), { maxLength: 12 }), fc.constantFrom('annual', 'annual', 'mid-term'), weighing)
    .map(([indicators, scope, weigh]) => ({ ...weigh(tableOf(indicators)), scope }) as IndicatorTable);
  fc.assert(fc.property(tables, fc.constantFrom(...Object.values(PACKS)), (table, pack) => {
    for (const rule of asked) {
      const told = rule.plainly!(table);
      if (told === false) continue;
      const counts = told ? held : passed;
      counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
      expect([rule.id, ...rule.check(table, { pack, parameters: {} })]).toEqual(told ? [rule.id] : [rule.id, NOT_APPLICABLE]);
    }
  }), runs);
  expect(asked.length).toBeGreaterThan(14);
  for (const rule of asked) expect(held.get(rule.id)).toBeGreaterThan(100);
  for (const id of ['indicator-weight-missing', 'indicator-weight-mismatch', 'indicator-quality-missing']) expect(passed.get(id)).toBeGreaterThan(100);
});

/** All of the shorter but one character stands at the ends of the longer, which has two more at most. */
function hasOneGap(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const at = Array.from({ length: short.length }, (_, i) => i);
  return long.length - short.length <= 2 && at.some((i) => long.startsWith(short.slice(0, i)) && long.endsWith(short.slice(i + 1)));
}

test('names that differ in one place are found among all names of a table', () => {
  const unified = (key: string): string => key.replace(/(?:场次|场数|次数)$/, '次');
  fc.assert(fc.property(fc.array(row, { maxLength: 7 }), (indicators) => {
    const table = tableOf(indicators);
    const lines = linesOf(table).filter(({ stands, key, indicator }) => stands && key !== '' && !indicator.level3.inherited);
    const compared = lines.filter(({ key }) => unified(key).length >= 4 && unified(key).length <= 80);
    const pairs = compared.flatMap((one, i) => compared.slice(0, i).filter((other) => hasOneGap(unified(one.key), unified(other.key))).map((other) => [one.key, other.key]));
    const { alike, complete } = namesIn(table);
    expect(alike.map(([one, other]) => [one.line.key, other.line.key])).toEqual(pairs);
    expect(complete).toBe(compared.length === lines.length);
  }), runs);
});

test('a series too long to be compared is not called complete, and costs no square of its length', () => {
  const series = Array.from({ length: 400 }, (_, i): Indicator => ({
    row: i, level1: field('产出指标'), level2: field('数量指标'), level3: field(`第${i}段道路养护`), value: { ...field('≥3(次)'), value: readQuantity('≥3(次)') },
    operatorCell: null, unitCell: null, description: null, basis: null, weight: null,
  }));
  const { alike, complete } = namesIn(tableOf(series));
  expect(complete).toBe(false);
  expect(alike.length).toBeLessThanOrEqual(400 * 64);
});

test('a misfiled name is found by its end as by all clauses', () => {
  fc.assert(fc.property(fc.constantFrom(...LEVEL2), names, values, (level2, typed, value) => {
    const [name, quantity] = [withoutIndicator(typed), readQuantity(value)];
    const found = CLAUSES.find(({ from, ends, says, except, value: fits }) => from.includes(level2) && (!ends || new RegExp(`(?:${ends})$`).test(name)) && (!says || says.test(name)) && !except?.test(name) && (!fits || fits(quantity)));
    expect(misfiling(level2, name, quantity)).toBe(found ?? null);
  }), runs);
});

test('names of which less is better are found by their end as by their words', () => {
  fc.assert(fc.property(names, (name) => {
    expect(isBetterLower(name)).toBe(isLowerAmong(name));
  }), runs);
});
