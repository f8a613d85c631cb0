/** Indicators that plainly belong to another category, by the words of their names. Whatever a unit may have meant otherwise is left out. */

import { LEVEL2, type Level2, type Quantity } from '../../model';
import { Ends, endsIn, lastTwo } from '../endings';

export interface Misfiling {
  readonly to: Level2;
  /** What the indicator measures, completing «…衡量的是». */
  readonly is: string;
}

export interface Clause extends Misfiling {
  readonly from: readonly Level2[];
  /** Words of two characters or more, one of which the name ends in, where it must. */
  readonly ends?: string;
  readonly says?: RegExp;
  readonly except?: RegExp;
  readonly value?: (quantity: Quantity) => boolean;
}

const isNumber = (quantity: Quantity): boolean => quantity.kind === 'quantity';
const isMoney = (quantity: Quantity): boolean => quantity.unit !== null && quantity.unit.includes('元') && /^(?:万|千|亿)?元/.test(quantity.unit);
/** At most so many minutes, hours, days. */
const isWithinTime = ({ operator, number, unit }: Quantity): boolean => number !== null && (operator === '≤' || operator === '<') && /^(?:分钟|小时|天|日|个?工作日|周|个?月)$/.test(unit ?? '');
const phrase = (words: RegExp) => (quantity: Quantity): boolean => quantity.kind === 'qualitative' && words.test(quantity.raw);

const OUTPUT: readonly Level2[] = ['数量指标', '质量指标', '时效指标'];
const BENEFIT: readonly Level2[] = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'];
/** What a project does, not what comes of it. */
const TASK = '培训|参训|体检|会议|活动|讲座|宣讲|印刷|印制|采购|购置|发放|编制|课题|走访|慰问|检查|巡查|检测|演练|竞赛|展览|演出|宣传|制作|安装|维修|招聘';
const EFFECT = /受益|惠及|带动|就业|事故|投诉|覆盖|转化|增加|减少|下降|提高|增长|新增|吸引|辐射|感染|发病|死亡|案件|发案|违|未|不|零|获奖|访问|浏览|阅读|观看|点击|关注|转发|利用|借阅|节约/;

export const CLAUSES: readonly Clause[] = [
  { from: [...OUTPUT, ...BENEFIT], ends: '满意度|满意率', to: '服务对象满意度指标', is: '满意度' },
  { from: ['时效指标'], ends: '合格率|优良率|优秀率|完好率|差错率|返工率', except: /及时|按时|按期|准时|当日|限时|时间|时限/, to: '质量指标', is: '质量' },
  { from: ['数量指标'], ends: '合格率|优良率|优秀率|达标率|准确率|完好率|差错率|通过率|返工率', to: '质量指标', is: '质量' },
  { from: ['数量指标', '质量指标'], ends: '及时率|及时性|及时度|及时|按时完成率|按期完成率|按时结题率|准时率', except: /是否/, to: '时效指标', is: '时效' },
  { from: ['数量指标', '质量指标'], ends: '时间|时限|日期|期限', says: /(?:完成|办结|交付|开工|竣工|发放|拨付|提交|到位|启动|上线)(?:时间|时限|日期|期限)$/, to: '时效指标', is: '完成时间' },
  { from: ['数量指标'], ends: '时限|响应时间|恢复时间|修复时间|处置时间|到达时间|到场时间|办理时间|办结时间|等待时间', value: isWithinTime, to: '时效指标', is: '时效' },
  { from: ['数量指标', '质量指标'], says: /[^]/, value: (quantity) => quantity.kind === 'deadline', to: '时效指标', is: '完成时间' },
  { from: ['质量指标', '时效指标'], ends: '人数|人次|场次|班次|期数', except: /获|奖|评|优|合格|达标|未|不|超|错|违|误|延|逾|投诉|事故|按时|及时|按期|当日|准时|通过|持证|在岗|到岗/, value: (quantity) => isNumber(quantity) && !quantity.number?.isZero(), to: '数量指标', is: '数量' },
  { from: ['社会效益指标', '经济效益指标', '生态效益指标'], ends: '数量|人数|人次|次数|场次|期数|班次|份数', says: new RegExp(`(?:${TASK})(?:学员|人员|干部|职工|党员|教师|对象|群众)?(?:的|总)?(?:数量|人数|人次|次数|场次|期数|班次|份数)$`), except: EFFECT, value: isNumber, to: '数量指标', is: '工作数量' },
  { from: BENEFIT, ends: '及时率|及时性|时间|及时', says: /(?:发放|拨付|下拨|支付|兑付|到账|完成|办理)(?:及时率|及时性|时间|及时)$/, to: '时效指标', is: '时效' },
  { from: BENEFIT, says: /发放|拨付|下拨|支付|兑付|到账/, value: phrase(/^(?:及时|按时|按期|按期完成|按时完成)$/), to: '时效指标', is: '时效' },
  { from: ['经济效益指标'], ends: '知晓率|知晓度|普及率|幸福感|安全感|获得感', to: '社会效益指标', is: '社会效益' },
  { from: OUTPUT, ends: '总成本|人均成本|单位成本|平均成本|成本控制数|采购成本|建设成本|运行成本|单价|均价', value: isMoney, to: '成本指标', is: '成本' },
];

/** The clauses about one 二级: those for names that end in some way, by the last two characters, and those for all others. */
export class Clauses {
  private readonly byEnd: Ends<readonly Candidate[]>;
  private readonly anywhere: readonly Candidate[];

  constructor(level2: Level2) {
    const candidates = CLAUSES.filter(({ from }) => from.includes(level2)).map((clause): Candidate => ({ clause, ends: clause.ends === undefined ? null : endsIn(clause.ends) }));
    this.anywhere = candidates.filter(({ ends }) => ends === null);
    const ends = candidates.flatMap(({ clause }) => clause.ends?.split('|').map((word) => lastTwo(word)) ?? []);
    this.byEnd = new Ends(ends.map((end) => [end, candidates.filter(({ clause }) => clause.ends === undefined || clause.ends.split('|').some((word) => lastTwo(word) === end))]));
  }

  /** Null where the indicator stands well, or may stand well. */
  misfiling(name: string, quantity: Quantity): Misfiling | null {
    const candidates = this.byEnd.of(name) ?? this.anywhere;
    for (let i = 0; i < candidates.length; i++) {
      const { clause, ends } = candidates[i]!;
      if ((!clause.value || clause.value(quantity)) && (!ends || ends(name)) && (!clause.says || clause.says.test(name)) && !clause.except?.test(name)) return clause;
    }
    return null;
  }
}

interface Candidate {
  readonly clause: Clause;
  readonly ends: ((name: string) => boolean) | null;
}

export const CLAUSES_ABOUT = Object.fromEntries(LEVEL2.map((level2) => [level2, new Clauses(level2)])) as Readonly<Record<Level2, Clauses>>;

export function misfiling(level2: Level2, name: string, quantity: Quantity): Misfiling | null {
  return CLAUSES_ABOUT[level2].misfiling(name, quantity);
}
