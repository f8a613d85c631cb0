/** Standard indicators for 就业社保 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['就业社保'];

export const employment: readonly Template[] = [
  {
    code: 'CB-2701', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '公益性岗位月人均补贴标准',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以当地最低工资标准为参照', example: '≤2200(元/人·月)',
    explanation: '每名公益性岗位人员每月的岗位补贴金额', evidence: '补贴办法、发放表', keywords: ['公益性岗位', '补贴', '人均'],
  },
  {
    code: 'CB-2702', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '职业技能培训补贴标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以补贴目录标准为上限', example: '≤1500(元/人)',
    explanation: '每名取得证书学员的培训补贴金额', evidence: '补贴目录、发放表', keywords: ['技能培训', '补贴', '标准'],
  },
  {
    code: 'SL-2701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '城镇新增就业人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按就业目标任务', example: '≥6000(人)',
    explanation: '本年度城镇新增就业人员数', evidence: '就业信息系统', keywords: ['就业', '新增', '城镇'],
  },
  {
    code: 'SL-2702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '举办招聘会场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按服务计划', example: '≥40(场)',
    explanation: '本年度举办的线上线下招聘会场次', evidence: '招聘会登记', keywords: ['招聘会', '就业', '场次'],
  },
  {
    code: 'SL-2703', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '补贴性职业技能培训人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按培训计划', example: '≥1200(人次)',
    explanation: '享受补贴的职业技能培训人次', evidence: '培训实名制系统', keywords: ['技能培训', '人次', '补贴'],
  },
  {
    code: 'SL-2704', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公益性岗位安置人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按岗位计划', example: '≥200(人)',
    explanation: '本年度在公益性岗位安置的就业困难人员人数', evidence: '岗位协议、花名册', keywords: ['公益性岗位', '就业困难', '安置'],
  },
  {
    code: 'ZL-2701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '技能培训学员取证率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–92', example: '≥85(%)',
    explanation: '取得职业技能等级证书的学员占参训学员的比例', evidence: '证书查询结果', keywords: ['技能培训', '取证', '证书'],
  },
  {
    code: 'ZL-2702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '就业补贴审核准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '经复核符合条件的补贴笔数占审核通过笔数的比例', evidence: '复核抽查记录', keywords: ['就业补贴', '审核', '准确'],
  },
  {
    code: 'SX-2701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '社会保险待遇按时发放率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '在规定日期发放的待遇笔数占应发放笔数的比例', evidence: '待遇发放凭证', keywords: ['社保', '养老金', '发放'],
  },
  {
    code: 'SX-2702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '就业补贴申请办理时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '10–30', example: '≤20(个工作日)',
    explanation: '从受理申请到补贴拨付所用的工作日', evidence: '受理单、拨付凭证', keywords: ['就业补贴', '办理', '时限'],
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
    explanation: '调解达成协议的劳动争议占受理争议的比例', evidence: '调解仲裁系统', keywords: ['劳动争议', '调解', '仲裁'],
  },
  {
    code: 'KC-2701', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '城乡居民养老保险参保率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–98', example: '≥95(%)',
    explanation: '参加养老保险的城乡居民占应参保人数的比例', evidence: '社保信息系统', keywords: ['养老保险', '参保', '社保'],
  },
  {
    code: 'MY-2701', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '求职人员对就业服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对招聘、培训、指导等服务表示满意的求职人员占受访者的比例', evidence: '问卷', keywords: ['求职', '就业', '满意度'],
  },
  {
    code: 'MY-2702', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '参保群众对社保经办满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–97', example: '≥92(%)',
    explanation: '对社保经办服务表示满意的群众占受访群众的比例', evidence: '服务评价系统', keywords: ['社保', '经办', '满意度'],
  },
];
