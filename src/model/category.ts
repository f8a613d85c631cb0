/**
 * The indicator trees of 财预〔2015〕88号 and 财预〔2021〕101号: which 二级指标 belongs under which 一级指标, and the names the
 * field prints for them.
 */

import { beginnings } from './beginnings';
import { remembered, squeeze } from './text';

/** 2015: 成本 is a 二级 under 产出. 2021: 成本 is a 一级 of its own. */
export type Tree = '2015' | '2021';

export type Level1 = '成本指标' | '产出指标' | '效益指标' | '满意度指标';

export type Level2 =
  | '经济成本指标' | '社会成本指标' | '生态环境成本指标'
  | '数量指标' | '质量指标' | '时效指标' | '成本指标'
  | '经济效益指标' | '社会效益指标' | '生态效益指标' | '可持续影响指标'
  | '服务对象满意度指标';

export const LEVEL1: readonly Level1[] = ['成本指标', '产出指标', '效益指标', '满意度指标'];

/** Parents a 二级 may stand under, the first being the standard one of the 2021 tree. */
export const PARENTS: Readonly<Record<Level2, Readonly<Record<Tree, readonly Level1[]>>>> = {
  经济成本指标: { 2021: ['成本指标'], 2015: ['成本指标'] },
  社会成本指标: { 2021: ['成本指标'], 2015: ['成本指标'] },
  生态环境成本指标: { 2021: ['成本指标'], 2015: ['成本指标'] },
  数量指标: { 2021: ['产出指标'], 2015: ['产出指标'] },
  质量指标: { 2021: ['产出指标'], 2015: ['产出指标'] },
  时效指标: { 2021: ['产出指标'], 2015: ['产出指标'] },
  成本指标: { 2021: ['成本指标', '产出指标'], 2015: ['产出指标'] },
  经济效益指标: { 2021: ['效益指标'], 2015: ['效益指标'] },
  社会效益指标: { 2021: ['效益指标'], 2015: ['效益指标'] },
  生态效益指标: { 2021: ['效益指标'], 2015: ['效益指标'] },
  可持续影响指标: { 2021: ['效益指标'], 2015: ['效益指标'] },
  服务对象满意度指标: { 2021: ['满意度指标', '效益指标'], 2015: ['满意度指标', '效益指标'] },
};

export const LEVEL2 = Object.keys(PARENTS) as readonly Level2[];

/** Names met in print → standard name. Keys are squeezed and without the closing 指标. */
const LEVEL1_NAMES: Readonly<Record<string, Level1>> = {
  成本: '成本指标', 产出: '产出指标', 项目产出: '产出指标', 效益: '效益指标', 效果: '效益指标', 项目效益: '效益指标', 项目效果: '效益指标',
  满意度: '满意度指标', 满意: '满意度指标', 绩效产出: '产出指标', 产出绩效: '产出指标', 绩效效益: '效益指标', 项目满意度: '满意度指标', 项目成本: '成本指标',
};

const LEVEL2_NAMES: Readonly<Record<string, Level2>> = {
  经济成本: '经济成本指标', 社会成本: '社会成本指标', 生态环境成本: '生态环境成本指标', 生态成本: '生态环境成本指标', 环境成本: '生态环境成本指标',
  产出数量: '数量指标', 数量: '数量指标', 产出质量: '质量指标', 质量: '质量指标',
  时效: '时效指标', 产出时效: '时效指标', 进度: '时效指标', 产出进度: '时效指标', 时间: '时效指标',
  成本: '成本指标', 产出成本: '成本指标',
  经济效益: '经济效益指标', 经济: '经济效益指标', 社会效益: '社会效益指标', 社会: '社会效益指标',
  生态效益: '生态效益指标', 环境效益: '生态效益指标', 生态环境效益: '生态效益指标', 生态: '生态效益指标',
  可持续影响: '可持续影响指标', 可持续: '可持续影响指标', 可持续发展: '可持续影响指标', 可持续性影响: '可持续影响指标',
  服务对象满意度: '服务对象满意度指标', 服务对象: '服务对象满意度指标', 满意度: '服务对象满意度指标', 受益对象满意度: '服务对象满意度指标',
  社会公众满意度: '服务对象满意度指标', 公众满意度: '服务对象满意度指标', 受益群众满意度: '服务对象满意度指标', 社会公众或服务对象满意度: '服务对象满意度指标',
  服务对象或受益对象满意度: '服务对象满意度指标',
};

/** Bare of numbering (`一、`, `（1）`), of weights or counts (`产出指标（50分）`) and of the closing 指标. */
function stem(text: string): string {
  return squeeze(text).replace(/^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十\d]+[、.,:)])/, '').replace(/\([^)]*\)$/, '').replace(/[\d.]+分?%?$/, '').replace(/(?:指标|目标)$/, '');
}

function own<T>(names: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(names, key) ? names[key]! : null;
}

/** What a printed text names as a category. */
export interface Category {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  /** It is the standard name itself. */
  readonly standard: boolean;
}

const UNNAMED: Category = { level1: null, level2: null, standard: false };
const beginsName = beginnings([...Object.keys(LEVEL1_NAMES), ...Object.keys(LEVEL2_NAMES), ...LEVEL1, ...LEVEL2], '一二三四五六七八九十');

/** All that a printed text names, for who asks more than once. Most texts name no category, and their first character tells it; what is no Chinese character may be a numbering. */
export function categoryOf(text: string): Category {
  const first = text.charCodeAt(0);
  return first >= 0x4e00 && first <= 0x9fff && !beginsName(text) ? UNNAMED : categories(text);
}

const categories = remembered((text): Category => {
  const key = stem(text);
  const full = `${key}指标`;
  const standard = (LEVEL1 as readonly string[]).includes(full) || (LEVEL2 as readonly string[]).includes(full);
  return { level1: own(LEVEL1_NAMES, key), level2: own(LEVEL2_NAMES, key), standard };
});

/** The standard 一级 a printed text names; null when it names none. */
export function level1Of(text: string): Level1 | null {
  return categoryOf(text).level1;
}

/** The standard 二级 a printed text names; null when it names none. `成本指标` and `满意度指标` are also 二级 names. */
export function level2Of(text: string): Level2 | null {
  return categoryOf(text).level2;
}

/** The standard name itself, with or without the closing 指标: what needs no renaming. */
export function isStandardName(text: string): boolean {
  return categoryOf(text).standard;
}
