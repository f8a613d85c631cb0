/** Standard indicators for 医疗卫生 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['医疗卫生'];

export const health: readonly Template[] = [
  {
    code: 'CB-1401', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '基本公共卫生服务人均经费标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以当年公布的人均经费标准为上限', example: '≤99(元/人)',
    explanation: '基本公共卫生服务经费折算到每名常住居民的金额', evidence: '经费标准文件、常住人口数', keywords: ['公共卫生', '人均', '经费'],
  },
  {
    code: 'CB-1402', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '重点疾病筛查人均费用',
    operator: '≤', unit: '元/人次', nature: '定量', direction: 'lower', reference: '按核定的筛查项目价格', example: '≤180(元/人次)',
    explanation: '每人次完成一轮筛查的检查化验费用', evidence: '筛查服务合同、结算单', keywords: ['筛查', '单价', '疾病'],
  },
  {
    code: 'CB-1403', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '单张床位医疗废物日产生量',
    operator: '≤', unit: '公斤/张·天', nature: '定量', direction: 'lower', reference: '0.4–0.8', example: '≤0.6(公斤/张·天)',
    explanation: '每张实际开放床位平均每天产生的医疗废物重量', evidence: '医疗废物转移联单、床位使用统计', keywords: ['医疗废物', '床位', '环保'],
  },
  {
    code: 'SL-1401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '重点人群健康管理人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按辖区重点人群名册', example: '≥12000(人)',
    explanation: '纳入健康管理并完成随访的老年人、孕产妇、儿童和慢性病患者人数', evidence: '健康管理信息系统', keywords: ['老年人', '慢病', '孕产妇', '健康管理'],
  },
  {
    code: 'SL-1402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '重点疾病筛查完成人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按筛查任务', example: '≥5000(人次)',
    explanation: '本年度实际完成重点疾病筛查的人次', evidence: '筛查登记册', keywords: ['筛查', '两癌', '人次'],
  },
  {
    code: 'SL-1403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '免疫规划疫苗接种剂次',
    operator: '≥', unit: '剂次', nature: '定量', direction: 'higher', reference: '按应种儿童数测算', example: '≥20000(剂次)',
    explanation: '本年度实际接种的免疫规划疫苗剂次数', evidence: '预防接种信息系统', keywords: ['疫苗', '接种', '免疫'],
  },
  {
    code: 'ZL-1401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '适龄儿童免疫规划疫苗接种率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '按程序完成接种的适龄儿童占应种儿童的比例', evidence: '预防接种信息系统', keywords: ['疫苗', '接种', '儿童'],
  },
  {
    code: 'ZL-1402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '高血压患者规范管理率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–80', example: '≥65(%)',
    explanation: '按规范接受随访管理的高血压患者占管理患者的比例', evidence: '随访记录', keywords: ['高血压', '慢病', '规范管理'],
  },
  {
    code: 'ZL-1403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '医疗文书质量检查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '抽查合格的病历、处方占抽查数量的比例', evidence: '病历处方点评记录', keywords: ['病历', '处方', '医疗质量'],
  },
  {
    code: 'SX-1401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '传染病疫情报告及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '98–100', example: '≥98(%)',
    explanation: '在规定时限内报告的传染病例占应报告病例的比例', evidence: '疫情网络直报系统', keywords: ['传染病', '疫情', '报告'],
  },
  {
    code: 'SX-1402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '院前急救平均到达时间',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '8–15', example: '≤12(分钟)',
    explanation: '从接到呼救到急救车辆到达现场平均所用的时间', evidence: '急救调度系统', keywords: ['急救', '120', '到达'],
  },
  {
    code: 'SH-1401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '居民健康素养达标比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '25–35', example: '≥30(%)',
    explanation: '监测中具备基本健康素养的居民占受测居民的比例', evidence: '健康素养监测报告', keywords: ['健康素养', '健康教育'],
  },
  {
    code: 'SH-1402', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '孕产妇系统管理率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥92(%)',
    explanation: '按要求接受产前检查和产后访视的产妇占产妇总数的比例', evidence: '妇幼健康统计', keywords: ['孕产妇', '妇幼', '产检'],
  },
  {
    code: 'KC-1401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '基层医务人员年度轮训覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–100', example: '≥90(%)',
    explanation: '本年度参加业务轮训的基层医务人员占在岗人员的比例', evidence: '培训签到册、人员花名册', keywords: ['基层', '医生', '人才'],
  },
  {
    code: 'MY-1401', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '就诊患者对医疗服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对医疗服务表示满意的患者占受访患者的比例', evidence: '患者满意度调查', keywords: ['患者', '医院', '就诊'],
  },
  {
    code: 'MY-1402', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '居民对公共卫生服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对公共卫生服务表示满意的居民占受访居民的比例', evidence: '电话回访、入户问卷', keywords: ['居民', '公共卫生', '满意度'],
  },
];
