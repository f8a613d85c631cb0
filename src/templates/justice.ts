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
    explanation: '通过窗口、热线、网络提供法律咨询的人次', evidence: '咨询登记', keywords: ['法律咨询', '12348', '公共法律服务'],
  },
  {
    code: 'SL-2604', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '法治宣传活动场次',
    operator: '≥', unit: '场', nature: '定量', direction: 'higher', reference: '按普法计划', example: '≥40(场)',
    explanation: '本年度开展的法治宣传教育活动场次', evidence: '活动记录', keywords: ['普法', '法治', '宣传'],
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
    code: 'KC-2601', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '村居法律顾问配备率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '签约配备法律顾问的村（居）占村（居）总数的比例', evidence: '聘用合同', keywords: ['法律顾问', '村居', '公共法律服务'],
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
];
