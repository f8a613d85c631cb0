/** Standard indicators for 医疗卫生 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['医疗卫生'];

export const health: readonly Template[] = [
  {
    code: 'CB-1401', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '基本公共卫生服务人均经费标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以当年公布的人均经费标准为上限', example: '≤99(元/人)',
    explanation: '基本公共卫生服务经费折算到每名常住居民的金额', evidence: '经费标准文件、常住人口数', keywords: ['人均', '基本公共卫生', '公共卫生'],
  },
  {
    code: 'CB-1402', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '重点疾病筛查人均费用',
    operator: '≤', unit: '元/人次', nature: '定量', direction: 'lower', reference: '按核定的筛查项目价格', example: '≤180(元/人次)',
    explanation: '每人次完成一轮筛查的检查化验费用', evidence: '筛查服务合同、结算单', keywords: ['筛查', '单价', '疾病'],
  },
  {
    code: 'CB-1403', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '单张床位医疗废物日产生量',
    operator: '≤', unit: '公斤/张·天', nature: '定量', direction: 'lower', reference: '0.4–0.8', example: '≤0.6(公斤/张·天)',
    explanation: '每张实际开放床位平均每天产生的医疗废物重量', evidence: '医疗废物转移联单、床位使用统计', keywords: ['医疗废物', '床位', '环保'],
  },
  {
    code: 'CB-1404', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单份饮用水水样检测费用',
    operator: '≤', unit: '元/份', nature: '定量', direction: 'lower', reference: '按检测项目收费标准', example: '≤900(元/份)',
    explanation: '每份饮用水水样完成规定指标检测的费用', evidence: '检测合同、结算单', keywords: ['饮用水', '水质', '检测'],
  },
  {
    code: 'CB-1405', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '基层卫生院年均床位运行费用',
    operator: '≤', unit: '元/张', nature: '定量', direction: 'lower', reference: '按上年决算测算', example: '≤30000(元/张)',
    explanation: '每张实际开放床位全年的运行支出', evidence: '决算报表、床位统计', keywords: ['卫生院', '床位', '运行'],
  },
  {
    code: 'CB-1406', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单支疫苗储运配送费用',
    operator: '≤', unit: '元/支', nature: '定量', direction: 'lower', reference: '按配送合同', example: '≤2(元/支)',
    explanation: '每支疫苗冷链储存和配送的费用', evidence: '配送合同、结算单', keywords: ['疫苗', '预防接种', '冷链'],
  },
  {
    code: 'SL-1401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '重点人群健康管理人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按辖区重点人群名册', example: '≥12000(人)',
    explanation: '纳入健康管理并完成随访的老年人、孕产妇、儿童和慢性病患者人数', evidence: '健康管理信息系统', keywords: ['老年人', '慢病', '孕产妇', '健康管理'],
  },
  {
    code: 'SL-1402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '重点疾病筛查完成人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按筛查任务', example: '≥5000(人次)',
    explanation: '本年度实际完成重点疾病筛查的人次', evidence: '筛查登记册', keywords: ['筛查', '两癌'],
  },
  {
    code: 'SL-1403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '免疫规划疫苗接种剂次',
    operator: '≥', unit: '剂次', nature: '定量', direction: 'higher', reference: '按应种儿童数测算', example: '≥20000(剂次)',
    explanation: '本年度实际接种的免疫规划疫苗剂次数', evidence: '预防接种信息系统', keywords: ['疫苗', '接种', '免疫', '预防接种'],
  },
  {
    code: 'SL-1404', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '中医药适宜技术推广项数',
    operator: '≥', unit: '项', nature: '定量', direction: 'higher', reference: '按推广计划', example: '≥6(项)',
    explanation: '本年度在基层推广应用的中医药适宜技术项数', evidence: '推广培训记录', keywords: ['中医', '中医药', '适宜技术'],
  },
  {
    code: 'SL-1405', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '生活饮用水水质监测样品数',
    operator: '≥', unit: '份', nature: '定量', direction: 'higher', reference: '按监测方案', example: '≥200(份)',
    explanation: '本年度采集并完成检测的饮用水样品份数', evidence: '采样记录、检测报告', keywords: ['饮用水', '水质', '监测'],
  },
  {
    code: 'SL-1406', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '传染病监测哨点采样份数',
    operator: '≥', unit: '份', nature: '定量', direction: 'higher', reference: '按监测方案', example: '≥800(份)',
    explanation: '本年度监测哨点采集并送检的样本份数', evidence: '采样登记表', keywords: ['疾病预防', '疾控', '传染病', '监测'],
  },
  {
    code: 'SL-1407', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '急救车辆出车次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按上年业务量测算', example: '≥6000(次)',
    explanation: '本年度急救车辆执行院前急救任务的次数', evidence: '急救调度系统', keywords: ['急救', '120', '出车'],
  },
  {
    code: 'SL-1408', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '孕产妇免费检查服务人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按服务计划', example: '≥3000(人次)',
    explanation: '本年度享受免费孕前和孕产期检查的人次', evidence: '服务登记册', keywords: ['妇幼', '孕产妇', '孕前检查'],
  },
  {
    code: 'SL-1409', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '配备基本药物基层机构数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按机构名录', example: '≥20(家)',
    explanation: '按规定配备使用基本药物并享受补助的基层医疗机构家数', evidence: '机构名录、采购数据', keywords: ['基本药物', '卫生院', '基层'],
  },
  {
    code: 'SL-1410', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '接受健康管理服务居民人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按服务规范测算', example: '≥60000(人次)',
    explanation: '本年度接受建档、随访、健康教育等服务的居民人次', evidence: '公共卫生信息系统', keywords: ['公共卫生', '健康教育', '基本公共卫生'],
  },
  {
    code: 'ZL-1401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '适龄儿童免疫规划疫苗接种率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '按程序完成接种的适龄儿童占应种儿童的比例', evidence: '预防接种信息系统', keywords: ['疫苗', '接种', '儿童', '预防接种'],
  },
  {
    code: 'ZL-1402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '高血压患者规范管理率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–80', example: '≥65(%)',
    explanation: '按规范接受随访管理的高血压患者占管理患者的比例', evidence: '随访记录', keywords: ['高血压', '慢病', '规范管理'],
  },
  {
    code: 'ZL-1403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '医疗文书质量检查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '抽查合格的病历、处方占抽查数量的比例', evidence: '病历处方点评记录', keywords: ['病历', '处方', '医疗质量'],
  },
  {
    code: 'ZL-1404', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '筛查异常人员随访管理率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '得到随访或转诊的筛查异常人员占异常人员总数的比例', evidence: '随访登记册', keywords: ['筛查', '两癌', '随访'],
  },
  {
    code: 'ZL-1405', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '基本药物使用金额占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–70', example: '≥60(%)',
    explanation: '基层医疗机构基本药物采购金额占药品采购总额的比例', evidence: '药品采购平台数据', keywords: ['基本药物', '药品', '卫生院'],
  },
  {
    code: 'ZL-1406', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '饮用水水样检测完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '按规定指标完成检测的水样占采集水样的比例', evidence: '检测报告', keywords: ['饮用水', '水质', '检测'],
  },
  {
    code: 'ZL-1407', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '急救车辆设备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–100', example: '≥98(%)',
    explanation: '急救车辆和车载设备完好可用的数量占在册数量的比例', evidence: '车辆设备检查记录', keywords: ['急救', '120', '车辆'],
  },
  {
    code: 'ZL-1408', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '孕产妇健康档案建册率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '孕早期建立保健手册的孕妇占孕产妇总数的比例', evidence: '妇幼信息系统', keywords: ['妇幼', '孕产妇', '建册'],
  },
  {
    code: 'ZL-1409', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '中医馆建设达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '达到建设标准的中医馆占已建中医馆的比例', evidence: '评估验收表', keywords: ['中医', '中医药', '中医馆'],
  },
  {
    code: 'ZL-1410', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '公共卫生服务绩效评价合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '绩效评价合格的基层机构占参评机构的比例', evidence: '绩效评价结果', keywords: ['公共卫生', '疾病预防', '基本公共卫生'],
  },
  {
    code: 'SX-1401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '传染病疫情报告及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '98–100', example: '≥98(%)',
    explanation: '在规定时限内报告的传染病例占应报告病例的比例', evidence: '疫情网络直报系统', keywords: ['传染病', '疫情', '报告', '疾病预防'],
  },
  {
    code: 'SX-1402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '院前急救平均到达时间',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '8–15', example: '≤12(分钟)',
    explanation: '从接到呼救到急救车辆到达现场平均所用的时间', evidence: '急救调度系统', keywords: ['急救', '120', '到达'],
  },
  {
    code: 'SX-1403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '目标人群筛查完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为 11 月底前', example: '11月底前',
    explanation: '全部筛查任务完成并录入系统的最晚时间', evidence: '筛查登记册、信息系统', keywords: ['筛查', '两癌', '完成时间'],
  },
  {
    code: 'SX-1404', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '饮用水监测结果按季公示率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '按季度公示监测结果的次数占应公示次数的比例', evidence: '网站公示截图', keywords: ['饮用水', '水质', '公示'],
  },
  {
    code: 'SX-1405', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '疫苗配送到位及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '按接种门诊申领时间送达的疫苗批次占应送达批次的比例', evidence: '冷链配送单', keywords: ['疫苗', '预防接种', '配送'],
  },
  {
    code: 'SX-1406', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '孕产妇产后访视及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥93(%)',
    explanation: '在规定天数内完成访视的产妇占应访视产妇的比例', evidence: '访视记录', keywords: ['妇幼', '孕产妇', '访视'],
  },
  {
    code: 'SX-1407', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '基层补助资金拨付到位时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '10–30', example: '≤20(个工作日)',
    explanation: '从下达文件到资金拨付至基层机构所用的工作日', evidence: '拨付凭证', keywords: ['卫生院', '基本药物', '公共卫生', '中医'],
  },
  {
    code: 'SH-1401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '居民健康素养达标比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '25–35', example: '≥30(%)',
    explanation: '监测中具备基本健康素养的居民占受测居民的比例', evidence: '健康素养监测报告', keywords: ['健康素养', '健康教育'],
  },
  {
    code: 'SH-1402', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '孕产妇系统管理率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥92(%)',
    explanation: '按要求接受产前检查和产后访视的产妇占产妇总数的比例', evidence: '妇幼健康统计', keywords: ['孕产妇', '妇幼', '产检', '妇幼健康'],
  },
  {
    code: 'SH-1403', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '重点传染病疫情规范处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '98–100', example: '≥98(%)',
    explanation: '按规范完成调查和处置的疫情占报告疫情的比例', evidence: '疫情处置报告', keywords: ['疾病预防', '疾控', '传染病', '疫情', '预防接种'],
  },
  {
    code: 'SH-1404', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '基层医疗机构诊疗量占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–65', example: '≥55(%)',
    explanation: '基层医疗卫生机构诊疗人次占总诊疗人次的比例', evidence: '卫生统计报表', keywords: ['卫生院', '基层', '中医', '基本药物'],
  },
  {
    code: 'SH-1405', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '筛查人群早诊比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '60–85', example: '≥70(%)',
    explanation: '早期确诊的患者占筛查确诊患者的比例', evidence: '筛查登记、诊断报告', keywords: ['筛查', '两癌', '早诊'],
  },
  {
    code: 'SH-1406', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '饮用水卫生安全事件次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '集中式供水发生的饮用水污染和介水传染病事件次数', evidence: '突发事件报告', keywords: ['饮用水', '水质', '安全'],
  },
  {
    code: 'SH-1407', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '院前急救呼叫满足率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–99', example: '≥97(%)',
    explanation: '及时派出急救车辆的有效呼叫占有效呼叫总数的比例', evidence: '急救调度系统', keywords: ['急救', '120', '呼叫'],
  },
  {
    code: 'KC-1401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '基层医务人员年度轮训覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–100', example: '≥90(%)',
    explanation: '本年度参加业务轮训的基层医务人员占在岗人员的比例', evidence: '培训签到册、人员花名册', keywords: ['基层', '医生', '人才'],
  },
  {
    code: 'MY-1401', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '就诊患者对医疗服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对医疗服务表示满意的患者占受访患者的比例', evidence: '患者满意度调查', keywords: ['患者', '医院', '就诊', '卫生院', '急救', '中医', '医疗'],
  },
  {
    code: 'MY-1402', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '居民对公共卫生服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对公共卫生服务表示满意的居民占受访居民的比例', evidence: '电话回访、入户问卷', keywords: ['居民', '公共卫生', '满意度', '疾病预防', '筛查', '预防接种', '疫苗', '妇幼', '饮用水'],
  },
];
