/** Standard indicators for 就业社保 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['就业社保'];

export const employment: readonly Template[] = [
  {
    code: 'CB-2701', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '公益性岗位月人均补贴标准',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以当地最低工资标准为参照', example: '≤2200(元/人·月)',
    explanation: '每名公益性岗位人员每月的岗位补贴金额', evidence: '补贴办法、发放表', keywords: ['公益性岗位', '人均'],
  },
  {
    code: 'CB-2702', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '职业技能培训补贴标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以补贴目录标准为上限', example: '≤1500(元/人)',
    explanation: '每名取得证书学员的培训补贴金额', evidence: '补贴目录、发放表', keywords: ['技能培训', '标准', '职业技能'],
  },
  {
    code: 'CB-2703', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '创业担保贷款户均贴息额',
    operator: '≤', unit: '元/户', nature: '定量', direction: 'lower', reference: '以贴息政策测算为上限', example: '≤6000(元/户)',
    explanation: '每户创业担保贷款当年的平均贴息金额', evidence: '贴息审核表', keywords: ['创业担保贷款', '创业', '贴息'],
  },
  {
    code: 'CB-2704', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '三支一扶人员月人均生活补助',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤4500(元/人·月)',
    explanation: '每名三支一扶人员每月的生活补助和社保支出', evidence: '补助标准文件、发放表', keywords: ['三支一扶', '生活补助', '高校毕业生'],
  },
  {
    code: 'CB-2705', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场招聘会组织费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按活动预算', example: '≤10000(元/场)',
    explanation: '每场招聘会的场地、搭建、宣传等费用', evidence: '报销明细', keywords: ['招聘会', '招聘', '就业服务'],
  },
  {
    code: 'CB-2706', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '养老保险人均财政补助标准',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '以补助文件为上限', example: '≤180(元/人·年)',
    explanation: '财政对每名参保居民全年的缴费和待遇补助金额', evidence: '补助文件、参保人数', keywords: ['养老保险', '参保', '城乡居民'],
  },
  {
    code: 'SL-2701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '城镇新增就业人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按就业目标任务', example: '≥6000(人)',
    explanation: '本年度城镇新增就业人员数', evidence: '就业信息系统', keywords: ['就业', '新增', '城镇', '就业补助'],
  },
  {
    code: 'SL-2702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '举办招聘会场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按服务计划', example: '≥40(场)',
    explanation: '本年度举办的线上线下招聘会场次', evidence: '招聘会登记', keywords: ['招聘会', '就业', '场次'],
  },
  {
    code: 'SL-2703', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '补贴性职业技能培训人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按培训计划', example: '≥1200(人次)',
    explanation: '享受补贴的职业技能培训人次', evidence: '培训实名制系统', keywords: ['技能培训', '人次', '职业技能'],
  },
  {
    code: 'SL-2704', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公益性岗位安置人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按岗位计划', example: '≥200(人)',
    explanation: '本年度在公益性岗位安置的就业困难人员人数', evidence: '岗位协议、花名册', keywords: ['公益性岗位', '就业困难', '安置'],
  },
  {
    code: 'SL-2705', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增创业担保贷款笔数',
    operator: '≥', unit: '笔', nature: '定量', direction: 'higher', reference: '按目标任务', example: '≥120(笔)',
    explanation: '本年度新发放的创业担保贷款笔数', evidence: '放款凭证', keywords: ['创业担保贷款', '创业', '贴息'],
  },
  {
    code: 'SL-2706', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '参加养老保险居民人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按参保计划', example: '≥180000(人)',
    explanation: '年末参加城乡居民基本养老保险的人数', evidence: '社保信息系统', keywords: ['养老保险', '参保', '城乡居民'],
  },
  {
    code: 'SL-2707', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '处理劳动争议案件数量',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥500(件)',
    explanation: '本年度受理并处理的劳动争议案件件数', evidence: '调解仲裁系统', keywords: ['劳动争议', '仲裁', '调解'],
  },
  {
    code: 'SL-2708', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '三支一扶在岗服务人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按招募计划', example: '≥30(人)',
    explanation: '本年度在岗服务的三支一扶人员人数', evidence: '服务协议、花名册', keywords: ['三支一扶', '高校毕业生', '基层'],
  },
  {
    code: 'ZL-2701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '技能培训学员取证率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–92', example: '≥85(%)',
    explanation: '取得职业技能等级证书的学员占参训学员的比例', evidence: '证书查询结果', keywords: ['技能培训', '取证', '证书', '职业技能'],
  },
  {
    code: 'ZL-2702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '就业补贴审核准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '经复核符合条件的补贴笔数占审核通过笔数的比例', evidence: '复核抽查记录', keywords: ['就业补贴', '审核', '准确', '就业补助'],
  },
  {
    code: 'ZL-2703', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '招聘会达成意向比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '20–40', example: '≥25(%)',
    explanation: '与用人单位达成就业意向的求职者占进场求职者的比例', evidence: '招聘会统计表', keywords: ['招聘会', '招聘', '就业服务'],
  },
  {
    code: 'ZL-2704', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '养老保险待遇发放准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '98–100', example: '≥99(%)',
    explanation: '发放对象和金额均无差错的笔数占发放笔数的比例', evidence: '待遇稽核记录', keywords: ['养老保险', '养老金', '社保'],
  },
  {
    code: 'ZL-2705', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '仲裁案件质量评查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '评查合格的仲裁案件占评查案件的比例', evidence: '案件评查通报', keywords: ['劳动争议', '仲裁', '评查'],
  },
  {
    code: 'ZL-2706', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '三支一扶人员考核合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '年度考核合格的三支一扶人员占参加考核人员的比例', evidence: '考核登记表', keywords: ['三支一扶', '考核', '高校毕业生'],
  },
  {
    code: 'ZL-2707', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '创业担保贷款按期回收率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–99', example: '≥95(%)',
    explanation: '按期收回的创业担保贷款金额占到期贷款金额的比例', evidence: '贷款台账', keywords: ['创业担保贷款', '创业', '回收'],
  },
  {
    code: 'SX-2701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '社会保险待遇按时发放率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '在规定日期发放的待遇笔数占应发放笔数的比例', evidence: '待遇发放凭证', keywords: ['社保', '养老金', '养老保险'],
  },
  {
    code: 'SX-2702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '就业补贴申请办理时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '10–30', example: '≤20(个工作日)',
    explanation: '从受理申请到补贴拨付所用的工作日', evidence: '受理单、拨付凭证', keywords: ['就业补贴', '时限', '就业补助'],
  },
  {
    code: 'SX-2703', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '劳动争议仲裁按期结案率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在法定审限内审结的案件占应审结案件的比例', evidence: '调解仲裁系统', keywords: ['劳动争议', '仲裁', '结案'],
  },
  {
    code: 'SX-2704', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '公益性岗位补贴按月发放率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '在规定日期发放补贴的月份占应发放月份的比例', evidence: '银行回单', keywords: ['公益性岗位', '三支一扶', '发放'],
  },
  {
    code: 'SX-2705', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '技能培训班按计划开班率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间开班的培训班占计划培训班的比例', evidence: '开班备案资料', keywords: ['技能培训', '职业技能', '开班'],
  },
  {
    code: 'SX-2706', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '招聘会按计划举办率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '按计划时间举办的招聘会占计划场次的比例', evidence: '活动公告、活动记录', keywords: ['招聘会', '招聘', '就业服务'],
  },
  {
    code: 'SX-2707', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '贴息资金审核拨付时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '10–30', example: '≤20(个工作日)',
    explanation: '从受理贴息申请到资金拨付所用的工作日', evidence: '申请受理单、拨付凭证', keywords: ['创业担保贷款', '贴息', '创业'],
  },
  {
    code: 'SH-2701', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '城镇登记失业人员再就业率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '55–75', example: '≥60(%)',
    explanation: '实现再就业的登记失业人员占登记失业人员的比例', evidence: '就业信息系统', keywords: ['失业', '再就业', '就业'],
  },
  {
    code: 'SH-2702', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '高校毕业生帮扶就业率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '经帮扶落实去向的离校毕业生占登记服务毕业生的比例', evidence: '实名制服务台账', keywords: ['高校毕业生', '毕业生', '就业'],
  },
  {
    code: 'SH-2703', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '劳动争议案件调解成功率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–80', example: '≥65(%)',
    explanation: '调解达成协议的劳动争议占受理争议的比例', evidence: '调解仲裁系统', keywords: ['劳动争议', '调解'],
  },
  {
    code: 'SH-2704', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '创业带动就业人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥360(人)',
    explanation: '获得创业扶持的主体吸纳就业的人数', evidence: '用工备案、社保缴费记录', keywords: ['创业', '创业担保贷款', '带动就业'],
  },
  {
    code: 'SH-2705', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '零就业家庭动态清零率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '至少一人实现就业的零就业家庭占认定零就业家庭的比例', evidence: '援助台账', keywords: ['零就业', '就业困难', '公益性岗位'],
  },
  {
    code: 'SH-2706', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '技能培训后就业比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–75', example: '≥60(%)',
    explanation: '培训后六个月内就业或创业的学员占取证学员的比例', evidence: '社保比对、回访记录', keywords: ['技能培训', '职业技能', '就业'],
  },
  {
    code: 'SH-2707', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '三支一扶期满留用比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–80', example: '≥60(%)',
    explanation: '服务期满后在基层就业的人员占期满人员的比例', evidence: '期满去向登记', keywords: ['三支一扶', '高校毕业生', '基层'],
  },
  {
    code: 'KC-2701', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '城乡居民养老保险参保率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–98', example: '≥95(%)',
    explanation: '参加养老保险的城乡居民占应参保人数的比例', evidence: '社保信息系统', keywords: ['养老保险', '参保', '社保'],
  },
  {
    code: 'MY-2701', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '求职人员对就业服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对招聘、培训、指导等服务表示满意的求职人员占受访者的比例', evidence: '问卷', keywords: ['求职', '就业', '满意度', '公益性岗位'],
  },
  {
    code: 'MY-2702', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '参保群众对社保经办满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–97', example: '≥92(%)',
    explanation: '对社保经办服务表示满意的群众占受访群众的比例', evidence: '服务评价系统', keywords: ['社保', '经办', '满意度', '养老保险'],
  },
  {
    code: 'MY-2703', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '用人单位对招聘服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对招聘组织和人选推荐表示满意的用人单位占受访单位的比例', evidence: '现场问卷', keywords: ['招聘会', '招聘', '用人单位'],
  },
  {
    code: 'MY-2704', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '学员对技能培训满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对培训内容和组织表示满意的学员占受访学员的比例', evidence: '训后测评表', keywords: ['技能培训', '职业技能', '学员'],
  },
  {
    code: 'MY-2705', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '当事人对仲裁服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '82–95', example: '≥88(%)',
    explanation: '对仲裁办理过程表示满意的当事人占受访当事人的比例', evidence: '案件回访', keywords: ['劳动争议', '仲裁', '当事人'],
  },
  {
    code: 'MY-2706', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '创业者对扶持服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对贷款、贴息和孵化服务表示满意的创业者占受访者的比例', evidence: '问卷', keywords: ['创业', '创业担保贷款', '孵化'],
  },
];
