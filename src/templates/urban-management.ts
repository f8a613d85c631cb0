/** Standard indicators for 城市管理 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['城市管理'];

export const urbanManagement: readonly Template[] = [
  {
    code: 'CB-1701', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '每平方米道路清扫保洁年均费用',
    operator: '≤', unit: '元/平方米·年', nature: '定量', direction: 'lower', reference: '按当地作业定额', example: '≤12(元/平方米·年)',
    explanation: '道路清扫保洁费用按作业面积折算的全年单价', evidence: '作业合同、面积测绘资料', keywords: ['环卫', '保洁', '道路清扫'],
  },
  {
    code: 'CB-1702', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '每吨生活垃圾清运费用',
    operator: '≤', unit: '元/吨', nature: '定量', direction: 'lower', reference: '按中标价格', example: '≤150(元/吨)',
    explanation: '每吨生活垃圾收集、转运的结算费用', evidence: '清运合同、过磅单', keywords: ['垃圾', '清运', '单价', '餐厨', '生活垃圾'],
  },
  {
    code: 'CB-1703', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单盏路灯年均维护费用',
    operator: '≤', unit: '元/盏', nature: '定量', direction: 'lower', reference: '按养护定额', example: '≤180(元/盏)',
    explanation: '每盏路灯全年的巡检、更换、维修费用', evidence: '养护合同、路灯台账', keywords: ['路灯', '照明', '维护'],
  },
  {
    code: 'CB-1704', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '社会成本指标', level3: '环卫作业扰民投诉次数',
    operator: '≤', unit: '次', nature: '定量', direction: 'lower', reference: '0–5', example: '≤3(次)',
    explanation: '因夜间作业噪声、占道等引起并经核实的投诉次数', evidence: '12345热线工单', keywords: ['环卫', '扰民', '投诉'],
  },
  {
    code: 'CB-1705', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '公厕座均年管护费用',
    operator: '≤', unit: '元/座', nature: '定量', direction: 'lower', reference: '按管护合同', example: '≤24000(元/座)',
    explanation: '每座公厕全年的保洁、水电、维修费用', evidence: '管护合同、结算单', keywords: ['公厕', '厕所', '管护'],
  },
  {
    code: 'SL-1701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '道路清扫保洁面积',
    operator: '≥', unit: '平方米', nature: '定量', direction: 'higher', reference: '按作业合同', example: '≥1200000(平方米)',
    explanation: '纳入日常清扫保洁的道路面积', evidence: '测绘资料、作业合同', keywords: ['环卫', '道路', '保洁'],
  },
  {
    code: 'SL-1702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '生活垃圾收运处置量',
    operator: '≥', unit: '吨', nature: '定量', direction: 'higher', reference: '按上年收运量测算', example: '≥36000(吨)',
    explanation: '本年度收集、运输并规范处置的生活垃圾重量', evidence: '过磅单', keywords: ['垃圾', '收运', '处置', '餐厨', '生活垃圾'],
  },
  {
    code: 'SL-1703', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '管护公共厕所座数',
    operator: '≥', unit: '座', nature: '定量', direction: 'higher', reference: '按管护清单', example: '≥45(座)',
    explanation: '纳入日常保洁维护的公共厕所座数', evidence: '公厕台账', keywords: ['公厕', '厕所', '环卫'],
  },
  {
    code: 'SL-1704', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '维护路灯盏数',
    operator: '≥', unit: '盏', nature: '定量', direction: 'higher', reference: '按路灯台账', example: '≥8000(盏)',
    explanation: '纳入日常维护的城市道路照明灯具盏数', evidence: '路灯台账', keywords: ['路灯', '照明', '亮化'],
  },
  {
    code: 'SL-1705', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '市容执法巡查次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按巡查计划', example: '≥1500(次)',
    explanation: '本年度开展市容环境执法巡查的次数', evidence: '巡查记录、执法记录仪数据', keywords: ['市容', '城市管理', '渣土', '执法', '户外广告'],
  },
  {
    code: 'SL-1706', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '配置分类投放点数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥200(个)',
    explanation: '新建改造的生活垃圾分类投放点个数', evidence: '验收单', keywords: ['垃圾分类', '投放点', '建设'],
  },
  {
    code: 'ZL-1701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '道路保洁考核达标路段比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '月度考核达标的路段占全部考核路段的比例', evidence: '考核评分表', keywords: ['环卫', '保洁', '考核'],
  },
  {
    code: 'ZL-1702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '道路照明设施亮灯率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–99', example: '≥98(%)',
    explanation: '抽查时段正常亮灯的灯具占抽查灯具的比例', evidence: '亮灯巡查记录', keywords: ['路灯', '亮灯', '照明'],
  },
  {
    code: 'ZL-1703', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '公厕保洁检查达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '检查达标的公厕占检查公厕的比例', evidence: '检查记录', keywords: ['公厕', '厕所', '保洁'],
  },
  {
    code: 'ZL-1704', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '分类收运作业规范率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '未发现混装混运的收运车次占抽查车次的比例', evidence: '收运抽查记录', keywords: ['垃圾', '收运', '垃圾分类', '餐厨'],
  },
  {
    code: 'ZL-1705', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '城管执法案卷评查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '评查合格的执法案卷占评查案卷的比例', evidence: '案卷评查通报', keywords: ['城市管理', '城管', '渣土', '执法', '市容'],
  },
  {
    code: 'SX-1701', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '生活垃圾日产日清率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '当日清运完毕的收集点次数占应清运次数的比例', evidence: '清运作业记录', keywords: ['垃圾', '日产日清', '清运', '生活垃圾'],
  },
  {
    code: 'SX-1702', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '数字城管案件按期处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '在规定时限内处置结案的城市管理案件占立案总数的比例', evidence: '城市管理平台数据', keywords: ['城管', '案件', '市容', '城市管理', '渣土'],
  },
  {
    code: 'SX-1703', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '路面垃圾滞留清理时限',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '15–30', example: '≤30(分钟)',
    explanation: '主要路段发现垃圾到清理完毕所用的时间', evidence: '巡查计时记录', keywords: ['保洁', '清扫', '环卫'],
  },
  {
    code: 'SX-1704', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '路灯故障修复及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '在规定时限内修复的路灯故障占全部故障的比例', evidence: '维修工单', keywords: ['路灯', '照明', '亮化'],
  },
  {
    code: 'SX-1705', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '公厕设施报修处理时限',
    operator: '≤', unit: '小时', nature: '定量', direction: 'lower', reference: '12–48', example: '≤24(小时)',
    explanation: '从接到报修到恢复使用所用的时间', evidence: '报修工单', keywords: ['公厕', '厕所', '报修'],
  },
  {
    code: 'SH-1701', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '居民生活垃圾分类参与率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '按要求分类投放的家庭占抽查家庭的比例', evidence: '入户检查记录', keywords: ['垃圾分类', '居民', '参与'],
  },
  {
    code: 'SH-1702', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '主次干道装灯率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–100', example: '≥98(%)',
    explanation: '安装路灯的主次干道里程占主次干道总里程的比例', evidence: '路灯台账、道路台账', keywords: ['路灯', '照明', '亮化'],
  },
  {
    code: 'SH-1703', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '城市管理热线诉求办结率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–99', example: '≥96(%)',
    explanation: '办结的市容环境类热线诉求占受理诉求的比例', evidence: '12345热线工单', keywords: ['市容', '城市管理', '环卫', '保洁', '公厕', '渣土'],
  },
  {
    code: 'ST-1701', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '生活垃圾回收利用率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '30–45', example: '≥35(%)',
    explanation: '回收利用的生活垃圾重量占产生总量的比例', evidence: '再生资源统计台账', keywords: ['垃圾分类', '回收', '利用'],
  },
  {
    code: 'ST-1702', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '建筑渣土规范处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按核准路线和场所处置的渣土占核准处置量的比例', evidence: '处置核准记录、电子联单', keywords: ['渣土', '建筑垃圾', '处置'],
  },
  {
    code: 'KC-1701', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '环卫设施管护责任落实情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有责任单位、有巡查记录', example: '逐处明确管护单位并每月巡查登记',
    explanation: '公厕、中转站、垃圾桶等设施的管护责任和巡查情况', evidence: '责任清单、巡查记录', keywords: ['环卫', '设施', '管护', '公厕', '保洁', '垃圾', '路灯'],
  },
  {
    code: 'MY-1701', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '市民对市容环境满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对市容环境卫生表示满意的市民占受访市民的比例', evidence: '第三方调查报告', keywords: ['市容', '市民', '环卫', '保洁', '路灯', '垃圾', '公厕', '城市管理', '渣土', '生活垃圾'],
  },
];
