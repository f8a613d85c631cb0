/** Standard indicators for 应急消防 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['应急消防'];

export const emergency: readonly Template[] = [
  {
    code: 'CB-2401', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单套消防员防护装备购置价格',
    operator: '≤', unit: '元/套', nature: '定量', direction: 'lower', reference: '按采购结果', example: '≤12000(元/套)',
    explanation: '每套消防员个人防护装备的购置价格', evidence: '采购合同、入库单', keywords: ['消防', '装备', '单价'],
  },
  {
    code: 'CB-2402', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场应急演练费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按演练方案预算', example: '≤20000(元/场)',
    explanation: '每场应急演练的场地、物资、保障等费用', evidence: '演练方案、报销明细', keywords: ['演练', '应急救援', '应急演练'],
  },
  {
    code: 'CB-2403', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单件应急物资年均储备费用',
    operator: '≤', unit: '元/件', nature: '定量', direction: 'lower', reference: '按代储协议', example: '≤15(元/件)',
    explanation: '每件在库应急物资全年的仓储、轮换费用', evidence: '代储协议、结算单', keywords: ['应急物资', '救灾', '储备', '物资'],
  },
  {
    code: 'CB-2404', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '防火巡护人员月人均补助',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤1500(元/人·月)',
    explanation: '每名森林防火巡护人员每月的补助金额', evidence: '补助标准文件、发放表', keywords: ['森林防火', '防火', '巡护'],
  },
  {
    code: 'SL-2401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '组织应急演练场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按演练计划', example: '≥8(场)',
    explanation: '本年度组织的综合和专项应急演练场次', evidence: '演练方案、评估报告', keywords: ['演练', '场次', '应急救援', '应急演练'],
  },
  {
    code: 'SL-2402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '安全生产执法检查企业家次',
    operator: '≥', unit: '家次', nature: '定量', direction: 'higher', reference: '按年度执法计划', example: '≥300(家次)',
    explanation: '本年度开展安全生产执法检查的企业家次', evidence: '执法检查文书', keywords: ['安全生产', '执法', '检查'],
  },
  {
    code: 'SL-2403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '储备应急物资件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按储备目录', example: '≥5000(件)',
    explanation: '年末在库可调用的应急物资件数', evidence: '库存盘点表', keywords: ['应急物资', '储备', '救灾'],
  },
  {
    code: 'SL-2404', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '消防安全培训人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按培训计划', example: '≥2000(人次)',
    explanation: '参加消防安全培训和疏散演练的人次', evidence: '签到册', keywords: ['消防', '消防培训', '疏散'],
  },
  {
    code: 'SL-2405', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '森林防火巡护人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按巡护方案', example: '≥9000(人次)',
    explanation: '防火期内实际出动的巡护人次', evidence: '巡护记录', keywords: ['森林防火', '防火', '巡护'],
  },
  {
    code: 'SL-2406', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '应急避险场所建设数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥4(个)',
    explanation: '本年度建成并公示启用的应急避险场所个数', evidence: '验收单', keywords: ['避险', '避难', '应急避险'],
  },
  {
    code: 'SL-2407', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '应急救援队员集训人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按集训计划', example: '≥300(人次)',
    explanation: '参加业务集训的应急救援队员人次', evidence: '集训签到册', keywords: ['应急救援', '救援', '队伍'],
  },
  {
    code: 'SL-2408', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '防灾减灾宣传活动场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按宣传计划', example: '≥20(场)',
    explanation: '本年度开展的防灾减灾宣传活动场次', evidence: '活动记录', keywords: ['防灾', '减灾', '宣传'],
  },
  {
    code: 'ZL-2401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '事故隐患整改率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '完成整改并复查通过的隐患占查出隐患的比例', evidence: '隐患整改台账', keywords: ['隐患', '整改', '安全生产'],
  },
  {
    code: 'ZL-2402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '应急物资储备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '盘点时完好有效的物资占在库物资的比例', evidence: '库存盘点表', keywords: ['应急物资', '完好', '储备'],
  },
  {
    code: 'ZL-2403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '应急演练评估达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥92(%)',
    explanation: '评估达标的演练占应评估演练的比例', evidence: '演练评估报告', keywords: ['演练', '应急救援', '队伍'],
  },
  {
    code: 'ZL-2404', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '消防车辆装备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '处于战备完好状态的车辆装备占在册车辆装备的比例', evidence: '装备检查记录', keywords: ['消防', '车辆', '装备'],
  },
  {
    code: 'ZL-2405', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '防火设施设备完好率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '完好可用的防火设施设备占全部设施设备的比例', evidence: '设备检查记录', keywords: ['森林防火', '防火', '设备'],
  },
  {
    code: 'SX-2401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '消防队伍平均到场时间',
    operator: '≤', unit: '分钟', nature: '定量', direction: 'lower', reference: '5–15', example: '≤10(分钟)',
    explanation: '从接到火警到首支消防队伍抵达火场平均所用的时间', evidence: '接处警系统', keywords: ['消防', '到场', '火警'],
  },
  {
    code: 'SX-2402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '灾情信息按时报送率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定时限内报送的灾情信息占应报送信息的比例', evidence: '值班值守记录', keywords: ['灾情', '报送', '值班'],
  },
  {
    code: 'SX-2403', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '森林火情当日扑灭率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–100', example: '≥95(%)',
    explanation: '当日扑灭的火情起数占火情总起数的比例', evidence: '火情处置记录', keywords: ['森林防火', '防火', '火情'],
  },
  {
    code: 'SX-2404', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '救灾物资调运到位时限',
    operator: '≤', unit: '小时', nature: '定量', direction: 'lower', reference: '6–24', example: '≤12(小时)',
    explanation: '从下达调运指令到物资运抵灾区所用的时间', evidence: '调运单、签收单', keywords: ['救灾', '物资', '储备', '应急物资'],
  },
  {
    code: 'SX-2405', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '隐患复查按期完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–100', example: '≥95(%)',
    explanation: '在整改期限届满后按期复查的隐患占应复查隐患的比例', evidence: '复查文书', keywords: ['隐患', '安全生产', '复查'],
  },
  {
    code: 'SX-2406', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '避险场所建设按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间完工的避险场所占计划建设场所的比例', evidence: '工程进度台账', keywords: ['避险', '避难', '应急避险'],
  },
  {
    code: 'SH-2401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '生产安全事故死亡人数下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '3–10', example: '≥5(%)',
    explanation: '生产安全事故死亡人数比上年的降幅', evidence: '事故统计报表', keywords: ['安全生产', '事故', '下降'],
  },
  {
    code: 'SH-2402', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '较大以上火灾事故起数',
    operator: '=', unit: '起', nature: '定量', direction: 'exact', reference: '0', example: '=0(起)',
    explanation: '发生较大以上等级火灾事故的起数', evidence: '火灾统计报表', keywords: ['火灾', '消防', '事故'],
  },
  {
    code: 'SH-2403', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '公众应急避险知识知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–90', example: '≥80(%)',
    explanation: '知晓避险自救知识的公众占受访公众的比例', evidence: '抽样问卷', keywords: ['避险', '应急宣传', '防灾', '减灾'],
  },
  {
    code: 'SH-2404', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '森林火灾受害面积比例',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '0.05–0.1', example: '≤0.09(%)',
    explanation: '森林火灾受害面积占森林总面积的比例', evidence: '火灾统计报表', keywords: ['森林防火', '防火', '火灾'],
  },
  {
    code: 'SH-2405', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '受灾群众基本生活救助率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '98–100', example: '≥98(%)',
    explanation: '得到基本生活救助的受灾群众占需救助受灾群众的比例', evidence: '救助台账', keywords: ['救灾', '灾害', '受灾', '救助'],
  },
  {
    code: 'SH-2406', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '人均应急避险场所面积',
    operator: '≥', unit: '平方米/人', nature: '定量', direction: 'higher', reference: '1–2', example: '≥1.5(平方米/人)',
    explanation: '应急避险场所有效面积按常住人口折算', evidence: '场所台账、人口统计', keywords: ['避险', '避难', '应急避险'],
  },
  {
    code: 'KC-2401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '应急预案修订备案率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按期修订并备案的应急预案占应修订预案的比例', evidence: '预案备案登记', keywords: ['预案', '应急', '备案', '救援'],
  },
  {
    code: 'MY-2401', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受灾群众对救助工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对灾害救助表示满意的受灾群众占受访群众的比例', evidence: '入户回访', keywords: ['受灾', '救助', '满意度', '救灾', '灾害'],
  },
  {
    code: 'MY-2402', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '企业对安全指导服务满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对安全检查和指导服务表示满意的企业占受访企业的比例', evidence: '企业问卷', keywords: ['企业', '安全生产', '满意度'],
  },
  {
    code: 'MY-2403', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '居民对应急消防工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对应急救援、消防和防灾宣传表示满意的居民占受访居民的比例', evidence: '抽样问卷', keywords: ['应急', '消防', '防灾', '减灾', '防火', '居民'],
  },
];
