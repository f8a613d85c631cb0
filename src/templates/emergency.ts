/** Standard indicators for 应急消防 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['应急消防'];

export const emergency: readonly Template[] = [
  {
    code: 'CB-2401', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单套消防员防护装备购置价格',
    operator: '≤', unit: '元/套', nature: '定量', direction: 'lower', reference: '按采购结果', example: '≤12000(元/套)',
    explanation: '每套消防员个人防护装备的购置价格', evidence: '采购合同、入库单', keywords: ['消防', '装备', '单价'],
  },
  {
    code: 'CB-2402', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场应急演练费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按演练方案预算', example: '≤20000(元/场)',
    explanation: '每场应急演练的场地、物资、保障等费用', evidence: '演练方案、报销明细', keywords: ['演练', '应急', '费用'],
  },
  {
    code: 'SL-2401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '组织应急演练场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按演练计划', example: '≥8(场)',
    explanation: '本年度组织的综合和专项应急演练场次', evidence: '演练方案、评估报告', keywords: ['演练', '应急', '场次'],
  },
  {
    code: 'SL-2402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '安全生产执法检查企业家次',
    operator: '≥', unit: '家次', nature: '定量', direction: 'higher', reference: '按年度执法计划', example: '≥300(家次)',
    explanation: '本年度开展安全生产执法检查的企业家次', evidence: '执法检查文书', keywords: ['安全生产', '执法', '检查'],
  },
  {
    code: 'SL-2403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '储备应急物资件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按储备目录', example: '≥5000(件)',
    explanation: '年末在库可调用的应急物资件数', evidence: '库存盘点表', keywords: ['应急物资', '储备', '救灾'],
  },
  {
    code: 'SL-2404', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '消防安全培训人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按培训计划', example: '≥2000(人次)',
    explanation: '参加消防安全培训和疏散演练的人次', evidence: '签到册', keywords: ['消防', '培训', '宣传'],
  },
  {
    code: 'ZL-2401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '事故隐患整改率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '完成整改并复查通过的隐患占查出隐患的比例', evidence: '隐患整改台账', keywords: ['隐患', '整改', '安全生产'],
  },
  {
    code: 'ZL-2402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '应急物资储备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '盘点时完好有效的物资占在库物资的比例', evidence: '库存盘点表', keywords: ['应急物资', '完好', '储备'],
  },
  {
    code: 'SX-2401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '消防队伍平均到场时间',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '5–15', example: '≤10(分钟)',
    explanation: '从接到火警到首支消防队伍抵达火场平均所用的时间', evidence: '接处警系统', keywords: ['消防', '到场', '火警'],
  },
  {
    code: 'SX-2402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '灾情信息按时报送率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定时限内报送的灾情信息占应报送信息的比例', evidence: '值班值守记录', keywords: ['灾情', '报送', '值班'],
  },
  {
    code: 'SH-2401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '生产安全事故死亡人数下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '3–10', example: '≥5(%)',
    explanation: '生产安全事故死亡人数比上年的降幅', evidence: '事故统计报表', keywords: ['安全生产', '事故', '下降'],
  },
  {
    code: 'SH-2402', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '较大以上火灾事故起数',
    operator: '=', unit: '起', nature: '定量', direction: 'exact', reference: '0', example: '=0(起)',
    explanation: '发生较大以上等级火灾事故的起数', evidence: '火灾统计报表', keywords: ['火灾', '消防', '事故'],
  },
  {
    code: 'SH-2403', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '公众应急避险知识知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥80(%)',
    explanation: '知晓避险自救知识的公众占受访公众的比例', evidence: '抽样问卷', keywords: ['应急', '避险', '宣传'],
  },
  {
    code: 'KC-2401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '应急预案修订备案率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按期修订并备案的应急预案占应修订预案的比例', evidence: '预案备案登记', keywords: ['预案', '应急', '备案'],
  },
  {
    code: 'MY-2401', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受灾群众对救助工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对灾害救助表示满意的受灾群众占受访群众的比例', evidence: '入户回访', keywords: ['受灾', '救助', '满意度'],
  },
  {
    code: 'MY-2402', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '企业对安全指导服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对安全检查和指导服务表示满意的企业占受访企业的比例', evidence: '企业问卷', keywords: ['企业', '安全生产', '满意度'],
  },
];
