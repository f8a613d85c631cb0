/** Counted promises in a goal (举办3期…, 培训500人次), and whether an indicator measures them. */

import { Decimal } from 'decimal.js';
import { essence, squeeze, type Indicator } from '../../model';
import { mayHoldNumbers } from '../traits';

export interface Commitment {
  /** As written: `举办1-2期入党积极分子培训班`. */
  readonly text: string;
  readonly verb: string;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly measure: string;
  /** What is counted, as far as the sentence tells. */
  readonly what: string;
}

const VERBS =
  '举办|召开|组织|开展|完成|培训|购置|采购|新建|建成|建设|改造|修缮|编印|印制|发放|走访|慰问|制作|拍摄|演出|检测|评选|更换|维修|安装|种植|救助|资助|培育|承办|邀请|编制|出版|派驻|接待';
/** Verbs that every project uses; the others tell by themselves what is measured. */
const PLAIN_VERBS = new Set(['举办', '召开', '组织', '开展', '完成', '建设', '培训', '承办', '制作']);
const MEASURES = '人次|场次|批次|班次|课时|公里|平方米|人|名|位|期|次|场|批|班|届|轮|个|家|户|套|台|辆|件|份|册|本|篇|项|条|处|座|亩|株|棵|只';
const PROMISE = new RegExp(
  `(${VERBS})([^，。；、,;.\\d]{0,14}?)(?:不少于|不低于|至少|约|超过|达到?|≥|>=|共计?|全年)?(?<![\\d第.])(\\d+)(?:[-~—至到](\\d+))?(?:余|多)?(${MEASURES})(?!百分点|月|小时|工作日|方面|阶段|季度|环节|维度|层面|年|以上)([^，。；、,;.\\d]{0,16})`,
  'g',
);
const CLASSES: readonly RegExp[] = [/^(?:期|次|场|场次|批|批次|班|班次|届|轮)$/, /^(?:人|人次|名|位)$/, /^(?:个|项|件|处|座|条|篇|份)$/, /^(?:家|户)$/, /^(?:套|台|辆|只)$/, /^(?:册|本|份)$/, /^(?:株|棵)$/];
/** Words of any project: sharing one of them proves nothing. */
const VAGUE = /^(?:任务|工作|目标|方面|领域|举措|要求|重点|年度|各项|相关|主要|具体)*$/;

export function commitmentsIn(goal: string): readonly Commitment[] {
  if (!mayHoldNumbers(goal)) return [];
  return [...squeeze(goal).replace(/[,;]/g, (mark) => (mark === ',' ? '，' : '；')).matchAll(PROMISE)].flatMap((found) => {
    const [text, verb, before, number, upTo, measure, after] = found as unknown as [string, string, string, string, string | undefined, string, string];
    const what = `${before}${after}`.replace(/[“”"《》()]/g, '');
    if (what.length < 2 || VAGUE.test(what)) return [];
    return [{ text, verb, from: new Decimal(number), to: new Decimal(upTo ?? number), measure, what }];
  });
}

/**
 * Measured: the same number in a like measure; a like measure and a word in common; or three characters in common with the
 * name or description. Generous on purpose: what an indicator may be meant for is not complained about.
 */
export function isMeasured(promise: Commitment, indicators: readonly Indicator[]): boolean {
  return indicators.some((row) => {
    const said = essence(`${row.level3.text}${row.description?.text ?? ''}`);
    if (!PLAIN_VERBS.has(promise.verb) && said.includes(promise.verb)) return true;
    if (sharesRun(promise.what, said, 3)) return true;
    const quantity = row.value.value;
    if (!quantity?.number) return sharesRun(essence(quantity?.raw ?? ''), promise.what, 3);
    const alike = isAlike(promise.measure, quantity.unit ?? '');
    if (alike && quantity.number.gte(promise.from) && quantity.number.lte(promise.to)) return true;
    return alike && (sharesRun(`${promise.verb}${promise.what}`, said, 2) || /^(?:全年)?(?:各类)?(?:活动|会议|课程|服务|设备|物资|人员)/.test(said));
  });
}

function isAlike(measure: string, unit: string): boolean {
  const plain = squeeze(unit).split('/')[0] ?? '';
  return plain === '' || plain === measure || CLASSES.some((kind) => kind.test(measure) && kind.test(plain));
}

function sharesRun(a: string, b: string, length: number): boolean {
  const text = essence(a);
  for (let at = 0; at + length <= text.length; at++) if (b.includes(text.slice(at, at + length))) return true;
  return false;
}
