/** Standard indicators for 物业后勤 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['物业后勤'];

export const property: readonly Template[] = [
  {
    code: 'CB-601', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '每平方米月物业服务费用',
    operator: '≤', unit: '元/平方米·月', nature: '定量', direction: 'lower', reference: '以当地机关物业费标准为上限', example: '≤12(元/平方米·月)',
    explanation: '物业服务费用按服务面积和月份折算的单价', evidence: '合同、面积证明',
    keywords: ['物业费', '单价', '面积'],
  },
  {
    code: 'CB-602', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '工作餐人均成本',
    operator: '≤', unit: '元/人·餐', nature: '定量', direction: 'lower', reference: '按单位用餐标准', example: '≤25(元/人·餐)',
    explanation: '每人每餐的食材与加工成本', evidence: '食堂台账',
    keywords: ['食堂', '用餐', '成本'],
  },
  {
    code: 'CB-603', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '人均厨余垃圾日产生量',
    operator: '≤', unit: '公斤/人·天', nature: '定量', direction: 'lower', reference: '0.1–0.3', example: '≤0.2(公斤/人·天)',
    explanation: '食堂每日厨余垃圾重量按就餐人数折算', evidence: '清运单、就餐记录',
    keywords: ['厨余', '垃圾', '环境'],
  },
  {
    code: 'SL-601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '物业服务面积',
    operator: '≥', unit: '平方米', nature: '定量', direction: 'higher', reference: '按产权或合同面积', example: '≥12000(平方米)',
    explanation: '物业服务实际覆盖的建筑面积', evidence: '合同、测绘资料',
    keywords: ['面积', '保洁', '物业'],
  },
  {
    code: 'SL-602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '设施设备保养次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按保养计划', example: '≥24(次)',
    explanation: '电梯、空调、消防等设施全年保养的次数', evidence: '保养记录',
    keywords: ['保养', '设备', '维护'],
  },
  {
    code: 'ZL-601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '卫生保洁检查达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '检查达标的保洁点位占抽查点位的比例', evidence: '检查记录',
    keywords: ['保洁', '卫生', '达标'],
  },
  {
    code: 'ZL-602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '设施设备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–99', example: '≥98(%)',
    explanation: '完好可用的设施设备占全部设施设备的比例', evidence: '巡检记录',
    keywords: ['设备', '完好', '设施'],
  },
  {
    code: 'SX-601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '报修处理及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '在规定时限内处理的报修占全部报修的比例', evidence: '报修工单',
    keywords: ['报修', '维修', '及时'],
  },
  {
    code: 'SH-601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '办公场所安全责任事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因管理责任造成的消防、治安、食品等安全事故次数', evidence: '安全台账',
    keywords: ['安全', '事故', '消防'],
  },
  {
    code: 'ST-601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '单位建筑面积能耗下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '1–3', example: '≥2(%)',
    explanation: '单位面积综合能耗比上年的降幅', evidence: '能源统计报表',
    keywords: ['能耗', '节能', '节水'],
  },
  {
    code: 'KC-601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '后勤服务标准化管理情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有标准、有考核', example: '执行服务标准手册并按月考核',
    explanation: '后勤服务标准的制定、执行和考核情况', evidence: '服务手册、考核表',
    keywords: ['标准化', '考核', '长效'],
  },
  {
    code: 'MY-601', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '干部职工对物业服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对物业服务表示满意的干部职工占受访者的比例', evidence: '满意度问卷',
    keywords: ['物业', '食堂', '职工', '满意度'],
  },
];
