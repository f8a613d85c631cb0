/** Suggestion: the one template that fits a missing category best, judged by the name of the project. */

import { level1Of, level2Of, squeeze, type Level1, type Level2 } from '../model';
import { templates } from './library';
import type { Template } from './template';

export interface TemplateHints {
  readonly projectName: string;
  /** One of the library's kinds of project, where the clerk has said it; otherwise guessed from the name. */
  readonly projectType?: string;
}

/** Words of a project name that tell its kind; the first line that matches decides, so the narrower kinds stand first. */
const KINDS: readonly (readonly [type: string, words: RegExp])[] = [
  ['信息化运维', /运维|运行维护|(?:系统|平台|网络|网站|软件|机房|信息化?)维护|(?:网络|信息)安全服务/],
  ['编外人员', /编外|聘用|劳务派遣|辅助人员|临聘|协管|辅警|社工/],
  ['体检慰问补贴', /体检|慰问|补贴|补助|津贴|救助|抚恤|疗养|帮扶/],
  ['课题调研', /课题|调研|研究|规划编制|调查|统计/],
  ['修缮工程', /修缮|维修|改造|装修|工程|翻新|加固/],
  ['信息化建设', /信息化|数字化|智慧|(?:系统|平台|网站|软件|数据库)(?:建设|开发|升级|项目)|系统$|平台$/],
  ['宣传印刷', /宣传|印刷|印制|党报|党刊|报刊|期刊|内刊|出版|新媒体/],
  ['设备购置', /设备|购置|采购|更新|家具|车辆/],
  ['物业后勤', /物业|后勤|保洁|保安|安保|食堂|餐饮|绿化|办公用房/],
  ['教育', /(?:义务|学前|职业|高中|特殊)教育|助学|中小学|幼儿园|办学/],
  ['培训', /培训|轮训|研修|讲座|教育/],
  ['党建活动', /党建|党员|党组织|党支部|党务|党群|机关党|主题党日|两新|模范机关|精神文明/],
  ['会议活动', /会议|大会|论坛|活动|竞赛|比赛|演出|展览|节庆|团工作|工会/],
  ['购买服务', /购买服务|委托|外包|第三方|服务/],
];

/** The kind of project a name speaks of; null when it speaks of none. */
export function projectTypeOf(projectName: string): string | null {
  const name = squeeze(projectName);
  return KINDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** Which 二级 to propose when only the 一级 is missing, the most usual first. */
const USUAL: Readonly<Record<Level1, Level2>> = {
  成本指标: '经济成本指标',
  产出指标: '数量指标',
  效益指标: '社会效益指标',
  满意度指标: '服务对象满意度指标',
};

/**
 * The best template of a category, by any printed name of it: one of the project's kind, else a general one. 成本指标 as a
 * 二级 (under 产出 in the older tree) is answered by 经济成本; an unknown 二级 by the usual one of its 一级. Null when neither
 * name is a category.
 */
export function templateFor(level1: string, level2: string, hints: TemplateHints): Template | null {
  const wanted = wantedLevel2(level1, level2);
  if (wanted === null) return null;
  const type = hints.projectType ?? projectTypeOf(hints.projectName);
  const fitting = templates.filter((template) => template.level2 === wanted);
  const own = fitting.filter((template) => type !== null && template.projectTypes.includes(type));
  const general = fitting.filter((template) => template.projectTypes.length === 0);
  return mostRelated(own.length > 0 ? own : general, hints.projectName) ?? null;
}

function wantedLevel2(level1: string, level2: string): Level2 | null {
  const named = level2Of(level2);
  if (named !== null) return named === '成本指标' ? '经济成本指标' : named;
  const parent = level1Of(level1) ?? level1Of(level2);
  return parent === null ? null : USUAL[parent];
}

/** The template whose keywords the name mentions most; the first of the library on a tie. */
function mostRelated(choice: readonly Template[], projectName: string): Template | undefined {
  const name = squeeze(projectName);
  const mentions = (template: Template): number => template.keywords.filter((keyword) => name.includes(keyword)).length;
  return [...choice].sort((a, b) => mentions(b) - mentions(a))[0];
}
