/** Standard indicators for 民政养老 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['民政养老'];

export const civilAffairs: readonly Template[] = [
  {
    code: 'CB-1601', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '养老机构床位运营补助标准',
    operator: '≤', unit: '元/张·月', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤200(元/张·月)',
    explanation: '每张实际入住床位每月的运营补助金额', evidence: '补助办法、入住名册', keywords: ['养老', '床位', '补助'],
  },
  {
    code: 'CB-1602', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '居家养老单次上门服务价格',
    operator: '≤', unit: '元/次', nature: '定量', direction: 'lower', reference: '按服务合同', example: '≤60(元/次)',
    explanation: '每次上门提供助洁、助浴、护理等服务的结算价格', evidence: '服务合同、结算单', keywords: ['居家养老', '上门', '单价'],
  },
  {
    code: 'SL-1601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '城乡低保对象保障人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按审定名册', example: '≥2500(人)',
    explanation: '本年度领取最低生活保障金的平均人数', evidence: '低保审定名册', keywords: ['低保', '救助', '人数'],
  },
  {
    code: 'SL-1602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '居家养老服务老年人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按服务协议', example: '≥800(人)',
    explanation: '接受居家养老上门服务的老年人人数', evidence: '服务协议、服务工单', keywords: ['居家养老', '老年人', '上门'],
  },
  {
    code: 'SL-1603', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增养老床位数量',
    operator: '≥', unit: '张', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥120(张)',
    explanation: '本年度建成并投入使用的养老床位张数', evidence: '验收单、备案资料', keywords: ['养老', '床位', '建设'],
  },
  {
    code: 'SL-1604', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '困境儿童关爱走访人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按走访计划', example: '≥300(人次)',
    explanation: '对困境儿童和留守儿童开展走访关爱的人次', evidence: '走访记录', keywords: ['困境儿童', '留守儿童', '关爱'],
  },
  {
    code: 'ZL-1601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '社会救助对象认定准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '经核查符合条件的救助对象占在册对象的比例', evidence: '抽查核对报告', keywords: ['救助', '低保', '认定'],
  },
  {
    code: 'ZL-1602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '养老机构护理型床位占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '55–75', example: '≥60(%)',
    explanation: '护理型床位占养老机构床位总数的比例', evidence: '养老服务信息系统', keywords: ['护理', '床位', '养老院'],
  },
  {
    code: 'SX-1601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '低保金按月足额发放及时率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '在规定日期前足额发放的月份占应发放月份的比例', evidence: '社会化发放凭证', keywords: ['低保', '发放', '及时'],
  },
  {
    code: 'SX-1602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '临时救助审批时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '5–15', example: '≤10(个工作日)',
    explanation: '从受理临时救助申请到作出审批决定所用的工作日', evidence: '救助审批档案', keywords: ['临时救助', '审批', '时限'],
  },
  {
    code: 'SH-1601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '社区养老服务设施覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '设有养老服务设施的社区占社区总数的比例', evidence: '设施台账', keywords: ['社区', '养老', '覆盖'],
  },
  {
    code: 'SH-1602', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '失能特困人员集中照护比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '55–75', example: '≥60(%)',
    explanation: '在机构集中照护的失能特困人员占失能特困人员总数的比例', evidence: '特困人员名册', keywords: ['特困', '失能', '照护'],
  },
  {
    code: 'KC-1601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '养老服务质量日常监管情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有检查、有记录、有整改', example: '每季度检查一次并登记整改结果',
    explanation: '对养老机构和社区服务点开展质量检查和督促整改的情况', evidence: '检查记录、整改台账', keywords: ['养老', '监管', '长效'],
  },
  {
    code: 'MY-1601', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '老年人及家属对养老服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对养老服务表示满意的老年人及家属占受访者的比例', evidence: '入户问卷', keywords: ['老年人', '养老', '满意度'],
  },
  {
    code: 'MY-1602', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '救助对象对救助工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥92(%)',
    explanation: '对救助办理和发放表示满意的对象占受访对象的比例', evidence: '电话回访', keywords: ['救助', '低保', '满意度'],
  },
];
