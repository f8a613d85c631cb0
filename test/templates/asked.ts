/** What clerks type, and the 三级指标 they mean, which must be among the first three. By name, so that the library may grow. */

import type { SearchContext } from '../../src/templates';

export interface Asked {
  readonly how: string;
  readonly words: string;
  readonly name: string;
  readonly context?: SearchContext;
}

/** One query a line: the words, a bar, the name. */
function asked(how: string, lines: string, context?: SearchContext): readonly Asked[] {
  return lines.trim().split('\n').map((line) => {
    const [words, name] = line.split('|').map((part) => part.trim()) as [string, string];
    return { how, words, name, ...(context ? { context } : {}) };
  });
}

const TRAINING: SearchContext = { projectName: '2026年度干部教育培训', goalText: '全年举办培训班，提高干部的业务能力，学员满意。' };
const REPAIR: SearchContext = { projectName: '办公楼修缮工程', goalText: '完成办公楼外墙与屋面修缮，工程质量合格，不扰民。' };
const FIRE: SearchContext = { projectType: '应急消防', projectName: '基层消防站建设', goalText: '组织应急演练，储备应急物资，消除事故隐患。' };
const LACKING_TIME: SearchContext = { projectName: '机房和网络运行维护', missing: ['时效指标'] };
const LACKING_COST: SearchContext = { projectName: '会议活动经费', missing: ['成本指标'], tree: '2015' };
const FULL: SearchContext = { projectName: '2026年度干部教育培训', present: ['培训学员满意度', '参训人员出勤率'] };

