/** A label typed again in front of its answer: 指标值：≥98% below 指标值, 项目名称：道路养护 beside 项目名称. It is no part of the answer. */

import { beginnings, labelKey } from '../model';
import { COLUMN_WORDS, roleOf, type HeaderRole } from './header-words';
import { colonIn, joinedLabel, meaningOf, type Meaning } from './labels';
import type { Item } from './page';

/** Asked of every cell of a table: nearly all begin otherwise than a header does. */
const mayRepeat = beginnings(COLUMN_WORDS);

/** Headers that stand for one column. */
const ALIKE: Readonly<Partial<Record<HeaderRole, HeaderRole>>> = { annualValue: 'value', termValue: 'value', name: 'level3', content: 'level3' };
const TELLING = /指标|值|单位|权重/;

/** Where the text of a table cell begins behind its column's own label; 0 where that is not repeated. */
export function behindHeader(text: string, label: string): number {
  if (!mayRepeat(text)) return 0;
  const colon = colonIn(text, 0);
  if (colon < 1) return 0;
  const key = labelKey(text.slice(0, colon));
  const isOwn = key === labelKey(label) || (TELLING.test(key) && kindOf(key) !== null && kindOf(key) === kindOf(labelKey(label)));
  return isOwn ? behindBlank(text, colon + 1) : 0;
}

function kindOf(key: string): HeaderRole | null {
  const role = roleOf(key);
  return role === null ? null : ALIKE[role] ?? role;
}

/** Where an answer of the head begins behind its own label; 0 where that is not repeated. Notes are of many kinds and keep what they say. */
export function behindLabel(text: string, meaning: Meaning): number {
  if (meaning === 'note') return 0;
  const joined = joinedLabel(text);
  if (joined) return joined.meaning === meaning ? joined.from : 0;
  const colon = colonIn(text, 0);
  return colon > 0 && text.slice(colon + 1).trim() === '' && meaningOf(labelKey(text.slice(0, colon))) === meaning ? text.length : 0;
}

/** 项目名称 beside 项目名称：…: the second cell answers the first, or waits for its answer. */
export function isLabelAgain(label: Item, next: Item): boolean {
  if (label.meaning === null || label.meaning === 'note' || next.column !== label.area.right + 1 || next.row !== label.row) return false;
  return colonIn(next.text, 0) > 0 && behindLabel(next.text, label.meaning) > 0;
}

function behindBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at]!.trim() === '') at++;
  return at;
}
