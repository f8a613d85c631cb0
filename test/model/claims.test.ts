/** Reading amounts, sums and calculations: a corpus of sentences, and whatever is printed from random amounts is read back. */

import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { fold, judgeFormula, judgeSum, printAmount, readFormulas, readMentions, readSums, readWordProducts, type Mention } from '../../src/model';
import { CORPUS, THINGS } from './claims-corpus';

const SIGN: Readonly<Record<Mention['role'], string>> = { plain: '', rate: '@', cumulative: '#', elsewhere: '^', bound: '|', cited: "'" };

const STATE = { agrees: '=', rounding: '≈', differs: '≠' } as const;

function read(sentence: string): { mentions: readonly Mention[]; sums: ReturnType<typeof readSums>; formulas: ReturnType<typeof readFormulas> } {
  const folded = fold(sentence);
  const mentions = readMentions(sentence, folded);
  const written = readFormulas(folded, mentions);
  const formulas = [...written, ...readWordProducts(folded, mentions, written)];
  return { mentions, formulas, sums: readSums(folded, mentions, formulas) };
}

function told(sentence: string): readonly [string, string, string] {
  const { mentions, sums, formulas } = read(sentence);
  return [
    mentions.map((mention) => `${mention.role === 'plain' && mention.approximate ? '~' : SIGN[mention.role]}${mention.yuan.toFixed()}`).join(' '),
    sums.map((sum) => `${sum.total.yuan.toFixed()}${STATE[judgeSum(sum).state]}${sum.parts.map((part) => part.yuan.toFixed()).join('+')}`).join(';'),
    formulas.map((formula) => `${formula.value.toFixed()}${STATE[judgeFormula(formula).state]}${formula.result.yuan.toFixed()}`).join(';'),
  ];
}

const CASES = CORPUS.map(([sentence, amounts, sums = '', formulas = '']): readonly [string, string, string, string] => [sentence, amounts, sums, formulas]);

describe('the corpus', () => {
  test.each(CASES)('%s', (sentence, amounts, sums, formulas) => {
    expect(told(sentence)).toEqual([amounts, sums, formulas]);
  });

  test.each(CASES.filter(([, amounts]) => amounts !== ''))('reads the same behind a heading and before another sentence: %s', (sentence, amounts, sums, formulas) => {
    for (const [i, thing] of THINGS.entries()) {
      expect(told(`${i + 1}.${thing}。${sentence}此项工作贯穿全年。`)).toEqual([amounts, sums, formulas]);
    }
  });

  test.each(CASES)('every amount knows its characters: %s', (sentence) => {
    for (const mention of read(sentence).mentions) {
      expect(sentence.slice(mention.start, mention.end)).toBe(mention.text);
      expect(/[\d一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾０-９]/.test(mention.text[0]!)).toBe(true);
    }
  });
});

/** 123456 元 in one of the ways clerks write it. */
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => new Decimal(cents).mul(100));
const styles: readonly ((yuan: Decimal) => string)[] = [
  (yuan) => `${yuan.toFixed()}元`,
  (yuan) => `${printAmount(yuan)}元`,
  (yuan) => `${yuan.div(10_000).toFixed()}万元`,
  (yuan) => `${yuan.div(10_000).toFixed(2)}万元`,
  (yuan) => ` ${yuan.div(10_000).toFixed(2)} 万元`,
  (yuan) => `人民币${yuan.toFixed(2)}元`,
  (yuan) => yuan.toFixed().replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) + '元',
];
const printed = fc.record({ yuan: amount, style: fc.constantFrom(...styles) });
const thing = fc.constantFrom(...THINGS);

