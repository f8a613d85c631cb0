/** Numbers in Chinese characters: 五十三万, 两千, 一百二十万五千, 伍拾叁万. */

import { Decimal } from 'decimal.js';

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

/** Null for what is no number (万, 十十). A single digit or a bare unit is left to be a word (一元化). */
export function chineseNumber(text: string): Decimal | null {
  if (text.length < 2 && text !== '十' && text !== '拾') return null;
  let total = new Decimal(0);
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    if (character in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[character]!;
    } else if (character in UNITS) {
      section += (digit ?? (section === 0 ? 1 : 0)) * UNITS[character]!;
      digit = null;
    } else {
      const sum = section + (digit ?? 0);
      if (sum === 0 && total.isZero()) return null;
      total = character === '亿' ? total.plus(sum).mul(100_000_000) : total.plus(new Decimal(sum).mul(10_000));
      section = 0;
      digit = null;
    }
  }
  return total.plus(section + (digit ?? 0));
}
