/** Standard indicators for 编外人员、购买服务 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

/** What concerns the people themselves; what a contractor delivers is asked of either. */
const STAFF: readonly string[] = ['编外人员'];
const EITHER: readonly string[] = ['编外人员', '购买服务'];

export const contractStaff: readonly Template[] = [
  {
    code: 'CB-701', projectTypes: STAFF, level1: '成本指标', level2: '经济成本指标', level3: '编外人员人均月工资',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以核定的薪酬标准为上限', example: '≤7500(元/人·月)',
    explanation: '每名编外人员每月工资及单位承担的社会保险费用', evidence: '工资发放表',
    keywords: ['工资', '编外', '人均', '薪酬'],
  },
  {
    code: 'CB-702', projectTypes: EITHER, level1: '成本指标', level2: '经济成本指标', level3: '购买服务单次价格',
    operator: '≤', unit: '元/次', nature: '定量', direction: 'lower', reference: '按询价或中标结果', example: '≤1500(元/次)',
    explanation: '承接单位每提供一次服务的结算价格', evidence: '服务合同',
    keywords: ['购买服务', '单价', '结算'],
  },
  {
    code: 'SL-701', projectTypes: STAFF, level1: '产出指标', level2: '数量指标', level3: '编外人员聘用人数',
    operator: '=', unit: '人', nature: '定量', direction: 'exact', reference: '按核定员额', example: '=10(人)',
    explanation: '本年度经费保障的在岗编外人员人数', evidence: '花名册',
    keywords: ['编外', '聘用', '人数'],
  },
  {
    code: 'SL-702', projectTypes: EITHER, level1: '产出指标', level2: '数量指标', level3: '承接单位服务次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按服务合同', example: '≥60(次)',
    explanation: '承接单位按合同实际提供服务的次数', evidence: '服务记录',
    keywords: ['购买服务', '次数', '合同'],
  },
  {
    code: 'SL-703', projectTypes: EITHER, level1: '产出指标', level2: '数量指标', level3: '第三方服务报告数量',
    operator: '≥', unit: '份', nature: '定量', direction: 'higher', reference: '按服务合同', example: '≥4(份)',
    explanation: '承接单位按合同提交的报告份数', evidence: '服务成果',
    keywords: ['报告', '第三方', '成果'],
  },
  {
    code: 'ZL-701', projectTypes: STAFF, level1: '产出指标', level2: '质量指标', level3: '编外人员年度考核合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '年度考核合格的编外人员占参加考核人员的比例', evidence: '考核结果',
    keywords: ['考核', '合格', '编外'],
  },
  {
    code: 'ZL-702', projectTypes: EITHER, level1: '产出指标', level2: '质量指标', level3: '服务成果验收通过率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '通过验收的服务成果占提交成果的比例', evidence: '验收单',
    keywords: ['验收', '成果', '购买服务'],
  },
  {
    code: 'SX-701', projectTypes: STAFF, level1: '产出指标', level2: '时效指标', level3: '工资社保按月发放及时率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '按规定日期发放工资、缴纳社保的月份占全年月份的比例', evidence: '发放表、缴费凭证',
    keywords: ['工资', '发放', '及时'],
  },
  {
    code: 'SX-702', projectTypes: EITHER, level1: '产出指标', level2: '时效指标', level3: '服务成果提交及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同约定时间提交的成果占应提交成果的比例', evidence: '签收记录',
    keywords: ['成果', '提交', '按期'],
  },
  {
    code: 'SH-701', projectTypes: STAFF, level1: '效益指标', level2: '社会效益指标', level3: '窗口业务群众等候时长',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '5–20', example: '≤15(分钟)',
    explanation: '补充辅助人员后群众办理业务的平均等候时长', evidence: '叫号系统数据',
    keywords: ['窗口', '等候', '便民'],
  },
  {
    code: 'KC-701', projectTypes: STAFF, level1: '效益指标', level2: '可持续影响指标', level3: '编外队伍人员稳定率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '年末仍在岗的编外人员占年初人员的比例', evidence: '花名册',
    keywords: ['稳定', '队伍', '流失'],
  },
  {
    code: 'MY-701', projectTypes: STAFF, level1: '满意度指标', level2: '服务对象满意度指标', level3: '用人部门对编外人员满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对编外人员工作表示满意的用人部门占全部用人部门的比例', evidence: '测评表',
    keywords: ['用人部门', '编外', '满意度'],
  },
  {
    code: 'MY-702', projectTypes: EITHER, level1: '满意度指标', level2: '服务对象满意度指标', level3: '购买服务受益对象满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对承接单位服务表示满意的受益对象占受访对象的比例', evidence: '问卷',
    keywords: ['购买服务', '承接', '满意度'],
  },
];
