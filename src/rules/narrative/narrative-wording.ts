import { partOf, passagesOf, readingOf, type Narrative, type Passage } from '../../model';
import { HOLDS, defineRule, fault, type Fault } from '../rule';

interface Slip {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const DOUBLED_MARK = /([，。；、：])\s*\1+|[%％]{2,}|[，、；][。；]|。[，、；]/g;
/** 工作工作; 一步一步, numbers and single characters that double in names (中国共产党党章) are none. */
const DOUBLED_WORD = /([\u4e00-\u9fff]{2,4})\1/g;
const REDUPLICATION = /^(?:一|逐|多|种|点|层|步|年|月|日|人|家|村|户|个|件|样|天|次|试|常|往|渐|星|比|研究|讨论|商量|了解|学习|考虑|整理|打听|调研)/;
const ENGLISH_WORD = /(?<=[\u4e00-\u9fff]\s?)(?:and|or|the|of|for|with|to|in)(?=\s?[\u4e00-\u9fff])/g;

/** Slips of the pen that a reader would mark: doubled punctuation or words, English words left in, 3万 beside amounts written 3万元. */
export const narrativeWording = defineRule({
  id: 'narrative-wording',
  group: 'narrative',
  title: '文字宜无重复的标点和词语，金额写全单位',
  why: '公开的材料里有这样的笔误，显得没有校对。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'narrative',
  example: {
    wrong: { narrative: { 实施方案: ['委托有资质的机构开展采样检测，，按月公示检测结果。'] } },
    right: { narrative: { 实施方案: ['委托有资质的机构开展采样检测，按月公示检测结果。'] } },
  },
  check(narrative) {
    const faults = passagesOf(narrative).flatMap((passage) => slipsIn(passage).map(told)).concat(bareAmounts(narrative));
    return faults.length > 0 ? faults : HOLDS;
  },
});

function told({ passage, start, end, what }: Slip): Fault {
  return fault(partOf(passage, start, end), `${what}：“${passage.text.slice(Math.max(0, start - 8), end + 6)}”，请核对`);
}

function slipsIn(passage: Passage): Slip[] {
  const slips: Slip[] = [];
  const add = (pattern: RegExp, what: string, isSlip: (text: string) => boolean = () => true): void => {
    for (const found of passage.text.matchAll(pattern)) if (isSlip(found[0])) slips.push({ passage, start: found.index, end: found.index + found[0].length, what });
  };
  add(DOUBLED_MARK, '标点重复');
  add(DOUBLED_WORD, '词语重复', (text) => !REDUPLICATION.test(text) && !/[的和与及在是等各个有不]/.test(text) && !/(.)\1/.test(text.slice(0, text.length / 2)));
  add(ENGLISH_WORD, '中文里夹着英文词');
  return slips;
}

/** 3.00万 beside 3.00万元, in one narrative. */
function bareAmounts(narrative: Narrative): Fault[] {
  const all = passagesOf(narrative).flatMap((passage) => readingOf(passage).mentions.map((mention) => ({ passage, mention })));
  const bare = all.filter(({ mention }) => mention.bare && mention.role === 'plain');
  const full = all.filter(({ mention }) => !mention.bare && mention.scale.gte(10_000));
  if (bare.length === 0 || full.length === 0) return [];
  const [first, ...more] = bare.map(({ passage, mention }) => partOf(passage, mention.start, mention.end));
  return [fault(first!, `${bare.length} 处金额只写了“万”，其他地方写“万元”，请写全单位：${bare.slice(0, 5).map(({ mention }) => mention.text).join('、')}`, { related: more })];
}
