/** Standard indicators for 科技 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['科技'];

export const science: readonly Template[] = [
  {
    code: 'CB-2501', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单个科技项目平均资助额度',
    operator: '≤', unit: '元/个', nature: '定量', direction: 'lower', reference: '以项目管理办法规定的额度为上限', example: '≤300000(元/个)',
    explanation: '每个立项科技项目的平均财政资助金额', evidence: '立项文件、任务书', keywords: ['科技项目', '资助', '额度', '科技计划'],
  },
  {
    code: 'CB-2502', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场科普活动费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按活动预算', example: '≤10000(元/场)',
    explanation: '每场科普活动的场地、展品、讲解等费用', evidence: '报销明细', keywords: ['科普', '活动', '费用'],
  },
  {
    code: 'CB-2503', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单件专利资助标准',
    operator: '≤', unit: '元/件', nature: '定量', direction: 'lower', reference: '以资助办法为上限', example: '≤5000(元/件)',
    explanation: '每件专利授权或维持的资助金额', evidence: '资助办法、拨付凭证', keywords: ['专利', '知识产权', '资助'],
  },
  {
    code: 'CB-2504', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单家企业奖补金额',
    operator: '≤', unit: '元/家', nature: '定量', direction: 'lower', reference: '以奖补办法为上限', example: '≤200000(元/家)',
    explanation: '每家获得奖补企业的平均金额', evidence: '奖补办法、拨付凭证', keywords: ['奖补', '高新技术企业', '补助', '研发'],
  },
  {
    code: 'SL-2501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '立项科技计划项目数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按年度计划', example: '≥20(个)',
    explanation: '本年度立项支持的科技计划项目个数', evidence: '立项文件', keywords: ['科技项目', '立项', '数量', '科技计划'],
  },
  {
    code: 'SL-2502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增高新技术企业数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按培育计划', example: '≥15(家)',
    explanation: '本年度新通过认定的高新技术企业家数', evidence: '认定名单', keywords: ['高新技术企业', '培育', '企业'],
  },
  {
    code: 'SL-2503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增发明专利授权件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥60(件)',
    explanation: '受支持单位本年度新获授权的发明专利件数', evidence: '专利登记簿', keywords: ['专利', '发明', '授权', '知识产权'],
  },
  {
    code: 'SL-2504', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '科普活动覆盖人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按活动方案', example: '≥20000(人次)',
    explanation: '参加科普讲座、展览、开放日等活动的人次合计', evidence: '活动记录、签到册', keywords: ['科普', '人次', '活动'],
  },
  {
    code: 'SL-2505', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增创新平台数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按培育计划', example: '≥5(个)',
    explanation: '本年度新认定的重点实验室、技术中心等创新平台个数', evidence: '认定文件', keywords: ['创新平台', '实验室', '技术中心'],
  },
  {
    code: 'SL-2506', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '兑现奖补企业数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按申报量测算', example: '≥60(家)',
    explanation: '本年度兑现科技奖补资金的企业家数', evidence: '公示名单、拨付凭证', keywords: ['奖补', '高新技术企业', '研发', '补助'],
  },
  {
    code: 'SL-2507', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '科技成果登记件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥40(件)',
    explanation: '本年度完成登记的科技成果件数', evidence: '成果登记证书', keywords: ['成果转化', '成果', '登记'],
  },
  {
    code: 'ZL-2501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '科技项目验收通过率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥90(%)',
    explanation: '一次通过验收的科技项目占应验收项目的比例', evidence: '验收意见', keywords: ['科技项目', '验收', '通过', '科技计划'],
  },
  {
    code: 'ZL-2502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '任务书指标完成比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '验收时完成的考核指标数占任务书约定指标数的比例', evidence: '任务书、验收报告', keywords: ['任务书', '考核', '科技项目'],
  },
  {
    code: 'ZL-2503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '奖补企业审核准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–100', example: '≥98(%)',
    explanation: '经复核符合条件的奖补企业占奖补企业总数的比例', evidence: '复核记录', keywords: ['奖补', '高新技术企业', '研发', '补助'],
  },
  {
    code: 'ZL-2504', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '创新平台年度评估合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '年度评估合格的创新平台占参评平台的比例', evidence: '评估结果通报', keywords: ['创新平台', '实验室', '技术中心'],
  },
  {
    code: 'ZL-2505', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '专利申请授权通过率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–70', example: '≥60(%)',
    explanation: '获得授权的专利占结案专利申请的比例', evidence: '专利统计', keywords: ['专利', '知识产权', '授权'],
  },
  {
    code: 'SX-2501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '科技项目按期结题率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '按任务书期限结题的项目占应结题项目的比例', evidence: '结题材料', keywords: ['科技项目', '结题', '按期', '科技计划'],
  },
  {
    code: 'SX-2502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '科技奖补资金兑现时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '15–45', example: '≤30(个工作日)',
    explanation: '从公示结束到奖补资金拨付到账所用的工作日', evidence: '公示文件、拨付凭证', keywords: ['奖补', '兑现', '企业'],
  },
  {
    code: 'SX-2503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '科普活动按计划开展率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '按计划时间开展的科普活动占计划活动的比例', evidence: '活动计划、活动记录', keywords: ['科普', '活动', '按期'],
  },
  {
    code: 'SX-2504', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '知识产权纠纷处理时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '30–60', example: '≤45(个工作日)',
    explanation: '从受理知识产权纠纷到办结平均所用的工作日', evidence: '案件办理台账', keywords: ['知识产权', '专利', '纠纷'],
  },
  {
    code: 'SX-2505', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '创新平台建设任务按期完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '按期完成的建设任务占任务书约定任务的比例', evidence: '任务书、进度报告', keywords: ['创新平台', '实验室', '技术中心'],
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
    code: 'SH-2503', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '每万人口发明专利拥有量',
    operator: '≥', unit: '件/万人', nature: '定量', direction: 'higher', reference: '按上年末水平', example: '≥12(件/万人)',
    explanation: '有效发明专利件数按常住人口折算', evidence: '专利统计、人口统计', keywords: ['专利', '知识产权', '发明'],
  },
  {
    code: 'SH-2504', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '高新技术企业产值占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '25–45', example: '≥30(%)',
    explanation: '高新技术企业产值占规模以上工业总产值的比例', evidence: '工业统计年报', keywords: ['高新技术企业', '产值', '研发'],
  },
  {
    code: 'SH-2505', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '创新平台服务企业家数',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按服务计划', example: '≥80(家)',
    explanation: '创新平台提供检测、研发、孵化等服务的企业家数', evidence: '服务合同、服务记录', keywords: ['创新平台', '孵化', '服务企业'],
  },
  {
    code: 'KC-2501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '大型科研仪器开放共享率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–95', example: '≥80(%)',
    explanation: '纳入开放共享平台的大型仪器占应开放仪器的比例', evidence: '共享平台数据', keywords: ['仪器', '共享', '科研'],
  },
  {
    code: 'MY-2501', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受资助单位对科技服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对项目管理和服务表示满意的受资助单位占受访单位的比例', evidence: '问卷', keywords: ['科研', '企业', '满意度', '科技', '高新技术企业', '知识产权', '创新平台'],
  },
  {
    code: 'MY-2502', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '参与公众对科普活动满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–97', example: '≥92(%)',
    explanation: '对科普活动表示满意的参与者占受访者的比例', evidence: '现场问卷', keywords: ['科普', '公众', '活动'],
  },
];
