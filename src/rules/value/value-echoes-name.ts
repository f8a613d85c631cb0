/** Rule: a value says something the name does not. Answers to 是否… and the state of a …性 (规范性 = 规范) are let pass. */

import { essence } from '../../model';
import { row } from '../example';
import { HOLDS, defineRule, fault } from '../rule';
import { underSatisfaction } from '../indicator/indicator-satisfaction-unmeasured';
import { quote } from './answer';
import { isUsual } from './usual';
import { isUnquantifiedRate } from './value-rate-unquantified';
import { isVague } from './vague-words';

export const valueEchoesName = defineRule({
  id: 'value-echoes-name',
  group: 'value',
  title: '指标值不宜重复指标名称',
  why: '名称写“规范”，指标值还写“规范”，等于没有标准。',
  basis: '按常见审核口径',
  severity: 'suggestion',
  about: 'indicator',
  example: {
    wrong: { rows: [row('产出指标', '质量指标', '检测过程规范', '规范')] },
    right: { rows: [row('产出指标', '质量指标', '检测过程规范', '执行国家标准')] },
  },
  plainly: isUsual,
  check(line) {
    if (line.gate) return line.gate;
    const { kind, raw } = line.quantity;
    if (kind !== 'qualitative' || line.subject === '' || isUnquantifiedRate(line) || underSatisfaction(line)) return HOLDS;
    const [said, asked] = [essence(raw), essence(line.subject)];
    if (said.length < 2 || isVague(said) || /是否|[有能可]无|情况|与否/.test(asked) || !repeats(said, asked)) return HOLDS;
    const { value, level3 } = line.indicator;
    return [fault(value, `${quote(line)}的指标值“${raw}”只是重复了名称。`, { related: [level3] })];
  },
});

/** Word for word inside the name, or the name again with hardly anything added. */
function repeats(said: string, asked: string): boolean {
  if (asked.includes(`${said}性`) || asked.includes(`${said}程度`)) return false;
  return asked.includes(said) || (asked.length >= 4 && said.includes(asked) && said.length <= asked.length + 2);
}
