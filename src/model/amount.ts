/** Money as it is printed. An amount is a Decimal in the unit of its cell from the moment it is read; nothing is ever a float. */

import { Decimal } from 'decimal.js';
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

const AMOUNT = /^(?:人民币|rmb|[¥￥])?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(亿|千万|百万|十万|万|千)?(元)?(?:整)?$/i;
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
 * else (`约53万左右`, `见附件`). `千` alone needs 元 behind it, since nobody writes 3千 in a form cell.
 */
export function readAmount(text: string): Amount | null {
  let squeezed = squeeze(text).replace(/，/g, ',').replace(/。/g, '.').replace(/[−–—﹣－]/g, '-');
  const bracketed = /^\((.+)\)$/.exec(squeezed);
  if (bracketed) squeezed = `-${bracketed[1]!}`;
  const found = AMOUNT.exec(squeezed);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', scale, yuan] = found;
  if (whole === '' && fraction === '') return null;
  if (scale === '千' && !yuan) return null;
  const number = new Decimal(`${sign}${whole.replace(/,/g, '') || '0'}${fraction ? `.${fraction}` : ''}`);
  const known = scale ? SCALE[scale] : undefined;
  if (known) return { number: number.mul(known[1]), decimals: Math.max(0, fraction.length - Math.log10(known[1])), unit: known[0] };
  return { number, decimals: fraction.length, unit: yuan ? '元' : null };
}

/** A stored number with the text the sheet prints for it: exact value, printed decimals. */
export function amountOfNumber(value: number, printed: string): Amount {
  const shown = readAmount(printed);
  const number = new Decimal(value);
  return { number, decimals: shown ? shown.decimals : number.decimalPlaces(), unit: shown?.unit ?? null };
}

export function inYuan(amount: Amount, unit: MoneyUnit): Decimal {
  return amount.number.mul(YUAN[amount.unit ?? unit]);
}

/** `（万元）`, `单位：万元`, `金额单位:元` → the unit a label or header line declares; null when it declares none. */
export function declaredUnit(text: string): MoneyUnit | null {
  const found = /(?:\(|单位:?|:)(?:人民币)?(亿元|千元|万元|元)(?=\)|$|[、,;)])/.exec(squeeze(text));
  return found ? (found[1] as MoneyUnit) : null;
}

/** An amount as clerks print it: thousands separators, at least two decimals in 元, no more than needed otherwise. */
export function printAmount(number: Decimal, decimals = 2): string {
  const fixed = number.toFixed(Math.max(decimals, Math.min(number.decimalPlaces(), 6)));
  const [whole, fraction] = fixed.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}
