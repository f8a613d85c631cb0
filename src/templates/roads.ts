/** Standard indicators for 公路交通 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['公路交通'];

export const roads: readonly Template[] = [
  {
    code: 'CB-2001', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '每公里公路日常养护成本',
    operator: '≤', unit: '元/公里', nature: '定量', direction: 'lower', reference: '以养护定额为上限', example: '≤35000(元/公里)',
    explanation: '公路日常养护费用按养护里程折算的单价', evidence: '养护定额、结算资料', keywords: ['公路', '养护', '单价'],
  },
  {
    code: 'CB-2002', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '公交每车公里补贴标准',
    operator: '≤', unit: '元/车公里', nature: '定量', direction: 'lower', reference: '按成本规制结果', example: '≤3(元/车公里)',
    explanation: '公共汽车每运营一公里的财政补贴金额', evidence: '成本规制审核报告', keywords: ['公交', '农村客运'],
  },
  {
    code: 'CB-2003', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '社会成本指标', level3: '养护施工占道天数',
    operator: '≤', unit: '天/公里', nature: '定量', direction: 'lower', reference: '2–5', example: '≤4(天/公里)',
    explanation: '每公里养护施工占用车道、影响通行的平均天数', evidence: '施工组织方案、占道审批', keywords: ['施工', '占道', '通行'],
  },
  {
    code: 'CB-2004', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '每延米桥梁改造费用',
    operator: '≤', unit: '元/米', nature: '定量', direction: 'lower', reference: '以设计批复概算为上限', example: '≤45000(元/米)',
    explanation: '桥梁改造费用按桥梁长度折算的单价', evidence: '概算批复、竣工结算', keywords: ['桥梁', '危桥', '改造'],
  },
  {
    code: 'CB-2005', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '执法人员人均装备费用',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以装备配备标准为上限', example: '≤3000(元/人)',
    explanation: '为每名交通执法人员配备装备的金额', evidence: '配备标准、采购合同', keywords: ['执法', '装备', '治超'],
  },
  {
    code: 'SL-2001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公路日常养护里程',
    operator: '≥', unit: '公里', nature: '定量', direction: 'higher', reference: '按养护计划', example: '≥450(公里)',
    explanation: '本年度纳入日常养护的公路里程', evidence: '公路统计年报', keywords: ['公路', '养护', '里程', '道路养护', '日常养护'],
  },
  {
    code: 'SL-2002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '农村公路新改建里程',
    operator: '≥', unit: '公里', nature: '定量', direction: 'higher', reference: '按年度建设计划', example: '≥30(公里)',
    explanation: '本年度完工的农村公路新建、改建里程', evidence: '交工验收资料', keywords: ['农村公路', '建设', '里程'],
  },
  {
    code: 'SL-2003', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '危旧桥梁改造座数',
    operator: '≥', unit: '座', nature: '定量', direction: 'higher', reference: '按年度改造计划', example: '≥3(座)',
    explanation: '本年度完成加固改造的危旧桥梁座数', evidence: '交工验收资料', keywords: ['桥梁', '危桥', '改造'],
  },
  {
    code: 'SL-2004', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '增设安全防护设施路段长度',
    operator: '≥', unit: '公里', nature: '定量', direction: 'higher', reference: '按隐患清单', example: '≥25(公里)',
    explanation: '增设护栏、标志、标线等安全设施的路段长度', evidence: '验收单', keywords: ['护栏', '安防', '交通安全'],
  },
  {
    code: 'SL-2005', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '超限超载检测车辆数',
    operator: '≥', unit: '辆', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥80000(辆)',
    explanation: '固定站点和流动检测的货运车辆数', evidence: '检测系统数据', keywords: ['治超', '超限', '超载'],
  },
  {
    code: 'SL-2006', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '交通执法检查次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按年度执法计划', example: '≥600(次)',
    explanation: '本年度开展的客货运、出租汽车等执法检查次数', evidence: '执法检查文书', keywords: ['执法', '交通运输', '客运'],
  },
  {
    code: 'SL-2007', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公共汽车年运营里程',
    operator: '≥', unit: '万车公里', nature: '定量', direction: 'higher', reference: '按线网计划', example: '≥600(万车公里)',
    explanation: '公共汽车全年完成的运营里程', evidence: '公交调度系统', keywords: ['公交', '公共汽车', '运营'],
  },
  {
    code: 'SL-2008', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '享受补贴农村客运班线数量',
    operator: '≥', unit: '条', nature: '定量', direction: 'higher', reference: '按班线清单', example: '≥40(条)',
    explanation: '本年度享受补贴并正常运行的农村客运班线条数', evidence: '班线台账', keywords: ['农村客运', '客运', '班线'],
  },
  {
    code: 'ZL-2001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '公路技术状况优良路率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥80(%)',
    explanation: '技术状况评定为优、良的里程占评定里程的比例', evidence: '路况检测报告', keywords: ['公路', '路况', '优良', '养护'],
  },
  {
    code: 'ZL-2002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '交通工程交工验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '一次交工验收合格的工程占应验收工程的比例', evidence: '交工验收报告', keywords: ['交通工程', '验收', '合格', '危桥', '桥梁', '公路建设', '道路'],
  },
  {
    code: 'ZL-2003', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '公共汽车完好车率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '技术状况完好的车辆占在册车辆的比例', evidence: '车辆技术档案', keywords: ['公交', '客运', '车辆'],
  },
  {
    code: 'ZL-2004', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '执法卷宗评查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '评查合格的交通执法卷宗占评查卷宗的比例', evidence: '评查通报', keywords: ['执法', '治超', '交通运输'],
  },
  {
    code: 'SX-2001', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '公路阻断抢通及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '在规定时限内抢通的阻断事件占全部阻断事件的比例', evidence: '阻断信息报送记录', keywords: ['公路', '抢通', '应急', '养护'],
  },
  {
    code: 'SX-2002', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '公路建设项目按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同工期完工的公路项目占应完工项目的比例', evidence: '开工令、交工报告', keywords: ['公路', '工期', '完工', '危桥', '桥梁', '道路', '改造'],
  },
  {
    code: 'SX-2003', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '公交首末班车准点率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '准点发出的首末班车次占应发首末班车次的比例', evidence: '公交调度系统', keywords: ['公交', '客运', '准点'],
  },
  {
    code: 'SX-2004', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '超限检测数据按日上传率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '当日上传的检测数据占应上传数据的比例', evidence: '检测系统日志', keywords: ['治超', '超限', '数据'],
  },
  {
    code: 'JJ-2001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '主要路段通行时间缩短比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '5–20', example: '≥10(%)',
    explanation: '改造后主要路段平均通行时间比改造前缩短的幅度', evidence: '交通流量观测数据', keywords: ['通行', '时间', '效率'],
  },
  {
    code: 'SH-2001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '建制村通客车率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '通达客运班车或公交的建制村占应通建制村的比例', evidence: '客运班线台账', keywords: ['客车', '农村客运', '公交'],
  },
  {
    code: 'SH-2002', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '养护作业责任交通事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因养护作业管理责任引发的交通事故次数', evidence: '安全台账', keywords: ['养护', '交通事故', '安全'],
  },
  {
    code: 'SH-2003', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '货运车辆超限超载率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '1–3', example: '≤2(%)',
    explanation: '检测发现的超限超载车辆占检测车辆的比例', evidence: '检测系统数据', keywords: ['治超', '超限', '超载'],
  },
  {
    code: 'SH-2004', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '危桥消除率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '完成改造或封闭处置的危桥占在册危桥的比例', evidence: '桥梁技术档案', keywords: ['危桥', '桥梁', '安全'],
  },
  {
    code: 'SH-2005', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '交通运输违法投诉办结率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '办结的交通运输违法类投诉占受理投诉的比例', evidence: '投诉受理台账', keywords: ['执法', '客运', '交通运输'],
  },
  {
    code: 'ST-2001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '路面旧料循环利用率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥90(%)',
    explanation: '得到再生利用的路面旧料占产生量的比例', evidence: '旧料处置台账', keywords: ['路面', '旧料', '再生'],
  },
  {
    code: 'KC-2001', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '公路管养责任落实情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有路长、有巡查记录', example: '落实县乡村三级路长并按月巡查登记',
    explanation: '公路管养责任人的设置和巡查履职情况', evidence: '路长名录、巡查记录', keywords: ['路长', '管养', '长效'],
  },
  {
    code: 'MY-2001', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '公路沿线居民出行满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对公路通行条件表示满意的沿线居民占受访居民的比例', evidence: '问卷调查', keywords: ['公路', '出行', '满意度', '道路', '农村公路', '危桥', '桥梁', '治超'],
  },
  {
    code: 'MY-2002', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '公交乘客满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对公交服务表示满意的乘客占受访乘客的比例', evidence: '乘客问卷', keywords: ['公交', '乘客', '满意度', '客运'],
  },
];
