/** Goals told in several rows: 目标1, 目标2, 目标3 … below each other under one label. */

import type { Answer } from './fields';
import { joinedLabel } from './labels';
import type { Item, Page, Used } from './page';

/** 目标1 in a cell of its own, before the cell that says it. */
const PROMPT = /^(?:年度|总体|绩效)?目标[\d一二三四五六七八九十]{1,2}[.、]?$/;
/** Its number alone, which is a prompt only where something longer stands beside it. */
const NUMBER = /^\(?\d{1,2}\)?[.、]?$/;
/** What begins a further row where no merged label reaches down to it. */
const NUMBERED = /^\s*(?:(?:年度|总体|绩效)?目标\s*[\d一二三四五六七八九十]{1,2}|[(（]?\d{1,2}[.．、)）]|[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|[①-⑩])/;

export function isGoalPrompt(item: Item, next?: Item): boolean {
  return item.key !== '' && (PROMPT.test(item.key) || (next !== undefined && next.text.length > 5 && next.row === item.row && NUMBER.test(item.key)));
}

/** The rows that go on with an answered goal; the prompts before them are marked as used. A row that may be something else ends it. */
export function goalRows(page: Page, area: { readonly bottom: number; readonly right: number }, label: Item, answer: Answer, used: Used): Item[] {
  const found: Item[] = [];
  const isBeside = answer.area.left > label.area.right;
  const right = isBeside ? area.right : Math.max(answer.area.right, label.area.right);
  for (let row = answer.area.bottom + 1; row <= area.bottom; row++) {
    const isCovered = isBeside && row <= label.area.bottom;
    const items = page.at(row);
    const inside = items.filter((item) => item.column > (isBeside ? label.area.right : label.column - 1) && item.column <= right);
    const [first, second] = inside;
    const text = first && second && isGoalPrompt(first, second) ? second : first;
    if (!text) {
      if (isCovered) continue;
      break;
    }
    if (isBeside && !isCovered && items.some((item) => item.column <= label.area.right)) break;
    if (used.has(text) || isLabel(text) || !(isCovered || NUMBERED.test(first!.text))) break;
    for (const item of inside) if (item === text || item === first || isGoalPrompt(item)) used.add(item);
    if (!isGoalPrompt(text)) found.push(text);
  }
  return found;
}

function isLabel(item: Item): boolean {
  return item.meaning !== null || joinedLabel(item.text) !== null;
}
