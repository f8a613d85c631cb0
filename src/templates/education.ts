/** Standard indicators for 教育 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['教育'];

export const education: readonly Template[] = [
  {
    code: 'CB-1301', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '生均公用经费支出标准',
    operator: '≤', unit: '元/生', nature: '定量', direction: 'lower', reference: '以当地生均公用经费定额为上限', example: '≤1200(元/生)',
    explanation: '公用经费支出折算到每名在校学生的金额', evidence: '生均定额文件、学籍人数', keywords: ['生均', '公用经费', '学校'],
  },
  {
    code: 'CB-1302', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '困难学生人均资助标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以当地资助标准为上限', example: '≤1500(元/人)',
    explanation: '每名受助学生全年获得的平均资助金额', evidence: '资助标准文件、发放表', keywords: ['助学', '资助', '人均'],
  },
  {
    code: 'SL-1301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '资助困难学生人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按认定名单', example: '≥300(人)',
    explanation: '本年度实际获得资助的家庭经济困难学生人数', evidence: '认定名单、发放表', keywords: ['助学', '学生', '资助'],
  },
  {
    code: 'SL-1302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '改善办学条件学校所数',
    operator: '≥', unit: '所', nature: '定量', direction: 'higher', reference: '按年度建设计划', example: '≥6(所)',
    explanation: '完成校舍、设施改善的学校数量', evidence: '验收单', keywords: ['学校', '校舍', '办学'],
  },
  {
    code: 'SL-1303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增公办学位数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥900(个)',
    explanation: '本年度建成并投入使用的公办学校学位数', evidence: '验收备案资料、招生计划', keywords: ['学位', '学校', '招生'],
  },
  {
    code: 'ZL-1301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '学生资助对象认定准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '经核查符合资助条件的学生占受助学生的比例', evidence: '抽查记录', keywords: ['助学', '认定', '准确'],
  },
  {
    code: 'ZL-1302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '校舍安全鉴定达标率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '鉴定达到安全使用要求的校舍面积占鉴定面积的比例', evidence: '安全鉴定报告', keywords: ['校舍', '安全', '鉴定'],
  },
  {
    code: 'SX-1301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '助学资金按学期发放及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定期限内发放到位的助学资金占应发资金的比例', evidence: '发放凭证', keywords: ['助学金', '发放', '及时'],
  },
  {
    code: 'SX-1302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '校舍维护改造完工时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为秋季开学前', example: '8月20日前',
    explanation: '校舍维护改造全部完工并具备使用条件的最晚时间', evidence: '竣工验收资料', keywords: ['校舍', '完工', '开学'],
  },
  {
    code: 'SH-1301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '义务教育巩固率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥96(%)',
    explanation: '毕业年级学生数占该届入学时学生数的比例', evidence: '教育事业统计', keywords: ['义务教育', '巩固', '辍学'],
  },
  {
    code: 'SH-1302', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '普惠性幼儿园在园幼儿占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥88(%)',
    explanation: '公办和普惠性民办幼儿园在园幼儿占在园幼儿总数的比例', evidence: '教育事业统计', keywords: ['幼儿园', '学前教育', '普惠'],
  },
  {
    code: 'KC-1301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '教师继续教育学时达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '完成规定继续教育学时的教师占教师总数的比例', evidence: '学时登记系统', keywords: ['教师', '继续教育', '学时'],
  },
  {
    code: 'MY-1301', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '学生及家长满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对办学和资助工作满意的学生、家长占受访者的比例', evidence: '问卷汇总', keywords: ['家长', '学生', '学校'],
  },
  {
    code: 'MY-1302', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '教师对办学保障满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对办学条件和经费保障表示满意的教师占受访教师的比例', evidence: '问卷汇总', keywords: ['教师', '学校', '满意度'],
  },
];
