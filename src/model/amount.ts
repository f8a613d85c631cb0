/** Money as it is printed. An amount is a Decimal in the unit of its cell from the moment it is read; nothing is ever a float. */

import { Decimal } from 'decimal.js';
import { hundredthsOf } from './hundredths';
import { squeeze } from './text';

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** How many 元 one unit is. */
export const YUAN: Readonly<Record<MoneyUnit, Decimal>> = {
  元: new Decimal(1),
  千元: new Decimal(1_000),
  万元: new Decimal(10_000),
  亿元: new Decimal(100_000_000),
};

export interface Amount {
  /** In `unit` where the cell itself names one, otherwise in the unit of the funds block. */
  readonly number: Decimal;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
  /** Written inside the cell: `53万`, `1.8万元`. Null for a bare number. */
  readonly unit: MoneyUnit | null;
}

const AMOUNT = /^([+-]?)(?:人民币|rmb|cny|¥)*([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(亿|千万|百万|十万|万|千)?(元|圆)?(?:整|正)?$/i;
const SCALE: Readonly<Record<string, readonly [MoneyUnit, number]>> = {
  千: ['千元', 1],
  万: ['万元', 1],
  十万: ['万元', 10],
  百万: ['万元', 100],
  千万: ['万元', 1000],
  亿: ['亿元', 1],
};

/**
 * `1,234.50`, `１２３４．５`, `1 234.5`, `53万`, `-3`, `(3)` → amount. Null for anything that is not one amount and nothing
 * else (`约53万左右`, `见附件`). `千` alone needs 元 behind it, since nobody writes 3千 in a form cell. A blank between digits
 * must part thousands (`53 0000` is no number); a line break between digits is only a wrapped cell.
 */
export function readAmount(text: string): Amount | null {
  if (beginsInWords(text)) return null;
  if (/\d[^\S\r\n]+\d/.test(text.normalize('NFKC')) && !spacedInThousands(text)) return null;
  let plain = squeeze(text).replace(/[。．]/g, '.').replace(/[−–—‐‑]/g, '-').replace(/'/g, '').replace(/(?<=\d)\((万元|千元|亿元|元)\)$/, '$1');
  const bracketed = /^\(-?([^-].*)\)$/.exec(plain);
  if (bracketed) plain = `-${bracketed[1]!}`;
  const found = AMOUNT.exec(plain);
  if (!found) return null;
  const [, sign = '', innerSign = '', whole = '', fraction = '', scale, yuan] = found;
  if ((whole === '' && fraction === '') || (sign !== '' && innerSign !== '')) return null;
  if (scale === '千' && !yuan) return null;
  const size = new Decimal(`${whole.replace(/,/g, '') || '0'}${fraction ? `.${fraction}` : ''}`);
  const number = sign + innerSign === '-' && !size.isZero() ? size.neg() : size;
  const known = scale ? SCALE[scale] : undefined;
  if (known) return { number: number.mul(known[1]), decimals: Math.max(0, fraction.length - Math.log10(known[1])), unit: known[0] };
  return { number, decimals: fraction.length, unit: yuan ? '元' : null };
}

/** No amount begins with a Chinese character but 人民币; most texts of a form are told by their first character to be none. */
function beginsInWords(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x4e00 && first <= 0x9fff && first !== 0x4eba;
}

function spacedInThousands(text: string): boolean {
  return /^[^\d]*\d{1,3}(?:[^\S\r\n]\d{3})+(?!\d)/.test(text.normalize('NFKC').trim());
}

/** Digits, with or without commas between thousands: the decimals are all there is to read of them. */
const PLAIN_NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

function digitsBehindPoint(printed: string): number {
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}

/**
 * A stored number with the text the sheet prints for it: exact value, printed decimals. A unit printed by the number format
 * counts only as far as it fits the stored value: 1.8 shown `1.8万元` is 1.8 万元, 18000 shown `1.8万元` is 18000 元.
 */
export function amountOfNumber(value: number, printed: string): Amount {
  if (PLAIN_NUMBER.test(printed)) return { number: new Decimal(value), decimals: digitsBehindPoint(printed), unit: null };
  const shown = readAmount(printed);
  const number = new Decimal(value);
  if (!shown) return { number, decimals: number.decimalPlaces(), unit: null };
  const within = (size: Decimal): boolean => size.minus(number).abs().lte(halfStep(shown).mul(size.eq(shown.number) ? 1 : YUAN[shown.unit ?? '元']));
  if (!shown.unit || within(shown.number)) return { number, decimals: shown.decimals, unit: shown.unit };
  const scaled = shown.number.mul(YUAN[shown.unit]);
  return within(scaled) ? { number, decimals: Math.max(0, number.decimalPlaces()), unit: '元' } : { number, decimals: shown.decimals, unit: shown.unit };
}

/** Half a unit of the last printed digit: how far the true value may lie from the printed one. */
export function halfStep(amount: Pick<Amount, 'decimals'>): Decimal {
  return HALF_STEPS[amount.decimals] ?? new Decimal(10).pow(-amount.decimals).div(2);
}

/** Of the decimals that amounts are printed with. */
const HALF_STEPS: readonly Decimal[] = Array.from({ length: 9 }, (_, decimals) => new Decimal(10).pow(-decimals).div(2));

export function inYuan(amount: Amount, unit: MoneyUnit): Decimal {
  return amount.number.mul(YUAN[amount.unit ?? unit]);
}

/**
 * `（万元）`, `单位：万元`, `金额单位:元`, `以万元为单位`, `万元` → the unit a label or header line declares; null when it declares
 * none. `元/人` is a price, and `实施单位：元…` a name: neither declares anything.
 */
export function declaredUnit(text: string): MoneyUnit | null {
  // Every unit of money is a 元, and few texts name one.
  if (!text.includes('元')) return null;
  const plain = squeeze(text).replace(/[〔【[{]/g, '(').replace(/[〕】\]}]/g, ')');
  const found =
    /^(?:人民币|金额:?)?(亿元|千元|万元|元)$/.exec(plain) ??
    /(?:\(|单位:?|:|\/|[、,;](?=.*\)))(?:人民币)?(亿元|千元|万元|元)(?=\)|$|[、,;)])/.exec(plain) ??
    /(?:^|[^\p{Script=Han}]|金额|货币|计量|数据)单位:?(?:人民币)?(亿元|千元|万元|元)(?=[^\p{Script=Han}/\d]|[填编制日年时报]|\d{4}年)/u.exec(plain) ??
    /以(?:人民币)?(亿元|千元|万元|元)[为作]单位/.exec(plain);
  return found ? (found[1] as MoneyUnit) : null;
}

/** An amount as clerks print it: thousands separators, at least `decimals` decimals, further ones (six at most) only where the number has them. */
export function printAmount(number: Decimal, decimals = 2): string {
  const hundredths = hundredthsOf(number);
  return decimals === 2 && !Number.isNaN(hundredths) ? printHundredths(hundredths) : printDigits(number, decimals);
}

/** Most amounts: the same with two decimals. */
function printHundredths(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const minus = hundredths < 0 ? '-' : '';
  return `${minus}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** The same of any number, in whatever digits it has. */
export function printDigits(number: Decimal, decimals: number): string {
  const tidy = number.decimalPlaces() <= 6 ? number : number.toDecimalPlaces(6);
  // Its own digits, not rounded once more: zeros are put behind them.
  const digits = tidy.toFixed();
  const point = digits.indexOf('.');
  const whole = grouped(point < 0 ? digits : digits.slice(0, point));
  const fraction = (point < 0 ? '' : digits.slice(point + 1)).padEnd(decimals, '0');
  return fraction ? `${whole}.${fraction}` : whole;
}

/** Digits, with a minus before them or not, by threes: `-1234567` → `-1,234,567`. */
function grouped(whole: string): string {
  const least = whole.startsWith('-') ? 1 : 0;
  let told = '';
  let end = whole.length;
  for (; end - least > 3; end -= 3) told = `,${whole.slice(end - 3, end)}${told}`;
  return whole.slice(0, end) + told;
}
