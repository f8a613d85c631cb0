/** Standard indicators for 生态环境 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['生态环境'];

export const environment: readonly Template[] = [
  {
    code: 'CB-1801', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '环境监测点位年均运行费用',
    operator: '≤', unit: '元/个', nature: '定量', direction: 'lower', reference: '按运维合同', example: '≤60000(元/个)',
    explanation: '每个自动或手工监测点位全年的运行维护费用', evidence: '运维合同、结算单', keywords: ['监测', '点位', '运行费', '水质'],
  },
  {
    code: 'CB-1802', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '污染场地修复单价',
    operator: '≤', unit: '元/立方米', nature: '定量', direction: 'lower', reference: '按治理方案评审结果', example: '≤850(元/立方米)',
    explanation: '每立方米污染土壤治理修复的费用', evidence: '治理方案、竣工结算', keywords: ['污染', '修复', '土壤'],
  },
  {
    code: 'CB-1803', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '监测废液产生量',
    operator: '≤', unit: '升/月', nature: '定量', direction: 'lower', reference: '20–60', example: '≤40(升/月)',
    explanation: '实验室开展监测平均每月产生的废液体积', evidence: '危险废物台账', keywords: ['监测', '废液', '危废'],
  },
  {
    code: 'SL-1801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '开展环境监测点位数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按监测方案', example: '≥60(个)',
    explanation: '本年度实际开展空气、水、土壤、噪声监测的点位个数', evidence: '监测方案、监测报告', keywords: ['监测', '点位', '噪声', '水质', '环境监测'],
  },
  {
    code: 'SL-1802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '生态环境执法检查家次',
    operator: '≥', unit: '家次', nature: '定量', direction: 'higher', reference: '按双随机抽查计划', example: '≥400(家次)',
    explanation: '本年度对排污单位开展现场检查的家次合计', evidence: '执法检查记录', keywords: ['执法', '检查', '企业', '环境执法', '保护执法'],
  },
  {
    code: 'SL-1803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '农村生活污水处理设施建成数量',
    operator: '≥', unit: '座', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥12(座)',
    explanation: '本年度建成并通水运行的处理设施座数', evidence: '验收单', keywords: ['污水', '农村', '建设'],
  },
  {
    code: 'SL-1804', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '完成大气污染治理企业数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按治理计划', example: '≥25(家)',
    explanation: '本年度完成废气治理设施改造并通过核查的企业家数', evidence: '治理核查单', keywords: ['大气', '污染', '治理'],
  },
  {
    code: 'SL-1805', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '土壤污染状况调查地块数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按调查计划', example: '≥15(个)',
    explanation: '本年度完成土壤污染状况调查的地块个数', evidence: '调查报告、评审意见', keywords: ['土壤', '污染', '详查', '调查'],
  },
  {
    code: 'ZL-1801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '环境监测数据有效率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '通过质量控制审核的监测数据占全部数据的比例', evidence: '数据审核记录', keywords: ['监测', '数据', '质量', '水质'],
  },
  {
    code: 'ZL-1802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '污水处理设施出水达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '出水水质达到排放标准的检测次数占总检测次数的比例', evidence: '出水检测报告', keywords: ['污水', '达标', '水质'],
  },
  {
    code: 'ZL-1803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '污染治理工程验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的治理工程占应验收工程的比例', evidence: '验收意见', keywords: ['污染', '治理', '土壤', '大气', '噪声'],
  },
  {
    code: 'ZL-1804', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '环境执法案卷评查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '评查合格的环境执法案卷占评查案卷的比例', evidence: '案卷评查通报', keywords: ['执法', '环境执法', '案卷'],
  },
  {
    code: 'SX-1801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '环境信访事项按期办结率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定期限内办结的环境信访事项占受理事项的比例', evidence: '信访办理台账', keywords: ['办结', '环境信访'],
  },
  {
    code: 'SX-1802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '突发环境事件应急响应时间',
    operator: '≤', unit: '小时', nature: '定量', direction: 'lower', reference: '1–3', example: '≤2(小时)',
    explanation: '从接报到应急监测人员抵达现场所用的时间', evidence: '应急处置记录', keywords: ['突发', '应急', '响应'],
  },
  {
    code: 'SX-1803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '污染治理工程按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间完工的治理工程占全部治理工程的比例', evidence: '工程进度台账', keywords: ['污染', '治理', '污水', '土壤', '大气', '噪声'],
  },
  {
    code: 'SX-1804', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '监测报告按期报送率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定时限内报送的监测报告占应报送报告的比例', evidence: '报告报送登记', keywords: ['监测', '水质', '空气', '报告'],
  },
  {
    code: 'SH-1801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '公众生态环保知识知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥80(%)',
    explanation: '知晓主要环保知识和举报渠道的公众占受访公众的比例', evidence: '抽样问卷', keywords: ['环保', '知晓', '环境保护'],
  },
  {
    code: 'SH-1802', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '突出环境问题整改完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按期完成整改销号的环境问题占应整改问题的比例', evidence: '整改台账、销号资料', keywords: ['执法', '整改', '噪声', '污染', '土壤', '大气'],
  },
  {
    code: 'ST-1801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '环境空气质量优良天数比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥82(%)',
    explanation: '空气质量为优、良的天数占有效监测天数的比例', evidence: '空气质量监测年报', keywords: ['空气', '优良', '大气', '污染'],
  },
  {
    code: 'ST-1802', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '地表水考核断面水质优良比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–95', example: '≥85(%)',
    explanation: '水质达到或优于Ⅲ类的断面占考核断面的比例', evidence: '水质监测年报', keywords: ['水质', '断面', '地表水'],
  },
  {
    code: 'ST-1803', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '农村生活污水治理率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '40–60', example: '≥50(%)',
    explanation: '完成生活污水治理的行政村占行政村总数的比例', evidence: '治理台账、抽查报告', keywords: ['农村', '污水', '治理'],
  },
  {
    code: 'KC-1801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '重点排污单位自动监控联网率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '与监控平台联网的重点排污单位占应联网单位的比例', evidence: '监控平台数据', keywords: ['排污', '监控', '联网'],
  },
  {
    code: 'MY-1801', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '公众对生态环境质量满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对当地生态环境质量表示满意的公众占受访公众的比例', evidence: '民意调查报告', keywords: ['公众', '满意度', '大气', '污水', '土壤', '噪声', '环境保护', '污染'],
  },
];
