/** Standard indicators for 课题调研 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['课题调研'];

export const research: readonly Template[] = [
  {
    code: 'CB-901', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单项课题研究经费',
    operator: '≤', unit: '元/项', nature: '定量', direction: 'lower', reference: '以课题经费管理办法为上限', example: '≤20000(元/项)',
    explanation: '每项课题立项资助的经费', evidence: '立项文件、合同',
    keywords: ['课题', '经费', '单价'],
  },
  {
    code: 'CB-902', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '专家咨询费标准',
    operator: '≤', unit: '元/人天', nature: '定量', direction: 'lower', reference: '以咨询费管理办法为上限', example: '≤2000(元/人天)',
    explanation: '每名专家每天的税后咨询费', evidence: '咨询费发放表',
    keywords: ['专家', '咨询', '评审'],
  },
  {
    code: 'SL-901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '完成课题研究报告数量',
    operator: '≥', unit: '篇', nature: '定量', direction: 'higher', reference: '按课题计划', example: '≥3(篇)',
    explanation: '本年度结题并提交的研究报告篇数', evidence: '研究报告',
    keywords: ['课题', '报告', '成果'],
  },
  {
    code: 'SL-902', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '实地调研次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按调研方案', example: '≥10(次)',
    explanation: '本年度赴基层、企业等开展实地调研的次数', evidence: '调研记录',
    keywords: ['调研', '走访', '次数'],
  },
  {
    code: 'SL-903', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '调查问卷有效回收份数',
    operator: '≥', unit: '份', nature: '定量', direction: 'higher', reference: '按样本设计', example: '≥300(份)',
    explanation: '回收并通过审核的问卷份数', evidence: '问卷数据',
    keywords: ['问卷', '样本', '调查'],
  },
  {
    code: 'ZL-901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '课题结题评审通过率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '通过结题评审的课题占应结题课题的比例', evidence: '评审意见',
    keywords: ['结题', '评审', '通过'],
  },
  {
    code: 'SX-901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '课题按时结题率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同期限结题的课题占应结题课题的比例', evidence: '结题材料',
    keywords: ['按时', '结题', '进度'],
  },
  {
    code: 'SH-901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '研究成果采纳转化率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '40–80', example: '≥60(%)',
    explanation: '被有关部门采纳或转化为政策措施的成果占全部成果的比例', evidence: '采纳证明、批示件',
    keywords: ['采纳', '转化', '决策'],
  },
  {
    code: 'KC-901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '研究资料归档共享比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '整理归档并可供后续研究使用的资料占应归档资料的比例', evidence: '归档目录',
    keywords: ['资料', '归档', '共享'],
  },
  {
    code: 'MY-901', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '成果使用单位满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对研究成果表示满意的使用单位占受访单位的比例', evidence: '问卷',
    keywords: ['课题', '成果', '使用单位', '满意度'],
  },
];
