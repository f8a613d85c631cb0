/** Names of rates: what ends in 率, which of them are shares of a whole, and which may well exceed it. */

import { endsIn } from '../endings';

/** Ends in 率 without being a share: how often, how fast, how strong. */
const isNoShare = endsIn('频率|效率|速率|功率|码率|帧率|心率|汇率|利率|费率|税率|倍率|曲率|概率|斜率|分辨率|采样率|容积率|比率|周转率|收视率|增长率|增幅|提高率|提升率');

export function isRate(name: string): boolean {
  return name.endsWith('率') && (!isNoShare(name) || name.endsWith('有效率'));
}

export function isSatisfaction(name: string): boolean {
  return /满意[度率]/.test(name) && !/满意度(?:调查|测评|测评工作|问卷|回访|报告|评价工作)/.test(name);
}

const SHARE = /(?:完成率|合格率|覆盖率|及时率|达标率|参与率|参训率|出勤率|到课率|到位率|到岗率|准确率|正确率|完好率|优良率|优秀率|通过率|知晓率|普及率|执行率|兑现率|办结率|发放率|足额率|结题率|合规率|规范率|公开率|响应率|处置率|处理率|回复率|答复率|受理率|归档率|整改率|好评率|回访率|接种率|建档率|入学率|毕业率|巩固率|成活率|存活率|处理及时率|验收率|备案率|持证率|上岗率|识别率|完整率|齐全率|称职率|保障率|正常运转率|满意度|满意率|知晓度|知晓率|认可[度率]|认同[度率]|信任[度率]|支持率|占比|占有率|亮灯率|在线率|可用率|开机率|运行率|联网率|上线率|录入率|更新率|接入率|共享率|开放率|登记率|注册率|参保率|签约率|入库率|报送率|上报率|公示率|录取率|升学率|就业率|安置率|帮扶率|救助率|化解率|调解率|办理率|解决率|落实率|采纳率|有效率|真实率|一致率|符合率|修复率|排查率|清运率|硬化率|绿化率|通车率|通水率|通电率|成功率|治愈率|到会率|在岗率|参会率|参加率|留存率|流失率|死亡率|发病率|事故率|故障率|差错率|投诉率|违规率|损耗率|破损率|闲置率|空置率|漏报率|误报率|采集率|保存率|竣工率|完工率|接通率|开工率|建成率|投用率|投运率|取证率|管理率|清扫率|保洁率|供餐率|拨付率|支付率|到账率|改造率|治理率|收集率|控制率|筛查率|随访率|体检率|参检率|检出率|维修率|维护率|养护率|巡查率|巡检率|监测率|消除率|推广率|转化率|稳定率|留任率|录用率|应用率|履行率|履约率|兑付率|报销率|结算率|审结率|准点率|正点率|无故障率|落地率|供水率|供电率|供热率|签订率|核查率|核实率|查处率|审限内结案率|执结率|送达率|接听率|应答率|缴纳率|征缴率|抽检率|抽查率|送检率|检测率|检验率|配备率|配置率|安装率|开通率|侦破率|销号率|整治率|拆除率|腾退率|反馈率|审核率|审查率|复核率|督查率|免疫率|检疫率|防治率|还款率|服判息诉率)$/;
/** Where more than the plan is possible, or the base may be smaller than the part. */
const MAY_EXCEED = /毛入学|增|超|提高|提升|同比|环比|幅|负荷|入住|产销|周转|收益|回报|利润|使用率|利用率|上座|杠杆|负债|投入产出|占用|保值|倍|指数|(?<!评)价|收入|税|产值|产量|销售|投资|招商|营收|营业|引资|融资|储备|供应|供需|比例|比重|增收|创收|开户|签单|报名|订单|客流|接待/;

/** Never more than all, whatever is measured: 纳税人满意度, 招商资料准确率; only what grows or is outdone may be. */
const isStrict = endsIn('满意度|满意率|合格率|及时率|准确率|正确率|完好率|知晓率|知晓度|通过率|差错率|优良率|优秀率|办结率|合规率|好评率|投诉率');
const GROWS = /增|超|提高|提升|同比|环比|幅|倍/;

/** A part of a whole that can never be more than all of it. */
export function isShareOfWhole(name: string): boolean {
  return SHARE.test(name) && !(isStrict(name) ? GROWS : MAY_EXCEED).test(name);
}
