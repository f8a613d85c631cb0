/** Standard indicators for 修缮工程 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['修缮工程'];

export const repairWorks: readonly Template[] = [
  {
    code: 'CB-1001', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '每平方米修缮造价',
    operator: '≤', unit: '元/平方米', nature: '定量', direction: 'lower', reference: '按投资评审结果', example: '≤800(元/平方米)',
    explanation: '修缮费用按修缮面积折算的单价', evidence: '评审报告、竣工结算',
    keywords: ['造价', '修缮', '单价'],
  },
  {
    code: 'CB-1002', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '社会成本指标', level3: '施工扰民事件次数',
    operator: '≤', unit: '次', nature: '定量', direction: 'lower', reference: '0–2', example: '≤2(次)',
    explanation: '因施工噪声、占道等影响周边而发生的事件次数', evidence: '施工日志',
    keywords: ['施工', '扰民', '噪声'],
  },
  {
    code: 'CB-1003', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '施工扬尘超标次数',
    operator: '≤', unit: '次', nature: '定量', direction: 'lower', reference: '0–2', example: '≤1(次)',
    explanation: '施工现场扬尘监测超过标准的次数', evidence: '监测记录',
    keywords: ['扬尘', '环境', '施工'],
  },
  {
    code: 'SL-1001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '修缮房屋面积',
    operator: '≥', unit: '平方米', nature: '定量', direction: 'higher', reference: '按设计图纸', example: '≥1500(平方米)',
    explanation: '本年度完成修缮的建筑面积', evidence: '竣工图、工程量清单',
    keywords: ['修缮', '面积', '改造'],
  },
  {
    code: 'SL-1002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '改造点位数量',
    operator: '≥', unit: '处', nature: '定量', direction: 'higher', reference: '按施工方案', example: '≥6(处)',
    explanation: '本年度完成改造的部位或点位处数', evidence: '验收单',
    keywords: ['改造', '点位', '维修'],
  },
  {
    code: 'ZL-1001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '工程质量验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的分部分项工程占应验收工程的比例', evidence: '竣工验收报告',
    keywords: ['工程', '验收', '合格'],
  },
  {
    code: 'ZL-1002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '工程变更签证占比',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '5–10', example: '≤8(%)',
    explanation: '变更签证金额占合同金额的比例', evidence: '变更签证单',
    keywords: ['变更', '签证', '工程'],
  },
  {
    code: 'SX-1001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '工程按期完工率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '按合同工期完工的单项工程占全部单项工程的比例', evidence: '开工令、竣工报告',
    keywords: ['完工', '工期', '按期'],
  },
  {
    code: 'SX-1002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '工程竣工验收时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '按施工合同', example: '11月底前',
    explanation: '工程通过竣工验收的最晚时间', evidence: '竣工验收报告',
    keywords: ['竣工', '验收', '时间'],
  },
  {
    code: 'SH-1001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '施工安全责任事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '施工期间发生的安全责任事故次数', evidence: '安全监理记录',
    keywords: ['安全', '事故', '施工'],
  },
  {
    code: 'ST-1001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '建筑垃圾分类处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按要求分类清运处置的建筑垃圾占产生量的比例', evidence: '清运联单',
    keywords: ['建筑垃圾', '处置', '环保'],
  },
  {
    code: 'KC-1001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '工程质保期维保落实情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有协议、有回访', example: '签订维保协议并每季度回访',
    explanation: '工程质保期内维护保养责任的落实情况', evidence: '维保协议、回访记录',
    keywords: ['质保', '维保', '长期'],
  },
  {
    code: 'MY-1001', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '修缮场所使用人员满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对修缮效果表示满意的使用人员占受访人员的比例', evidence: '问卷',
    keywords: ['修缮', '使用人员', '满意度'],
  },
];
