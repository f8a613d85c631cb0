/** Standard indicators for 会议活动 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['会议活动'];

export const meeting: readonly Template[] = [
  {
    code: 'CB-201', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '人均每日会议费用',
    operator: '≤', unit: '元/人·天', nature: '定量', direction: 'lower', reference: '以会议费综合定额为上限', example: '≤450(元/人·天)',
    explanation: '住宿、伙食、场租等会议支出折算到每人每天的金额', evidence: '会议费管理办法、结算单',
    keywords: ['会议费', '人均', '定额'],
  },
  {
    code: 'CB-202', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场活动搭建费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按询价结果', example: '≤8000(元/场)',
    explanation: '每场活动场地布置和设备租赁的费用', evidence: '合同、结算单',
    keywords: ['活动', '搭建', '场租', '单价'],
  },
  {
    code: 'CB-203', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '单场活动搭建废弃物量',
    operator: '≤', unit: '公斤/场', nature: '定量', direction: 'lower', reference: '20–50', example: '≤30(公斤/场)',
    explanation: '每场活动结束后需清运的搭建废弃物重量', evidence: '清运单',
    keywords: ['废弃物', '环境', '搭建'],
  },
  {
    code: 'SL-201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '举办会议场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按年度会议计划', example: '≥6(场)',
    explanation: '本年度实际召开的会议场次', evidence: '会议通知、签到册',
    keywords: ['会议', '场次', '召开'],
  },
  {
    code: 'SL-202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '组织主题活动数量',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按活动方案', example: '≥8(场)',
    explanation: '本年度实际组织的主题活动场数', evidence: '活动方案、活动记录',
    keywords: ['活动', '主题', '场次'],
  },
  {
    code: 'SL-203', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '活动参与人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按活动方案', example: '≥600(人次)',
    explanation: '各场活动实际参加人员的人次合计', evidence: '签到册、票务数据',
    keywords: ['活动', '参与', '人次'],
  },
  {
    code: 'ZL-201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '参会人员到会率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '实际到会人数占应到会人数的比例', evidence: '签到册',
    keywords: ['到会', '出席', '会议'],
  },
  {
    code: 'ZL-202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '活动方案执行到位率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按方案落实的环节占方案规定环节的比例', evidence: '活动总结',
    keywords: ['方案', '执行', '到位'],
  },
  {
    code: 'SX-201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '主题活动按期举办率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间举办的活动场数占计划场数的比例', evidence: '活动计划、活动记录',
    keywords: ['活动', '按期', '及时'],
  },
  {
    code: 'SX-202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '会议纪要印发时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '3–10', example: '≤5(个工作日)',
    explanation: '会议结束到印发纪要所用的工作日', evidence: '发文登记',
    keywords: ['纪要', '印发', '时限'],
  },
  {
    code: 'JJ-201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '活动期间带动消费额增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '3–10', example: '≥5(%)',
    explanation: '活动期间参与商户营业额比上年同期的增幅', evidence: '商户统计数据',
    keywords: ['消费', '增长', '带动'],
  },
  {
    code: 'SH-201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '活动信息媒体报道篇数',
    operator: '≥', unit: '篇', nature: '定量', direction: 'higher', reference: '5–20', example: '≥10(篇)',
    explanation: '公开媒体报道活动的篇数，反映社会影响', evidence: '剪报、网页截图',
    keywords: ['报道', '媒体', '影响'],
  },
  {
    code: 'MY-201', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '活动参与者满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对活动内容和组织表示满意的参与者占受访者的比例', evidence: '现场问卷',
    keywords: ['活动', '参与者', '满意度'],
  },
];
