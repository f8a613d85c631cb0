/** Standard indicators for 文化旅游 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['文化旅游'];

export const culture: readonly Template[] = [
  {
    code: 'CB-2101', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '公益演出单场补助标准',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '以补助办法为上限', example: '≤8000(元/场)',
    explanation: '每场送戏下乡、惠民演出的补助金额', evidence: '补助办法、演出合同', keywords: ['演出', '送戏下乡', '惠民演出'],
  },
  {
    code: 'CB-2102', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '馆藏图书单册采购价格',
    operator: '≤', unit: '元/册', nature: '定量', direction: 'lower', reference: '按中标折扣率测算', example: '≤50(元/册)',
    explanation: '每册新购图书的平均成交价格', evidence: '采购合同、到货清单', keywords: ['图书', '采购', '单价'],
  },
  {
    code: 'CB-2103', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单项非遗传承活动补助标准',
    operator: '≤', unit: '元/项', nature: '定量', direction: 'lower', reference: '以补助办法为上限', example: '≤20000(元/项)',
    explanation: '每项非遗传承、展示活动的补助金额', evidence: '补助办法、拨付凭证', keywords: ['非遗', '非物质文化遗产', '传承'],
  },
  {
    code: 'CB-2104', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场阅读推广活动费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按活动预算', example: '≤3000(元/场)',
    explanation: '每场阅读推广活动的讲师、场地、资料费用', evidence: '报销明细', keywords: ['阅读', '读书', '图书馆'],
  },
  {
    code: 'CB-2105', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '文物修缮每平方米造价',
    operator: '≤', unit: '元/平方米', nature: '定量', direction: 'lower', reference: '以批准的方案预算为上限', example: '≤3500(元/平方米)',
    explanation: '文物建筑修缮费用按修缮面积折算的单价', evidence: '方案预算批复、结算审核', keywords: ['文物', '修缮', '造价'],
  },
  {
    code: 'SL-2101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '惠民演出场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按演出计划', example: '≥80(场)',
    explanation: '本年度实际完成的送戏下乡和惠民演出场次', evidence: '演出记录、签收单', keywords: ['演出', '惠民', '送戏下乡'],
  },
  {
    code: 'SL-2102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公共文化场馆免费开放天数',
    operator: '≥', unit: '天', nature: '定量', direction: 'higher', reference: '按开放公示', example: '≥300(天)',
    explanation: '文化馆、图书馆、博物馆等全年免费开放的平均天数', evidence: '开放公示、值班记录', keywords: ['免费开放', '文化馆', '图书馆', '博物馆'],
  },
  {
    code: 'SL-2103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增馆藏图书册数',
    operator: '≥', unit: '册', nature: '定量', direction: 'higher', reference: '按采购计划', example: '≥10000(册)',
    explanation: '本年度入藏并可供借阅的图书册数', evidence: '入藏登记', keywords: ['图书', '馆藏', '图书馆'],
  },
  {
    code: 'SL-2104', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '文物保护单位修缮处数',
    operator: '≥', unit: '处', nature: '定量', direction: 'higher', reference: '按批准的保护方案', example: '≥3(处)',
    explanation: '本年度完成修缮的文物保护单位处数', evidence: '工程验收资料', keywords: ['文物', '修缮', '古建筑'],
  },
  {
    code: 'SL-2105', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '非遗展示传承活动场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按活动计划', example: '≥15(场)',
    explanation: '本年度举办的非遗展示、传习活动场次', evidence: '活动记录', keywords: ['非遗', '非物质文化遗产', '传承'],
  },
  {
    code: 'SL-2106', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '农家书屋更新出版物册数',
    operator: '≥', unit: '册', nature: '定量', direction: 'higher', reference: '按更新计划', example: '≥6000(册)',
    explanation: '本年度为农家书屋补充更新的出版物册数', evidence: '配送签收单', keywords: ['农家书屋', '出版物', '图书'],
  },
  {
    code: 'SL-2107', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '阅读推广活动场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按活动计划', example: '≥60(场)',
    explanation: '本年度举办的讲座、读书会等阅读推广活动场次', evidence: '活动记录', keywords: ['阅读', '读书', '图书馆'],
  },
  {
    code: 'SL-2108', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '旅游宣传推介活动场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按推广计划', example: '≥8(场)',
    explanation: '本年度举办或参加的旅游推介活动场次', evidence: '活动方案、活动记录', keywords: ['旅游', '推广', '推介'],
  },
  {
    code: 'ZL-2101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '文物修缮工程验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的文物修缮工程占应验收工程的比例', evidence: '工程验收意见', keywords: ['文物', '修缮', '验收'],
  },
  {
    code: 'ZL-2102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '公共文化设施设备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–98', example: '≥95(%)',
    explanation: '完好可用的文化设施设备占全部设施设备的比例', evidence: '设备巡检记录', keywords: ['文化设施', '设备', '完好'],
  },
  {
    code: 'ZL-2103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '演出节目内容审核通过率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '演出前通过内容审核的节目占演出节目的比例', evidence: '节目审核单', keywords: ['演出', '送戏', '惠民演出', '文艺'],
  },
  {
    code: 'ZL-2104', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '配送出版物正版率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '渠道合规、可查验的正版出版物占配送出版物的比例', evidence: '进货凭证、抽查记录', keywords: ['出版物', '农家书屋', '图书', '阅读'],
  },
  {
    code: 'ZL-2105', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '非遗项目保护规划任务完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–98', example: '≥90(%)',
    explanation: '完成的保护任务占年度保护计划任务的比例', evidence: '保护单位年度报告', keywords: ['非遗', '非物质文化遗产', '保护'],
  },
  {
    code: 'SX-2101', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '文化惠民活动按期开展率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间开展的文化活动占计划活动的比例', evidence: '活动计划、活动记录', keywords: ['文化活动', '按期', '惠民', '演出', '非遗', '非物质文化遗产'],
  },
  {
    code: 'SX-2102', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '场馆免费开放时间执行率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '实际免费开放时长占公示开放时长的比例', evidence: '开放公示、值班记录', keywords: ['免费开放', '文化馆', '图书馆', '博物馆', '美术馆'],
  },
  {
    code: 'SX-2103', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '图书采购加工上架时限',
    operator: '≤', unit: '天', nature: '定量', direction: 'lower', reference: '20–45', example: '≤30(天)',
    explanation: '从图书到馆到可以借阅平均所用的天数', evidence: '验收单、入藏登记', keywords: ['图书', '农家书屋', '出版物', '阅读'],
  },
  {
    code: 'SX-2104', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '文物修缮工程按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–100', example: '≥90(%)',
    explanation: '按合同工期完工的文物修缮工程占全部修缮工程的比例', evidence: '开工、完工资料', keywords: ['文物', '修缮', '完工'],
  },
  {
    code: 'JJ-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '旅游接待收入增长率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '3–10', example: '≥5(%)',
    explanation: '区域旅游总收入比上年的增幅', evidence: '文旅统计资料', keywords: ['旅游', '收入', '增长'],
  },
  {
    code: 'SH-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '公共文化场馆服务人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥150000(人次)',
    explanation: '公共文化场馆全年接待和服务的人次合计', evidence: '客流系统、场馆统计', keywords: ['文化馆', '图书馆', '博物馆', '接待', '免费开放'],
  },
  {
    code: 'SH-2102', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '景区安全责任事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因管理责任造成的景区安全事故次数', evidence: '安全台账', keywords: ['景区', '旅游', '安全'],
  },
  {
    code: 'SH-2103', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '居民综合阅读率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–88', example: '≥80(%)',
    explanation: '每年阅读过图书、报刊或数字内容的居民占受访居民的比例', evidence: '阅读状况调查', keywords: ['阅读', '图书馆', '农家书屋', '图书'],
  },
  {
    code: 'SH-2104', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '惠民演出观众人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥40000(人次)',
    explanation: '惠民演出现场观众的人次合计', evidence: '演出记录', keywords: ['演出', '送戏', '惠民演出', '戏曲'],
  },
  {
    code: 'SH-2105', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '文物损毁被盗案件起数',
    operator: '=', unit: '起', nature: '定量', direction: 'exact', reference: '0', example: '=0(起)',
    explanation: '因管理责任造成的文物损毁、被盗案件起数', evidence: '文物安全检查记录', keywords: ['文物', '博物馆', '安全'],
  },
  {
    code: 'SH-2106', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '旅游宣传信息浏览人次',
    operator: '≥', unit: '万人次', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥200(万人次)',
    explanation: '旅游宣传内容在各平台的浏览人次合计', evidence: '平台后台数据', keywords: ['旅游', '推广', '宣传'],
  },
  {
    code: 'ST-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '景区污水垃圾规范处置率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按要求处置的景区污水、垃圾占产生量的比例', evidence: '处置记录、检测报告', keywords: ['景区', '环保', '垃圾'],
  },
  {
    code: 'KC-2101', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '非遗代表性项目传承活动覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–95', example: '≥85(%)',
    explanation: '本年度开展传承活动的非遗代表性项目占项目总数的比例', evidence: '传承活动记录', keywords: ['非遗', '传承', '非物质文化遗产'],
  },
  {
    code: 'MY-2101', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '观众读者对文化服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对文化场馆和演出活动表示满意的观众、读者占受访者的比例', evidence: '现场问卷', keywords: ['观众', '文化馆', '演出', '送戏', '博物馆', '非遗', '非物质文化遗产'],
  },
  {
    code: 'MY-2102', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '游客对旅游环境满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对景区环境和旅游服务表示满意的游客占受访游客的比例', evidence: '游客问卷', keywords: ['游客', '旅游', '满意度'],
  },
  {
    code: 'MY-2103', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '读者对阅读服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥92(%)',
    explanation: '对借阅和阅读活动表示满意的读者占受访读者的比例', evidence: '读者问卷', keywords: ['阅读', '图书馆', '农家书屋', '读者'],
  },
];
