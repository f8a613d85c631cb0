/** Which way is better, as the name of an indicator tells it, where it tells plainly. */

import type { Operator } from '../../model';
import { Ends, endsIn, lastTwo } from '../endings';

/** Bad things: less of them is better. */
const BAD = '投诉|事故|差错|错误|失误|失败|故障|bug|缺陷|漏洞|违规|违法|违纪|(?:刑事|治安|盗抢|盗窃|诈骗|涉毒|涉黑|犯罪|重大|恶性|侵财)案件|再犯|再犯罪|重新犯罪|发案|死亡|伤亡|发病|患病|流失|辍学|失学|返工|返修|退货|退订|逾期|延误|误工|误报|误诊|漏报|漏检|宕机|中断|停机|差评|污染|超标|损坏|损耗|破损|火灾|纠纷|上访|信访|空置|闲置|失业|返贫|舆情|失窃|感染';
const COUNTED = '率|数|数量|次数|件数|起数|发生率|发生数|发生次数|发生起数|发生数量|量|出现率|出现次数|案件数|人数|时长|时间';
const LOWER = new RegExp(`(?:(?:${BAD})(?:${COUNTED})|(?:投诉|事故|差错|故障|违规)|(?:响应|到达|抵达|抵达现场|到达现场|到场|等待|等候|候诊|办理|办结|审批|处理|处置|恢复|修复|维修|排除)(?:时间|时长|时限))$`, 'i');
/** How many days people or cases wait, and how much there is of what pollutes the air. */
const isBurden = endsIn('颗粒物年均浓度|颗粒物平均浓度|颗粒物浓度|PM2.5年均浓度|PM2.5平均浓度|PM2.5浓度|PM10年均浓度|PM10浓度|污染物浓度|二氧化硫浓度|氮氧化物浓度|臭氧浓度|审理天数|办理天数|办结天数|审批天数|候诊天数|等待天数|平均住院天数|审理周期|办理周期|办结周期|审批周期|平均住院日');
const COST = '成本|单价|均价|造价|总成本控制|成本控制数|成本控制额|预算控制数|预算控制额';
const isCost = endsIn(COST);
/** The last two characters of all these. */
const LOWER_ENDS = new Ends([
  ...`${COST}|投诉|事故|差错|故障|违规|时间|时长|时限|天数|周期|院日|浓度|${COUNTED}`.split('|').filter((word) => word.length > 1),
  ...`${BAD}|BUG`.split('|').flatMap((bad) => COUNTED.split('|').map((counted) => bad.slice(-1) + counted)),
].map((end) => [lastTwo(end), true] as const));
/** Money kept, not spent; a price that is earned. */
const SAVED = /节约|节省|审减|核减|减少额|降低|下降|减少|压减|压缩|缩减|控制率|销售|出售|收购|售价|出让|租金|工资|节支/;
/** The bad thing is dealt with, avoided or reduced, or the word means something else here. */
const TURNED = /节约|节省|降低|下降|减少|压减|压缩|缩减|避免|防止|预防|防范|排查|化解|调解|处理率|处置率|办结|受理|办理|查办|侦办|起诉|审理|陪审|立案|办理率|无|零|未|不|杜绝|达标|合格|控制率|演练|培训|宣传|教育|检查|检测|监测|监控|整改|消除|修复率|修补|查处|侦破|破案|审结|救助|救援|满意|提前|间隔|平均无|覆盖/;
const isPraised = endsIn('完成率|合格率|覆盖率|及时率|达标率|参与率|参训率|出勤率|准确率|正确率|完好率|优良率|优秀率|通过率|知晓率|普及率|办结率|整改率|好评率|成活率|到位率|满意度|满意率|兑现率|巩固率|接种率|就业率|有效率|保存率|采集率|处置率|处理率|解决率|保障率|发放率|验收率|持证率|上岗率|接通率|治愈率|存活率|可用率|在线率|建档率|签约率|公示率|亮灯率|绿化率|清运率|结题率|完工率|竣工率|履约率|到岗率|参保率|入学率|毕业率|合规率|核查率|核实率|查处率|化解率|成功率|送达率|完整率|规范率|公开率|响应率|回访率|答复率|受理率|归档率|备案率|签订率|落实率|采纳率|识别率');
const NEGATED = new RegExp(`不|未|非|超|无|${BAD}`, 'i');
/** A bad thing dealt with well: 投诉处理及时率, 故障排除率. */
const DEALT = /处理|处置|办结|办理|受理|排除|修复|整改|化解|调解|回复|答复|响应|解决|防控|防治|治理|培训|宣传|检测|监测|筛查|救治|管理|满意/;

export function isBetterLower(name: string): boolean {
  return LOWER_ENDS.of(name) === true && isLowerAmong(name); // most names end otherwise
}

/** The same, asked of any name. */
export function isLowerAmong(name: string): boolean {
  if (isPraised(name)) return false;
  if (isBurden(name)) return true;
  return isCost(name) ? !SAVED.test(name) : LOWER.test(name) && !TURNED.test(name);
}

function isBetterHigher(name: string): boolean {
  return isPraised(name) && (!NEGATED.test(name) || DEALT.test(name));
}

/** The operator asks for less of what should be high, or for more of what should be low. */
export function isReversed(name: string, operator: Operator | null): boolean {
  if (operator === null || operator === '=') return false;
  return operator === '≤' || operator === '<' ? isBetterHigher(name) : isBetterLower(name);
}
