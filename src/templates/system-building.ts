/** Standard indicators for 信息化建设 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['信息化建设'];

export const systemBuilding: readonly Template[] = [
  {
    code: 'CB-401', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '软件开发人月单价',
    operator: '≤', unit: '元/人月', nature: '定量', direction: 'lower', reference: '以当地信息化造价标准为上限', example: '≤18000(元/人月)',
    explanation: '开发费用按投入人月折算的单价', evidence: '造价评审意见、合同',
    keywords: ['开发', '人月', '单价', '软件'],
  },
  {
    code: 'CB-402', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '单个终端授权费用',
    operator: '≤', unit: '元/个', nature: '定量', direction: 'lower', reference: '按询价结果', example: '≤800(元/个)',
    explanation: '每个使用终端的软件授权费用', evidence: '采购合同',
    keywords: ['授权', '终端', '许可', '单价'],
  },
  {
    code: 'SL-401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '建成系统功能模块数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设方案', example: '≥8(个)',
    explanation: '通过测试并上线的功能模块个数', evidence: '测试报告、验收报告',
    keywords: ['模块', '功能', '系统'],
  },
  {
    code: 'SL-402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '接入业务单位数量',
    operator: '≥', unit: '家', nature: '定量', direction: 'higher', reference: '按建设方案', example: '≥20(家)',
    explanation: '接入系统并开通账号的单位家数', evidence: '账号清单',
    keywords: ['接入', '单位', '用户'],
  },
  {
    code: 'ZL-401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '系统功能测试通过率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '测试用例中通过的占全部用例的比例', evidence: '测试报告',
    keywords: ['测试', '通过率', '质量'],
  },
  {
    code: 'ZL-402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '网络安全等级测评通过率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '通过等级保护测评的系统占应测评系统的比例', evidence: '测评报告',
    keywords: ['等保', '安全', '测评'],
  },
  {
    code: 'SX-401', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '系统建设节点按期完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按期完成的建设节点占计划节点的比例', evidence: '项目进度报告',
    keywords: ['节点', '进度', '按期'],
  },
  {
    code: 'SX-402', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '系统上线运行时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '按建设方案', example: '10月底前',
    explanation: '系统通过初步验收并正式上线的最晚时间', evidence: '验收报告',
    keywords: ['上线', '时间', '验收'],
  },
  {
    code: 'JJ-401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '业务办理成本下降率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '5–15', example: '≥8(%)',
    explanation: '系统上线后单笔业务办理成本比上线前的降幅', evidence: '成本测算资料',
    keywords: ['降本', '办理', '成本'],
  },
  {
    code: 'SH-401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '线上办理事项占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '70–95', example: '≥85(%)',
    explanation: '可以在线上全程办理的事项占全部事项的比例', evidence: '事项清单',
    keywords: ['线上', '网办', '便民'],
  },
  {
    code: 'KC-401', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '业务数据共享应用情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有共享清单、有调用记录', example: '按共享目录提供数据并每月更新',
    explanation: '系统数据供其他部门长期共享调用的情况', evidence: '共享目录、接口日志',
    keywords: ['数据', '共享', '可持续'],
  },
  {
    code: 'MY-401', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '系统使用人员满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥85(%)',
    explanation: '对系统功能和易用性表示满意的用户占受访用户的比例', evidence: '在线问卷',
    keywords: ['用户', '系统', '满意度'],
  },
];
