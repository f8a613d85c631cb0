/** Standard indicators for 购买服务 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['购买服务'];

export const purchasedService: readonly Template[] = [
  {
    code: 'CB-2901', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '服务岗位年人均费用',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '按中标价格测算', example: '≤72000(元/人·年)',
    explanation: '每个服务岗位全年的人工、管理和税费支出', evidence: '服务合同、岗位配置表', keywords: ['岗位', '外包', '人均'],
  },
  {
    code: 'CB-2902', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '购买服务合同金额占预算比例',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '95–100', example: '≤100(%)',
    explanation: '合同金额占该服务批复预算的比例', evidence: '政府采购合同、预算批复', keywords: ['合同', '预算', '采购'],
  },
  {
    code: 'SL-2901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '购买服务合同签订数量',
    operator: '≥', unit: '份', nature: '定量', direction: 'higher', reference: '按采购计划', example: '≥2(份)',
    explanation: '本年度签订并履行的购买服务合同份数', evidence: '政府采购合同', keywords: ['合同', '采购', '份数'],
  },
  {
    code: 'SL-2902', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '服务覆盖点位数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按服务方案', example: '≥20(个)',
    explanation: '合同约定并实际开展服务的点位个数', evidence: '服务方案、服务日志', keywords: ['服务', '点位', '覆盖'],
  },
  {
    code: 'SL-2903', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '派驻服务人员数量',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按合同约定', example: '≥12(人)',
    explanation: '承接单位派驻并实际在岗的服务人员人数', evidence: '人员名册、考勤表', keywords: ['派驻', '人员', '外包'],
  },
  {
    code: 'ZL-2901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '服务季度考核达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '考核达到合同约定等次的季度或项目占应考核数量的比例', evidence: '季度考核表', keywords: ['考核', '服务', '质量'],
  },
  {
    code: 'ZL-2902', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '派驻人员持证上岗率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '持有合同要求证书的派驻人员占在岗人员的比例', evidence: '证书复印件、人员名册', keywords: ['持证', '资格', '人员'],
  },
  {
    code: 'SX-2901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '合同约定服务按期履行率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同约定时间完成的服务事项占约定事项的比例', evidence: '服务日志、验收单', keywords: ['合同', '履行', '按期'],
  },
  {
    code: 'SX-2902', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '服务诉求响应时限',
    operator: '≤', unit: '小时', nature: '定量', direction: 'lower', reference: '2–8', example: '≤4(小时)',
    explanation: '从提出服务诉求到承接单位到场处理所用的时间', evidence: '服务工单', keywords: ['响应', '诉求', '服务'],
  },
  {
    code: 'JJ-2901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '服务外包成本节约率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '2–10', example: '≥5(%)',
    explanation: '购买服务比自行承担同样工作少支出的比例', evidence: '成本测算对比表', keywords: ['成本', '节约', '外包'],
  },
  {
    code: 'SH-2901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '服务对象人均受益次数',
    operator: '≥', unit: '次/人', nature: '定量', direction: 'higher', reference: '按服务方案', example: '≥4(次/人)',
    explanation: '每名服务对象全年接受服务的平均次数', evidence: '服务记录', keywords: ['受益', '服务对象', '次数'],
  },
  {
    code: 'KC-2901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '承接单位年度评价结果应用情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有评价、有应用', example: '评价结果与续签和付款挂钩',
    explanation: '对承接单位开展年度评价并将结果用于续签、付款的情况', evidence: '评价报告、合同条款', keywords: ['评价', '承接单位', '长效'],
  },
  {
    code: 'MY-2901', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '购买主体对承接单位满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '购买主体各使用部门对承接单位服务表示满意的比例', evidence: '部门测评表', keywords: ['购买主体', '承接单位', '满意度'],
  },
];
