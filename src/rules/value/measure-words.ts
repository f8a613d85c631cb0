/** Measure words as the field counts with them, and which of them go with which names. */

import { remembered } from '../../model';
import { endsIn, lastOf } from '../endings';

/** Whole things: nobody counts half a person. */
const WHOLE = '人|人次|名|位|户|户次|家|家次|个|次|场|场次|期|期次|班|班次|节|课时|门|件|件次|份|册|本|篇|项|条|套|台|台次|辆|辆次|艘|架|座|栋|幢|处|所|间|扇|株|棵|头|只|羽|匹|尾|张|幅|块|面|枚|支|把|部|集|期刊|批|批次|组|队|支队|宗|起|例|例次|人份|床|张床位|床位|社区|村|镇|乡|街道|企业|学校|单位|机构|家庭|岗位|班级|网点|站|站点|点位|课题|项目|案件|片|瓶|桶|箱|盒|袋|包|双|副|顶|枝|盏|根|口|眼|道|版|期次|轮|轮次|届|周次';
const COUNT = new RegExp(`^(?:${WHOLE})(?:/.{1,4})?$`);

export function isCountUnit(unit: string): boolean {
  return COUNT.test(unit);
}

interface Clause {
  /** How the name ends. */
  readonly ends: string;
  /** Names that end likewise and mean something else. */
  readonly except?: RegExp;
  readonly unit: RegExp;
  /** What is wrong, with {unit} in the place of the unit. */
  readonly told: string;
}

export interface Pairing extends Clause {
  /** The name ends so. */
  readonly isNamed: (name: string) => boolean;
}

const PERCENT = '%|百分比|百分之|百分数';
const MONEY = '(?:百|千|万|亿)?元(?:/.+)?';
const EXTENT = '米|m|延米|延长米|公里|千米|km|里|平方米|平米|平方|㎡|m2|m²|平方公里|km2|亩|公顷|ha|立方米|立方|方|m3|吨|t|公斤|千克|kg';
const TIME = '年|个?月|周|天|日|小时|分钟|秒|个?工作日|个?季度';

/** Names and units that do not go together. What may be read either way (人数 in 人次, 人次 in 人, 班次 in 次) is left out. */
const CLAUSES: readonly Clause[] = [
  { ends: '次数|场次|场数|期数|班次|频次', except: /人次数$/, unit: /^(?:人次|人|名|位)$/, told: '名称是次数，单位却是“{unit}”' },
  { ends: '次数|场次|场数|期数|班次|频次|个数|份数|户数|台数|件数|册数|篇数|面积|里程|数量', unit: new RegExp(`^(?:${PERCENT})$`), told: '名称是数量，单位却是“{unit}”' },
  { ends: '次数|场次|场数|期数|频次|个数|份数|户数|台数|件数|人数|人次', unit: new RegExp(`^(?:${MONEY}|${TIME})$`), told: '名称是数量，单位却是“{unit}”' },
  { ends: '人数', unit: new RegExp(`^(?:次|场|场次|户次|家次|台次|期|个?班|件|份|项|${PERCENT})$`), told: '名称是人数，单位却是“{unit}”' },
  { ends: '人数|户数|家数|村数|次数|场次|场数|期数|班次|批次|人次|频次|个数|条数|座数|台数|辆数|套数|份数|件数|册数|篇数|本数|项数|处数|栋数|幢数|间数|所数|根数|盏数|扇数|块数|张数|幅数|枚数|株数|棵数|头数|艘数|架数|桩数|支数|眼数|孔数|部数', except: /(?:时|空|区)间数$|(?:基|样)本数$|[/每均]/, unit: new RegExp(`^(?:${EXTENT})$`), told: '名称是个数，单位却是“{unit}”' },
  { ends: '面积|里程|长度', except: /时间长度$|[/每均]/, unit: new RegExp(`^(?:人|人次|名|户|家|个|次|场|场次|期|件|份|台|辆|套|座|栋|幢|株|棵|${MONEY})$`), told: '名称是长度或面积，单位却是“{unit}”' },
  { ends: '率', except: /(?:频率|(?<!有)效率|速率|功率|码率|帧率|心率|汇率|利率|费率|税率|倍率|概率|分辨率|采样率|容积率|周转率|比率|收视率)$/, unit: new RegExp(`^(?:人|人次|名|户|家|个|次|场|场次|期|件|份|项|条|套|台|篇|万?元|${TIME})$`), told: '名称是比率，单位却是“{unit}”' },
  { ends: '满意度', unit: new RegExp(`^(?:人|人次|户|家|个|次|场|件|份|项|万?元|${TIME})$`), told: '名称是满意度，单位却是“{unit}”' },
  { ends: '金额|总额|单价|均价|造价|总价|总投资|总成本|人均成本|单位成本', except: /(?:占|比|率|幅|降|增|节|控制)/, unit: new RegExp(`^(?:${PERCENT}|人|人次|次|场|个|家|户|项|件|${TIME})$`), told: '名称是金额，单位却是“{unit}”' },
  { ends: '时限|响应时间|到达时间|抵达现场时间|到场时间|到位时间|处理时间|办理时间|办结时间|完成时间|完工时间|竣工时间|发放时间|拨付时间|支付时间|等待时间|时长|天数|学时|学时数|工期', except: /(?:率|次数)$|缩短|压缩|减少|降低|节约|节省|提前|压减|缩减/, unit: new RegExp(`^(?:${PERCENT}|人|人次|次|场|家|户|项|件|${MONEY})$`), told: '名称是时间，单位却是“{unit}”' },
];
const MISMATCHES: readonly Pairing[] = CLAUSES.map((clause) => ({ ...clause, isNamed: endsIn(clause.ends) }));

