/** Standard indicators for 公共安全 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['公共安全'];

export const publicSafety: readonly Template[] = [
  {
    code: 'CB-2301', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单路视频监控年均租用费用',
    operator: '≤', unit: '元/路', nature: '定量', direction: 'lower', reference: '按中标价格', example: '≤3600(元/路)',
    explanation: '每路公共视频监控全年的链路租用和维护费用', evidence: '服务合同', keywords: ['视频监控', '监控', '租用'],
  },
  {
    code: 'CB-2302', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '警用装备人均配置费用',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以装备配备标准为上限', example: '≤3000(元/人)',
    explanation: '为每名民警辅警配发单警装备的金额', evidence: '装备配备标准、采购合同', keywords: ['装备', '警用', '人均', '公安'],
  },
  {
    code: 'CB-2303', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '在押人员月人均给养标准',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以核定的给养标准为上限', example: '≤900(元/人·月)',
    explanation: '每名在押人员每月的伙食、被服、医疗等给养支出', evidence: '给养标准文件、支出明细', keywords: ['看守所', '拘留所', '给养'],
  },
  {
    code: 'CB-2304', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '禁毒宣传品单件制作费用',
    operator: '≤', unit: '元/件', nature: '定量', direction: 'lower', reference: '按采购结果', example: '≤8(元/件)',
    explanation: '每件禁毒宣传品的设计制作单价', evidence: '采购合同', keywords: ['禁毒', '宣传', '单价'],
  },
  {
    code: 'SL-2301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '治安巡逻防控人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按巡防方案', example: '≥12000(人次)',
    explanation: '本年度实际出动的巡逻防控人次', evidence: '巡逻勤务记录', keywords: ['巡逻', '治安', '防控'],
  },
  {
    code: 'SL-2302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '接入公共视频监控路数',
    operator: '≥', unit: '路', nature: '定量', direction: 'higher', reference: '按建设方案', example: '≥800(路)',
    explanation: '接入视频共享平台并可调阅的监控路数', evidence: '平台在线清单', keywords: ['视频监控', '雪亮工程', '监控'],
  },
  {
    code: 'SL-2303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '防范电信诈骗宣传活动场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按宣传计划', example: '≥60(场)',
    explanation: '本年度开展的防范电信网络诈骗宣传活动场次', evidence: '活动记录', keywords: ['反诈', '诈骗', '宣传'],
  },
  {
    code: 'SL-2304', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '配发执法执勤装备套数',
    operator: '≥', unit: '套', nature: '定量', direction: 'higher', reference: '按配备计划', example: '≥150(套)',
    explanation: '本年度采购并配发到岗的执法执勤装备套数', evidence: '采购合同、领用单', keywords: ['装备', '警用', '执法', '公安'],
  },
  {
    code: 'SL-2305', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '禁毒宣传教育人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按宣传计划', example: '≥10000(人次)',
    explanation: '参加禁毒宣传教育活动的群众和学生人次', evidence: '活动记录', keywords: ['禁毒', '毒品', '宣传'],
  },
  {
    code: 'SL-2306', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '维护交通安全设施处数',
    operator: '≥', unit: '处', nature: '定量', direction: 'higher', reference: '按维护计划', example: '≥300(处)',
    explanation: '本年度维护更换的信号灯、标志、隔离设施处数', evidence: '维护记录', keywords: ['交通安全', '交通管理', '信号灯', '道路交通'],
  },
  {
    code: 'SL-2307', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '交通违法行为劝导人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按勤务安排', example: '≥5000(人次)',
    explanation: '路口路段劝导纠正交通违法行为的人次', evidence: '勤务记录', keywords: ['交通安全', '劝导', '道路交通'],
  },
  {
    code: 'SL-2308', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '安全防范巡查小区数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按平安建设方案', example: '≥120(个)',
    explanation: '本年度开展安全防范巡查的住宅小区个数', evidence: '巡查记录', keywords: ['平安建设', '平安创建', '小区', '治安'],
  },
  {
    code: 'ZL-2301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '视频监控设备在线率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–98', example: '≥95(%)',
    explanation: '正常在线的监控设备占接入设备的比例', evidence: '平台运行日志', keywords: ['视频监控', '在线', '监控'],
  },
  {
    code: 'ZL-2302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '执法案件质量评查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '评查合格的案件占评查案件的比例', evidence: '案件评查通报', keywords: ['执法', '案件', '评查', '公安'],
  },
  {
    code: 'ZL-2303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '给养物资验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的给养物资批次占到货批次的比例', evidence: '验收单', keywords: ['看守所', '拘留所', '给养'],
  },
  {
    code: 'ZL-2304', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '交通信号设施完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–99', example: '≥95(%)',
    explanation: '正常工作的交通信号设施占设施总数的比例', evidence: '巡检记录', keywords: ['交通安全', '交通管理', '信号灯', '道路交通'],
  },
  {
    code: 'ZL-2305', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '重点人群防范宣传覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '接受防范宣传的重点人群占应宣传重点人群的比例', evidence: '走访登记、签收单', keywords: ['反诈', '诈骗', '禁毒', '宣传'],
  },
  {
    code: 'SX-2301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '接警后平均出警时间',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '5–12', example: '≤10(分钟)',
    explanation: '从接警到出警人员抵达现场平均所用的时间', evidence: '接处警系统', keywords: ['出警', '接警', '110', '公安'],
  },
  {
    code: 'SX-2302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '群众求助警情当日处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '当日处置完毕的群众求助警情占全部求助警情的比例', evidence: '接处警系统', keywords: ['警情', '求助', '处置', '公安'],
  },
  {
    code: 'SX-2303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '视频监控故障修复及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '在规定时限内修复的监控故障占全部故障的比例', evidence: '维修工单', keywords: ['视频监控', '监控', '技防'],
  },
  {
    code: 'SX-2304', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '涉诈资金止付响应时间',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '15–30', example: '≤30(分钟)',
    explanation: '从接报到发起止付平均所用的时间', evidence: '反诈平台数据', keywords: ['反诈', '诈骗', '止付'],
  },
  {
    code: 'SX-2305', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '交通设施报修处理时限',
    operator: '≤', unit: '小时', nature: '定量', direction: 'lower', reference: '12–48', example: '≤24(小时)',
    explanation: '从接到报修到恢复使用所用的时间', evidence: '报修工单', keywords: ['交通安全', '交通管理', '道路交通'],
  },
  {
    code: 'SH-2301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '刑事案件发案下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '2–8', example: '≥3(%)',
    explanation: '刑事案件立案数比上年的降幅', evidence: '公安统计报表', keywords: ['刑事', '案件', '治安', '公安'],
  },
  {
    code: 'SH-2302', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '电信网络诈骗损失下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '3–15', example: '≥5(%)',
    explanation: '群众因电信网络诈骗损失的金额比上年的降幅', evidence: '公安统计报表', keywords: ['反诈', '诈骗', '损失'],
  },
  {
    code: 'SH-2303', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '道路交通事故死亡人数下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '2–8', example: '≥3(%)',
    explanation: '道路交通事故死亡人数比上年的降幅', evidence: '交通事故统计', keywords: ['交通', '道路', '交通安全'],
  },
  {
    code: 'SH-2304', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '在册吸毒人员管控率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–100', example: '≥98(%)',
    explanation: '落实管控措施的在册吸毒人员占应管控人员的比例', evidence: '禁毒信息系统', keywords: ['禁毒', '毒品', '管控'],
  },
  {
    code: 'SH-2305', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '监所安全责任事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因管理责任造成的监所安全事故次数', evidence: '监所安全检查记录', keywords: ['看守所', '拘留所', '安全'],
  },
  {
    code: 'SH-2306', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '平安村居创建达标比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–97', example: '≥90(%)',
    explanation: '达到平安创建标准的村（居）占村（居）总数的比例', evidence: '创建考核结果', keywords: ['平安建设', '平安创建', '村居'],
  },
  {
    code: 'SH-2307', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '视频监控协助破案件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥200(件)',
    explanation: '利用公共视频监控协助侦破的案件件数', evidence: '案件办理系统', keywords: ['视频监控', '破案', '雪亮工程'],
  },
  {
    code: 'KC-2301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '群防群治联席机制运行情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有会议、有记录', example: '每季度召开联席会议并形成纪要',
    explanation: '公安机关与街道、社区联合开展治安防控的会商机制运行情况', evidence: '会议纪要、巡防方案', keywords: ['群防群治', '机制', '治安'],
  },
  {
    code: 'MY-2301', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '群众对社会治安满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥92(%)',
    explanation: '对当地社会治安表示满意的群众占受访群众的比例', evidence: '民意调查报告', keywords: ['群众', '治安', '满意度', '公安', '平安', '反诈', '视频监控', '道路交通', '禁毒', '交通安全'],
  },
];
