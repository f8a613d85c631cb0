/** Standard indicators for 党建活动 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['党建活动'];

export const party: readonly Template[] = [
  {
    code: 'CB-301', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '主题党日活动人均费用',
    operator: '≤', unit: '元/人次', nature: '定量', direction: 'lower', reference: '按党费、活动经费标准', example: '≤150(元/人次)',
    explanation: '每次主题党日活动的交通、资料、讲解等支出折算到每人的金额', evidence: '报销明细、签到册',
    keywords: ['党日', '人均', '费用'],
  },
  {
    code: 'CB-302', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '党员学习资料人均购置费用',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '按当年征订价格', example: '≤200(元/人)',
    explanation: '为每名党员购置学习书报资料的金额', evidence: '订单、发票',
    keywords: ['党员', '学习资料', '图书'],
  },
  {
    code: 'SL-301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '开展主题党日次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '一般每月一次', example: '≥12(次)',
    explanation: '本年度按要求开展主题党日的次数', evidence: '党支部工作手册',
    keywords: ['主题党日', '次数', '党支部'],
  },
  {
    code: 'SL-302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '党务骨干轮训人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按轮训计划', example: '≥100(人次)',
    explanation: '参加轮训的支部书记、委员等的人次合计', evidence: '签到册',
    keywords: ['党务', '轮训', '人次'],
  },
  {
    code: 'SL-303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新建党建阵地数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥2(个)',
    explanation: '本年度新建并投入使用的党建活动阵地个数', evidence: '建设台账',
    keywords: ['阵地', '示范点', '活动室'],
  },
  {
    code: 'ZL-301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '党员组织生活参与率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '实际参加组织生活的党员占应参加党员的比例', evidence: '党支部工作手册',
    keywords: ['组织生活', '参与率', '党员'],
  },
  {
    code: 'ZL-302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '党支部规范化建设达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '经考核达标的党支部占党支部总数的比例', evidence: '考核评定结果',
    keywords: ['支部', '规范化', '达标'],
  },
  {
    code: 'SX-301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '党建活动按计划开展率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间开展的活动数占计划活动数的比例', evidence: '党建工作计划',
    keywords: ['党建', '按期', '及时'],
  },
  {
    code: 'SH-301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '党员志愿服务项目办结率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '党员志愿者认领并办结的群众需求占认领需求的比例', evidence: '志愿服务记录',
    keywords: ['志愿服务', '群众', '认领'],
  },
  {
    code: 'KC-301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '党建工作制度执行情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '制度成文、年度有检查', example: '制度汇编成册并每半年检查一次',
    explanation: '党建工作制度制定、修订和执行检查的情况', evidence: '制度汇编、检查通报',
    keywords: ['党建', '制度', '长效'],
  },
  {
    code: 'MY-301', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '党员群众对党建工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对党建工作表示满意的党员群众占受访者的比例', evidence: '民主测评表',
    keywords: ['党员', '群众', '满意度'],
  },
];
