/** Standard indicators for 乡村振兴 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['乡村振兴'];

export const rural: readonly Template[] = [
  {
    code: 'CB-2801', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单个村庄整治平均投入',
    operator: '≤', unit: '元/个', nature: '定量', direction: 'lower', reference: '按实施方案批复', example: '≤500000(元/个)',
    explanation: '每个人居环境整治村的平均财政投入', evidence: '实施方案批复、竣工结算', keywords: ['村庄', '整治', '投入'],
  },
  {
    code: 'CB-2802', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '户厕改造户均奖补标准',
    operator: '≤', unit: '元/户', nature: '定量', direction: 'lower', reference: '以当地奖补标准为上限', example: '≤1500(元/户)',
    explanation: '每户完成改厕的奖补金额', evidence: '奖补办法、发放清单', keywords: ['厕所', '改厕', '奖补'],
  },
  {
    code: 'SL-2801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '实施帮扶产业项目数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按项目库年度计划', example: '≥15(个)',
    explanation: '本年度实施并完工的帮扶产业项目个数', evidence: '项目库、验收单', keywords: ['帮扶', '产业', '衔接资金'],
  },
  {
    code: 'SL-2802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '人居环境整治村庄数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按实施方案', example: '≥20(个)',
    explanation: '本年度完成人居环境整治的村庄个数', evidence: '验收单', keywords: ['人居环境', '村庄', '整治'],
  },
  {
    code: 'SL-2803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '农村户厕改造户数',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按改造任务', example: '≥800(户)',
    explanation: '本年度完成改造并使用的农村户厕户数', evidence: '验收花名册', keywords: ['厕所', '改厕', '户数'],
  },
  {
    code: 'SL-2804', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '选派支援干部人才人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按选派计划', example: '≥12(人)',
    explanation: '本年度选派到受援地区工作的干部和专业人才人数', evidence: '选派文件', keywords: ['对口支援', '干部', '人才', '东西部协作'],
  },
  {
    code: 'ZL-2801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '衔接资金项目竣工验收通过率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '一次通过竣工验收的项目占应验收项目的比例', evidence: '竣工验收资料', keywords: ['衔接资金', '验收', '项目'],
  },
  {
    code: 'ZL-2802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '改厕质量抽查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '抽查合格的户厕占抽查户厕的比例', evidence: '抽查记录', keywords: ['厕所', '改厕', '合格'],
  },
  {
    code: 'SX-2801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '衔接资金项目按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间完工的项目占计划完工项目的比例', evidence: '项目进度台账', keywords: ['衔接资金', '完工', '按期'],
  },
  {
    code: 'JJ-2801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '脱贫人口人均纯收入增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '6–12', example: '≥8(%)',
    explanation: '脱贫人口人均纯收入比上年的增幅', evidence: '防返贫监测系统', keywords: ['脱贫', '收入', '增长'],
  },
  {
    code: 'JJ-2802', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '消费帮扶农产品销售额',
    operator: '≥', unit: '万元', nature: '定量', direction: 'higher', reference: '按协作协议', example: '≥200(万元)',
    explanation: '通过消费帮扶销售的受援地农产品金额', evidence: '销售合同、订单数据', keywords: ['消费帮扶', '农产品', '对口支援', '销售'],
  },
  {
    code: 'SH-2801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '产业项目带动农户数量',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按联农带农方案', example: '≥600(户)',
    explanation: '通过务工、分红、订单等方式受益的农户户数', evidence: '带动台账', keywords: ['产业', '带动', '农户'],
  },
  {
    code: 'SH-2802', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '防返贫监测对象风险消除率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–85', example: '≥65(%)',
    explanation: '风险已消除的监测对象占监测对象总数的比例', evidence: '防返贫监测系统', keywords: ['防返贫', '监测', '脱贫'],
  },
  {
    code: 'ST-2801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '农村生活垃圾收运处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '生活垃圾得到收运处置的自然村占自然村总数的比例', evidence: '收运台账', keywords: ['农村', '垃圾', '人居环境'],
  },
  {
    code: 'KC-2801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '帮扶项目资产确权移交率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '完成确权并移交管护的项目资产占应移交资产的比例', evidence: '确权登记、移交清单', keywords: ['资产', '确权', '管护'],
  },
  {
    code: 'MY-2801', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '脱贫群众对帮扶工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '对帮扶措施和成效表示满意的脱贫群众占受访群众的比例', evidence: '入户问卷', keywords: ['脱贫', '帮扶', '满意度'],
  },
  {
    code: 'MY-2802', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受援地群众对支援项目满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–97', example: '≥92(%)',
    explanation: '对支援项目表示满意的受援地群众占受访群众的比例', evidence: '入户问卷', keywords: ['对口支援', '受援', '满意度'],
  },
];
