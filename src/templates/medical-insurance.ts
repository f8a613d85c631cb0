/** Standard indicators for 医疗保障 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['医疗保障'];

export const medicalInsurance: readonly Template[] = [
  {
    code: 'CB-3101', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '居民医保年人均财政补助标准',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '以国家和当地规定标准为上限', example: '≤700(元/人·年)',
    explanation: '各级财政对每名参保居民的年补助金额', evidence: '补助标准文件、参保名册', keywords: ['居民医保', '医保补助', '财政补助', '医疗保险'],
  },
  {
    code: 'CB-3102', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '医疗救助次均救助金额',
    operator: '≤', unit: '元/人次', nature: '定量', direction: 'lower', reference: '按上年救助水平测算', example: '≤1500(元/人次)',
    explanation: '医疗救助资金按直接救助人次折算的平均金额', evidence: '救助结算单', keywords: ['医疗救助', '救助', '次均'],
  },
  {
    code: 'CB-3103', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单家医药机构检查费用',
    operator: '≤', unit: '元/家', nature: '定量', direction: 'lower', reference: '按服务合同', example: '≤8000(元/家)',
    explanation: '委托第三方对一家定点医药机构开展检查的费用', evidence: '服务合同、检查报告', keywords: ['医保基金', '基金监管', '监管', '检查'],
  },
  {
    code: 'CB-3104', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '长期护理保险年人均筹资标准',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '以当地筹资标准为上限', example: '≤100(元/人·年)',
    explanation: '长期护理保险按参保人数折算的年筹资金额', evidence: '筹资文件、参保名册', keywords: ['长期护理保险', '长护险', '筹资'],
  },
  {
    code: 'CB-3105', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场医保政策宣传活动费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按询价结果', example: '≤5000(元/场)',
    explanation: '每场集中宣传活动的场地、资料和人员费用', evidence: '活动结算单', keywords: ['医保宣传', '政策宣传', '宣传'],
  },
  {
    code: 'SL-3101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '居民医保参保人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按参保扩面任务', example: '≥300000(人)',
    explanation: '本年度参加城乡居民基本医疗保险的人数', evidence: '参保缴费数据', keywords: ['居民医保', '参保', '医疗保险', '医保补助'],
  },
  {
    code: 'SL-3102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '医疗救助直接救助人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按上年救助量测算', example: '≥12000(人次)',
    explanation: '本年度得到住院和门诊医疗救助的人次', evidence: '救助结算数据', keywords: ['医疗救助', '救助', '人次'],
  },
  {
    code: 'SL-3103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '资助困难群众参保人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按救助对象名册', example: '≥8000(人)',
    explanation: '本年度由财政资助参加居民医保的困难群众人数', evidence: '资助参保名册', keywords: ['资助参保', '医疗救助', '困难群众参保'],
  },
  {
    code: 'SL-3104', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '定点医药机构现场检查家次',
    operator: '≥', unit: '家次', nature: '定量', direction: 'higher', reference: '按检查计划', example: '≥200(家次)',
    explanation: '本年度对定点医疗机构和零售药店开展现场检查的家次', evidence: '检查记录', keywords: ['医保基金', '基金监管', '监管', '检查'],
  },
  {
    code: 'SL-3105', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '医保病历评审抽查份数',
    operator: '≥', unit: '份', nature: '定量', direction: 'higher', reference: '按评审方案', example: '≥3000(份)',
    explanation: '本年度抽取评审的住院病历份数', evidence: '病历评审记录', keywords: ['病历', '医保支付', '支付方式', '评审'],
  },
  {
    code: 'SL-3106', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '落地执行集采药品品种数',
    operator: '≥', unit: '种', nature: '定量', direction: 'higher', reference: '按集采批次', example: '≥450(种)',
    explanation: '本年度在定点医疗机构落地执行的集中带量采购药品品种数', evidence: '集采平台数据', keywords: ['药品集采', '带量采购', '集采'],
  },
  {
    code: 'SL-3107', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '医保经办服务下沉网点数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设方案', example: '≥60(个)',
    explanation: '本年度可办理医保业务的乡镇、村和社区服务网点数量', evidence: '网点台账、权限开通记录', keywords: ['医保经办', '经办服务', '网点'],
  },
  {
    code: 'SL-3108', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '享受长期护理保险待遇人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按评估结果测算', example: '≥1500(人)',
    explanation: '本年度经失能评估享受护理待遇的人数', evidence: '待遇享受名册', keywords: ['长期护理保险', '长护险', '失能'],
  },
  {
    code: 'SL-3109', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '组织医保政策宣传场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按宣传计划', example: '≥30(场)',
    explanation: '本年度组织的医保政策集中宣传活动场次', evidence: '宣传活动记录', keywords: ['医保宣传', '政策宣传', '宣传'],
  },
  {
    code: 'ZL-3101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '医保待遇支付准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '经抽查待遇支付无差错的笔数占抽查笔数的比例', evidence: '待遇抽查记录', keywords: ['医保待遇', '居民医保', '医保补助', '医疗保险'],
  },
  {
    code: 'ZL-3102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '医疗救助对象身份核对准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–100', example: '≥98(%)',
    explanation: '身份信息与民政、乡村振兴等部门比对一致的对象占救助对象的比例', evidence: '数据比对结果', keywords: ['医疗救助', '救助对象', '资助参保'],
  },
  {
    code: 'ZL-3103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '违规医保基金追回率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '追回的违规基金占应追回基金的比例', evidence: '追缴凭证、处理决定书', keywords: ['医保基金', '基金监管', '监管', '追回'],
  },
  {
    code: 'ZL-3104', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '医保结算清单质控合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–99', example: '≥95(%)',
    explanation: '通过质控审核的结算清单占上传清单的比例', evidence: '结算清单质控报告', keywords: ['结算清单', '医保支付', '支付方式', '医保结算'],
  },
  {
    code: 'ZL-3105', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '集采药品合同采购量完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '医疗机构实际采购量占合同约定采购量的比例，超过的按 100% 计', evidence: '集采平台数据', keywords: ['药品集采', '带量采购', '集采'],
  },
  {
    code: 'ZL-3106', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '失能等级评估结论复核一致率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '复核结论与原评估结论一致的人数占复核人数的比例', evidence: '评估复核记录', keywords: ['长期护理保险', '长护险', '失能'],
  },
  {
    code: 'ZL-3107', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '医保经办业务抽查差错率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '0.2–2', example: '≤1(%)',
    explanation: '抽查发现差错的业务件数占抽查件数的比例', evidence: '业务抽查记录', keywords: ['医保经办', '经办服务', '差错'],
  },
  {
    code: 'SX-3101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '医疗费用手工报销办结时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '15–30', example: '≤20(个工作日)',
    explanation: '从受理报销资料到完成支付所用的工作日', evidence: '报销办理记录', keywords: ['手工报销', '医保经办', '医保待遇', '时限'],
  },
  {
    code: 'SX-3102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '定点机构医保费用按时结算率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '在规定期限内完成结算的月份占应结算月份的比例', evidence: '结算凭证', keywords: ['医保结算', '医保支付', '居民医保', '定点机构'],
  },
  {
    code: 'SX-3103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '医保财政补助资金到账时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为三季度末前', example: '9月底前',
    explanation: '各级财政补助资金全部划入财政专户的最晚时间', evidence: '资金划拨凭证', keywords: ['居民医保', '医保补助', '财政补助', '医疗保险'],
  },
  {
    code: 'SX-3104', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '医疗救助费用审核拨付时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '10–20', example: '≤15(个工作日)',
    explanation: '从提交结算资料到救助费用拨付到位所用的工作日', evidence: '审核单、拨付凭证', keywords: ['医疗救助', '救助', '拨付'],
  },
  {
    code: 'SX-3105', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '异地就医备案办理时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '1–3', example: '≤2(个工作日)',
    explanation: '从提交备案申请到备案生效所用的工作日', evidence: '备案办理记录', keywords: ['异地就医', '备案', '医保经办'],
  },
  {
    code: 'SX-3106', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '基金监管问题线索按期办结率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '在规定期限内办结的问题线索占应办结线索的比例', evidence: '线索台账', keywords: ['医保基金', '基金监管', '监管', '线索'],
  },
  {
    code: 'SX-3107', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '失能评估按时完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '在规定期限内完成评估的申请占全部申请的比例', evidence: '评估办理记录', keywords: ['长期护理保险', '长护险', '失能'],
  },
  {
    code: 'JJ-3101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '集采药品采购费用下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '40–60', example: '≥45(%)',
    explanation: '集中带量采购药品按约定采购量计算的费用比集采前的降幅', evidence: '集采平台数据、价格测算表', keywords: ['药品集采', '带量采购', '集采'],
  },
  {
    code: 'SH-3101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '基本医疗保险参保率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–98', example: '≥95(%)',
    explanation: '参加基本医疗保险的人数占常住人口的比例', evidence: '参保数据、人口统计资料', keywords: ['居民医保', '参保', '医疗保险', '医保补助'],
  },
  {
    code: 'SH-3102', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '住院费用政策范围内报销比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '65–80', example: '≥70(%)',
    explanation: '基金支付的住院费用占政策范围内住院费用的比例', evidence: '医保结算数据', keywords: ['居民医保', '医保待遇', '报销', '医疗保险'],
  },
  {
    code: 'SH-3103', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '重点救助对象自付费用救助比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–80', example: '≥70(%)',
    explanation: '救助资金支付占政策范围内个人自付住院费用的比例', evidence: '救助结算数据', keywords: ['医疗救助', '救助对象', '救助'],
  },
  {
    code: 'SH-3104', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '特殊困难群体参保覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '99–100', example: '≥99(%)',
    explanation: '已参保的低保、特困、返贫致贫人口占该类人口总数的比例', evidence: '参保数据比对结果', keywords: ['资助参保', '医疗救助', '困难群众参保'],
  },
  {
    code: 'SH-3105', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '住院费用跨省直接结算率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–90', example: '≥75(%)',
    explanation: '跨省直接结算的住院人次占跨省住院人次的比例', evidence: '异地就医结算数据', keywords: ['异地就医', '医保结算', '直接结算'],
  },
  {
    code: 'SH-3106', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '参保群众医保政策知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '知晓参保、报销等主要政策的群众占受访群众的比例', evidence: '抽样问卷', keywords: ['医保宣传', '政策宣传', '宣传'],
  },
  {
    code: 'SH-3107', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '定点机构违规问题整改率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '完成整改的违规问题占检查发现问题的比例', evidence: '整改台账', keywords: ['医保基金', '基金监管', '监管', '整改'],
  },
  {
    code: 'SH-3108', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '医疗机构集采药品优先使用比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–95', example: '≥85(%)',
    explanation: '使用集采中选药品的金额占同通用名药品使用金额的比例', evidence: '集采平台数据', keywords: ['药品集采', '带量采购', '集采'],
  },
  {
    code: 'SH-3109', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '失能参保人员护理服务覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥90(%)',
    explanation: '得到护理服务的失能人员占评估通过人员的比例', evidence: '待遇享受名册', keywords: ['长期护理保险', '长护险', '失能'],
  },
  {
    code: 'KC-3101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '居民医保基金可支付月数',
    operator: '≥', unit: '个月', nature: '定量', direction: 'higher', reference: '6–9', example: '≥6(个月)',
    explanation: '基金累计结余按上年月均支出可以支付的月数', evidence: '基金决算报表', keywords: ['居民医保', '医保基金', '医疗保险'],
  },
  {
    code: 'KC-3102', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '医保基金监管长效机制运行情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有制度、有检查、有通报', example: '每季度开展部门联合检查并通报结果',
    explanation: '日常监管、联合检查和信用管理制度的建立与执行情况', evidence: '制度文件、检查通报', keywords: ['基金监管', '监管', '长效'],
  },
  {
    code: 'MY-3101', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '参保群众对医保经办服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥92(%)',
    explanation: '对参保、报销等经办服务表示满意的群众占受访群众的比例', evidence: '窗口评价、电话回访', keywords: ['医保经办', '居民医保', '医保待遇', '满意度', '医疗保险', '医保宣传', '异地就医'],
  },
  {
    code: 'MY-3102', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '救助对象对医疗救助满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥92(%)',
    explanation: '对医疗救助办理表示满意的对象占受访对象的比例', evidence: '电话回访', keywords: ['医疗救助', '资助参保', '救助对象', '满意度'],
  },
  {
    code: 'MY-3103', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '定点医药机构对医保服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对费用结算、集采和监管指导表示满意的机构占受访机构的比例', evidence: '问卷', keywords: ['定点机构', '基金监管', '医保基金', '医保结算', '药品集采', '带量采购', '满意度'],
  },
  {
    code: 'MY-3104', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '失能人员家属对护理服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥90(%)',
    explanation: '对护理服务表示满意的失能人员及家属占受访者的比例', evidence: '入户问卷', keywords: ['长期护理保险', '长护险', '失能', '满意度'],
  },
];
