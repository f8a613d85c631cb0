/** Standard indicators for 司法信访 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['司法信访'];

export const justice: readonly Template[] = [
  {
    code: 'CB-2601', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '法律援助案件办案补贴标准',
    operator: '≤', unit: '元/件', nature: '定量', direction: 'lower', reference: '以当地办案补贴标准为上限', example: '≤2000(元/件)',
    explanation: '每件法律援助案件支付给承办人员的补贴', evidence: '补贴标准文件、发放表', keywords: ['法律援助', '补贴', '办案'],
  },
  {
    code: 'CB-2602', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '人民调解案件奖补标准',
    operator: '≤', unit: '元/件', nature: '定量', direction: 'lower', reference: '以当地奖补标准为上限', example: '≤300(元/件)',
    explanation: '每件调解成功的案件支付给调解员的奖补金额', evidence: '奖补办法、发放表', keywords: ['人民调解', '补贴', '调解员'],
  },
  {
    code: 'CB-2603', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单场法治宣传活动费用',
    operator: '≤', unit: '元/场', nature: '定量', direction: 'lower', reference: '按活动预算', example: '≤3000(元/场)',
    explanation: '每场法治宣传活动的场地、资料、讲师等费用', evidence: '报销明细', keywords: ['普法', '法治', '宣传'],
  },
  {
    code: 'CB-2604', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '社区矫正对象年人均工作经费',
    operator: '≤', unit: '元/人·年', nature: '定量', direction: 'lower', reference: '以当地经费保障标准为上限', example: '≤3000(元/人·年)',
    explanation: '每名在册社区矫正对象全年的监管教育经费', evidence: '经费标准文件、在册名册', keywords: ['社区矫正', '安置帮教', '人均'],
  },
  {
    code: 'SL-2601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '办理法律援助案件数量',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥400(件)',
    explanation: '本年度受理并指派承办的法律援助案件件数', evidence: '法律援助管理系统', keywords: ['法律援助', '案件', '数量'],
  },
  {
    code: 'SL-2602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '调解矛盾纠纷件数',
    operator: '≥', unit: '件', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥1500(件)',
    explanation: '本年度各级调解组织受理调解的纠纷件数', evidence: '调解卷宗、信息系统', keywords: ['人民调解', '矛盾纠纷', '调解'],
  },
  {
    code: 'SL-2603', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公共法律咨询服务人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥3000(人次)',
    explanation: '通过窗口、热线、网络提供法律咨询的人次', evidence: '咨询登记', keywords: ['法律咨询', '12348', '公共法律'],
  },
  {
    code: 'SL-2604', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '法治宣传活动场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按普法计划', example: '≥40(场)',
    explanation: '本年度开展的法治宣传教育活动场次', evidence: '活动记录', keywords: ['普法', '法治', '宣传'],
  },
  {
    code: 'SL-2605', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '社区矫正对象教育帮扶人次',
    operator: '≥', unit: '人次', nature: '定量', direction: 'higher', reference: '按矫正方案', example: '≥1200(人次)',
    explanation: '本年度对社区矫正对象开展教育学习和帮扶的人次', evidence: '教育学习记录', keywords: ['社区矫正', '安置帮教', '教育'],
  },
  {
    code: 'SL-2606', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '接待群众来访批次',
    operator: '≥', unit: '批次', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥500(批次)',
    explanation: '本年度信访接待场所登记接待的来访批次', evidence: '来访登记', keywords: ['信访', '来访', '接待'],
  },
  {
    code: 'SL-2607', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '法治文化阵地建设数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥6(个)',
    explanation: '本年度新建和提升的法治文化阵地个数', evidence: '验收单', keywords: ['法治', '普法', '法治建设'],
  },
  {
    code: 'SL-2608', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '公共法律服务站点数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设方案', example: '≥30(个)',
    explanation: '有人员值守、有服务记录的公共法律服务站点个数', evidence: '站点名录、值班表', keywords: ['公共法律服务', '法律咨询', '站点'],
  },
  {
    code: 'ZL-2601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '矛盾纠纷调解成功率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '达成协议的纠纷占调解终结纠纷的比例', evidence: '调解卷宗、信息系统', keywords: ['人民调解', '矛盾纠纷', '成功'],
  },
  {
    code: 'ZL-2602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '法律援助案件评查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '质量评查合格的案件占评查案件的比例', evidence: '案件质量评估报告', keywords: ['法律援助', '评查', '质量'],
  },
  {
    code: 'ZL-2603', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '信访事项答复规范率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '抽查中答复内容和程序规范的信访事项占抽查事项的比例', evidence: '抽查评估报告', keywords: ['信访', '答复', '规范'],
  },
  {
    code: 'ZL-2604', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '社区矫正执法检查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '94–100', example: '≥96(%)',
    explanation: '检查合格的矫正执法档案占检查档案的比例', evidence: '执法检查通报', keywords: ['社区矫正', '执法', '安置帮教'],
  },
  {
    code: 'ZL-2605', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '调解卷宗评查合格率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '评查合格的调解卷宗占评查卷宗的比例', evidence: '评查记录', keywords: ['人民调解', '调解', '矛盾纠纷'],
  },
  {
    code: 'ZL-2606', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '法律咨询解答规范率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–100', example: '≥96(%)',
    explanation: '抽查中解答规范的咨询占抽查咨询的比例', evidence: '录音录像抽查记录', keywords: ['公共法律服务', '法律咨询', '规范'],
  },
  {
    code: 'SX-2601', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '信访事项按期办结率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定期限内办结的信访事项占受理事项的比例', evidence: '信访信息系统', keywords: ['信访', '办结', '按期'],
  },
  {
    code: 'SX-2602', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '法律援助申请审查时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '3–7', example: '≤5(个工作日)',
    explanation: '从收到申请到作出是否援助决定所用的工作日', evidence: '援助审批档案', keywords: ['法律援助', '审查', '时限'],
  },
  {
    code: 'SX-2603', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '矛盾纠纷平均调解时长',
    operator: '≤', unit: '天', nature: '定量', direction: 'lower', reference: '15–30', example: '≤20(天)',
    explanation: '从受理纠纷到调解终结平均所用的天数', evidence: '调解卷宗', keywords: ['人民调解', '调解', '矛盾纠纷'],
  },
  {
    code: 'SX-2604', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '普法任务按计划完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '按计划时间完成的普法任务占计划任务的比例', evidence: '普法责任清单', keywords: ['普法', '法治', '宣传'],
  },
  {
    code: 'SX-2605', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '矫正对象入矫报到办理及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '在规定时限内办结入矫手续的对象占应办理对象的比例', evidence: '入矫登记档案', keywords: ['社区矫正', '入矫', '安置帮教'],
  },
  {
    code: 'SH-2601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '初次信访事项一次化解率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '75–92', example: '≥85(%)',
    explanation: '初次办理即息诉的信访事项占初次信访事项的比例', evidence: '信访信息系统', keywords: ['信访', '化解', '初信初访'],
  },
  {
    code: 'SH-2602', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '社区矫正对象再犯罪率',
    operator: '≤', unit: '%', nature: '定量', direction: 'lower', reference: '0.1–0.5', example: '≤0.2(%)',
    explanation: '矫正期间再犯罪的对象占在册矫正对象的比例', evidence: '社区矫正台账', keywords: ['社区矫正', '再犯罪', '安置帮教'],
  },
  {
    code: 'SH-2603', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '居民法律知识知晓率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–88', example: '≥80(%)',
    explanation: '知晓常用法律知识和求助渠道的居民占受访居民的比例', evidence: '抽样问卷', keywords: ['普法', '居民', '知晓'],
  },
  {
    code: 'SH-2604', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '重复信访量下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '3–10', example: '≥5(%)',
    explanation: '重复信访件次比上年的降幅', evidence: '信访信息系统', keywords: ['信访', '重复', '下降'],
  },
  {
    code: 'SH-2605', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '纠纷调解协议履行率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–99', example: '≥95(%)',
    explanation: '已履行的调解协议占到期应履行协议的比例', evidence: '调解回访记录', keywords: ['人民调解', '调解', '矛盾纠纷'],
  },
  {
    code: 'SH-2606', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '法律援助挽回经济损失金额',
    operator: '≥', unit: '万元', nature: '定量', direction: 'higher', reference: '按近三年平均水平', example: '≥800(万元)',
    explanation: '法律援助为受援人挽回或取得的经济利益', evidence: '结案报告', keywords: ['法律援助', '受援人', '挽回损失'],
  },
  {
    code: 'KC-2601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '村居法律顾问配备率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '签约配备法律顾问的村（居）占村（居）总数的比例', evidence: '聘用合同', keywords: ['法律顾问', '村居', '公共法律服务', '公共法律'],
  },
  {
    code: 'MY-2601', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '受援人对法律援助满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥95(%)',
    explanation: '对法律援助表示满意的受援人占受访受援人的比例', evidence: '案件回访', keywords: ['法律援助', '受援人', '满意度'],
  },
  {
    code: 'MY-2602', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '信访人对事项办理满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对办理过程和答复表示满意的信访人占受访者的比例', evidence: '信访信息系统评价', keywords: ['信访', '办理', '满意度'],
  },
  {
    code: 'MY-2603', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '当事人对调解工作满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '88–98', example: '≥95(%)',
    explanation: '对调解过程和结果表示满意的当事人占受访当事人的比例', evidence: '案件回访', keywords: ['人民调解', '调解', '矛盾纠纷'],
  },
  {
    code: 'MY-2604', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '群众对法治宣传满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥90(%)',
    explanation: '对普法活动和法律服务表示满意的群众占受访群众的比例', evidence: '抽样问卷', keywords: ['普法', '法治', '公共法律服务', '法律咨询'],
  },
];