/** 次/场, 期/次: two measure words of happenings, read as so many of the one in each of the other. */
const EITHER_OR = /^(?:次|场|场次|期|班|班次|批|批次)\/(?:次|场|场次|期|班|班次|批|批次)$/;
/** Names that do mean a frequency. */
const FREQUENCY = /频|每|平均|均|单次|单场/;

interface Measure {
  /** By the last character of the name. */
  readonly mismatches: ReadonlyMap<number, readonly Pairing[]>;
  readonly isEitherOr: boolean;
}

const measured = remembered((unit): Measure => {
  const mismatches = new Map<number, Pairing[]>();
  // 万人次 are counted as 人次; 万元 are money as they stand.
  const single = unit.replace(/^[百千万亿]+(?!元)/, '') || unit;
  for (const pairing of MISMATCHES) {
    if (!pairing.unit.test(single)) continue;
    for (const last of new Set(pairing.ends.split('|').map(lastOf))) mismatches.set(last, [...(mismatches.get(last) ?? []), pairing]);
  }
  return { mismatches, isEitherOr: EITHER_OR.test(unit) };
});

/** Of the unit met most. */
const SHARE = measured('%');

/** What name and unit do not go together; `either-or` for 次/场 under a name that means no frequency. */
export function mismatch(name: string, unit: string): Pairing | 'either-or' | null {
  const { mismatches, isEitherOr } = unit === '%' ? SHARE : measured(unit);
  const about = mismatches.get(lastOf(name)) ?? NONE;
  for (let i = 0; i < about.length; i++) {
    const pairing = about[i]!;
    if (pairing.isNamed(name) && !pairing.except?.test(name)) return pairing;
  }
  return isEitherOr && !FREQUENCY.test(name) ? 'either-or' : null;
}

const NONE: readonly Pairing[] = [];

/** The unit a name asks for; null when it does not say. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/率$|满意度$|知晓度$|占比$|比例$/, '%'], [/人次数?$/, '人次'], [/人数$/, '人'], [/场次$|场数$/, '场'], [/期数$/, '期'], [/户数$/, '户'], [/次数$|频次$/, '次'], [/天数$/, '天'],
  [/份数$/, '份'], [/台数$/, '台'], [/册数$/, '册'], [/篇数$/, '篇'], [/件数$/, '件'], [/家数$/, '家'], [/个数$/, '个'], [/株数$/, '株'], [/批次$/, '批次'], [/页数$/, '页'], [/课时数?$/, '课时'],
];

export function unitFor(name: string): string | null {
  return ASKED.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
