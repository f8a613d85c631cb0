import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { amountOfNumber, declaredUnit, inYuan, printAmount, readAmount } from '../src/model';

function read(text: string): string | null {
  const amount = readAmount(text);
  return amount && `${amount.number.toString()} ${amount.unit ?? '-'} ${amount.decimals}`;
}

describe('readAmount', () => {
  it.each([
    ['1,234.50', '1234.5 - 2'],
    ['１２３４．５', '1234.5 - 1'],
    ['１，２３４．５０', '1234.5 - 2'],
    ['1 234.5', '1234.5 - 1'],
    ['1\u3000234\u3000567.00', '1234567 - 2'],
    [' 530,000.00 ', '530000 - 2'],
    ['1,411,7\n00.00', '1411700 - 2'],
    ['530000。00', '530000 - 2'],
    ['53万', '53 万元 0'],
    ['1.8万元', '1.8 万元 1'],
    ['1.80 万元', '1.8 万元 2'],
    ['1.80（万元）', '1.8 万元 2'],
    ['3千元', '3 千元 0'],
    ['2亿', '2 亿元 0'],
    ['1.25百万元', '125 万元 0'],
    ['3千万', '3000 万元 0'],
    ['人民币530000元整', '530000 元 0'],
    ['￥1,000.00', '1000 - 2'],
    ['¥-5', '-5 - 0'],
    ['-3', '-3 - 0'],
    ['－3.5', '-3.5 - 1'],
    ['—3', '-3 - 0'],
    ['(3)', '-3 - 0'],
    ['（1,234.50）', '-1234.5 - 2'],
    ['(-3)', '-3 - 0'],
    ['-0.00', '0 - 2'],
    ['+5', '5 - 0'],
    ['.5', '0.5 - 1'],
    ['5.', '5 - 0'],
    ['0', '0 - 0'],
    ['123456789012345678.99', '123456789012345678.99 - 2'],
  ])('reads %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each(['', ' ', '约53万左右', '见附件', '3千', '53万-60万', '530,00', '1,23,456', '53 0000', '12 34', '1.2.3', '.', '-', '—', '/', '25%', '=53', '--3', '53万人', '50元/人', '待填写', '1e5', '五十三万'])(
    'keeps %j unread',
    (text) => {
      expect(readAmount(text)).toBeNull();
    },
  );

  it('keeps every amount through printing and reading', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const number = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
        expect(readAmount(printAmount(number))?.number.eq(number)).toBe(true);
      }),
    );
  });
});

describe('amountOfNumber', () => {
  it('keeps the stored value and the printed decimals', () => {
    const amount = amountOfNumber(333.333333, '333.33');
    expect([amount.number.toString(), amount.decimals, amount.unit]).toEqual(['333.333333', 2, null]);
  });

  it('accepts a zero that the accounting format prints as a dash', () => {
    const amount = amountOfNumber(0, '-');
    expect([amount.number.toString(), amount.decimals]).toEqual(['0', 0]);
  });

  it('takes the unit of the number format only where it fits the stored value', () => {
    expect(inYuan(amountOfNumber(1.8, '1.80万元'), '元').toString()).toBe('18000');
    expect(inYuan(amountOfNumber(18000, '1.8万元'), '元').toString()).toBe('18000');
    expect(inYuan(amountOfNumber(18499, '1.8万元'), '元').toString()).toBe('18499');
    expect(inYuan(amountOfNumber(530000, '530,000.00元'), '万元').toString()).toBe('530000');
  });
});

describe('declaredUnit', () => {
  it.each([
    ['项目资金\n（元）', '元'],
    ['项目资金（万元）', '万元'],
    ['项目资金（单位：万元）', '万元'],
    ['单位：万元', '万元'],
    ['单位:元', '元'],
    ['金额单位：人民币元', '元'],
    ['单 位：万 元', '万元'],
    ['单位：万元  填报日期：2026年1月1日', '万元'],
    ['金额单位：万元 2026年', '万元'],
    ['预算数（万元、%）', '万元'],
    ['（以万元为单位）', '万元'],
    ['万元', '万元'],
    ['项目资金[万元]', '万元'],
    ['项目资金/万元', '万元'],
  ])('reads %j', (text, unit) => {
    expect(declaredUnit(text)).toBe(unit);
  });

  it.each(['项目资金', '实施单位：元宝山区财政局', '单位：元/人', '主管部门', '53万元', '530,000.00元', '单位：百万元', '1200元×15人', '资金（%）'])('keeps %j undeclared', (text) => {
    expect(declaredUnit(text)).toBeNull();
  });
});

describe('printAmount', () => {
  it.each([
    ['530000', 2, '530,000.00'],
    ['-1234567.5', 2, '-1,234,567.50'],
    ['29.7284', 2, '29.7284'],
    ['180740.00000000003', 2, '180,740.00'],
    ['1411700', 0, '1,411,700'],
    ['-123456', 0, '-123,456'],
  ])('prints %s with %i decimals', (number, decimals, text) => {
    expect(printAmount(new Decimal(number), decimals)).toBe(text);
  });

  test('prints the digits of a number as rounding to them would', () => {
    const numbers = fc.tuple(fc.maxSafeInteger(), fc.integer({ min: -12, max: 3 })).map(([digits, power]) => new Decimal(digits).mul(new Decimal(10).pow(power)));
    fc.assert(fc.property(numbers, fc.integer({ min: 0, max: 8 }), (number, decimals) => {
      const tidy = number.toDecimalPlaces(6);
      const rounded = tidy.toFixed(Math.max(decimals, tidy.decimalPlaces()));
      expect(printAmount(number, decimals)).toBe(rounded.replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ','));
    }));
  });
});
