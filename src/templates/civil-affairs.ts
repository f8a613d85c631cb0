/** Standard indicators for 民政养老 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['民政养老'];

export const civilAffairs: readonly Template[] = [
  {
    code: 'CB-1601', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '养老机构床位运营补助标准',
    operator: '≤', unit: '元/张·月', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤200(元/张·月)',
    explanation: '每张实际入住床位每月的运营补助金额', evidence: '补助办法、入住名册', keywords: ['养老', '床位', '养老机构', '敬老院'],
  },
  {
    code: 'CB-1602', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '居家养老单次上门服务价格',
    operator: '≤', unit: '元/次', nature: '定量', direction: 'lower', reference: '按服务合同', example: '≤60(元/次)',
    explanation: '每次上门提供助洁、助浴、护理等服务的结算价格', evidence: '服务合同、结算单', keywords: ['居家养老', '上门', '单价', '养老'],
  },
  {
    code: 'CB-1603', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '低保月人均补助水平',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以当地低保标准为上限', example: '≤650(元/人·月)',
    explanation: '低保资金按保障人数折算的月人均支出', evidence: '低保发放表', keywords: ['低保', '最低生活保障', '困难群众'],
  },
  {
    code: 'CB-1604', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '残疾人补贴月人均标准',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以当地补贴标准为上限', example: '≤120(元/人·月)',
    explanation: '生活补贴、护理补贴按享受人数折算的月人均金额', evidence: '补贴标准文件、发放表', keywords: ['残疾', '残疾人', '两项补贴'],
  },
  {
    code: 'SL-1601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '城乡低保对象保障人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按审定名册', example: '≥2500(人)',
    explanation: '本年度领取最低生活保障金的平均人数', evidence: '低保审定名册', keywords: ['低保', '人数', '最低生活保障', '困难群众'],
  },
  {
    code: 'SL-1602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '居家养老服务老年人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按服务协议', example: '≥800(人)',
    explanation: '接受居家养老上门服务的老年人人数', evidence: '服务协议、服务工单', keywords: ['居家养老', '老年人', '上门', '社区养老'],
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
    code: 'SL-1605', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '高龄津贴发放人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按年满周岁名册', example: '≥6000(人)',
    explanation: '本年度实际领取高龄津贴的老年人人数', evidence: '发放名册', keywords: ['高龄', '津贴', '老年人'],
  },
  {
    code: 'SL-1606', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '残疾人补贴发放人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按审定名册', example: '≥1800(人)',
    explanation: '本年度领取生活补贴、护理补贴的残疾人人数', evidence: '发放名册', keywords: ['残疾', '残疾人', '两项补贴'],
  },
  {
    code: 'SL-1607', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '惠民殡葬减免例数',
    operator: '≥', unit: '例', nature: '定量', direction: 'higher', reference: '按上年减免量测算', example: '≥900(例)',
    explanation: '本年度享受基本殡葬服务费用减免的例数', evidence: '减免登记表', keywords: ['殡葬', '减免', '惠民'],
  },
  {
    code: 'SL-1608', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '特困人员集中供养人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按审定名册', example: '≥150(人)',
    explanation: '在敬老院、福利院集中供养的特困人员人数', evidence: '供养协议、名册', keywords: ['敬老院', '特困', '供养', '福利院'],
  },
  {
    code: 'ZL-1601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '社会救助对象认定准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '经核查符合条件的救助对象占在册对象的比例', evidence: '抽查核对报告', keywords: ['救助', '低保', '认定', '最低生活保障', '困难群众'],
  },
  {
    code: 'ZL-1602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '养老机构护理型床位占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '55–75', example: '≥60(%)',
    explanation: '护理型床位占养老机构床位总数的比例', evidence: '养老服务信息系统', keywords: ['护理', '床位', '养老院', '敬老院'],
  },
  {
    code: 'ZL-1603', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '津贴补贴对象核查准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–100', example: '≥98(%)',
    explanation: '经数据比对和入户核查符合条件的对象占抽查对象的比例', evidence: '比对结果、核查记录', keywords: ['高龄', '津贴', '残疾', '两项补贴'],
  },
  {
    code: 'ZL-1604', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '养老服务质量抽查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '抽查合格的服务工单占抽查工单的比例', evidence: '抽查回访记录', keywords: ['养老', '居家养老', '社区养老', '敬老院'],
  },
  {
    code: 'SX-1601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '低保金按月足额发放及时率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '在规定日期前足额发放的月份占应发放月份的比例', evidence: '社会化发放凭证', keywords: ['低保', '及时', '最低生活保障'],
  },
  {
    code: 'SX-1602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '临时救助审批时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '5–15', example: '≤10(个工作日)',
    explanation: '从受理临时救助申请到作出审批决定所用的工作日', evidence: '救助审批档案', keywords: ['临时救助', '审批', '时限', '困难群众'],
  },
  {
    code: 'SX-1603', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '津贴补贴按时发放率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '在规定日期前发放的笔数占应发放笔数的比例', evidence: '银行回单', keywords: ['高龄', '津贴', '残疾', '两项补贴'],
  },
  {
    code: 'SX-1604', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '养老服务工单按时完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '按预约时间完成的服务工单占全部工单的比例', evidence: '服务平台数据', keywords: ['养老', '居家养老', '社区养老'],
  },
  {
    code: 'SX-1605', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '殡葬减免费用结算时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '5–15', example: '≤10(个工作日)',
    explanation: '从提交资料到减免费用结算到位所用的工作日', evidence: '结算单', keywords: ['殡葬', '减免', '时限'],
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
    code: 'SH-1603', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '困境儿童建档走访覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '建立档案并按期走访的困境儿童占在册儿童的比例', evidence: '儿童档案、走访记录', keywords: ['困境儿童', '留守儿童', '儿童'],
  },
  {
    code: 'SH-1604', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '符合条件困难群众救助覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '得到救助的困难群众占经核对符合条件群众的比例', evidence: '救助审批档案', keywords: ['低保', '最低生活保障', '困难群众', '救助'],
  },
  {
    code: 'SH-1605', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '残疾人两项补贴覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '领取补贴的残疾人占符合条件残疾人的比例', evidence: '残疾人数据比对结果', keywords: ['残疾', '残疾人', '两项补贴'],
  },
  {
    code: 'KC-1601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '养老服务质量日常监管情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有检查、有记录、有整改', example: '每季度检查一次并登记整改结果',
    explanation: '对养老机构和社区服务点开展质量检查和督促整改的情况', evidence: '检查记录、整改台账', keywords: ['养老', '监管', '长效', '敬老院'],
  },
  {
    code: 'MY-1601', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '老年人及家属对养老服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对养老服务表示满意的老年人及家属占受访者的比例', evidence: '入户问卷', keywords: ['老年人', '养老', '满意度', '敬老院', '高龄'],
  },
  {
    code: 'MY-1602', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '救助对象对救助工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥92(%)',
    explanation: '对救助办理和发放表示满意的对象占受访对象的比例', evidence: '电话回访', keywords: ['救助', '低保', '满意度', '困难群众', '最低生活保障', '困境儿童'],
  },
  {
    code: 'MY-1603', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '津贴补贴领取人满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥95(%)',
    explanation: '对津贴补贴办理和发放表示满意的领取人占受访者的比例', evidence: '电话回访', keywords: ['高龄', '津贴', '残疾', '两项补贴'],
  },
];
