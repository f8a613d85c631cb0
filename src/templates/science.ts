/** Standard indicators for 科技 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['科技'];

export const science: readonly Template[] = [
  {
    code: 'CB-2501', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单个科技项目平均资助额度',
    operator: '≤', unit: '元/个', nature: '定量', direction: 'lower', reference: '以项目管理办法规定的额度为上限', example: '≤300000(元/个)',
    explanation: '每个立项科技项目的平均财政资助金额', evidence: '立项文件、任务书', keywords: ['科技项目', '资助', '额度'],
  },
  {
    code: 'CB-2502', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场科普活动费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按活动预算', example: '≤10000(元/场)',
    explanation: '每场科普活动的场地、展品、讲解等费用', evidence: '报销明细', keywords: ['科普', '活动', '费用'],
  },
  {
    code: 'SL-2501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '立项科技计划项目数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按年度计划', example: '≥20(个)',
    explanation: '本年度立项支持的科技计划项目个数', evidence: '立项文件', keywords: ['科技项目', '立项', '数量'],
  },
  {
    code: 'SL-2502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增高新技术企业数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按培育计划', example: '≥15(家)',
    explanation: '本年度新通过认定的高新技术企业家数', evidence: '认定名单', keywords: ['高新技术企业', '培育', '企业'],
  },
  {
    code: 'SL-2503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增发明专利授权件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥60(件)',
    explanation: '受支持单位本年度新获授权的发明专利件数', evidence: '专利登记簿', keywords: ['专利', '发明', '授权'],
  },
  {
    code: 'SL-2504', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '科普活动覆盖人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按活动方案', example: '≥20000(人次)',
    explanation: '参加科普讲座、展览、开放日等活动的人次合计', evidence: '活动记录、签到册', keywords: ['科普', '人次', '活动'],
  },
  {
    code: 'ZL-2501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '科技项目验收通过率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥90(%)',
    explanation: '一次通过验收的科技项目占应验收项目的比例', evidence: '验收意见', keywords: ['科技项目', '验收', '通过'],
  },
  {
    code: 'ZL-2502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '任务书指标完成比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '验收时完成的考核指标数占任务书约定指标数的比例', evidence: '任务书、验收报告', keywords: ['任务书', '考核', '科技项目'],
  },
  {
    code: 'SX-2501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '科技项目按期结题率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '按任务书期限结题的项目占应结题项目的比例', evidence: '结题材料', keywords: ['科技项目', '结题', '按期'],
  },
  {
    code: 'SX-2502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '科技奖补资金兑现时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '15–45', example: '≤30(个工作日)',
    explanation: '从公示结束到奖补资金拨付到账所用的工作日', evidence: '公示文件、拨付凭证', keywords: ['奖补', '兑现', '企业'],
  },
  {
    code: 'JJ-2501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '规上企业研发投入增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '5–12', example: '≥8(%)',
    explanation: '规模以上企业研究开发费用比上年的增幅', evidence: '研发活动统计', keywords: ['研发', '投入', '企业'],
  },
  {
    code: 'JJ-2502', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '技术合同成交额增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '5–20', example: '≥10(%)',
    explanation: '登记的技术合同成交额比上年的增幅', evidence: '技术合同登记系统', keywords: ['技术合同', '成交', '交易'],
  },
  {
    code: 'SH-2501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '科技成果转化率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '30–60', example: '≥40(%)',
    explanation: '实现应用或交易的科技成果占登记成果的比例', evidence: '成果登记、转化合同', keywords: ['成果', '转化', '应用'],
  },
  {
    code: 'SH-2502', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '公民具备科学素质比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '12–20', example: '≥15(%)',
    explanation: '具备科学素质的公民占受测公民的比例', evidence: '科学素质调查', keywords: ['科学素质', '科普', '公民'],
  },
  {
    code: 'KC-2501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '大型科研仪器开放共享率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–95', example: '≥80(%)',
    explanation: '纳入开放共享平台的大型仪器占应开放仪器的比例', evidence: '共享平台数据', keywords: ['仪器', '共享', '科研'],
  },
  {
    code: 'MY-2501', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受资助单位对科技服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对项目管理和服务表示满意的受资助单位占受访单位的比例', evidence: '问卷', keywords: ['科研', '企业', '满意度'],
  },
];
