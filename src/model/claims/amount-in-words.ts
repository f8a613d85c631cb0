/** An amount cell filled in as on a cheque: 伍拾叁万元整, 人民币壹佰贰拾万圆, 530,000.00元（大写：伍拾叁万元整）. */

import { Decimal } from 'decimal.js';
import { YUAN, readAmount, type Amount } from '../amount';
import { squeeze } from '../text';
import { chineseNumber } from './chinese-number';

const DIGIT = '[一二两三四五六七八九壹贰叁肆伍陆柒捌玖]';
const ZERO = '[零〇]?';
/** Thousands, hundreds, tens and ones in falling order, as numerals are read aloud. */
const SECTION = `(?=[^零〇])(?:${DIGIT}[千仟])?(?:${ZERO}${DIGIT}[百佰])?(?:${ZERO}${DIGIT}?[十拾])?(?:${ZERO}${DIGIT})?`;
const NUMERAL = `(?:${SECTION}亿)?${ZERO}(?:${SECTION}万)?${ZERO}(?:${SECTION})?`;
const LEAD = '(?:人民币|金额|大写|[¥:()])*';
const WORDS = new RegExp(`^${LEAD}(?<yuan>${NUMERAL})(?:(?<word>[元圆])(?:零?(?<tenths>${DIGIT})角)?(?:零?(?<hundredths>${DIGIT})分)?)?[整正]?\\)?$`);
const BANKERS = /[壹贰叁肆伍陆柒捌玖拾佰仟]/;
/** No amount, told twice and letter-spaced, is longer. */
const LONGEST = 120;
const DIGITS = '零一二三四五六七八九';
const BANKERS_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/**
 * Exact to the cent and always in 元, whatever the block counts in. Null for anything else: numerals in disorder (伍万叁亿),
 * 伍拾叁 without 万 or 元, which may count either, and an amount told twice whose digits and words differ.
 */
export function readAmountInWords(text: string): Amount | null {
  if (text.length > LONGEST) return null;
  const plain = squeeze(text).replace(/[〔【[{]/g, '(').replace(/[〕】\]}]/g, ')');
  if (!/[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾零]/.test(plain)) return null;
  return wordsAlone(plain) ?? toldTwice(plain);
}

function wordsAlone(plain: string): Amount | null {
  const { yuan: numeral = '', word, tenths, hundredths } = WORDS.exec(plain)?.groups ?? {};
  if (numeral === '' || !(word || (BANKERS.test(numeral) && /[万亿]/.test(numeral)))) return null;
  const whole = numeral.length === 1 && (numeral === '零' || digit(numeral) > 0) ? new Decimal(digit(numeral)) : chineseNumber(numeral);
  return whole && yuan(whole.plus(new Decimal(digit(tenths)).div(10)).plus(new Decimal(digit(hundredths)).div(100)));
}

/** 530,000.00（伍拾叁万元整）, 伍拾叁万元整（¥530,000.00）: the same in digits and in words. */
function toldTwice(plain: string): Amount | null {
  const [, first = '', second = ''] = /^([^()]+)\(([^()]+)\)$/.exec(plain) ?? [];
  const [digits, words] = /\d/.test(first) ? [first, second] : [second, first];
  const said = wordsAlone(words);
  const number = said && readAmount(digits.replace(/^(?:小写|大写|即|为|:)+/, ''));
  if (!said || !number) return null;
  const units = number.unit ? [YUAN[number.unit]] : Object.values(YUAN);
  return units.some((unit) => number.number.mul(unit).eq(said.number)) ? said : null;
}

function yuan(number: Decimal): Amount {
  return { number, decimals: 2, unit: '元' };
}

function digit(numeral: string | undefined): number {
  return numeral === undefined ? 0 : numeral === '两' ? 2 : Math.max(0, DIGITS.indexOf(numeral), BANKERS_DIGITS.indexOf(numeral));
}
