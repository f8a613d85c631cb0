/** What the find bar says, shown and spoken. */

import { formatAddress } from '../../model';
import type { Direction } from './walk';
import type { Searched } from './search-sheets';

export type Scope = 'workbook' | 'sheet';

export const SCOPES: Readonly<Record<Scope, string>> = { workbook: '全部工作表', sheet: '本工作表' };

export interface Standing {
  /** As it was typed; blank where nothing is looked for. */
  readonly typed: string;
  readonly scope: Scope;
  /** Null while it is searched. */
  readonly searched: Searched | null;
  /** Of the found places the one that is selected, from 0; -1 where none is. */
  readonly index: number;
  /** The last step went around the end, in this direction. */
  readonly around: Direction | null;
}

export function statusOf({ typed, scope, searched, index, around }: Standing): string {
  if (typed.trim() === '') return '';
  if (!searched) return '正在查找…';
  return `${result(typed, scope, searched, index, around)}${left(searched)}`;
}

function result(typed: string, scope: Scope, { found }: Searched, index: number, around: Direction | null): string {
  if (found.length === 0) return scope === 'sheet' ? `本工作表里没有“${short(typed)}”，可改查全部工作表` : `没有找到“${short(typed)}”`;
  const sheets = new Set(found.map(({ sheet }) => sheet)).size;
  if (index < 0) return `共 ${found.length} 处${sheets > 1 ? `，在 ${sheets} 个工作表` : ''}，按回车逐处查看`;
  const turned = around === null ? '' : around === 1 ? '，已从头查起' : '，已从末尾查起';
  return `第 ${index + 1} 处，共 ${found.length} 处${turned}`;
}

function left({ unread }: Searched): string {
  return unread.length === 0 ? '' : `；${unread.length} 个工作表读不出来，没有查`;
}

/** The same for who does not see the sheet: with the place and what stands there. */
export function spokenStatus(standing: Standing): string {
  const at = standing.searched?.found[standing.index];
  const status = statusOf(standing);
  return at && status !== '' ? `${status}：${at.sheet}!${formatAddress({ row: at.area.top, column: at.area.left })} ${short(at.text, 60)}` : status;
}

function short(text: string, most = 20): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}
