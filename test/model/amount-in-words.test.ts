/** Amounts in words in the cells of a funds block: exact, in 元 whatever the block counts in, mended without losing their unit. */

import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { readAmountInWords, type Sheet } from '../../src/model';
import { Examiner, editsOfFix } from '../../src/session';
import { only, sheetOf } from '../forms/sheet-of';

const read = (text: string): string | null => readAmountInWords(text)?.number.toFixed() ?? null;

describe('an amount in words', () => {
  test.each([
    ['伍拾叁万元整', '530000'], ['人民币壹佰贰拾万元', '1200000'], ['人民币（大写）：伍拾叁万圆正', '530000'], ['大写：叁仟元整', '3000'], ['伍拾叁万', '530000'],
    ['壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元壹角贰分', '123456789.12'], ['壹佰万零伍佰元零伍分', '1000500.05'], ['拾伍万元', '150000'], ['壹拾万零叁拾元伍角整', '100030.5'],
    ['壹亿零伍拾万元整', '100500000'], ['零元整', '0'], ['五十三万元', '530000'], ['两千元', '2000'], ['五元', '5'], ['伍 拾 叁 万 元 整', '530000'],
    ['530,000.00元（大写：伍拾叁万元整）', '530000'], ['53万元（伍拾叁万元整）', '530000'], ['53（人民币伍拾叁万元整）', '530000'], ['人民币伍拾叁万元整（¥530,000.00）', '530000'], ['伍拾叁万元整（小写：530000元）', '530000'],
  ])('is read from %s', (text, wanted) => expect(read(text)).toBe(wanted));

  test.each(['', '伍拾叁', '五十三万', '伍万叁亿元', '拾佰元', '叁伍拾万元', '约伍拾叁万元', '伍拾叁万元左右', '伍拾叁万元/年', '一元化', '万元', '亿', '元整', '零', '53万元', '530000', '54万元（伍拾叁万元整）', '伍拾叁万元整，其中财政拨款伍拾万元', '一般公共预算', '三公经费', '第一批'])(
    'is none in %j',
    (text) => expect(read(text)).toBeNull(),
  );

  test('is read back to the cent, whatever the amount', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const number = new Decimal(whole).plus(new Decimal(cents).div(100));
      expect(`${inBankersWords(whole, cents)} = ${read(inBankersWords(whole, cents))}`).toBe(`${inBankersWords(whole, cents)} = ${number.toFixed()}`);
    }), { numRuns: 2_000 });
  });
});

describe('a funds block filled in in words', () => {
  const TABLE = [['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '养护道路里程', '≥320公里'], ['产出指标', '质量指标', '养护验收合格率', '≥95%']];
  const form = (...money: readonly string[]): Sheet => sheetOf([
    ['2026年项目支出绩效目标申报表'], ['项目名称', '乡村道路日常养护', '主管部门', '县交通运输局'], ['资金（万元）', '项目资金总额', money[0]!, '财政资金', money[1]!], ['', '', '', '其他资金', money[2]!], ['年度绩效目标', '做好全县道路养护，保障通行安全。'], ...TABLE,
  ]);
  const funds = (sheet: Sheet) => {
    const examiner = new Examiner(undefined, false);
    examiner.arrange([sheet.name]);
    examiner.update(sheet);
    return { examiner, findings: examiner.result().findings.filter(({ rule, severity }) => rule.group === 'funds' && severity !== 'suggestion') };
  };

  test('adds up with amounts in digits and is no fault', () => {
    const sheet = form('人民币伍拾叁万元整', '50.00', '叁万元');
    expect(funds(sheet).findings.map(({ message }) => message)).toEqual([]);
    expect(only(sheet).funds.total).toMatchObject({ text: '人民币伍拾叁万元整', state: 'read', stored: 'text' });
  });

  test('flags a total that its parts do not make, and mends it with its unit', () => {
    const { examiner, findings } = funds(form('伍拾肆万元整', '50.00', '3.00'));
    expect(findings.map(({ rule, message }) => `${rule.id} ${message}`)).toEqual(['funds-total-mismatch 财政资金 50.00 + 其他资金 3.00 = 53.00，与项目资金总额 54.00 相差 1.00 万元']);
    expect(editsOfFix(findings[0]!, findings[0]!.fixes[0]!, { sheet: (name) => examiner.sheet(name), form: () => undefined })).toEqual([expect.objectContaining({ was: '伍拾肆万元整', text: '530,000.00元' })]);
  });

  test('keeps the unit of 人民币540000元整 too', () => {
    const { findings } = funds(form('人民币540000元整', '50.00', '3.00'));
    expect(findings.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(['改为 530000元']);
  });

  test('flags words that are no amount', () => {
    expect(funds(form('约伍拾叁万元', '50.00', '3.00')).findings.map(({ rule }) => rule.id)).toEqual(['funds-amount-unreadable']);
  });
});

/** As a bank asks for it: every gap of zeros is one 零. */
function inBankersWords(whole: number, cents: number): string {
  const groups = [Math.floor(whole / 1e8), Math.floor(whole / 1e4) % 1e4, whole % 1e4];
  let text = '';
  groups.forEach((group, i) => {
    if (group === 0) return;
    const isGap = text !== '' && (group < 1000 || groups[i - 1] === 0);
    text += `${isGap ? '零' : ''}${section(group)}${['亿', '万', ''][i]}`;
  });
  const [tenths, hundredths] = [Math.floor(cents / 10), cents % 10];
  const coins = cents === 0 ? '整' : `${tenths > 0 ? `${NUMERALS[tenths]}角` : '零'}${hundredths > 0 ? `${NUMERALS[hundredths]}分` : ''}`;
  return `人民币${text || '零'}元${coins}`;
}

const NUMERALS = '零壹贰叁肆伍陆柒捌玖';

function section(group: number): string {
  let text = '';
  [1000, 100, 10, 1].forEach((size, i) => {
    const digit = Math.floor(group / size) % 10;
    if (digit > 0) text += `${NUMERALS[digit]}${['仟', '佰', '拾', ''][i]}`;
    else if (text !== '' && !text.endsWith('零')) text += '零';
  });
  return text.replace(/零+$/, '');
}
