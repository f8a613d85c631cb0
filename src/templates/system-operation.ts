/** Standard indicators for 信息化运维 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['信息化运维'];

export const systemOperation: readonly Template[] = [
  {
    code: 'CB-501', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '运维人员人月单价',
    operator: '≤', unit: '元/人月', nature: '定量', direction: 'lower', reference: '以当地运维费用标准为上限', example: '≤15000(元/人月)',
    explanation: '驻场运维费用按投入人月折算的单价', evidence: '合同、考勤表',
    keywords: ['运维', '驻场', '人月', '单价'],
  },
  {
    code: 'CB-502', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单台设备年均维护费用',
    operator: '≤', unit: '元/台', nature: '定量', direction: 'lower', reference: '设备原值的 5%–10%', example: '≤600(元/台)',
    explanation: '每台纳入维护的设备全年维护费用', evidence: '合同、设备清单',
    keywords: ['设备', '维护', '单价'],
  },
  {
    code: 'SL-501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '纳入运维系统数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按运维合同', example: '≥5(个)',
    explanation: '合同范围内实际提供运维的信息系统个数', evidence: '运维合同',
    keywords: ['系统', '运维', '数量'],
  },
  {
    code: 'SL-502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '日常巡检次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '每周或每月一次', example: '≥48(次)',
    explanation: '本年度按合同完成的巡检次数', evidence: '巡检记录',
    keywords: ['巡检', '次数', '检查'],
  },
  {
    code: 'SL-503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '驻场运维人员数量',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按运维合同', example: '≥3(人)',
    explanation: '合同约定并实际到岗的驻场人员人数', evidence: '考勤表',
    keywords: ['驻场', '人员', '到岗'],
  },
  {
    code: 'ZL-501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '系统正常运行率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '99–99.9', example: '≥99(%)',
    explanation: '系统可用时长占应运行时长的比例', evidence: '监控日志',
    keywords: ['可用率', '运行', '稳定'],
  },
  {
    code: 'ZL-502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '故障一次修复率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '一次处置即恢复的故障占全部故障的比例', evidence: '运维工单',
    keywords: ['故障', '修复', '处置'],
  },
  {
    code: 'SX-501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '故障响应时间',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '15–30', example: '≤30(分钟)',
    explanation: '从报障到运维人员响应所用的时间', evidence: '运维工单',
    keywords: ['响应', '故障', '时间'],
  },
  {
    code: 'SX-502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '故障平均修复时长',
    operator: '≤', unit: '小时', nature: '定量', direction: 'lower', reference: '2–8', example: '≤4(小时)',
    explanation: '从响应到恢复使用平均所用的时间', evidence: '运维工单',
    keywords: ['修复', '恢复', '时长'],
  },
  {
    code: 'SH-501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '业务系统重大安全事件次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因系统原因造成的重大网络与数据安全事件次数', evidence: '安全通报',
    keywords: ['安全', '事件', '事故'],
  },
  {
    code: 'ST-501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '机房用电量同比下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '1–5', example: '≥2(%)',
    explanation: '机房全年用电量比上年的降幅', evidence: '电费账单',
    keywords: ['节能', '机房', '用电'],
  },
  {
    code: 'KC-501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '运维知识库条目增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '5–20', example: '≥10(%)',
    explanation: '知识库收录的问题处置条目比上年末的增幅', evidence: '知识库目录',
    keywords: ['知识库', '持续', '经验'],
  },
  {
    code: 'MY-501', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '运维服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对运维响应和处置表示满意的用户占受访用户的比例', evidence: '工单评价、问卷',
    keywords: ['运维', '服务', '满意度'],
  },
];
