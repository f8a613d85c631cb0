/** 人均培训费用 ≤550 元 beside «人数为 50-60 人，预算为 18 万元»: the text's own money and people make more per head than the indicator allows. */

import { Decimal } from 'decimal.js';
import { partOf, printAmount, readingOf, sentences, type Mention, type Passage } from '../../model';
import type { Line } from '../indicator/line';
import { fault, type Fault } from '../rule';

const PER_HEAD = /人均|每人(?!次)|人平均/;
const PEOPLE = /(\d{1,5})\s*(?:(?:[-—–~～至到])\s*(\d{1,5})\s*)?(?:名|位)?人(?!次|均|·|\/|数)/g;
/** Words of the indicator's name that tell nothing of its subject. */
const PLAIN = /人均|每人|平均|费用|成本|标准|支出|经费|控制|费/g;

export function isPerHead({ stands, name, quantity: { operator, number, unit } }: Line): boolean {
  return stands && PER_HEAD.test(name) && number !== null && (operator === '≤' || operator === '<') && (unit === '元' || unit === '元/人');
}

/** Only where one sentence of the same subject names one amount and one number of people; rounding and days are given a factor of two. */
export function dearerPerHead(line: Line, passages: readonly Passage[]): Fault | null {
  const { number, raw } = line.quantity;
  const subject = line.plain.replace(PLAIN, '');
  if (subject.length < 2) return null;
  for (const passage of passages) {
    const { folded, mentions } = readingOf(passage);
    for (const [start, end] of sentences(folded)) {
      const own = mentions.filter((mention) => mention.start >= start && mention.start < end);
      const people = [...folded.slice(start, end).matchAll(PEOPLE)];
      const [money] = own;
      if (own.length !== 1 || money!.role !== 'plain' || people.length !== 1 || !folded.slice(start, end).includes(subject.slice(0, 2))) continue;
      const heads = Number(people[0]![2] ?? people[0]![1]);
      const each = heads > 0 ? money!.yuan.div(heads) : new Decimal(0);
      if (each.gt(number!.mul(2))) return told(line, passage, money!, people[0]![0], each, raw);
    }
  }
  return null;
}

function told({ name, indicator }: Line, passage: Passage, money: Mention, people: string, each: Decimal, raw: string): Fault {
  const said = `文字写 ${people.trim()}、${money.text.replace(/\s+/g, '')}，人均至少 ${printAmount(each.toDecimalPlaces(0), 0)} 元，申报表指标“${name}”却是“${raw}”，请核对数值或计量单位`;
  return fault(indicator.value, said, { related: [partOf(passage, money.start, money.end), indicator.level3] });
}
