/** Standard indicators for 体育 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['体育'];

export const sports: readonly Template[] = [
  {
    code: 'CB-2201', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场群众赛事组织费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按赛事预算评审结果', example: '≤30000(元/场)',
    explanation: '每场群众体育赛事的场地、裁判、保障等费用', evidence: '赛事合同、结算单', keywords: ['赛事', '运动会'],
  },
  {
    code: 'CB-2202', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单套健身器材购置安装价格',
    operator: '≤', unit: '元/套', nature: '定量', direction: 'lower', reference: '按采购结果', example: '≤4000(元/套)',
    explanation: '每套室外健身器材的购置和安装价格', evidence: '采购合同', keywords: ['健身器材', '单价', '健身'],
  },
  {
    code: 'CB-2203', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '运动员年人均训练经费',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '以训练保障标准为上限', example: '≤12000(元/人·年)',
    explanation: '每名在训运动员全年的训练、伙食、装备等支出', evidence: '保障标准、在训名册', keywords: ['训练', '运动员', '备战'],
  },
  {
    code: 'SL-2201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '举办群众体育赛事场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按赛事计划', example: '≥20(场)',
    explanation: '本年度实际举办的群众体育赛事场次', evidence: '竞赛规程、成绩册', keywords: ['赛事', '场次', '全民健身', '群众体育'],
  },
  {
    code: 'SL-2202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新建更新健身设施数量',
    operator: '≥', unit: '套', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥60(套)',
    explanation: '本年度新建和更新的室外健身设施套数', evidence: '安装验收单', keywords: ['健身', '器材', '设施'],
  },
  {
    code: 'SL-2203', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '国民体质监测人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按监测任务', example: '≥1500(人)',
    explanation: '本年度完成国民体质监测的人数', evidence: '监测数据', keywords: ['体质监测', '健身', '人数'],
  },
  {
    code: 'SL-2204', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '体育场馆低免开放天数',
    operator: '≥', unit: '天', nature: '定量', direction: 'higher', reference: '按开放公示', example: '≥330(天)',
    explanation: '体育场馆全年免费或低收费开放的天数', evidence: '开放公示、场馆日志', keywords: ['体育馆', '场馆', '开放'],
  },
  {
    code: 'SL-2205', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '选派参赛运动员人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按参赛名单', example: '≥80(人)',
    explanation: '本年度选派参加各级比赛的运动员人数', evidence: '参赛报名表', keywords: ['参赛', '运动会', '备战', '训练'],
  },
  {
    code: 'ZL-2201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '健身器材安装验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '安装验收合格的健身器材占安装总数的比例', evidence: '安装验收单', keywords: ['健身器材', '验收', '合格', '健身'],
  },
  {
    code: 'ZL-2202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '社会体育指导员培训取证率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥90(%)',
    explanation: '培训后取得等级证书的学员占参训学员的比例', evidence: '证书发放名册', keywords: ['体育指导员', '取证', '培训'],
  },
  {
    code: 'ZL-2203', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '年度训练计划完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '完成的训练课次占计划训练课次的比例', evidence: '训练日志', keywords: ['训练', '备战', '青少年', '运动会'],
  },
  {
    code: 'ZL-2204', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '体质监测数据有效率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '通过审核的监测样本占监测样本总数的比例', evidence: '监测数据审核记录', keywords: ['体质监测', '数据', '体质'],
  },
  {
    code: 'SX-2201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '体育赛事按期举办率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间举办的赛事占计划赛事的比例', evidence: '赛事计划、竞赛规程', keywords: ['赛事', '按期', '全民健身'],
  },
  {
    code: 'SX-2202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '健身器材报修处理时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '3–7', example: '≤5(个工作日)',
    explanation: '从接到报修到修复或停用围挡所用的工作日', evidence: '报修工单', keywords: ['健身器材', '报修', '时限'],
  },
  {
    code: 'SX-2203', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '参赛备战工作完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为开赛前一个月', example: '9月底前',
    explanation: '选拔、集训和报名等备战工作全部完成的最晚时间', evidence: '备战方案、报名确认单', keywords: ['备战', '参赛', '运动会', '训练'],
  },
  {
    code: 'SX-2204', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '体质监测数据上报时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '10–30', example: '≤20(个工作日)',
    explanation: '从完成监测到上报数据所用的工作日', evidence: '数据上报记录', keywords: ['体质监测', '体质', '时限'],
  },
  {
    code: 'SH-2201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '经常参加体育锻炼人口比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '37–45', example: '≥40(%)',
    explanation: '每周按规定频次和强度参加锻炼的人口占常住人口的比例', evidence: '全民健身活动状况调查', keywords: ['锻炼', '全民健身', '人口', '健身活动', '群众体育'],
  },
  {
    code: 'SH-2202', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '国民体质测定标准合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–95', example: '≥92(%)',
    explanation: '达到体质测定合格以上等级的人员占参加测定人员的比例', evidence: '国民体质监测报告', keywords: ['体质', '合格', '健身'],
  },
  {
    code: 'SH-2203', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '市级以上比赛获奖牌数',
    operator: '≥', unit: '枚', nature: '定量', direction: 'higher', reference: '按参赛目标', example: '≥20(枚)',
    explanation: '运动员在市级以上比赛中获得的奖牌枚数', evidence: '成绩册、获奖证书', keywords: ['参赛', '运动会', '备战', '训练', '竞技'],
  },
  {
    code: 'KC-2201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '公共体育设施管护责任落实情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有协议、有巡检', example: '签订管护协议并每月巡检登记',
    explanation: '公共体育设施管护责任主体和巡检维护情况', evidence: '管护协议、巡检记录', keywords: ['体育设施', '管护', '长效'],
  },
  {
    code: 'MY-2201', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '健身群众对体育设施满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对体育设施和服务表示满意的健身群众占受访群众的比例', evidence: '现场问卷', keywords: ['健身', '群众', '满意度', '体质'],
  },
  {
    code: 'MY-2202', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '运动员对训练保障满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥92(%)',
    explanation: '对训练条件和保障表示满意的运动员占受访运动员的比例', evidence: '问卷', keywords: ['训练', '运动会', '备战', '参赛'],
  },
];
