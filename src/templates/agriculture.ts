/** Standard indicators for 农业农村 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['农业农村'];

export const agriculture: readonly Template[] = [
  {
    code: 'CB-1501', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '高标准农田建设亩均投资',
    operator: '≤', unit: '元/亩', nature: '定量', direction: 'lower', reference: '以当地亩均投资标准为上限', example: '≤2400(元/亩)',
    explanation: '高标准农田建设投资折算到每亩的金额', evidence: '初步设计批复、竣工决算', keywords: ['高标准农田', '亩均', '投资'],
  },
  {
    code: 'CB-1502', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '农作物统防统治亩均费用',
    operator: '≤', unit: '元/亩', nature: '定量', direction: 'lower', reference: '按询价或中标结果', example: '≤15(元/亩)',
    explanation: '每亩次病虫害统防统治的药剂与作业费用', evidence: '服务合同、作业面积确认单', keywords: ['病虫害', '防治', '亩均'],
  },
  {
    code: 'CB-1503', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '农机购置补贴占售价比例',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '20–30', example: '≤30(%)',
    explanation: '单台农机补贴额占该机具销售价格的比例', evidence: '补贴额一览表、购机发票', keywords: ['农机', '购置补贴', '单价'],
  },
  {
    code: 'SL-1501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '高标准农田建设面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按年度建设任务', example: '≥5000(亩)',
    explanation: '本年度建成并通过验收的高标准农田面积', evidence: '上图入库资料、验收单', keywords: ['高标准农田', '农田', '面积'],
  },
  {
    code: 'SL-1502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '农业技术推广示范面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按推广方案', example: '≥3000(亩)',
    explanation: '应用推广品种和技术的示范种植面积', evidence: '示范区台账', keywords: ['农技', '推广', '示范', '农业技术'],
  },
  {
    code: 'SL-1503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '高素质农民培育人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按培育任务', example: '≥120(人)',
    explanation: '完成规定学时并通过考核的农民人数', evidence: '培育管理系统、结业名册', keywords: ['农民', '培育', '人数'],
  },
  {
    code: 'SL-1504', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '牲畜强制免疫头数',
    operator: '≥', unit: '头', nature: '定量', direction: 'higher', reference: '按存栏量测算', example: '≥20000(头)',
    explanation: '本年度按程序完成强制免疫的牲畜头数', evidence: '免疫档案', keywords: ['动物防疫', '免疫', '畜禽', '动物疫病'],
  },
  {
    code: 'SL-1505', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '享受补贴农机台数',
    operator: '≥', unit: '台', nature: '定量', direction: 'higher', reference: '按申请量测算', example: '≥300(台)',
    explanation: '本年度兑付购置补贴的农机具台数', evidence: '补贴办理系统', keywords: ['农机', '购置补贴', '台数'],
  },
  {
    code: 'SL-1506', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '粪污处理设施配套养殖场数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按实施方案', example: '≥20(家)',
    explanation: '本年度完成粪污处理设施配套改造的养殖场家数', evidence: '验收单', keywords: ['粪污', '养殖', '畜禽粪污'],
  },
  {
    code: 'SL-1507', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '农产品质量安全抽检批次',
    operator: '≥', unit: '批次', nature: '定量', direction: 'higher', reference: '按监测计划', example: '≥500(批次)',
    explanation: '本年度完成抽样检测的农产品批次', evidence: '抽样单、检测报告', keywords: ['农产品', '抽检', '质量安全'],
  },
  {
    code: 'SL-1508', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '耕地地力保护补贴面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按核实面积', example: '≥60000(亩)',
    explanation: '本年度发放补贴的耕地面积', evidence: '面积核实公示表', keywords: ['耕地', '地力', '补贴面积'],
  },
  {
    code: 'ZL-1501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '农产品质量安全抽检合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '抽检合格的农产品批次占抽检批次的比例', evidence: '检测报告', keywords: ['农产品', '抽检', '质量安全'],
  },
  {
    code: 'ZL-1502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '动物强制免疫抗体合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–90', example: '≥70(%)',
    explanation: '抗体检测合格的样品占受检样品的比例', evidence: '抗体检测报告', keywords: ['免疫', '抗体', '动物防疫', '动物疫病'],
  },
  {
    code: 'ZL-1503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '农田建设工程质量验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的单项工程占应验收工程的比例', evidence: '竣工验收报告', keywords: ['高标准农田', '农田', '验收'],
  },
  {
    code: 'ZL-1504', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '惠农补贴面积和对象核实准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '经抽查面积、对象均无差错的户数占抽查户数的比例', evidence: '抽查核对记录', keywords: ['惠农补贴', '耕地', '粮食', '农机'],
  },
  {
    code: 'SX-1501', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '惠农补贴兑付及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定期限内兑付到户的补贴资金占应兑付资金的比例', evidence: '一卡通发放清单', keywords: ['惠农补贴', '一卡通', '兑付', '耕地', '农机', '补贴兑付'],
  },
  {
    code: 'SX-1502', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '春耕备耕物资到位时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '按当地农时', example: '3月底前',
    explanation: '种子、肥料等备耕物资配送到位的最晚时间', evidence: '配送签收单', keywords: ['春耕', '农资', '到位'],
  },
  {
    code: 'SX-1503', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '农田建设工程按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同工期完工的单项工程占全部单项工程的比例', evidence: '开工令、竣工资料', keywords: ['高标准农田', '农田', '完工'],
  },
  {
    code: 'SX-1504', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '动物疫情处置及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '98–100', example: '≥98(%)',
    explanation: '在规定时限内完成处置的疫情占报告疫情的比例', evidence: '疫情处置档案', keywords: ['动物疫病', '动物防疫', '疫情'],
  },
  {
    code: 'SX-1505', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '农产品检测结果反馈时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '3–10', example: '≤7(个工作日)',
    explanation: '从抽样到向被抽检单位反馈结果所用的工作日', evidence: '抽样单、反馈单', keywords: ['农产品', '检测', '时限'],
  },
  {
    code: 'JJ-1501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '项目区粮食亩均增产量',
    operator: '≥', unit: '公斤/亩', nature: '定量', direction: 'higher', reference: '30–80', example: '≥50(公斤/亩)',
    explanation: '项目区粮食亩产比实施前三年平均亩产增加的数量', evidence: '测产报告、统计资料', keywords: ['粮食', '增产', '亩产', '高标准农田', '农田'],
  },
  {
    code: 'JJ-1502', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '项目区农民人均收入增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '4–8', example: '≥6(%)',
    explanation: '项目区农民人均可支配收入比上年的增幅', evidence: '农户记账、统计资料', keywords: ['农民', '收入', '增收'],
  },
  {
    code: 'SH-1501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '主要农作物耕种收综合机械化率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–90', example: '≥80(%)',
    explanation: '耕、种、收环节机械作业面积按权重合成的比例', evidence: '农机化统计年报', keywords: ['农机', '机械化', '作业'],
  },
  {
    code: 'SH-1502', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '粮食作物播种面积稳定率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '当年粮食播种面积占上年播种面积的比例，超过的按 100% 计', evidence: '农业统计年报', keywords: ['粮食', '耕地', '种植'],
  },
  {
    code: 'SH-1503', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '重大动物疫情发生起数',
    operator: '=', unit: '起', nature: '定量', direction: 'exact', reference: '0', example: '=0(起)',
    explanation: '区域内发生重大动物疫情的起数', evidence: '疫情统计报表', keywords: ['动物疫病', '动物防疫'],
  },
  {
    code: 'SH-1504', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '新技术农户应用率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–85', example: '≥70(%)',
    explanation: '应用推广技术的农户占推广范围农户的比例', evidence: '跟踪调查表', keywords: ['农业技术', '农技', '推广'],
  },
  {
    code: 'ST-1501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '畜禽粪污综合利用率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '得到资源化利用的畜禽粪污占产生量的比例', evidence: '直联直报系统', keywords: ['粪污', '畜禽', '利用'],
  },
  {
    code: 'ST-1502', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '测土配方施肥技术覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '采用测土配方施肥的播种面积占总播种面积的比例', evidence: '施肥调查统计', keywords: ['化肥', '施肥', '减量'],
  },
  {
    code: 'KC-1501', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '农田设施管护主体落实率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '签订管护协议的农田设施占建成设施的比例', evidence: '管护协议', keywords: ['农田', '管护', '长效'],
  },
  {
    code: 'MY-1501', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '项目区农户满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对农业项目实施表示满意的农户占受访农户的比例', evidence: '入户问卷', keywords: ['农户', '农民', '满意度', '农业', '农田', '农机', '耕地', '粮食', '畜禽', '农产品'],
  },
];
