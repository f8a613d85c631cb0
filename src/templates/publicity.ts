/** Standard indicators for 宣传印刷 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['宣传印刷'];

export const publicity: readonly Template[] = [
  {
    code: 'CB-1101', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '宣传册单册印制价格',
    operator: '≤', unit: '元/册', nature: '定量', direction: 'lower', reference: '按政府采购定点价格', example: '≤15(元/册)',
    explanation: '每册宣传资料的设计印制单价', evidence: '印刷合同、结算单',
    keywords: ['印刷', '单价', '宣传册'],
  },
  {
    code: 'CB-1102', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单条视频制作费用',
    operator: '≤', unit: '元/条', nature: '定量', direction: 'lower', reference: '按询价结果', example: '≤5000(元/条)',
    explanation: '每条宣传视频的拍摄制作费用', evidence: '制作合同',
    keywords: ['视频', '拍摄', '制作'],
  },
  {
    code: 'CB-1103', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '印刷纸张废损率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '2–5', example: '≤3(%)',
    explanation: '印刷过程中报废纸张占投入纸张的比例', evidence: '印刷厂结算单',
    keywords: ['纸张', '废损', '环境'],
  },
  {
    code: 'SL-1101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '印制宣传资料册数',
    operator: '≥', unit: '册', nature: '定量', direction: 'higher', reference: '按发放计划', example: '≥5000(册)',
    explanation: '本年度印制并验收的宣传资料册数', evidence: '入库单',
    keywords: ['印制', '宣传资料', '印刷'],
  },
  {
    code: 'SL-1102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '发布宣传稿件数量',
    operator: '≥', unit: '篇', nature: '定量', direction: 'higher', reference: '按宣传计划', example: '≥120(篇)',
    explanation: '在报刊、网站、新媒体发布的稿件篇数', evidence: '发布记录',
    keywords: ['稿件', '新媒体', '发布'],
  },
  {
    code: 'SL-1103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '征订报刊份数',
    operator: '≥', unit: '份', nature: '定量', direction: 'higher', reference: '按征订任务', example: '≥200(份)',
    explanation: '本年度按任务征订的报刊份数', evidence: '征订单',
    keywords: ['党报党刊', '征订', '报刊'],
  },
  {
    code: 'ZL-1101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '印刷品质量抽检合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '抽检合格的印刷品占抽检数量的比例', evidence: '抽检记录',
    keywords: ['印刷', '抽检', '合格'],
  },
  {
    code: 'ZL-1102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '宣传内容差错率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '0.01–0.05', example: '≤0.03(%)',
    explanation: '出现文字、数据差错的字数占总字数的比例', evidence: '审校记录',
    keywords: ['差错', '审校', '内容'],
  },
  {
    code: 'SX-1101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '宣传资料按时发放率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间发放到位的资料占应发放资料的比例', evidence: '签收单',
    keywords: ['发放', '按时', '配送'],
  },
  {
    code: 'SH-1101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '受众宣传内容知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥80(%)',
    explanation: '知晓宣传内容的受众占受访受众的比例', evidence: '抽样问卷',
    keywords: ['知晓', '受众', '宣传'],
  },
  {
    code: 'SH-1102', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '新媒体稿件平均阅读量',
    operator: '≥', unit: '次/篇', nature: '定量', direction: 'higher', reference: '500–5000', example: '≥1000(次/篇)',
    explanation: '新媒体稿件平均每篇的阅读次数', evidence: '后台数据',
    keywords: ['阅读量', '新媒体', '传播'],
  },
  {
    code: 'MY-1101', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '读者对宣传资料满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对宣传资料内容和形式表示满意的读者占受访读者的比例', evidence: '问卷',
    keywords: ['读者', '受众', '宣传', '满意度'],
  },
];
