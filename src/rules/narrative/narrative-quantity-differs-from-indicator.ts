import { partOf, passagesOf, sectionOf, squeeze, type Passage } from '../../model';
import { Decimal } from 'decimal.js';
import { NOT_APPLICABLE, defineRule, fault, notChecked, type Fault } from '../rule';
import { linesOf, type Line } from '../indicator/line';
import { dearerPerHead, isPerHead } from './per-head';

/** What is counted alike. */
const CLASSES: readonly RegExp[] = [/^(?:人|名|位|人次)$/, /^(?:次|场|场次|期|班次|批次|轮)$/, /^(?:个|项|件|处|座|条|篇)$/, /^(?:家|户)$/, /^(?:套|台|辆)$/, /^(?:册|本|份)$/, /^(?:公里|千米)$/, /^(?:平方米|㎡)$/, /^亩$/, /^(?:间|所)$/, /^(?:株|棵)$/, /^吨$/, /^(?:盏|张|块|幅)$/];
const COUNT = /(?<![\d.,\-~—至第〔])(\d{1,6})\s*(?:余|多)?\s*(人次|场次|班次|批次|人|名|位|次|场|期|轮|个|项|件|处|座|条|篇|家|户|套|台|辆|册|本|份|公里|千米|平方米|亩|间|所|株|棵|吨|盏|张|块|幅)(?!\/|以上|以下|左右|月|百分|小时|工作日|方面)/g;
const MEASURE_WORDS = /(?:人次|人数|次数|场次|场数|期数|班次|批次|数量|个数|件数|份数|册数|台数|套数|户数|家数|总数|数|长度|里程|公里数|面积|亩数)$/;
const DOUBT = /约|左右|余|至少|不少于|不低于|以上|最多|不超过|预计|每|上年|去年|累计|已|目前|现有/;

/**
 * A count of the text and the indicator of the same thing do not contradict each other: = and another number, ≤ and more, ≥ and
 * fewer. Told only where the indicator's subject stands right beside the only such count of the text; averages, prices per piece and
 * approximate numbers are let pass.
 */
export const narrativeQuantityDiffersFromIndicator = defineRule({
  id: 'narrative-quantity-differs-from-indicator',
  group: 'narrative',
  title: '文字中的数量应与数量指标相符',
  why: '方案写 15 人、指标写 12 人，年终按哪个考核说不清。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'pair',
  example: {
    wrong: { narrative: { 实施方案: ['委托有资质的机构完成水质采样检测500个，按月公示检测结果。'] } },
    right: { narrative: { 实施方案: ['委托有资质的机构完成水质采样检测600个，按月公示检测结果。'] } },
  },
  *check({ narrative, form, reason }) {
    if (!form) return void (yield notChecked(reason ?? '没有对应的申报表'));
    const counted = linesOf(form.indicators).filter(isCounted);
    const perHead = linesOf(form.indicators).filter(isPerHead);
    if (counted.length + perHead.length === 0) return void (yield NOT_APPLICABLE);
    const passages = passagesOf(narrative).filter((passage) => !sectionOf(narrative, '立项依据')?.passages.includes(passage));
    for (const line of counted) {
      const found = contradiction(line, passages);
      if (found) yield found;
    }
    for (const line of perHead) {
      const found = dearerPerHead(line, passages);
      if (found) yield found;
    }
  },
});

function isCounted({ stands, group, category, quantity: { number, unit, kind } }: Line): boolean {
  const isOutput = category.level2 === '数量指标' || (category.level2 === null && group.level1 === '产出指标');
  return stands && isOutput && kind === 'quantity' && number !== null && unit !== null && CLASSES.some((one) => one.test(unit));
}

interface Found {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly count: Decimal;
}

function contradiction(line: Line, passages: readonly Passage[]): Fault | null {
  const { operator, number, unit, raw } = line.quantity;
  const subject = line.plain.replace(/\(.*?\)/g, '').replace(MEASURE_WORDS, '');
  if (subject.length < 3 || !number) return null;
  const found = passages.flatMap((passage) => countsBeside(passage, subject, unit!));
  const [only] = found;
  if (!only || found.some((one) => !one.count.eq(only.count))) return null;
  const contradicts = operator === '≥' || operator === '>' ? only.count.lt(number) : operator === '≤' || operator === '<' ? only.count.gt(number) : !only.count.eq(number);
  if (!contradicts) return null;
  const text = only.passage.text.slice(only.start, only.end);
  return fault(partOf(only.passage, only.start, only.end), `文字写“${subject}”${text}，申报表指标“${line.name}”是“${raw}”，请核对`, { related: [line.indicator.value, line.indicator.level3] });
}

/** Counts of the same class within one clause of the subject. */
function countsBeside(passage: Passage, subject: string, unit: string): Found[] {
  const alike = CLASSES.find((one) => one.test(unit))!;
  return [...passage.text.matchAll(COUNT)].flatMap((match): Found[] => {
    const start = match.index;
    const end = start + match[0].length;
    const from = Math.max(0, ...['，', '。', '；', ',', '\n', '：'].map((mark) => passage.text.lastIndexOf(mark, start - 1) + 1));
    const until = Math.min(...['，', '。', '；', ',', '\n'].map((mark) => (passage.text.indexOf(mark, end) < 0 ? passage.text.length : passage.text.indexOf(mark, end))));
    const clause = passage.text.slice(from, until);
    const isBeside = squeeze(clause).includes(subject) && alike.test(match[2]!) && clause.match(COUNT)?.length === 1 && !DOUBT.test(clause);
    return isBeside ? [{ passage, start, end, count: new Decimal(match[1]!) }] : [];
  });
}
