/** Standard indicators for 水利 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['水利'];

export const water: readonly Template[] = [
  {
    code: 'CB-1901', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '每公里堤防维修养护成本',
    operator: '≤', unit: '元/公里', nature: '定量', direction: 'lower', reference: '以维修养护定额为上限', example: '≤30000(元/公里)',
    explanation: '堤防维修养护费用按堤防长度折算的单价', evidence: '养护定额、结算资料', keywords: ['堤防', '养护'],
  },
  {
    code: 'CB-1902', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '农村供水每立方米运行成本',
    operator: '≤', unit: '元/立方米', nature: '定量', direction: 'lower', reference: '1.5–3.5', example: '≤2.5(元/立方米)',
    explanation: '供水工程电费、药剂、人工等运行费用按供水量折算', evidence: '供水成本核算表', keywords: ['农村供水', '饮水', '供水'],
  },
  {
    code: 'CB-1903', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '生态环境成本指标', level3: '施工弃渣外运量',
    operator: '≤', unit: '立方米/公里', nature: '定量', direction: 'lower', reference: '500–1500', example: '≤1000(立方米/公里)',
    explanation: '每公里河道治理需外运处置的弃渣体积', evidence: '弃渣处置记录', keywords: ['施工', '弃渣', '河道'],
  },
  {
    code: 'CB-1904', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单座小型水库维修养护年均费用',
    operator: '≤', unit: '元/座', nature: '定量', direction: 'lower', reference: '以维修养护定额为上限', example: '≤60000(元/座)',
    explanation: '每座小型水库全年的维修养护支出', evidence: '养护定额、结算资料', keywords: ['水库', '养护', '单价'],
  },
  {
    code: 'CB-1905', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '灌区改造亩均投资',
    operator: '≤', unit: '元/亩', nature: '定量', direction: 'lower', reference: '以实施方案批复为上限', example: '≤1500(元/亩)',
    explanation: '灌区改造投资按受益面积折算的单价', evidence: '实施方案批复、竣工结算', keywords: ['灌区', '灌溉', '节水', '亩均'],
  },
  {
    code: 'SL-1901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '河道清淤疏浚长度',
    operator: '≥', unit: '公里', nature: '定量', direction: 'higher', reference: '按实施方案', example: '≥15(公里)',
    explanation: '本年度完成清淤疏浚的河道长度', evidence: '竣工测量资料', keywords: ['河道', '清淤', '疏浚'],
  },
  {
    code: 'SL-1902', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '维修养护水利工程数量',
    operator: '≥', unit: '处', nature: '定量', direction: 'higher', reference: '按维修养护计划', example: '≥20(处)',
    explanation: '本年度完成维修养护的水库、水闸、泵站、堤段处数', evidence: '维修养护台账', keywords: ['水库', '水闸', '泵站', '养护'],
  },
  {
    code: 'SL-1903', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增恢复灌溉面积',
    operator: '≥', unit: '亩', nature: '定量', direction: 'higher', reference: '按实施方案', example: '≥3000(亩)',
    explanation: '项目建成后新增和恢复的有效灌溉面积', evidence: '验收资料', keywords: ['灌溉', '灌区', '面积'],
  },
  {
    code: 'SL-1904', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '除险加固水库座数',
    operator: '≥', unit: '座', nature: '定量', direction: 'higher', reference: '按年度建设计划', example: '≥2(座)',
    explanation: '本年度完成除险加固主体工程的水库座数', evidence: '完工验收资料', keywords: ['水库', '除险加固', '病险'],
  },
  {
    code: 'SL-1905', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '防汛抗旱物资储备件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按储备定额', example: '≥8000(件)',
    explanation: '年末在库可调用的防汛抗旱物资件数', evidence: '库存盘点表', keywords: ['防汛', '抗旱', '物资'],
  },
  {
    code: 'SL-1906', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '河湖巡查次数',
    operator: '≥', unit: '次', nature: '定量', direction: 'higher', reference: '按巡查制度', example: '≥600(次)',
    explanation: '各级河长湖长和巡河人员开展巡查的次数', evidence: '巡河系统记录', keywords: ['河湖', '河长', '湖长', '河道'],
  },
  {
    code: 'SL-1907', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '水土流失治理面积',
    operator: '≥', unit: '平方公里', nature: '定量', direction: 'higher', reference: '按治理任务', example: '≥10(平方公里)',
    explanation: '本年度新增水土流失综合治理面积', evidence: '治理图斑、验收资料', keywords: ['水土保持', '水土流失', '治理'],
  },
  {
    code: 'SL-1908', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '山洪监测预警站点维护数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按站点清单', example: '≥40(个)',
    explanation: '纳入运行维护的雨量、水位和预警站点个数', evidence: '维护记录', keywords: ['山洪', '水文', '预警'],
  },
  {
    code: 'ZL-1901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '水利工程设施设备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '处于完好状态的设施设备占全部设施设备的比例', evidence: '安全检查记录', keywords: ['水利', '完好', '设施'],
  },
  {
    code: 'ZL-1902', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '农村供水水质达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '水质检测达标的水样占检测水样的比例', evidence: '水质检测报告', keywords: ['农村供水', '水质', '饮水', '供水'],
  },
  {
    code: 'ZL-1903', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '水利工程单元质量合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '质量评定合格的单元工程占评定单元工程的比例', evidence: '质量评定表', keywords: ['水利', '水库', '河道', '灌区', '堤防', '供水'],
  },
  {
    code: 'ZL-1904', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '河湖问题整改销号率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '完成整改销号的河湖问题占巡查发现问题的比例', evidence: '问题整改台账', keywords: ['河湖', '河长', '湖长', '整改'],
  },
  {
    code: 'ZL-1905', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '监测预警设备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '正常工作的监测预警设备占全部设备的比例', evidence: '设备巡检记录', keywords: ['山洪', '水文', '预警'],
  },
  {
    code: 'ZL-1906', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '防汛物资盘点完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '盘点时完好可用的物资占在库物资的比例', evidence: '库存盘点表', keywords: ['防汛', '抗旱', '物资'],
  },
  {
    code: 'SX-1901', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '水毁工程汛前修复时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '当地入汛日前', example: '5月底前',
    explanation: '水毁工程修复并具备度汛条件的最晚时间', evidence: '修复验收单', keywords: ['水毁', '汛前', '修复'],
  },
  {
    code: 'SX-1902', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '汛情预警信息发布及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '达到预警条件后在规定时限内发布的次数占应发布次数的比例', evidence: '预警发布记录', keywords: ['汛情', '预警', '防汛', '山洪'],
  },
  {
    code: 'SX-1903', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '水利工程按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同工期完工的水利工程占应完工工程的比例', evidence: '开工令、完工验收资料', keywords: ['水利', '水库', '河道', '灌区', '堤防', '供水', '水土保持'],
  },
  {
    code: 'SX-1904', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '河湖问题交办办结时限',
    operator: '≤', unit: '天', nature: '定量', direction: 'lower', reference: '15–60', example: '≤30(天)',
    explanation: '从交办河湖问题到整改反馈平均所用的天数', evidence: '交办单、反馈单', keywords: ['河湖', '河长', '湖长', '时限'],
  },
  {
    code: 'JJ-1901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '灌区年新增节水量',
    operator: '≥', unit: '万立方米', nature: '定量', direction: 'higher', reference: '按实施方案', example: '≥30(万立方米)',
    explanation: '节水改造后灌区每年比改造前少用的水量', evidence: '用水计量记录', keywords: ['灌区', '节水', '用水'],
  },
  {
    code: 'SH-1901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '农村自来水普及率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '使用自来水的农村人口占农村总人口的比例', evidence: '农村供水统计', keywords: ['自来水', '普及', '供水', '饮水'],
  },
  {
    code: 'SH-1902', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '工程防洪保护人口数量',
    operator: '≥', unit: '万人', nature: '定量', direction: 'higher', reference: '按设计报告', example: '≥5(万人)',
    explanation: '防洪工程建成后受保护的人口数量', evidence: '设计报告、人口统计', keywords: ['防洪', '保护', '人口'],
  },
  {
    code: 'SH-1903', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '水库堤防责任溃决事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因管理责任造成的水库、堤防溃决事故次数', evidence: '安全运行记录', keywords: ['水库', '堤防', '防汛', '山洪', '安全'],
  },
  {
    code: 'SH-1904', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '灌区受益农户数量',
    operator: '≥', unit: '户', nature: '定量', direction: 'higher', reference: '按设计报告', example: '≥3000(户)',
    explanation: '灌溉条件得到改善的农户户数', evidence: '受益清单', keywords: ['灌区', '灌溉', '节水', '农户'],
  },
  {
    code: 'ST-1901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '重点河流生态流量达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '生态流量达标的监测天数占监测天数的比例', evidence: '水文监测数据', keywords: ['河流', '生态流量', '水文'],
  },
  {
    code: 'ST-1902', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '水土流失面积减少比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '1–5', example: '≥2(%)',
    explanation: '水土流失面积比上年减少的幅度', evidence: '动态监测成果', keywords: ['水土保持', '水土流失', '生态'],
  },
  {
    code: 'ST-1903', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '河湖水面保洁达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '抽查无成片漂浮物的河段湖段占抽查河段湖段的比例', evidence: '保洁巡查记录', keywords: ['河湖', '河道', '保洁'],
  },
  {
    code: 'KC-1901', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '水利工程管护经费落实率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '落实到位的管护经费占应落实经费的比例', evidence: '预算文件、拨付凭证', keywords: ['管护', '经费', '长效'],
  },
  {
    code: 'MY-1901', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受益区居民对水利工程满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对水利工程建设和运行表示满意的居民占受访居民的比例', evidence: '入户问卷', keywords: ['居民', '水利', '满意度', '水库', '河道', '河湖', '灌区', '供水', '饮水', '防汛', '山洪'],
  },
];
