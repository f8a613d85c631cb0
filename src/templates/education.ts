/** Standard indicators for 教育 projects: data only, every example a row that raises no finding. */

import type { Template } from './template';

const PROJECT_TYPES: readonly string[] = ['教育'];

export const education: readonly Template[] = [
  {
    code: 'CB-1301', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '生均公用经费支出标准',
    operator: '≤', unit: '元/生', nature: '定量', direction: 'lower', reference: '以当地生均公用经费定额为上限', example: '≤1200(元/生)',
    explanation: '公用经费支出折算到每名在校学生的金额', evidence: '生均定额文件、学籍人数', keywords: ['生均', '公用经费', '学校'],
  },
  {
    code: 'CB-1302', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '困难学生人均资助标准',
    operator: '≤', unit: '元/人', nature: '定量', direction: 'lower', reference: '以当地资助标准为上限', example: '≤1500(元/人)',
    explanation: '每名受助学生全年获得的平均资助金额', evidence: '资助标准文件、发放表', keywords: ['助学', '资助', '人均', '困难学生'],
  },
  {
    code: 'CB-1303', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '课后服务生均补助标准',
    operator: '≤', unit: '元/生', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤300(元/生)',
    explanation: '每名参加课后服务学生全年的补助金额', evidence: '补助标准文件、参加学生名册', keywords: ['课后服务', '生均', '学生'],
  },
  {
    code: 'CB-1304', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '校园安保人员月人均费用',
    operator: '≤', unit: '元/人·月', nature: '定量', direction: 'lower', reference: '按安保服务合同', example: '≤4200(元/人·月)',
    explanation: '每名派驻校园安保人员每月的服务费用', evidence: '安保服务合同、结算单', keywords: ['校园', '安保', '保安'],
  },
  {
    code: 'CB-1305', projectTypes: PROJECT_TYPES, level1: '成本指标', level2: '经济成本指标', level3: '普惠性幼儿园生均补助标准',
    operator: '≤', unit: '元/生', nature: '定量', direction: 'lower', reference: '以当地补助标准为上限', example: '≤800(元/生)',
    explanation: '每名普惠性民办幼儿园在园幼儿全年的补助金额', evidence: '补助标准文件、幼儿名册', keywords: ['幼儿园', '学前教育', '普惠'],
  },
  {
    code: 'SL-1301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '资助困难学生人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按认定名单', example: '≥300(人)',
    explanation: '本年度实际获得资助的家庭经济困难学生人数', evidence: '认定名单、发放表', keywords: ['助学', '学生', '资助'],
  },
  {
    code: 'SL-1302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '改善办学条件学校所数',
    operator: '≥', unit: '所', nature: '定量', direction: 'higher', reference: '按年度建设计划', example: '≥6(所)',
    explanation: '完成校舍、设施改善的学校数量', evidence: '验收单', keywords: ['学校', '校舍', '办学'],
  },
  {
    code: 'SL-1303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '新增公办学位数量',
    operator: '≥', unit: '个', nature: '定量', direction: 'higher', reference: '按建设计划', example: '≥900(个)',
    explanation: '本年度建成并投入使用的公办学校学位数', evidence: '验收备案资料、招生计划', keywords: ['学位', '学校', '招生'],
  },
  {
    code: 'SL-1304', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '义务教育公用经费保障学生数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按学籍人数', example: '≥12000(人)',
    explanation: '本年度公用经费保障的义务教育在校学生数', evidence: '学籍信息系统', keywords: ['义务教育', '公用经费', '学生'],
  },
  {
    code: 'SL-1305', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '参加课后服务学生人数',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按报名人数', example: '≥9000(人)',
    explanation: '本年度参加课后服务的学生人数', evidence: '报名册、考勤记录', keywords: ['课后服务', '学生', '中小学'],
  },
  {
    code: 'SL-1306', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '派驻校园安保人员数量',
    operator: '≥', unit: '人', nature: '定量', direction: 'higher', reference: '按配备标准', example: '≥120(人)',
    explanation: '派驻学校、幼儿园并在岗的专职保安员人数', evidence: '保安员名册', keywords: ['校园', '安保', '保安'],
  },
  {
    code: 'SL-1307', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '奖补普惠性幼儿园所数',
    operator: '≥', unit: '所', nature: '定量', direction: 'higher', reference: '按认定名单', example: '≥40(所)',
    explanation: '本年度获得奖补的普惠性民办幼儿园所数', evidence: '认定文件、拨付凭证', keywords: ['幼儿园', '学前教育', '普惠'],
  },
  {
    code: 'SL-1308', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '数量指标', level3: '职业教育实训设备投用数量',
    operator: '≥', unit: '套', nature: '定量', direction: 'higher', reference: '按配置方案', example: '≥30(套)',
    explanation: '本年度购置并投入教学使用的实训设备套数', evidence: '验收单、使用记录', keywords: ['职业教育', '实训', '中职'],
  },
  {
    code: 'ZL-1301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '学生资助对象认定准确率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '经核查符合资助条件的学生占受助学生的比例', evidence: '抽查记录', keywords: ['助学', '认定', '准确', '资助', '困难学生'],
  },
  {
    code: 'ZL-1302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '校舍安全鉴定达标率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '鉴定达到安全使用要求的校舍面积占鉴定面积的比例', evidence: '安全鉴定报告', keywords: ['校舍', '安全', '鉴定'],
  },
  {
    code: 'ZL-1303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '幼儿园办园质量评估达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–97', example: '≥90(%)',
    explanation: '办园质量评估达标的幼儿园占参评幼儿园的比例', evidence: '评估报告', keywords: ['幼儿园', '学前教育', '评估'],
  },
  {
    code: 'ZL-1304', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '课后服务方案执行率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '93–100', example: '≥96(%)',
    explanation: '按公示方案开设的课后服务课时占计划课时的比例', evidence: '课时记录', keywords: ['课后服务', '课时', '中小学'],
  },
  {
    code: 'ZL-1305', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '专职保安员持证上岗率',
    operator: '=', unit: '%', nature: '定量', direction: 'exact', reference: '100', example: '=100(%)',
    explanation: '持有保安员证的专职保安员占在岗专职保安员的比例', evidence: '保安员证、名册', keywords: ['校园', '安保', '保安'],
  },
  {
    code: 'ZL-1306', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '双师型教师占专业课教师比例',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '50–70', example: '≥60(%)',
    explanation: '认定为双师型的教师占专业课教师的比例', evidence: '认定文件、教师名册', keywords: ['职业教育', '双师型', '教师'],
  },
  {
    code: 'ZL-1307', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '质量指标', level3: '学校公用经费使用合规率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '检查中使用合规的公用经费笔数占抽查笔数的比例', evidence: '财务检查报告', keywords: ['公用经费', '义务教育', '合规'],
  },
  {
    code: 'SX-1301', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '助学资金按学期发放及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '在规定期限内发放到位的助学资金占应发资金的比例', evidence: '发放凭证', keywords: ['助学金', '及时', '助学', '资助', '困难学生'],
  },
  {
    code: 'SX-1302', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '校舍维护改造完工时间',
    operator: null, unit: '', nature: '定性', direction: 'lower', reference: '一般为秋季开学前', example: '8月20日前',
    explanation: '校舍维护改造全部完工并具备使用条件的最晚时间', evidence: '竣工验收资料', keywords: ['校舍', '完工', '开学'],
  },
  {
    code: 'SX-1303', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '学校公用经费拨付及时率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '在规定时限内拨付到校的公用经费占应拨付经费的比例', evidence: '拨付凭证', keywords: ['公用经费', '义务教育', '拨付'],
  },
  {
    code: 'SX-1304', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '幼儿园奖补资金到位时限',
    operator: '≤', unit: '个工作日', nature: '定量', direction: 'lower', reference: '15–40', example: '≤30(个工作日)',
    explanation: '从公示结束到奖补资金拨付到园所用的工作日', evidence: '公示文件、拨付凭证', keywords: ['幼儿园', '学前教育', '奖补'],
  },
  {
    code: 'SX-1305', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '课后服务按期开课率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥98(%)',
    explanation: '开学后按规定时间开课的学校占应开课学校的比例', evidence: '开课报备表', keywords: ['课后服务', '开课', '中小学'],
  },
  {
    code: 'SX-1306', projectTypes: PROJECT_TYPES, level1: '产出指标', level2: '时效指标', level3: '实训条件建设按期完工率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '90–100', example: '≥95(%)',
    explanation: '按计划时间完工的实训建设项目占计划项目的比例', evidence: '项目进度台账', keywords: ['职业教育', '实训', '完工'],
  },
  {
    code: 'SH-1301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '义务教育巩固率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '95–100', example: '≥96(%)',
    explanation: '毕业年级学生数占该届入学时学生数的比例', evidence: '教育事业统计', keywords: ['义务教育', '巩固', '辍学'],
  },
  {
    code: 'SH-1302', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '普惠性幼儿园在园幼儿占比',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥88(%)',
    explanation: '公办和普惠性民办幼儿园在园幼儿占在园幼儿总数的比例', evidence: '教育事业统计', keywords: ['幼儿园', '学前教育', '普惠'],
  },
  {
    code: 'SH-1303', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '校园安全责任事故次数',
    operator: '=', unit: '次', nature: '定量', direction: 'exact', reference: '0', example: '=0(次)',
    explanation: '因管理责任造成的校园安全事故次数', evidence: '安全台账', keywords: ['校园', '安保', '学校', '安全'],
  },
  {
    code: 'SH-1304', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '义务教育学校课后服务覆盖率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '97–100', example: '≥98(%)',
    explanation: '开展课后服务的学校占义务教育学校总数的比例', evidence: '课后服务台账', keywords: ['课后服务', '中小学', '覆盖'],
  },
  {
    code: 'SH-1305', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '职业院校毕业生就业率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–98', example: '≥95(%)',
    explanation: '落实去向的职业院校毕业生占毕业生总数的比例', evidence: '毕业去向登记', keywords: ['职业教育', '毕业生', '就业'],
  },
  {
    code: 'SH-1306', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '社会效益指标', level3: '受助学生学业完成率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '96–100', example: '≥98(%)',
    explanation: '正常完成当年学业的受助学生占受助学生总数的比例', evidence: '学籍信息系统', keywords: ['助学', '资助', '困难学生'],
  },
  {
    code: 'KC-1301', projectTypes: PROJECT_TYPES, level1: '效益指标', level2: '可持续影响指标', level3: '教师继续教育学时达标率',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '92–100', example: '≥95(%)',
    explanation: '完成规定继续教育学时的教师占教师总数的比例', evidence: '学时登记系统', keywords: ['教师', '继续教育', '学时'],
  },
  {
    code: 'MY-1301', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '学生及家长满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '85–95', example: '≥90(%)',
    explanation: '对办学和资助工作满意的学生、家长占受访者的比例', evidence: '问卷汇总', keywords: ['家长', '学生', '学校', '义务教育', '幼儿园', '学前教育', '课后服务', '中小学', '校园'],
  },
  {
    code: 'MY-1302', projectTypes: PROJECT_TYPES, level1: '满意度指标', level2: '服务对象满意度指标', level3: '教师对办学保障满意度',
    operator: '≥', unit: '%', nature: '定量', direction: 'higher', reference: '80–95', example: '≥88(%)',
    explanation: '对办学条件和经费保障表示满意的教师占受访教师的比例', evidence: '问卷汇总', keywords: ['教师', '学校', '满意度', '职业教育', '实训'],
  },
];