export const ASKED: readonly Asked[] = [
  ...asked('Chinese', `
    培训考核 | 培训考核合格率
    出勤率 | 参训人员出勤率
    纪要 | 会议纪要印发时限
    无纸化 | 无纸化办理比例
    政策知晓率 | 服务对象政策知晓率
    资金节约率 | 项目资金节约率
    响应时间 | 故障响应时间
    编外人员聘用 | 编外人员聘用人数
    疫苗接种率 | 适龄儿童免疫规划疫苗接种率
    高标准农田 | 高标准农田建设面积
    路灯 | 维护路灯盏数
    低保金 | 低保金按月足额发放及时率
    隐患整改 | 事故隐患整改率
    灌溉面积 | 新增恢复灌溉面积
    发明专利 | 新增发明专利授权件数
    护林员补助 | 生态护林员年人均补助标准
    造林面积 | 完成人工造林面积
    参保率 | 基本医疗保险参保率
    医疗救助 | 医疗救助直接救助人次
    优待金 | 义务兵家庭户均优待金标准
    SL-101 | 举办培训班期数`),
  ...asked('words of keywords, explanation or category', `
    等保 | 网络安全等级测评通过率
    可用率 | 系统正常运行率
    讲课费 | 师资课酬标准
    党报党刊 | 征订报刊份数
    送戏下乡 | 惠民演出场次
    改厕 | 农村户厕改造户数
    病历 | 医疗文书质量检查合格率
    一卡通 | 惠农补贴兑付及时率
    雪亮工程 | 接入公共视频监控路数
    会议费 | 人均每日会议费用`),
  ...asked('pinyin', `
    chuqinlv | 参训人员出勤率
    jiyao | 会议纪要印发时限
    wuzhihua | 无纸化办理比例
    peixunxueyuan | 培训学员满意度
    canjiapeixun | 参加培训人次
    shizikechou | 师资课酬标准
    kaiban | 培训班按计划开班率
    guzhangxiangying | 故障响应时间
    yimiaojiezhonglv | 适龄儿童免疫规划疫苗接种率
    yiwubing | 义务兵家庭户均优待金标准
    yibaojijin | 居民医保基金可支付月数
    senlinfugai | 区域森林覆盖率
    ludeng | 维护路灯盏数
    jietilv | 课题按时结题率
    gaobiaozhunnongtian | 高标准农田建设面积
    weiwenbiaozhun | 人均慰问标准
    zijinbofu | 项目资金拨付及时率
    manyidu | 受益对象对项目实施满意度`),
  ...asked('a syllable half typed', `
    chuqinl | 参训人员出勤率
    richangxunj | 日常巡检次数
    zhutidangr | 开展主题党日次数
    guzhangxiangyingsh | 故障响应时间`),
  ...asked('initials', `
    myd | 受益对象对项目实施满意度
    pxxymyd | 培训学员满意度
    cxrycql | 参训人员出勤率
    pxkhhgl | 培训考核合格率
    jbpxb | 举办培训班期数
    cjpxrc | 参加培训人次
    gwyyl | 培训内容岗位应用率
    gzxysj | 故障响应时间
    xmyshgl | 项目验收合格率
    gcaqwgl | 工程按期完工率
    ywjygg | 义务教育巩固率
    sbdhjsl | 设备到货及时率
    rcxjcs | 日常巡检次数
    bwdwrywd | 编外队伍人员稳定率`),
  ...asked('letters and characters mixed', `
    培xun课程 | 培训课程门数
    学员myd | 培训学员满意度
    日常xunjian | 日常巡检次数
    主题dr | 开展主题党日次数
    慰问bz | 人均慰问标准
    培训myd | 培训学员满意度`),
  ...asked('two words', `
    px myd | 培训学员满意度
    体检 满意度 | 体检人员对体检服务满意度
    课题 按时 | 课题按时结题率
    验收 设备 | 购置设备验收合格率
    gongcheng 验收 | 工程质量验收合格率
    时效 故障 | 故障响应时间
    公路 养护 里程 | 公路日常养护里程
    信息化建设 测试 | 系统功能测试通过率`),
  ...asked('words run together', `
    培训满意度 | 培训学员满意度
    运维满意度 | 运维服务满意度
    设备合格率 | 购置设备验收合格率
    物业满意度 | 干部职工对物业服务满意度
    工程完工率 | 工程按期完工率
    peixunmanyidu | 培训学员满意度
    zijinzhifu | 项目资金拨付及时率
    垃圾清运费 | 每吨生活垃圾清运费用`),
  ...asked('letters mistyped', `
    mayidu | 受益对象对项目实施满意度
    mainyidu | 受益对象对项目实施满意度
    chuqnilv | 参训人员出勤率
    guzhanxaingying | 故障响应时间
    canjapeixun | 参加培训人次
    peixunmayidu | 培训学员满意度
    wuzihuabanli | 无纸化办理比例
    pxxymud | 培训学员满意度
    gaobiaozhunongtian | 高标准农田建设面积`),
  ...asked('the sounds of the south', `
    cuqinlv | 参训人员出勤率
    sizikechou | 师资课酬标准
    kexuesuzi | 公民具备科学素质比例
    nudeng | 维护路灯盏数
    gongchenziliang | 工程质量验收合格率
    naonianren | 居家养老服务老年人数
    cengbenkongzhi | 预算成本控制率
    jinquwusui | 景区污水垃圾规范处置率`),
  ...asked('a character missing, changed round or wrong', `
    满度 | 受益对象对项目实施满意度
    满意率度 | 受益对象对项目实施满意度
    出勤律 | 参训人员出勤率
    勤出率 | 参训人员出勤率
    慰闻 | 人均慰问标准
    考核合格律 | 培训考核合格率
    故障向应时间 | 故障响应时间
    接题率 | 课题按时结题率
    高标农田 | 高标准农田建设面积
    健康当案 | 职工健康档案建档率
    巡捡次数 | 日常巡检次数
    主题党曰 | 开展主题党日次数
    会议次数 | 举办会议场次`),
  ...asked('a word everybody has, for a training project', `
    满意度 | 培训学员满意度
    myd | 培训学员满意度
    合格率 | 培训考核合格率
    人次 | 参加培训人次
    费用 | 人均每日综合培训费用
    及时 | 培训班按计划开班率
    mayidu | 培训学员满意度`, TRAINING),
  ...asked('a word everybody has, for a repair project', `
    验收 | 工程质量验收合格率
    满意度 | 修缮场所使用人员满意度
    面积 | 修缮房屋面积
    raomin | 施工扰民事件次数
    时效指标 | 工程按期完工率`, REPAIR),
  ...asked('a word everybody has, for a kind the clerk has said', `
    完好率 | 应急物资储备完好率
    演练 | 组织应急演练场次
    满意度 | 受灾群众对救助工作满意度
    培训 | 消防安全培训人次`, FIRE),
  ...asked('nothing, where 时效 is missing', `
    | 故障响应时间
    | 故障平均修复时长`, LACKING_TIME),
  ...asked('nothing, where 成本 is missing in the older tree', `
    | 人均每日会议费用
    | 单场活动搭建费用`, LACKING_COST),
  ...asked('nothing, for a repair project', '| 修缮房屋面积', { ...REPAIR, missing: ['数量指标'] }),
  ...asked('a word whose best answers stand in the form', `
    质量 培训 | 培训考核合格率
    满意度 | 受益对象对项目实施满意度`, FULL),
];
