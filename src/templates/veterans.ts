/** Standard indicators for 退役军人 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['退役军人'];

export const veterans: readonly Template[] = [
  {
    code: 'CB-3201', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '义务兵家庭户均优待金标准',
    operator: '≤', unit: '元/户', nature: '定量', direction: 'lower', reference: '以当地优待标准为上限', example: '≤20000(元/户)',
    explanation: '每户义务兵家庭全年领取的优待金金额', evidence: '优待金标准文件、发放表', keywords: ['义务兵', '优待金', '义务兵家庭'],
  },
  {
    code: 'CB-3202', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '优抚对象月人均抚恤补助标准',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以规定标准为上限', example: '≤1500(元/人·月)',
    explanation: '抚恤补助资金按优抚对象人数折算的月人均金额', evidence: '抚恤补助标准文件、发放表', keywords: ['优抚', '抚恤', '优抚对象'],
  },
  {
    code: 'CB-3203', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '退役士兵自主就业人均补助标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤60000(元/人)',
    explanation: '自主就业退役士兵一次性经济补助的人均金额', evidence: '补助标准文件、发放表', keywords: ['退役士兵', '自主就业', '一次性补助'],
  },
  {
    code: 'CB-3204', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '退役军人技能培训人均费用',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以培训补助标准为上限', example: '≤6000(元/人)',
    explanation: '每名退役军人参加技能或学历培训的补助费用', evidence: '培训合同、结算单', keywords: ['技能培训', '军人培训', '培训补贴'],
  },
  {
    code: 'CB-3205', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单个退役军人服务站年运行费用',
    operator: '≤', unit: '元/个', nature: '定量', direction: 'lower', reference: '按上年决算水平', example: '≤50000(元/个)',
    explanation: '每个退役军人服务站全年办公、水电和服务活动的费用', evidence: '支出明细账', keywords: ['退役军人', '服务站', '服务保障'],
  },
  {
    code: 'CB-3206', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单处烈士纪念设施年维护费用',
    operator: '≤', unit: '元/处', nature: '定量', direction: 'lower', reference: '按维护方案', example: '≤50000(元/处)',
    explanation: '每处烈士纪念设施全年保洁、修缮和管护费用', evidence: '维护合同、结算单', keywords: ['烈士', '纪念设施', '烈士陵园'],
  },
  {
    code: 'CB-3207', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '军休人员人均活动经费',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '以当地标准为上限', example: '≤1200(元/人·年)',
    explanation: '组织军休人员学习、文体活动的年人均费用', evidence: '活动方案、结算单', keywords: ['军休', '军休干部', '军休服务'],
  },
  {
    code: 'SL-3201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '领取抚恤补助优抚对象人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按审定名册', example: '≥3000(人)',
    explanation: '本年度领取定期抚恤金和生活补助的优抚对象人数', evidence: '发放名册', keywords: ['优抚', '抚恤', '优抚对象', '人数'],
  },
  {
    code: 'SL-3202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '发放优待金义务兵家庭户数',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按入伍批准名册', example: '≥400(户)',
    explanation: '本年度领取优待金的义务兵家庭户数', evidence: '发放名册', keywords: ['义务兵', '优待金', '义务兵家庭'],
  },
  {
    code: 'SL-3203', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '领取一次性补助退役士兵人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按接收名册', example: '≥180(人)',
    explanation: '本年度领取自主就业一次性经济补助的退役士兵人数', evidence: '发放名册', keywords: ['退役士兵', '自主就业', '一次性补助'],
  },
  {
    code: 'SL-3204', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '接收安置转业退役人员人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按安置计划', example: '≥60(人)',
    explanation: '本年度由政府安排工作的转业和退役人员人数', evidence: '安置通知书、报到名册', keywords: ['安置', '退役士兵', '军转'],
  },
  {
    code: 'SL-3205', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '参加技能培训退役军人人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按培训计划', example: '≥300(人)',
    explanation: '本年度参加适应性培训、职业技能培训的退役军人人数', evidence: '培训签到册、结业名册', keywords: ['技能培训', '培训', '就业创业'],
  },
  {
    code: 'SL-3206', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '退役军人专场招聘场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按就业服务计划', example: '≥8(场)',
    explanation: '本年度举办的退役军人专场招聘活动场次', evidence: '招聘活动记录', keywords: ['退役军人', '招聘', '就业创业'],
  },
  {
    code: 'SL-3207', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '走访慰问优抚对象人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按走访计划', example: '≥2000(人次)',
    explanation: '春节、建军节等节点走访慰问优抚对象和部队官兵的人次', evidence: '走访登记表', keywords: ['双拥', '拥军', '走访', '优抚'],
  },
  {
    code: 'SL-3208', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '修缮维护烈士纪念设施数量',
    operator: '≥', unit: '处', nature: '定量', direction: 'higher', reference: '按维护计划', example: '≥20(处)',
    explanation: '本年度完成修缮维护的烈士墓、纪念碑等设施处数', evidence: '维护验收单', keywords: ['烈士', '纪念设施', '烈士陵园'],
  },
  {
    code: 'SL-3209', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '建设退役军人服务站数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥30(个)',
    explanation: '本年度新建和规范提升的退役军人服务站数量', evidence: '验收单、挂牌记录', keywords: ['退役军人', '服务站', '服务保障'],
  },
  {
    code: 'SL-3210', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '服务管理军休人员人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按在册名册', example: '≥180(人)',
    explanation: '本年度接收和服务管理的军队离退休人员人数', evidence: '军休人员名册', keywords: ['军休', '军休干部', '军休服务'],
  },
  {
    code: 'SL-3211', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '帮扶援助困难退役军人人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按帮扶台账', example: '≥260(人)',
    explanation: '本年度得到帮扶援助的困难退役军人人数', evidence: '帮扶审批表、发放凭证', keywords: ['困难退役军人', '帮扶', '退役军人'],
  },
  {
    code: 'SL-3212', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '开展双拥共建活动次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按双拥工作计划', example: '≥12(次)',
    explanation: '本年度组织军地共建、国防教育等双拥活动的次数', evidence: '活动记录', keywords: ['双拥', '拥军', '军地共建'],
  },
  {
    code: 'ZL-3201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '优抚对象身份核查准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '年度确认核查信息无差错的优抚对象占在册优抚对象的比例', evidence: '年度确认核查表', keywords: ['优抚', '抚恤', '优抚对象', '核查'],
  },
  {
    code: 'ZL-3202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '优待金发放标准执行准确率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '按规定标准足额发放的户数占应发放户数的比例', evidence: '发放表、抽查记录', keywords: ['义务兵', '优待金', '义务兵家庭'],
  },
  {
    code: 'ZL-3203', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '退役军人岗位安置落实率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '落实岗位的安置对象占应安置对象的比例', evidence: '安置通知书、上岗证明', keywords: ['安置', '退役士兵', '军转'],
  },
  {
    code: 'ZL-3204', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '退役军人培训结业合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '考核合格的结业学员占参训退役军人的比例', evidence: '考核成绩单', keywords: ['技能培训', '培训', '就业创业'],
  },
  {
    code: 'ZL-3205', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '纪念设施维护验收合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '验收合格的纪念设施占维护设施总数的比例', evidence: '维护验收单', keywords: ['烈士', '纪念设施', '烈士陵园'],
  },
  {
    code: 'ZL-3206', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '服务站规范化建设达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–100', example: '≥92(%)',
    explanation: '达到规范化标准的服务站占建成服务站的比例', evidence: '考核验收结果', keywords: ['服务站', '退役军人', '服务保障'],
  },
  {
    code: 'ZL-3207', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '军休政策待遇落实到位率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '按规定落实政治和生活待遇的军休人员占在册人员的比例', evidence: '待遇落实台账', keywords: ['军休', '军休干部', '军休服务'],
  },
  {
    code: 'SX-3201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '抚恤补助资金按时发放率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '98–100', example: '≥99(%)',
    explanation: '在规定日期前发放的笔数占应发放笔数的比例', evidence: '银行回单', keywords: ['优抚', '抚恤', '优抚对象', '及时'],
  },
  {
    code: 'SX-3202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '义务兵家庭优待金兑现时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为建军节前', example: '7月底前',
    explanation: '优待金全部发放到户的最晚时间', evidence: '银行回单、发放表', keywords: ['义务兵', '优待金', '义务兵家庭'],
  },
  {
    code: 'SX-3203', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '退役士兵一次性补助发放时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '20–40', example: '≤30(个工作日)',
    explanation: '从完成报到登记到补助发放到位所用的工作日', evidence: '报到登记表、银行回单', keywords: ['退役士兵', '自主就业', '一次性补助'],
  },
  {
    code: 'SX-3204', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '退役报到登记办结时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '1–5', example: '≤3(个工作日)',
    explanation: '从提交报到材料到完成登记所用的工作日', evidence: '报到登记表', keywords: ['退役士兵', '安置', '报到'],
  },
  {
    code: 'SX-3205', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '退役军人来访事项按期办结率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '在规定期限内办结的来访事项占受理事项的比例', evidence: '来访事项台账', keywords: ['来访', '服务保障', '服务站'],
  },
  {
    code: 'SX-3206', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '退役军人培训班按期开班率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间开班的退役军人培训班占计划班次的比例', evidence: '培训计划、开班通知', keywords: ['技能培训', '培训', '开班', '就业创业'],
  },
  {
    code: 'SX-3207', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '双拥活动按计划开展率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间开展的双拥活动占计划活动的比例', evidence: '活动计划、活动记录', keywords: ['双拥', '拥军', '军地共建'],
  },
  {
    code: 'SX-3208', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '烈士纪念设施维护完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为烈士纪念日前', example: '9月20日前',
    explanation: '本年度纪念设施维护全部完成的最晚时间', evidence: '验收单', keywords: ['烈士', '纪念设施', '烈士陵园'],
  },
  {
    code: 'SH-3201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '退役军人培训后就业比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–92', example: '≥80(%)',
    explanation: '培训结束六个月内就业的退役军人占参训人数的比例', evidence: '就业跟踪台账', keywords: ['技能培训', '就业创业', '自主就业'],
  },
  {
    code: 'SH-3202', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '符合条件优抚对象待遇覆盖率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '享受抚恤优待的对象占符合条件对象的比例', evidence: '优抚对象数据比对结果', keywords: ['优抚', '抚恤', '优待金', '义务兵', '优抚对象'],
  },
  {
    code: 'SH-3203', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '退役军人矛盾问题化解率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥90(%)',
    explanation: '化解办结的矛盾问题占排查受理问题的比例', evidence: '矛盾问题台账', keywords: ['退役军人', '矛盾', '服务保障', '服务站', '安置'],
  },
  {
    code: 'SH-3204', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '烈士纪念设施瞻仰祭扫人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按上年接待量测算', example: '≥20000(人次)',
    explanation: '本年度到烈士纪念设施瞻仰、祭扫的人次', evidence: '接待登记', keywords: ['烈士', '纪念设施', '烈士陵园'],
  },
  {
    code: 'SH-3205', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '随军家属就业安置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '得到就业安置的随军家属占有就业意愿随军家属的比例', evidence: '安置台账', keywords: ['双拥', '拥军', '随军家属', '军属'],
  },
  {
    code: 'SH-3206', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '困难退役军人帮扶覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '得到帮扶的困难退役军人占在册困难退役军人的比例', evidence: '帮扶台账', keywords: ['困难退役军人', '帮扶'],
  },
  {
    code: 'KC-3201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '退役军人信息数据年度更新率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '当年更新核对的退役军人信息占建档立卡总数的比例', evidence: '信息系统数据', keywords: ['建档立卡', '退役军人', '服务保障'],
  },
  {
    code: 'KC-3202', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '烈士纪念设施管护机制运行情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有主体、有巡查', example: '落实管护单位并每月巡查登记',
    explanation: '纪念设施管护主体、日常巡查和经费保障的落实情况', evidence: '管护协议、巡查记录', keywords: ['烈士', '纪念设施', '长效', '烈士陵园'],
  },
  {
    code: 'MY-3201', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '退役军人对服务保障满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥92(%)',
    explanation: '对接收安置、就业扶持和日常服务表示满意的退役军人占受访者的比例', evidence: '电话回访、窗口评价', keywords: ['退役军人', '满意度', '安置', '退役士兵', '就业创业', '一次性补助', '服务站'],
  },
  {
    code: 'MY-3202', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '优抚对象对待遇落实满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–99', example: '≥94(%)',
    explanation: '对抚恤优待和走访慰问表示满意的对象占受访对象的比例', evidence: '入户问卷', keywords: ['优抚', '优抚对象', '优待金', '义务兵', '双拥', '满意度', '抚恤'],
  },
  {
    code: 'MY-3203', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '军休人员对军休服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥93(%)',
    explanation: '对服务管理表示满意的军休人员占受访军休人员的比例', evidence: '问卷', keywords: ['军休', '军休干部', '军休服务', '满意度'],
  },
  {
    code: 'MY-3204', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '瞻仰群众对纪念设施环境满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥90(%)',
    explanation: '对纪念设施环境和讲解表示满意的群众占受访群众的比例', evidence: '现场问卷', keywords: ['烈士', '纪念设施', '烈士陵园', '满意度'],
  },
];
