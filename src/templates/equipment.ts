/** Standard indicators for 设备购置 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['设备购置'];

export const equipment: readonly Template[] = [
  {
    code: 'CB-1201', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '台式计算机购置单价',
    operator: '≤', unit: '元/台', nature: '定量', direction: 'lower', reference: '以资产配置标准为上限', example: '≤5000(元/台)',
    explanation: '每台台式计算机的成交价格', evidence: '采购合同、发票',
    keywords: ['计算机', '单价', '采购'],
  },
  {
    code: 'CB-1202', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '办公家具人均购置费用',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以资产配置标准为上限', example: '≤2500(元/人)',
    explanation: '为每名工作人员配置办公家具的金额', evidence: '采购合同、配置清单',
    keywords: ['家具', '人均', '配置'],
  },
  {
    code: 'SL-1201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '购置设备数量',
    operator: '≥', unit: '台', nature: '定量', direction: 'higher', reference: '按政府采购计划', example: '≥20(台)',
    explanation: '本年度采购到货的设备台数', evidence: '入库单',
    keywords: ['购置', '设备', '台套'],
  },
  {
    code: 'SL-1202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '设备安装点位数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按安装方案', example: '≥15(个)',
    explanation: '完成安装调试的点位个数', evidence: '安装记录',
    keywords: ['安装', '点位', '调试'],
  },
  {
    code: 'ZL-1201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '购置设备验收合格率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '验收合格的设备占到货设备的比例', evidence: '验收单',
    keywords: ['设备', '验收', '合格'],
  },
  {
    code: 'ZL-1202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '设备参数符合率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '参数符合采购文件要求的设备占到货设备的比例', evidence: '验收单、技术偏离表',
    keywords: ['参数', '符合', '采购'],
  },
  {
    code: 'SX-1201', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '设备到货及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按合同时间到货的设备占应到货设备的比例', evidence: '送货单',
    keywords: ['到货', '采购', '及时'],
  },
  {
    code: 'SX-1202', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '设备安装调试时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '5–15', example: '≤10(个工作日)',
    explanation: '到货后完成安装调试所用的工作日', evidence: '安装记录',
    keywords: ['安装', '调试', '时限'],
  },
  {
    code: 'JJ-1201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '经济效益指标', level3: '政府采购资金节约率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '1–5', example: '≥3(%)',
    explanation: '采购预算与成交金额之差占采购预算的比例', evidence: '采购结果公告',
    keywords: ['采购', '节约', '资金'],
  },
  {
    code: 'SH-1201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '设备投入使用率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '已投入使用的设备占购置设备的比例', evidence: '资产台账',
    keywords: ['使用', '闲置', '设备'],
  },
  {
    code: 'ST-1201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '生态效益指标', level3: '节能设备占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–100', example: '≥90(%)',
    explanation: '达到节能认证要求的设备占购置设备的比例', evidence: '节能认证证书',
    keywords: ['节能', '环保', '设备'],
  },
  {
    code: 'KC-1201', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '设备维护保养制度落实情况',
    operator: null, unit: '', nature: '定性', direction: 'higher', reference: '有制度、有记录', example: '按保养手册每季度维护并登记',
    explanation: '设备日常维护保养制度及其执行情况', evidence: '保养记录',
    keywords: ['保养', '维护', '制度'],
  },
  {
    code: 'MY-1201', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '设备使用人员满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对设备性能和售后表示满意的使用人员占受访人员的比例', evidence: '问卷',
    keywords: ['设备', '使用', '满意度'],
  },
];
