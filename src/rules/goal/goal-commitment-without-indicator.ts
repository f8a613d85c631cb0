import { goalText } from '../../model';
import { row } from '../example';
import { HOLDS, SKIPPED, defineRule, fault, notChecked } from '../rule';
import { commitmentsIn, isMeasured } from './commitments';
import { named } from '../form/named';

/** What the goal of the year promises in numbers, an indicator measures. */
export const goalCommitmentWithoutIndicator = defineRule({
  id: 'goal-commitment-without-indicator',
  group: 'goal',
  title: '目标中承诺的数量应有指标衡量',
  why: '目标写了举办几期、完成几个，却没有对应指标，年底无法对账。',
  basis: '财预〔2015〕88号：绩效目标应当细化量化、与指标相应匹配',
  severity: 'suggestion',
  about: 'declaration',
  example: {
    wrong: { answers: { 年度总体目标: '按计划完成供水点采样检测和结果公示，举办3场应急演练，居民对饮水卫生工作较为满意。' } },
    right: {
      answers: { 年度总体目标: '按计划完成供水点采样检测和结果公示，举办3场应急演练，居民对饮水卫生工作较为满意。' },
      rows: [row('产出指标', '数量指标', '水质采样检测数量', '≥600(个)'), row('产出指标', '数量指标', '应急演练场次', '≥3(场)')],
    },
  },
  check({ goals, indicators }) {
    const goal = goals.annual;
    if (!goal) return SKIPPED;
    if (goal.state === 'stale') return [notChecked(`“${named(goal)}”是公式，结果尚未更新`)];
    if (goal.state !== 'read') return [notChecked(`“${named(goal)}”没有填写，未与指标对照`)];
    const promises = commitmentsIn(goalText(goals, 'annual'));
    if (promises.length === 0) return HOLDS;
    if (indicators.rows.length === 0) return [notChecked('没有读到绩效指标，未与目标对照')];
    const open = promises.filter((promise) => !isMeasured(promise, indicators.rows));
    if (open.length === 0) return HOLDS;
    const said = [...new Set(open.map((promise) => `“${promise.text}”`))];
    return [fault(goal, `目标写了${said.slice(0, 3).join('、')}，没有指标衡量，请补一条数量指标`, { related: [indicators.header] })];
  },
});
