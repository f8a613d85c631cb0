/** Standard indicators for 培训 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['培训'];

export const training: readonly Template[] = [
  {
    code: 'CB-101', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '人均每日综合培训费用',
    operator: '≤', unit: '元/人·天', nature: '定量', direction: 'lower', reference: '以当地培训费管理办法为上限', example: '≤400(元/人·天)',
    explanation: '住宿、伙食、场地、资料、交通等综合费用折算到每人每天的金额', evidence: '培训费管理办法、报销明细',
    keywords: ['培训费', '人均', '单价', '成本'],
  },
  {
    code: 'CB-102', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '师资课酬标准',
    operator: '≤', unit: '元/半天', nature: '定量', direction: 'lower', reference: '以讲课费标准为上限', example: '≤1000(元/半天)',
    explanation: '每半天支付授课老师的税后讲课费', evidence: '讲课费发放表',
    keywords: ['讲课费', '课酬', '老师', '师资'],
  },
  {
    code: 'SL-101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '举办培训班期数',
    operator: '≥', unit: '期', nature: '定量', direction: 'higher', reference: '按培训计划', example: '≥4(期)',
    explanation: '本年度实际举办的培训班期数', evidence: '培训通知、签到册',
    keywords: ['培训班', '期数', '次数'],
  },
  {
    code: 'SL-102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '参加培训人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按培训计划', example: '≥200(人次)',
    explanation: '各期培训班实际参训人员的人次合计', evidence: '签到册',
    keywords: ['培训', '参训', '人次'],
  },
  {
    code: 'SL-103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '培训课程门数',
    operator: '≥', unit: '门', nature: '定量', direction: 'higher', reference: '按课程安排', example: '≥12(门)',
    explanation: '各期培训班实际开设的课程门数', evidence: '课程表',
    keywords: ['课程', '门数', '教学'],
  },
  {
    code: 'ZL-101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '参训人员出勤率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '实际到课人数占应到课人数的比例', evidence: '考勤记录',
    keywords: ['出勤', '到课', '考勤'],
  },
  {
    code: 'ZL-102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '培训考核合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '结业考核合格的学员占参加考核学员的比例', evidence: '考核成绩表',
    keywords: ['考核', '合格', '结业'],
  },
  {
    code: 'SX-101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '培训班按计划开班率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间开班的期数占计划期数的比例', evidence: '培训计划、开班通知',
    keywords: ['开班', '按期', '及时'],
  },
  {
    code: 'SX-102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '全年培训计划完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为 11 月底前', example: '11月底前',
    explanation: '全年培训班次全部办结的最晚时间', evidence: '培训计划',
    keywords: ['培训', '完成时间', '期限'],
  },
  {
    code: 'SH-101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '培训内容岗位应用率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥80(%)',
    explanation: '把所学内容用于本职工作的学员占受访学员的比例', evidence: '训后跟踪问卷',
    keywords: ['应用', '岗位', '能力'],
  },
  {
    code: 'KC-101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '培训课件共享入库比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–100', example: '≥90(%)',
    explanation: '整理入库供后续使用的课件占全部课件的比例', evidence: '课件库目录',
    keywords: ['课件', '资源', '共享', '持续'],
  },
  {
    code: 'MY-101', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '培训学员满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对培训组织和教学表示满意的学员占受访学员的比例', evidence: '训后测评表',
    keywords: ['培训', '学员', '满意度'],
  },
];
