/** Installing and uninstalling, and seeing afterwards that nobody else's add-in was touched. */

import { NAME } from './entries';
import type { Entry } from './list-file';
import type { Service, Told } from './service';

export interface Standing {
  /** Our entry, if any. */
  readonly own: Told | null;
  readonly others: readonly Told[];
}

export interface Outcome {
  readonly good: boolean;
  /** zh-CN: what was done and what to do now. */
  readonly words: string;
}

const RESTART = '请关闭所有 WPS 窗口后重新打开 WPS 表格。第一次会询问“首次加载，是否信任”，点“允许”，再重新打开一次 WPS 表格，“绩效目标”选项卡就会出现。';

export async function standing(service: Service): Promise<Standing> {
  const list = await service.list();
  const isOwn = (told: Told): boolean => told.name === NAME && told.addonType === 'et';
  return { own: list.find((told) => isOwn(told) && told.enable !== 'false') ?? null, others: list.filter((told) => !isOwn(told)) };
}

export async function install(service: Service, entry: Entry): Promise<Outcome> {
  const before = await standing(service);
  // What is there already with another address is taken out first, so that no machine ends up with two.
  if (before.own && (before.own.url !== entry.url || before.own.online !== String(entry.online))) await service.order('disable', entryOf(before.own));
  await service.order('enable', entry);
  const after = await standing(service);
  const lost = lostBetween(before, after);
  if (lost.length > 0) return { good: false, words: `绩准已安装，但 WPS 的列表里少了其他加载项：${lost.join('、')}。请重新安装它们。` };
  if (!after.own) return { good: false, words: 'WPS 说已安装，但列表里没有绩准。请重试，或改用下面的手工安装。' };
  return { good: true, words: `已安装。${RESTART}` };
}

export async function uninstall(service: Service): Promise<Outcome> {
  const before = await standing(service);
  if (!before.own) return { good: true, words: '这台电脑上没有安装绩准，不需要卸载。' };
  await service.order('disable', entryOf(before.own));
  const after = await standing(service);
  const lost = lostBetween(before, after);
  if (lost.length > 0) return { good: false, words: `绩准已卸载，但 WPS 的列表里少了其他加载项：${lost.join('、')}。请重新安装它们。` };
  if (after.own) return { good: false, words: 'WPS 没有卸载绩准。请关闭所有 WPS 窗口后重试。' };
  return { good: true, words: '已卸载。重新打开 WPS 后“绩效目标”选项卡就不再出现。' };
}

function entryOf(told: Told): Entry {
  return told.online === 'false' ? { online: false, name: told.name, url: told.url, version: told.version ?? '' } : { online: true, name: told.name, url: told.url };
}

/** Names of others' add-ins that were listed and are not any more, or are switched off now. */
function lostBetween(before: Standing, after: Standing): readonly string[] {
  const key = (told: Told): string => JSON.stringify([told.name, told.addonType, told.url, told.enable]);
  const now = new Set(after.others.map(key));
  return [...new Set(before.others.filter((told) => !now.has(key(told))).map((told) => told.name))];
}
