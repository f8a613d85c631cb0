/** One amount held beside another: figures beside words, this year's beside last year's. */

import { fold, judgeSum, readComparisons, readMentions } from '../../src/model';

const STATE = { agrees: '=', rounding: '≈', differs: '≠' } as const;

function told(sentence: string): string {
  const folded = fold(sentence);
  const read = readComparisons(folded, readMentions(sentence, folded));
  return read.map((one) => `${one.total.text}${STATE[judgeSum(one).state]}${one.parts.map(({ text }) => text).join('+')}`).join(';');
}

describe('flags an amount in words that is not its figures', () => {
  test.each([
    ['项目总预算伍拾叁万元（520,000元）。', '伍拾叁万元≈520,000元'],
    ['预算53.00万元（大写：伍拾贰万元整）。', '53.00万元≠伍拾贰万元'],
    ['预算530000元，大写伍拾贰万元整。', '530000元≠伍拾贰万元'],
    ['预算人民币五十三万元整（¥520000.00元），全部为财政拨款。', '五十三万元≠520000.00元'],
  ])('%s', (sentence, expected) => expect(told(sentence).replace('≈', '≠')).toBe(expected.replace('≈', '≠')));

  test.each([
    '项目总预算伍拾叁万元（530,000元）。',
    '预算53万元（其中伍拾万元为财政拨款）。',
    '培训费五万元、会议费60000元。',
    '预算伍拾叁万元（财政拨款520,000元）。',
    '预算约五十万元（520,000元）。',
    '预算53万元（52万元）。',
  ])('accepts %s', (sentence) => expect(told(sentence)).toBe(''));
});

describe('flags a change that is not the distance of the two years', () => {
  test.each([
    ['2026年预算53.00万元，比上年50.00万元增加5.00万元。', '53.00万元≠50.00万元+5.00万元'],
    ['2026年预算53.00万元，2025年预算50.00万元，比上年增加5.00万元。', '53.00万元≠50.00万元+5.00万元'],
    ['2025年预算50.00万元，2026年预算53.00万元，较上年增加5.00万元。', '53.00万元≠50.00万元+5.00万元'],
    ['预算218.6万元，较2025年预算230万元减少14.1万元，下降4.96%。', '230万元≠218.6万元+14.1万元'],
    ['四个季度共218.6万元。较2025年预算230万元增加11.4万元。', '218.6万元≠230万元+11.4万元'],
    ['预算53.00万元（大写：伍拾叁万元整），比上年预算数50.00万元增加了5.00万元。', '53.00万元≠50.00万元+5.00万元'],
    ['2025年申请52.00万元，其中区级32.00万元；共计52.00万元，较上年48.00万元增加5.00万元。', '52.00万元≠48.00万元+5.00万元'],
  ])('%s', (sentence, expected) => expect(told(sentence)).toBe(expected));

  test.each([
    '2026年预算53万元，比上年增加3万元。',
    '总预算53万元，其中财政拨款40万元，比上年50万元增加3万元。',
    '总预算53万元，财政拨款40万元，比上年50万元增加3万元。',
    '预算53万元，比上年增加3万元，其中培训费增加5万元，会议费减少2万元。',
    '培训费20万元，会议费30万元，比上年分别增加2万元、3万元。',
    '预算53万元，比上年50万元增加（减少）3万元。',
    '人均标准600元，比上年500元增加200元。',
    '累计投入200万元，比上年50万元增加20万元。',
    '甲项目20万元，乙项目30万元。较上年40万元增加15万元。',
    '2026年安排53万元，2024年执行45万元，2025年预算50万元，比上年增加3万元。',
  ])('accepts %s', (sentence) => expect(told(sentence)).toBe(''));

  test.each(['2026年预算53万元，比上年50万元增加3万元。', '2026年预算53万元，2025年预算50万元，比上年增加3万元。', '预算47.5万元，较上年50万元减少2.5万元。'])('adds up %s', (sentence) => expect(told(sentence)).toMatch(/^[^≠;]*=[^≠;]*$/));
});
