/** Standard indicators for 文化旅游 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['文化旅游'];

export const culture: readonly Template[] = [
  {
    code: 'CB-2101', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '公益演出单场补助标准',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '以补助办法为上限', example: '≤8000(元/场)',
    explanation: '每场送戏下乡、惠民演出的补助金额', evidence: '补助办法、演出合同', keywords: ['演出', '送戏下乡', '补助'],
  },
  {
    code: 'CB-2102', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '馆藏图书单册采购价格',
    operator: '≤', unit: '元/册', nature: '定量', direction: 'lower', reference: '按中标折扣率测算', example: '≤50(元/册)',
    explanation: '每册新购图书的平均成交价格', evidence: '采购合同、到货清单', keywords: ['图书', '采购', '单价'],
  },
  {
    code: 'SL-2101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '惠民演出场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按演出计划', example: '≥80(场)',
    explanation: '本年度实际完成的送戏下乡和惠民演出场次', evidence: '演出记录、签收单', keywords: ['演出', '惠民', '送戏下乡'],
  },
  {
    code: 'SL-2102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公共文化场馆免费开放天数',
    operator: '≥', unit: '天', nature: '定量', direction: 'higher', reference: '按开放公示', example: '≥300(天)',
    explanation: '文化馆、图书馆、博物馆等全年免费开放的平均天数', evidence: '开放公示、值班记录', keywords: ['免费开放', '文化馆', '图书馆', '博物馆'],
  },
  {
    code: 'SL-2103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增馆藏图书册数',
    operator: '≥', unit: '册', nature: '定量', direction: 'higher', reference: '按采购计划', example: '≥10000(册)',
    explanation: '本年度入藏并可供借阅的图书册数', evidence: '入藏登记', keywords: ['图书', '馆藏', '图书馆'],
  },
  {
    code: 'SL-2104', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '文物保护单位修缮处数',
    operator: '≥', unit: '处', nature: '定量', direction: 'higher', reference: '按批准的保护方案', example: '≥3(处)',
    explanation: '本年度完成修缮的文物保护单位处数', evidence: '工程验收资料', keywords: ['文物', '修缮', '古建筑'],
  },
  {
    code: 'ZL-2101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '文物修缮工程验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的文物修缮工程占应验收工程的比例', evidence: '工程验收意见', keywords: ['文物', '修缮', '验收'],
  },
  {
    code: 'ZL-2102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '公共文化设施设备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '完好可用的文化设施设备占全部设施设备的比例', evidence: '设备巡检记录', keywords: ['文化设施', '设备', '完好'],
  },
  {
    code: 'SX-2101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '文化惠民活动按期开展率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间开展的文化活动占计划活动的比例', evidence: '活动计划、活动记录', keywords: ['文化活动', '按期', '惠民'],
  },
  {
    code: 'JJ-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '旅游接待收入增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '3–10', example: '≥5(%)',
    explanation: '区域旅游总收入比上年的增幅', evidence: '文旅统计资料', keywords: ['旅游', '收入', '增长'],
  },
  {
    code: 'SH-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '公共文化场馆服务人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥150000(人次)',
    explanation: '公共文化场馆全年接待和服务的人次合计', evidence: '客流系统、场馆统计', keywords: ['文化馆', '图书馆', '博物馆', '接待'],
  },
  {
    code: 'SH-2102', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '景区安全责任事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因管理责任造成的景区安全事故次数', evidence: '安全台账', keywords: ['景区', '旅游', '安全'],
  },
  {
    code: 'ST-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '景区污水垃圾规范处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按要求处置的景区污水、垃圾占产生量的比例', evidence: '处置记录、检测报告', keywords: ['景区', '环保', '垃圾'],
  },
  {
    code: 'KC-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '非遗代表性项目传承活动覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–95', example: '≥85(%)',
    explanation: '本年度开展传承活动的非遗代表性项目占项目总数的比例', evidence: '传承活动记录', keywords: ['非遗', '传承', '文化'],
  },
  {
    code: 'MY-2101', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '观众读者对文化服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对文化场馆和演出活动表示满意的观众、读者占受访者的比例', evidence: '现场问卷', keywords: ['观众', '读者', '文化'],
  },
  {
    code: 'MY-2102', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '游客对旅游环境满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对景区环境和旅游服务表示满意的游客占受访游客的比例', evidence: '游客问卷', keywords: ['游客', '旅游', '满意度'],
  },
];