describe('what is printed is read back', () => {
  test('one amount', () => {
    fc.assert(fc.property(printed, thing, ({ yuan, style }, name) => {
      const [mention, ...more] = readMentions(`${name}安排${style(yuan)}，全年实施。`);
      expect(more).toEqual([]);
      expect(mention!.yuan.toFixed()).toBe(yuan.toFixed());
      expect(mention!.role).toBe('plain');
    }), { numRuns: 500 });
  });

  test('sums that add up agree, and a changed part is found', () => {
    const parts = fc.array(fc.record({ name: thing, yuan: amount }), { minLength: 2, maxLength: 8 });
    const way = fc.constantFrom('其中', '（其中', '其中：', '合计');
    fc.assert(fc.property(parts, fc.constantFrom(...styles.filter((_, i) => i !== 2)), way, fc.nat(7), fc.integer({ min: 30, max: 5000 }), (list, style, how, at, change) => {
      const total = list.reduce((sum, { yuan }) => sum.plus(yuan), new Decimal(0));
      const sentence = (changed: readonly Decimal[]): string => {
        const items = list.map(({ name }, i) => `${name}${style(changed[i]!)}`).join(how === '其中：' ? '；' : '，');
        return how === '合计' ? `${items}，合计${style(total)}。` : `预算资金${style(total)}${how === '（其中' ? '' : '，'}${how}${items}${how === '（其中' ? '）' : ''}。`;
      };
      const own = list.map(({ yuan }) => yuan);
      expect(read(sentence(own)).sums.map((sum) => judgeSum(sum).state)).toEqual(['agrees']);
      const wrong = own.map((yuan, i) => (i === at % own.length ? yuan.plus(change * 100 * (own.length + 2)) : yuan));
      expect(read(sentence(wrong)).sums.map((sum) => judgeSum(sum).state)).toEqual(['differs']);
    }), { numRuns: 500 });
  });

  test('one amount in the wrong unit is named', () => {
    fc.assert(fc.property(fc.array(amount.filter((yuan) => yuan.gte(50_000)), { minLength: 2, maxLength: 5 }), fc.nat(4), (list, at) => {
      const total = list.reduce((sum, yuan) => sum.plus(yuan), new Decimal(0));
      const write = (yuan: Decimal): string => `${yuan.div(10_000).toFixed(2)}`;
      const slipped = at % list.length;
      const items = list.map((yuan, i) => `第${i + 1}项${write(yuan)}${i === slipped ? '元' : '万元'}`).join('，');
      const text = `预算资金${write(total)}万元，其中${items}。`;
      const [sum] = read(text).sums;
      const verdict = judgeSum(sum!);
      expect(verdict.slip?.mention.text).toBe(`${write(list[slipped]!)}元`);
    }), { numRuns: 300 });
  });

  test('calculations come out as written', () => {
    const factors = fc.record({ price: fc.integer({ min: 1, max: 20_000 }), people: fc.integer({ min: 1, max: 500 }), times: fc.integer({ min: 1, max: 12 }), mark: fc.constantFrom('*', '×', 'x', 'X', '乘以', ' × ') });
    fc.assert(fc.property(factors, fc.boolean(), ({ price, people, times, mark }, right) => {
      const value = price * people * times;
      const result = right ? value : value + Math.max(1000, Math.round(value / 10));
      const text = `补贴${price}元/人/次${mark}${people}人${mark}${times}次=${result}元。`;
      expect(read(text).formulas.map((formula) => judgeFormula(formula).state)).toEqual([right ? 'agrees' : 'differs']);
    }), { numRuns: 300 });
  });
});

test('hostile texts are read to their end', () => {
  for (const text of ['1'.repeat(20_000), '其中'.repeat(5_000), '1万元，'.repeat(3_000), '1元*'.repeat(5_000), '3人×'.repeat(5_000), `${'1万元+'.repeat(4_000)}=5万元`, '共计1万元，其中'.repeat(2_000), '（'.repeat(10_000), `${'1,234'.repeat(3_000)}元`, '一'.repeat(20_000) + '元']) {
    expect(read(text).mentions.length).toBeLessThanOrEqual(text.length);
  }
});
