/** Rule: what stands under 满意度 asks how satisfied someone is; complaints, praise and ratings count as asking. */

import { isPercent } from '../../model';
import { row } from '../example';
import { SKIPPED, defineRule, fault, ofEach, type Verdict } from '../rule';
import { bears, linesOf, type Line } from './line';
import { SIGNS } from './signs';

const ASKS = /投诉|信访|好评|差评|认可|认同|评价|口碑|表扬|点赞|锦旗|感谢|评议|测评|评分|赞成|拥护|欢迎|肯定|推荐|回访|反馈|抱怨|举报|意见|建议|NPS|服务对象|受益|支持度|支持率/i;
/** Feelings and tasks that are often put here and measure something else. */
const OTHER = /获得感|幸福感|安全感|归属感|认同感|责任感|参与感|知晓|了解程度|覆盖率|完成率|合格率|及时率|响应|时间|出勤率|氛围|能力|水平|制度|机制|建立|建设|壮大|提升|增强|推进|开展|落实|保障|数量$|次数$|人数$|收入$|成本$|费用$|面积$|产量$|产值$/;

export const indicatorSatisfactionUnmeasured = defineRule({
  id: 'indicator-satisfaction-unmeasured',
  group: 'indicator',
  title: '满意度指标应反映服务对象的满意程度',
  why: '获得感、工作任务、响应时间不是满意度，无法通过满意度调查得出结果。',
  basis: '按常见审核口径',
  severity: 'warning',
  about: 'indicators',
  example: {
    wrong: { rows: [row('满意度指标', '服务对象满意度指标', '供水区域居民获得感', '增强')] },
    right: { rows: [row('满意度指标', '服务对象满意度指标', '供水区域居民满意度', '≥90(%)')] },
  },
  check(table) {
    if (!bears(table, SIGNS.satisfaction)) return SKIPPED;
    const asking = linesOf(table).filter(({ signs, stands }) => signs & SIGNS.satisfaction && stands);
    return asking.length === 0 ? SKIPPED : ofEach(asking, (line) => (isUnmeasured(line) ? unmeasured(line) : null));
  },
});

function unmeasured({ name, indicator: { level2, level3, value } }: Line): Verdict {
  return fault(level3, `“${name}”放在满意度指标下，反映的却不是服务对象的满意程度。`, { related: [level2, value] });
}

export function underSatisfaction({ signs }: Line): boolean {
  return (signs & SIGNS.satisfaction) !== 0;
}

/** A bare group of people with a percentage (参训学员 ≥90%) is understood as their satisfaction. */
function isUnmeasured({ plain: name, quantity: value }: Line): boolean {
  if (name === '' || name.includes('满意') || ASKS.test(name)) return false;
  if (OTHER.test(name)) return !value.raw.includes('满意') || name.length > 12;
  if (value.kind === 'blank') return false;
  if (value.kind === 'qualitative') return !value.raw.includes('满意') && !/\d/.test(value.raw);
  return !isPercent(value.unit) && value.unit !== null && !/^分$/.test(value.unit);
}
