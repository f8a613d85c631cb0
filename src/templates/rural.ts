/** Standard indicators for 乡村振兴 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['乡村振兴'];

export const rural: readonly Template[] = [
  {
    code: 'CB-2801', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单个村庄整治平均投入',
    operator: '≤', unit: '元/个', nature: '定量', direction: 'lower', reference: '按实施方案批复', example: '≤500000(元/个)',
    explanation: '每个人居环境整治村的平均财政投入', evidence: '实施方案批复、竣工结算', keywords: ['村庄', '投入', '人居环境', '和美乡村', '美丽乡村'],
  },
  {
    code: 'CB-2802', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '户厕改造户均奖补标准',
    operator: '≤', unit: '元/户', nature: '定量', direction: 'lower', reference: '以当地奖补标准为上限', example: '≤1500(元/户)',
    explanation: '每户完成改厕的奖补金额', evidence: '奖补办法、发放清单', keywords: ['厕所', '改厕', '奖补', '户厕'],
  },
  {
    code: 'CB-2803', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '驻村工作队队均工作经费',
    operator: '≤', unit: '元/队', nature: '定量', direction: 'lower', reference: '以当地经费标准为上限', example: '≤20000(元/队)',
    explanation: '每支驻村工作队全年的工作经费', evidence: '经费标准文件、支出明细', keywords: ['驻村', '工作队', '工作经费'],
  },
  {
    code: 'CB-2804', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '支援项目单位建设成本控制率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '95–100', example: '≤100(%)',
    explanation: '支援项目实际建设成本占批复概算的比例', evidence: '概算批复、竣工结算', keywords: ['对口支援', '援建', '成本'],
  },
  {
    code: 'SL-2801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '实施帮扶产业项目数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按项目库年度计划', example: '≥15(个)',
    explanation: '本年度实施并完工的帮扶产业项目个数', evidence: '项目库、验收单', keywords: ['产业', '衔接资金', '产业帮扶', '帮扶产业', '衔接推进'],
  },
  {
    code: 'SL-2802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '人居环境整治村庄数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按实施方案', example: '≥20(个)',
    explanation: '本年度完成人居环境整治的村庄个数', evidence: '验收单', keywords: ['人居环境', '村庄'],
  },
  {
    code: 'SL-2803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '农村户厕改造户数',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按改造任务', example: '≥800(户)',
    explanation: '本年度完成改造并使用的农村户厕户数', evidence: '验收花名册', keywords: ['厕所', '改厕', '户数', '户厕'],
  },
  {
    code: 'SL-2804', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '选派支援干部人才人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按选派计划', example: '≥12(人)',
    explanation: '本年度选派到受援地区工作的干部和专业人才人数', evidence: '选派文件', keywords: ['对口支援', '干部', '人才', '东西部协作'],
  },
  {
    code: 'SL-2805', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '驻村入户走访户次',
    operator: '≥', unit: '户次', nature: '定量', direction: 'higher', reference: '按走访计划', example: '≥2000(户次)',
    explanation: '驻村工作队本年度入户走访的户次合计', evidence: '走访记录、民情日记', keywords: ['驻村', '走访', '工作队'],
  },
  {
    code: 'SL-2806', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '防返贫监测排查户数',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按排查方案', example: '≥3000(户)',
    explanation: '本年度开展监测排查的农户户数', evidence: '排查记录', keywords: ['返贫', '监测', '脱贫'],
  },
  {
    code: 'SL-2807', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '和美乡村建成数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥4(个)',
    explanation: '本年度通过考核验收的和美乡村个数', evidence: '验收文件', keywords: ['和美乡村', '美丽乡村', '村庄建设'],
  },
  {
    code: 'SL-2808', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '支援建设项目数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按支援计划', example: '≥6(个)',
    explanation: '本年度在受援地区实施的支援项目个数', evidence: '支援计划、项目台账', keywords: ['对口支援', '东西部协作', '援建'],
  },
  {
    code: 'ZL-2801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '衔接资金项目竣工验收通过率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '一次通过竣工验收的项目占应验收项目的比例', evidence: '竣工验收资料', keywords: ['衔接资金', '验收', '衔接推进'],
  },
  {
    code: 'ZL-2802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '改厕质量抽查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '抽查合格的户厕占抽查户厕的比例', evidence: '抽查记录', keywords: ['厕所', '改厕', '合格', '户厕'],
  },
  {
    code: 'ZL-2803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '人居环境整治验收达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '验收达标的村庄占整治村庄的比例', evidence: '验收评分表', keywords: ['人居环境', '和美乡村', '美丽乡村', '村庄整治'],
  },
  {
    code: 'ZL-2804', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '监测对象识别准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '经核查识别准确的监测对象占抽查对象的比例', evidence: '抽查核查报告', keywords: ['返贫', '监测', '脱贫'],
  },
  {
    code: 'ZL-2805', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '驻村干部考核称职率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '考核称职以上的驻村干部占参加考核驻村干部的比例', evidence: '考核结果', keywords: ['驻村', '工作队', '考核'],
  },
  {
    code: 'ZL-2806', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '支援项目质量验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的支援项目占应验收支援项目的比例', evidence: '竣工验收资料', keywords: ['对口支援', '东西部协作', '援建'],
  },
  {
    code: 'SX-2801', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '衔接资金项目按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间完工的项目占计划完工项目的比例', evidence: '项目进度台账', keywords: ['衔接资金', '完工', '按期', '衔接推进'],
  },
  {
    code: 'SX-2802', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '农村户厕改造完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为 11 月底前', example: '11月底前',
    explanation: '年度改厕任务全部完成并投入使用的最晚时间', evidence: '验收花名册', keywords: ['户厕', '改厕', '厕所'],
  },
  {
    code: 'SX-2803', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '整治项目按期竣工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间竣工的人居环境整治项目占计划项目的比例', evidence: '工程进度台账', keywords: ['人居环境', '和美乡村', '美丽乡村', '村庄整治'],
  },
  {
    code: 'SX-2804', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '监测对象帮扶措施落实及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定时限内落实帮扶措施的监测对象占应落实对象的比例', evidence: '防返贫监测系统', keywords: ['返贫', '监测', '脱贫'],
  },
  {
    code: 'SX-2805', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '支援资金按计划拨付率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '按计划时间拨付的支援资金占计划资金的比例', evidence: '拨付凭证', keywords: ['对口支援', '东西部协作', '支援资金'],
  },
  {
    code: 'SX-2806', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '驻村问题诉求办结时限',
    operator: '≤', unit: '天', nature: '定量', direction: 'lower', reference: '15–30', example: '≤30(天)',
    explanation: '驻村工作队从收到群众诉求到办结平均所用的天数', evidence: '诉求办理台账', keywords: ['驻村', '工作队', '诉求'],
  },
  {
    code: 'JJ-2801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '脱贫人口人均纯收入增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '6–12', example: '≥8(%)',
    explanation: '脱贫人口人均纯收入比上年的增幅', evidence: '防返贫监测系统', keywords: ['脱贫', '收入', '增长', '衔接推进'],
  },
  {
    code: 'JJ-2802', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '消费帮扶农产品销售额',
    operator: '≥', unit: '万元', nature: '定量', direction: 'higher', reference: '按协作协议', example: '≥200(万元)',
    explanation: '通过消费帮扶销售的受援地农产品金额', evidence: '销售合同、订单数据', keywords: ['消费帮扶', '农产品', '对口支援', '销售'],
  },
  {
    code: 'SH-2801', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '产业项目带动农户数量',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按联农带农方案', example: '≥600(户)',
    explanation: '通过务工、分红、订单等方式受益的农户户数', evidence: '带动台账', keywords: ['产业', '带动', '农户', '衔接推进'],
  },
  {
    code: 'SH-2802', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '防返贫监测对象风险消除率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–85', example: '≥65(%)',
    explanation: '风险已消除的监测对象占监测对象总数的比例', evidence: '防返贫监测系统', keywords: ['防返贫', '监测', '脱贫'],
  },
  {
    code: 'SH-2803', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '农村卫生厕所普及率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥80(%)',
    explanation: '使用卫生厕所的农户占农户总数的比例', evidence: '改厕台账、抽样调查', keywords: ['户厕', '改厕', '厕所', '卫生厕所'],
  },
  {
    code: 'SH-2804', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '驻村帮办民生实事件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按帮办计划', example: '≥60(件)',
    explanation: '驻村工作队帮助群众办成的民生实事件数', evidence: '实事台账', keywords: ['驻村', '工作队', '实事'],
  },
  {
    code: 'SH-2805', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '吸纳受援地劳动力就业人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按协作协议', example: '≥300(人)',
    explanation: '支援和协作项目吸纳受援地劳动力就业的人数', evidence: '用工台账', keywords: ['对口支援', '东西部协作', '就业'],
  },
  {
    code: 'SH-2806', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '整治村庄受益农户户数',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按实施方案', example: '≥2500(户)',
    explanation: '人居环境得到改善的农户户数', evidence: '村庄户籍资料', keywords: ['人居环境', '和美乡村', '美丽乡村', '村庄整治'],
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
    explanation: '对帮扶措施和成效表示满意的脱贫群众占受访群众的比例', evidence: '入户问卷', keywords: ['脱贫', '满意度', '返贫', '衔接推进'],
  },
  {
    code: 'MY-2802', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受援地群众对支援项目满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–97', example: '≥92(%)',
    explanation: '对支援项目表示满意的受援地群众占受访群众的比例', evidence: '入户问卷', keywords: ['对口支援', '受援', '满意度', '东西部协作'],
  },
  {
    code: 'MY-2803', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '卫生户厕使用农户满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–97', example: '≥92(%)',
    explanation: '对改厕质量和服务表示满意的农户占受访农户的比例', evidence: '入户问卷', keywords: ['户厕', '改厕', '厕所'],
  },
  {
    code: 'MY-2804', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '村民对人居环境满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥90(%)',
    explanation: '对村庄环境改善表示满意的村民占受访村民的比例', evidence: '入户问卷', keywords: ['人居环境', '和美乡村', '美丽乡村', '村庄整治'],
  },
  {
    code: 'MY-2805', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '村民对驻村工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '对驻村工作队工作表示满意的村民占受访村民的比例', evidence: '民主测评表', keywords: ['驻村', '工作队', '村民'],
  },
];
