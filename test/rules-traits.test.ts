/** What is told at once of plain texts and rows is what a full look would say. */

import fc from 'fast-check';
import { essence, level1Of, readQuantity, squeeze, type Field, type Indicator, type IndicatorTable } from '../src/model';
import { NOT_APPLICABLE, PACKS, rules, type Line, type Rule } from '../src/rules';
import { endsIn } from '../src/rules/endings';
import { markupIn } from '../src/rules/form/markup';
import { placeholderAmong, placeholderIn } from '../src/rules/form/placeholder-text';
import { isPlainText } from '../src/rules/form/plain-text';
import { strayAmong, strayIn } from '../src/rules/form/stray';
import { linesOf } from '../src/rules/indicator/line';
import { nameKey, withoutIndicator } from '../src/rules/indicator/names';
import { shiftAmong, shiftOf } from '../src/rules/indicator/shift';
import { TRAITS, mayHoldNumbers, traitsOf } from '../src/rules/traits';

/** Pieces of which real and damaged texts are made; any other character may stand among them. */
const PIECES = ['9O', 'O%', 'o', '0', 
  '项目', '指标', '产出', '效益', '满意度', '成本', '数量指标', '次数', '合格率', '率', '检测', '松江区', '财政局', '≥', '≤', '>=', '95', '3', '％', '%', '(', ')', '（', '）', '()', '( )', '（ ）', '[', ']', '【', '】', '“', '”', '"', '《', '》', '<', '>', '<p>', '</p>', '&nbsp;', '&',
  ' ', '\u3000', '\n', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff', '_', '__', '_x000D_', 'X', 'XX', 'x', '×', '××', 'Ｘ', 'ＡＢ', '３', '，', '：', '；', '、', '。', '．', '－', '／', '/', '-', '—', '…', '……', '·', '*', '~', '待定', '待填写', '待', '填写', '接待', '运输', '输', '入', '[118]', '请填写', '略', '无', '见附件', '限5字以内)', '目标1：', '目标', ':', '1', 'tbd', 'TODO', 'n/a', 'null', '#REF!', '＃', '{', '}', '｛', 'm2', 'é', '①', 'Ⅲ', '𠮷', '人', '年', '月', '元', '(元)', '次/场', '及时', '12月底前',
];
const texts = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) }), { maxLength: 7 }).map((pieces) => pieces.join(''));

function field(text: string): Field {
  return { label: '项目名称', text, state: text.trim() === '' ? 'blank' : 'read', value: text, place: { sheet: '表', area: { top: 0, left: 0, bottom: 0, right: 0 } }, stored: 'text' };
}

const rows = fc.record({ one: texts, two: texts, three: texts, value: texts, inherited: fc.boolean() }).map(({ one, two, three, value, inherited }): Indicator => {
  const typed = field(value);
  return {
    row: 1, level1: field(one), level2: field(two), level3: inherited ? { ...field(three), inherited: true } : field(three), value: { ...typed, value: typed.state === 'read' ? readQuantity(value) : null },
    operatorCell: null, unitCell: null, description: null, basis: null, weight: null,
  };
});

function tableOf(indicators: readonly Indicator[]): IndicatorTable {
  return { header: field('一级指标'), scope: 'annual', hasWeights: false, hasUnitColumn: false, valuesArePercent: false, rows: indicators, groupWeights: [] };
}

const told = (rule: Rule, part: unknown): readonly unknown[] => [...rule.check(part as never, { pack: PACKS['general']!, parameters: {} })];
const runs = { numRuns: 4000 };

test('traits tell what squeezing, essence and digits would change or find', () => {
  fc.assert(fc.property(texts, (text) => {
    const traits = traitsOf(text);
    if (!(traits & TRAITS.folded)) expect(squeeze(text)).toBe(text);
    if (!(traits & (TRAITS.folded | TRAITS.outer))) expect(essence(text)).toBe(text);
    if (!mayHoldNumbers(text)) expect(squeeze(text)).not.toMatch(/\d/);
    expect(traitsOf(text)).toBe(traits);
  }), runs);
});

test('prompts and stray characters are found as a full look finds them', () => {
  fc.assert(fc.property(texts, fc.constantFrom('项目名称', '联系人', '一级指标'), (text, label) => {
    expect(placeholderIn(text)).toBe(placeholderAmong(text));
    // A bracket behind line breaks at the very beginning is let pass.
    if (!text.startsWith('\n')) expect(strayIn(text, label).map(({ what }) => what)).toEqual(strayAmong(text, label).map(({ what }) => what));
    if (isPlainText(field(text))) expect([placeholderAmong(text), markupIn(text), strayAmong(text, label)]).toEqual([null, [], []]);
  }), runs);
});

test('a row is shifted as a full look finds it, and its name compared as before', () => {
  fc.assert(fc.property(rows, (row) => {
    expect(shiftOf(row, level1Of(row.level1.text), squeeze(row.level3.text))).toEqual(shiftAmong(row));
    const name = row.level3.text.trim();
    const [line] = linesOf(tableOf([row]));
    expect(line!.name).toBe(name);
    expect(line!.subject).toBe(withoutIndicator(squeeze(name).replace(/\([^()]{0,12}\)$/, '')));
    if (/\d/.test(squeeze(row.value.text))) expect(line!.unused).toBe(false);
    expect(line!.clean).toBe(isPlainText(row.level3) && isPlainText(row.value));
    expect(nameKey(name)).toBe(essence(name.replace(/^\s*[(（]?\d{1,2}[)）.、．]\s*/, '')).replace(/(?<=.{4})指标$/, ''));
  }), runs);
});

test('words are found at the end of a name as a pattern finds them', () => {
  const words = '次数|场次|率|合格率|人次';
  const pattern = new RegExp(`(?:${words})$`);
  fc.assert(fc.property(fc.array(fc.constantFrom('次', '数', '场', '率', '合格', '人')).map((parts) => parts.join('')), (name) => {
    expect(endsIn(words)(name)).toBe(pattern.test(name));
  }));
});

describe('a rule that plainly holds', () => {
  const plain = rules.filter((rule) => (rule as Rule).plainly && (rule.about === 'text' || rule.about === 'indicator')) as unknown as readonly Rule[];

  test('has nothing to say when asked all the same', () => {
    const values = fc.constantFrom('≥95(%)', '≥3(次)', '=3(人)', '>=5次', '≤30元/人', '≥3.00(人)', '', '及时', '12月底前', '≥__(%)');
    const judged = fc.tuple(rows, values, fc.boolean()).map(([row, value, simple]): Indicator => (simple ? { ...row, value: { ...row.value, text: value, state: value === '' ? 'blank' : 'read', value: value === '' ? null : readQuantity(value) } } : row));
    fc.assert(fc.property(fc.array(judged, { minLength: 1, maxLength: 4 }), (indicators) => {
      const lines: readonly Line[] = linesOf(tableOf(indicators));
      for (const rule of plain) {
        const parts: readonly unknown[] = rule.about === 'indicator' ? lines : lines.flatMap(({ indicator }) => [indicator.level3, indicator.value]);
        for (const part of parts) if (rule.plainly!(part as never)) expect([rule.id, told(rule, part)]).toEqual([rule.id, rule.aside ? [NOT_APPLICABLE] : []]);
      }
    }), runs);
    expect(new Set(plain.map(({ about }) => about))).toEqual(new Set(['text', 'indicator']));
  });
});
