/** Leading labels: what the first cells of a row mean, by which the beginning of a form is told. */

import { leadingMeaning } from './joined-labels';
import { BASICS, OPENING, type Meaning } from './labels';
import type { Item } from './page';
import { isLabelAgain } from './repeated-label';

export interface Leading {
  readonly meaning: Meaning;
  /** It stands first in its row, or behind the row's number. */
  readonly first: boolean;
}

const NO_LABELS: readonly Leading[] = [];

/** Labels among the first two cells of a row, where a form's head prints them. */
export function leadingMeanings(items: readonly Item[]): readonly Leading[] {
  let found: Leading[] | null = null;
  for (let i = 0; i < items.length && i < 8; i++) {
    if (i >= 2 && found === null) break;
    const item = items[i]!;
    const own = leadingMeaning(item, isAny);
    if (own === null || (i > 0 && own === items[i - 1]!.meaning && isLabelAgain(items[i - 1]!, item))) continue;
    // 填报日期：… 项目名称：… in one cell is a line of the head all the same, but begins no new form.
    const basic = BASICS.has(own) ? null : leadingMeaning(item, isOfHead);
    const label: Leading = basic !== null ? { meaning: basic, first: false } : { meaning: own, first: i === 0 || (i === 1 && isNumber(items[0]!)) };
    if (found === null) found = [label];
    else found.push(label);
  }
  return found ?? NO_LABELS;
}

/** Whether a row begins with a label that begins a form. */
export function opensForm(items: readonly Item[]): boolean {
  const first = items[0];
  const second = items[1];
  return first !== undefined && (opens(first) || (second !== undefined && isNumber(first) && opens(second)));
}

function opens(item: Item): boolean {
  const meaning = leadingMeaning(item, isAny);
  return meaning !== null && OPENING.has(meaning);
}

/** Only the head of a form prints it. */
export function isBasic({ meaning }: Leading): boolean {
  return isOfHead(meaning);
}

/** It begins a form where it stands. */
export function isOpening({ meaning, first }: Leading): boolean {
  return first && OPENING.has(meaning);
}

export function isName({ meaning, first }: Leading): boolean {
  return first && meaning === 'projectName';
}

function isAny(): boolean {
  return true;
}

function isOfHead(meaning: Meaning): boolean {
  return BASICS.has(meaning);
}

function isNumber(item: Item): boolean {
  return NUMBER.test(item.key);
}

const NUMBER = /^[\d一二三四五六七八九十]+[.、]?$/;
