/** Standard indicators for projects of any kind: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = [];

export const common: readonly Template[] = [
  {
    code: 'CB-001', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '预算成本控制率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '100', example: '≤100(%)',
    explanation: '实际支出占批复预算的比例，反映支出是否控制在预算以内', evidence: '预算批复文件与会计账簿',
    keywords: ['成本', '预算', '控制', '支出'],
  },
  {
    code: 'CB-002', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '社会成本指标', level3: '项目实施引发纠纷次数',
    operator: '≤', unit: '次', nature: '定量', direction: 'lower', reference: '0–2', example: '≤1(次)',
    explanation: '因项目实施给周边单位、群众造成影响而引起的纠纷次数', evidence: '信访、调解记录',
    keywords: ['社会成本', '纠纷', '扰民'],
  },
  {
    code: 'CB-003', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '一次性用品人均消耗量',
    operator: '≤', unit: '件/人', nature: '定量', direction: 'lower', reference: '1–3', example: '≤2(件/人)',
    explanation: '项目实施中人均使用一次性用品的件数，反映对环境的占用', evidence: '采购与领用台账',
    keywords: ['环境', '一次性', '消耗', '绿色'],
  },
  {
    code: 'SL-001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '年度重点工作任务数量',
    operator: '≥', unit: '项', nature: '定量', direction: 'higher', reference: '按工作计划', example: '≥5(项)',
    explanation: '本年度按计划应当完成的重点工作任务项数', evidence: '年度工作计划',
    keywords: ['任务', '工作量', '计划'],
  },
  {
    code: 'SL-002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '项目服务单位数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按服务范围', example: '≥10(家)',
    explanation: '本年度由项目直接提供服务的单位家数', evidence: '服务名册、签收单',
    keywords: ['单位', '服务', '覆盖'],
  },
  {
    code: 'ZL-001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '项目验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的项目数占应验收项目数的比例', evidence: '验收报告',
    keywords: ['验收', '合格', '质量'],
  },
  {
    code: 'ZL-002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '工作任务质量达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥95(%)',
    explanation: '达到质量要求的工作任务占已完成任务的比例', evidence: '考核评定表',
    keywords: ['质量', '达标', '考核'],
  },
  {
    code: 'SX-001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '工作任务按期完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥95(%)',
    explanation: '在计划时间内完成的任务占计划任务的比例', evidence: '年度工作计划与完成情况表',
    keywords: ['按期', '及时', '进度'],
  },
  {
    code: 'SX-002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '项目资金拨付及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥95(%)',
    explanation: '按合同或规定时间拨付的资金笔数占应拨付笔数的比例', evidence: '支付凭证、合同付款条款',
    keywords: ['资金', '拨付', '支付', '及时'],
  },
  {
    code: 'SX-003', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '年度工作任务完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般不晚于项目完成日期', example: '12月20日前',
    explanation: '年度工作任务全部完成的最晚时间', evidence: '年度工作计划',
    keywords: ['完成时间', '时限', '期限'],
  },
  {
    code: 'JJ-001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '项目资金节约率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '1–5', example: '≥2(%)',
    explanation: '通过竞价、统筹等方式节约的资金占预算资金的比例', evidence: '采购结果、决算资料',
    keywords: ['节约', '经济', '资金'],
  },
  {
    code: 'JJ-002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '同类支出同比下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '1–5', example: '≥3(%)',
    explanation: '同口径支出比上年减少的幅度', evidence: '近两年决算数据',
    keywords: ['下降', '节支', '同比'],
  },
  {
    code: 'SH-001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '服务对象政策知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥90(%)',
    explanation: '了解项目政策内容的服务对象占受访对象的比例', evidence: '抽样问卷',
    keywords: ['知晓', '政策', '宣传'],
  },
  {
    code: 'SH-002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '服务对象问题解决率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '得到解决的问题数占服务对象反映问题数的比例', evidence: '问题受理与办结台账',
    keywords: ['问题', '解决', '服务'],
  },
  {
    code: 'ST-001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '无纸化办理比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–90', example: '≥80(%)',
    explanation: '以电子方式办理的事项占全部事项的比例', evidence: '系统办理记录',
    keywords: ['无纸化', '节能', '绿色', '环保'],
  },
  {
    code: 'ST-002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '绿色产品采购比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–80', example: '≥60(%)',
    explanation: '采购节能环保产品的金额占同类采购金额的比例', evidence: '采购合同与产品认证资料',
    keywords: ['绿色', '采购', '环保', '节能'],
  },
  {
    code: 'KC-001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '长效管理机制建设情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有制度、有检查、有记录', example: '印发管理办法并按季度检查',
    explanation: '保证项目长期发挥作用的制度及其执行情况', evidence: '制度文件、检查记录',
    keywords: ['长效', '机制', '制度'],
  },
  {
    code: 'KC-002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '项目成果持续应用比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–90', example: '≥80(%)',
    explanation: '项目结束后仍在使用的成果占全部成果的比例', evidence: '成果使用情况调查',
    keywords: ['成果', '持续', '应用'],
  },
  {
    code: 'MY-001', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受益对象对项目实施满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对项目实施表示满意的受益对象占受访对象的比例', evidence: '满意度问卷',
    keywords: ['满意度', '受益对象', '群众'],
  },
  {
    code: 'MY-002', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '项目有效投诉次数',
    operator: '≤', unit: '次', nature: '定量', direction: 'lower', reference: '0–3', example: '≤2(次)',
    explanation: '经核实成立的投诉次数', evidence: '投诉受理台账',
    keywords: ['投诉', '信访', '满意'],
  },
];
