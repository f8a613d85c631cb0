/** Standard indicators for 体检慰问补贴 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['体检慰问补贴'];

export const welfare: readonly Template[] = [
  {
    code: 'CB-801', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '人均体检费用',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以核定的体检标准为上限', example: '≤1200(元/人)',
    explanation: '每名参检人员的体检项目费用', evidence: '体检合同、结算单',
    keywords: ['体检', '人均', '费用'],
  },
  {
    code: 'CB-802', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '人均慰问标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '按慰问办法', example: '≤1000(元/人)',
    explanation: '每名慰问对象的慰问金或慰问品金额', evidence: '发放表',
    keywords: ['慰问', '标准', '人均'],
  },
  {
    code: 'SL-801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '参加体检人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按应检人员名册', example: '≥150(人)',
    explanation: '本年度实际完成体检的人数', evidence: '体检名册',
    keywords: ['体检', '人数'],
  },
  {
    code: 'SL-802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '走访慰问人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按慰问计划', example: '≥80(人次)',
    explanation: '本年度走访慰问对象的人次合计', evidence: '慰问记录',
    keywords: ['慰问', '走访', '困难'],
  },
  {
    code: 'SL-803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '补贴发放对象人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按核定名单', example: '≥60(人)',
    explanation: '符合条件并实际领取补贴的人数', evidence: '发放名册',
    keywords: ['补贴', '补助', '发放'],
  },
  {
    code: 'ZL-801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '补贴发放准确率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '发放对象与金额均无差错的笔数占发放总笔数的比例', evidence: '发放名册、核查记录',
    keywords: ['准确', '补贴', '发放'],
  },
  {
    code: 'ZL-802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '体检结果书面告知率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '收到书面体检结果和建议的人员占参检人员的比例', evidence: '告知签收单',
    keywords: ['体检', '结果', '告知'],
  },
  {
    code: 'SX-801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '慰问金发放及时率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '在节前或规定期限内发放的笔数占应发放笔数的比例', evidence: '银行回单',
    keywords: ['慰问', '发放', '及时'],
  },
  {
    code: 'SX-802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '年度体检完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为 11 月底前', example: '11月底前',
    explanation: '全部应检人员完成体检的最晚时间', evidence: '体检通知、体检名册',
    keywords: ['体检', '完成时间'],
  },
  {
    code: 'SH-801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '困难对象帮扶覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '得到帮扶的困难对象占登记在册困难对象的比例', evidence: '困难对象台账',
    keywords: ['困难', '帮扶', '关怀'],
  },
  {
    code: 'KC-801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '职工健康档案建档率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '建立并更新健康档案的职工占参检职工的比例', evidence: '健康档案',
    keywords: ['健康', '档案', '持续'],
  },
  {
    code: 'MY-801', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '体检人员对体检服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对体检服务表示满意的参检人员占受访人员的比例', evidence: '问卷',
    keywords: ['体检', '职工', '满意度'],
  },
  {
    code: 'MY-802', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '慰问对象满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '对慰问帮扶表示满意的对象占受访对象的比例', evidence: '电话回访',
    keywords: ['慰问', '帮扶', '满意度'],
  },
];
