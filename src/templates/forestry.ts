/** Standard indicators for 林业 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['林业'];

export const forestry: readonly Template[] = [
  {
    code: 'CB-3001', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '人工造林亩均投资',
    operator: '≤', unit: '元/亩', nature: '定量', direction: 'lower', reference: '按作业设计批复', example: '≤1200(元/亩)',
    explanation: '人工造林的整地、苗木、栽植和抚育投资折算到每亩的金额', evidence: '作业设计批复、竣工结算', keywords: ['造林', '亩均', '绿化造林', '国土绿化'],
  },
  {
    code: 'CB-3002', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '森林抚育亩均作业费用',
    operator: '≤', unit: '元/亩', nature: '定量', direction: 'lower', reference: '按询价或中标结果', example: '≤300(元/亩)',
    explanation: '每亩森林抚育间伐、割灌等作业的费用', evidence: '作业合同、结算单', keywords: ['森林抚育', '抚育', '亩均'],
  },
  {
    code: 'CB-3003', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '生态护林员年人均补助标准',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤10000(元/人·年)',
    explanation: '每名生态护林员全年领取的管护劳务补助', evidence: '补助标准文件、发放表', keywords: ['护林员', '护林', '管护补助'],
  },
  {
    code: 'CB-3004', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '林业有害生物防治亩均费用',
    operator: '≤', unit: '元/亩', nature: '定量', direction: 'lower', reference: '按询价或中标结果', example: '≤30(元/亩)',
    explanation: '每亩林地一次防治的药剂与作业费用', evidence: '防治合同、面积确认单', keywords: ['有害生物', '病虫害', '亩均', '松材线虫'],
  },
  {
    code: 'CB-3005', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '公益林年亩均补偿标准',
    operator: '≤', unit: '元/亩', nature: '定量', direction: 'lower', reference: '以当地补偿标准为上限', example: '≤16(元/亩)',
    explanation: '公益林森林生态效益补偿资金折算到每亩的年补偿金额', evidence: '补偿标准文件、发放表', keywords: ['公益林', '生态效益补偿', '补偿'],
  },
  {
    code: 'SL-3001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '完成人工造林面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按年度造林任务', example: '≥3000(亩)',
    explanation: '本年度完成栽植并纳入上图的人工造林面积', evidence: '造林上图资料、验收单', keywords: ['造林', '面积', '国土绿化', '绿化造林'],
  },
  {
    code: 'SL-3002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '森林抚育作业面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按抚育任务', example: '≥5000(亩)',
    explanation: '本年度完成抚育作业的林地面积', evidence: '作业设计、验收单', keywords: ['森林抚育', '抚育', '面积'],
  },
  {
    code: 'SL-3003', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '林业有害生物防治面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按防治方案', example: '≥8000(亩)',
    explanation: '本年度实施防治作业的林地面积', evidence: '防治作业记录、验收单', keywords: ['有害生物', '病虫害', '防治面积', '松材线虫'],
  },
  {
    code: 'SL-3004', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '选聘生态护林员人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按选聘指标', example: '≥200(人)',
    explanation: '本年度签订管护协议的生态护林员人数', evidence: '管护协议、名册', keywords: ['护林员', '护林', '人数'],
  },
  {
    code: 'SL-3005', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '纳入补偿公益林面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按区划落界成果', example: '≥60000(亩)',
    explanation: '本年度纳入森林生态效益补偿的公益林面积', evidence: '区划落界成果、补偿协议', keywords: ['公益林', '生态效益补偿', '面积'],
  },
  {
    code: 'SL-3006', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '古树名木保护复壮株数',
    operator: '≥', unit: '株', nature: '定量', direction: 'higher', reference: '按保护方案', example: '≥120(株)',
    explanation: '本年度挂牌保护和救护复壮的古树名木株数', evidence: '保护档案、验收单', keywords: ['古树名木', '古树', '株数'],
  },
  {
    code: 'SL-3007', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '湿地保护修复面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按修复方案', example: '≥600(亩)',
    explanation: '本年度完成保护修复措施的湿地面积', evidence: '修复方案、验收单', keywords: ['湿地', '修复', '面积'],
  },
  {
    code: 'SL-3008', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '全民义务植树株数',
    operator: '≥', unit: '株', nature: '定量', direction: 'higher', reference: '按植树计划', example: '≥50000(株)',
    explanation: '本年度组织义务植树栽植的株数', evidence: '植树活动记录', keywords: ['义务植树', '植树', '株数'],
  },
  {
    code: 'SL-3009', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '培育良种苗木数量',
    operator: '≥', unit: '万株', nature: '定量', direction: 'higher', reference: '按育苗计划', example: '≥30(万株)',
    explanation: '本年度培育可出圃的良种苗木数量', evidence: '育苗台账、苗木检验证书', keywords: ['苗木', '良种', '育苗', '苗圃'],
  },
  {
    code: 'SL-3010', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '林场管护林地面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按管护责任区', example: '≥20000(亩)',
    explanation: '国有林场本年度落实管护的林地面积', evidence: '管护责任书、巡护记录', keywords: ['林场', '国有林', '管护'],
  },
  {
    code: 'ZL-3001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '造林核实面积合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥92(%)',
    explanation: '经验收达到合格标准的造林面积占核实面积的比例', evidence: '造林检查验收报告', keywords: ['造林', '验收', '合格', '国土绿化', '绿化造林'],
  },
  {
    code: 'ZL-3002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '新造林地苗木成活率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥88(%)',
    explanation: '当年成活的苗木株数占栽植株数的比例', evidence: '成活率调查表', keywords: ['造林', '苗木', '成活', '绿化造林'],
  },
  {
    code: 'ZL-3003', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '造林使用良种苗木比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–90', example: '≥75(%)',
    explanation: '使用良种苗木的造林面积占造林总面积的比例', evidence: '苗木检验证书、造林小班卡', keywords: ['良种', '苗木', '造林'],
  },
  {
    code: 'ZL-3004', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '森林抚育作业质量合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '作业质量合格的抚育面积占抚育面积的比例', evidence: '作业质量检查表', keywords: ['森林抚育', '抚育', '合格'],
  },
  {
    code: 'ZL-3005', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '林业有害生物无公害防治率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥90(%)',
    explanation: '采用无公害措施的防治面积占防治总面积的比例', evidence: '防治统计报表', keywords: ['有害生物', '病虫害', '松材线虫', '防治'],
  },
  {
    code: 'ZL-3006', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '护林员巡护任务完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '实际完成的巡护里程或天数占规定巡护任务的比例', evidence: '巡护系统轨迹、考勤表', keywords: ['护林员', '护林', '巡护'],
  },
  {
    code: 'ZL-3007', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '林地管护责任落实率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '签订管护协议的林地面积占应管护林地面积的比例', evidence: '管护协议', keywords: ['公益林', '林场', '国有林', '管护'],
  },
  {
    code: 'ZL-3008', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '湿地修复工程验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的湿地修复单项工程占应验收工程的比例', evidence: '竣工验收报告', keywords: ['湿地', '修复', '验收'],
  },
  {
    code: 'ZL-3009', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '古树名木救护复壮存活率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '救护复壮后正常存活的古树名木占救护株数的比例', evidence: '古树名木普查复查记录', keywords: ['古树名木', '古树', '复壮'],
  },
  {
    code: 'SX-3001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '春季造林任务完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '按当地造林季节', example: '5月底前',
    explanation: '春季造林全部完成栽植的最晚时间', evidence: '造林进度统计表', keywords: ['造林', '春季', '国土绿化', '绿化造林'],
  },
  {
    code: 'SX-3002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '护林员补助按时发放率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '在规定日期前发放的补助笔数占应发放笔数的比例', evidence: '银行回单、发放表', keywords: ['护林员', '护林', '补助发放'],
  },
  {
    code: 'SX-3003', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '林业有害生物疫情报告时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '1–3', example: '≤2(个工作日)',
    explanation: '从发现疑似疫情到完成报告所用的工作日', evidence: '疫情报告单', keywords: ['有害生物', '疫情', '松材线虫', '时限'],
  },
  {
    code: 'SX-3004', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '森林督查图斑整改按期完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '在规定期限内完成整改的图斑占应整改图斑的比例', evidence: '整改销号台账', keywords: ['森林督查', '图斑', '整改'],
  },
  {
    code: 'SX-3005', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '生态效益补偿资金兑付及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定期限内兑付的补偿资金占应兑付资金的比例', evidence: '一卡通发放清单', keywords: ['公益林', '生态效益补偿', '兑付'],
  },
  {
    code: 'SX-3006', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '湿地修复工程按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同工期完工的修复工程占全部修复工程的比例', evidence: '开工令、竣工资料', keywords: ['湿地', '修复', '完工'],
  },
  {
    code: 'SX-3007', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '古树名木保护措施完成时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '按保护方案', example: '11月底前',
    explanation: '年度挂牌、围栏和救护复壮等措施全部完成的最晚时间', evidence: '保护措施验收单', keywords: ['古树名木', '古树', '复壮'],
  },
  {
    code: 'SX-3008', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '林木采伐许可办理时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '5–15', example: '≤10(个工作日)',
    explanation: '从受理采伐申请到作出许可决定所用的工作日', evidence: '许可办理档案', keywords: ['采伐', '许可', '时限'],
  },
  {
    code: 'JJ-3001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '林下经济产值增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '4–10', example: '≥6(%)',
    explanation: '林下种植、养殖和采集加工产值比上年的增幅', evidence: '产业统计报表', keywords: ['林下经济', '产值', '经济林', '林业产业'],
  },
  {
    code: 'JJ-3002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '吸纳当地群众务工人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按用工计划', example: '≥3000(人次)',
    explanation: '造林、抚育和管护作业吸纳当地群众务工的人次', evidence: '用工记录、劳务发放表', keywords: ['务工', '造林', '抚育', '增收'],
  },
  {
    code: 'SH-3001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '涉林违法案件查处率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '依法查处的涉林违法案件占发现案件的比例', evidence: '案件台账', keywords: ['森林资源', '案件', '查处', '林场'],
  },
  {
    code: 'SH-3002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '公众森林资源保护知识知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '知晓林地、湿地和野生动植物保护常识的群众占受访群众的比例', evidence: '抽样问卷', keywords: ['森林资源', '湿地', '古树名木', '护林', '林场', '松材线虫', '有害生物', '森林抚育'],
  },
  {
    code: 'SH-3003', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '义务植树尽责率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '履行植树义务的适龄公民占应尽责公民的比例', evidence: '义务植树统计报表', keywords: ['义务植树', '植树', '尽责'],
  },
  {
    code: 'ST-3001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '区域森林覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '按规划目标', example: '≥40(%)',
    explanation: '森林面积占区域土地总面积的比例', evidence: '森林资源监测报告', keywords: ['森林覆盖', '森林资源', '国土绿化', '造林'],
  },
  {
    code: 'ST-3002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '主要林业有害生物成灾率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '0.3–0.8', example: '≤0.5(%)',
    explanation: '成灾面积占林地面积的比例', evidence: '测报统计报表', keywords: ['有害生物', '病虫害', '松材线虫', '成灾'],
  },
  {
    code: 'ST-3003', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '自然湿地保护率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–65', example: '≥55(%)',
    explanation: '采取保护措施的自然湿地面积占自然湿地总面积的比例', evidence: '湿地监测报告', keywords: ['湿地', '保护'],
  },
  {
    code: 'KC-3001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '造林地后续管护责任落实情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有协议、有巡查', example: '签订三年管护协议并每季度巡查',
    explanation: '造林验收后抚育管护主体和措施的落实情况', evidence: '管护协议、巡查记录', keywords: ['造林', '管护', '长效', '国土绿化'],
  },
  {
    code: 'KC-3002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '国有林场森林经营方案编制执行率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按批准的森林经营方案开展经营的林场占林场总数的比例', evidence: '森林经营方案、年度执行报告', keywords: ['林场', '国有林', '经营方案'],
  },
  {
    code: 'MY-3001', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '林区群众对造林绿化满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对造林绿化和生态改善表示满意的群众占受访群众的比例', evidence: '入户问卷', keywords: ['林区', '造林', '满意度', '湿地', '古树名木', '植树', '森林抚育', '有害生物', '松材线虫', '林场'],
  },
  {
    code: 'MY-3002', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '林农对补偿补助发放满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥92(%)',
    explanation: '对补偿、补助办理和发放表示满意的林农和护林员占受访者的比例', evidence: '电话回访', keywords: ['公益林', '护林员', '补助', '满意度', '生态效益补偿'],
  },
];
