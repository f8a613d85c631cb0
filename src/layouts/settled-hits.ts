/** Settled hits: what a label means that only the whole head of a form can tell. */

import { BLANK, readDate } from '../model';
import type { Hit } from './answers';
import { isAmount, printedLabel, shownText, withoutColon, type Answer } from './fields';
import type { Item, Page, Used } from './page';

export function settledHits(page: Page, hits: readonly Hit[], used: Used): readonly Hit[] {
  let [programme, total, term, days] = [false, false, false, false];
  for (let i = 0; i < hits.length; i++) {
    switch (hits[i]!.meaning) {
      case 'programmeName': programme = true; break;
      case 'total': case 'annualTotal': total = true; break;
      case 'term': term = true; break;
      case 'startDate': case 'endDate': days = true; break;
    }
  }
  const named = programme ? withName(hits) : hits;
  const dated = term && !days ? withDates(page, named, used) : named;
  return total ? dated : withTotal(page, dated, used);
}

/** 专项资金名称 names the project where no 项目名称 is printed, and is a note beside one. */
function withName(hits: readonly Hit[]): readonly Hit[] {
  const meaning = hits.some((hit) => hit.meaning === 'projectName') ? 'note' : 'projectName';
  return hits.map((hit) => (hit.meaning === 'programmeName' ? { ...hit, meaning } : hit));
}

/** 专项资金 and 资金来源 may be one part of what there is. */
const OF_ALL = /预算|金额|经费|额度|规模|^(?:项目)?资金(?:\(|$)/;

/** 项目预算（万元） | 126: the label of a block is that of its total where the amount stands right beside it and no total is printed. */
function withTotal(page: Page, hits: readonly Hit[], used: Used): readonly Hit[] {
  const at = hits.findIndex(({ meaning, item }) => meaning === 'fundsGroup' && item.area.bottom === item.row && OF_ALL.test(item.key) && besideGroup(page, item, used) !== null);
  if (at < 0) return hits;
  const { item } = hits[at]!;
  const amount = besideGroup(page, item, used)!;
  used.add(amount);
  const meaning = /年度|本年|当年|年初/.test(item.key) ? 'annualTotal' : 'total';
  return hits.map((hit, i) => (i === at ? { meaning, item, answer: { label: withoutColon(printedLabel(item.text)), area: amount.area, cell: amount.cell } } : hit));
}

/** The amount right beside a label, of which nothing was made yet. */
function besideGroup(page: Page, { row, area }: Item, used: Used): Item | null {
  const next = page.at(row).find(({ column }) => column === area.right + 1);
  return next && isAmount(next) && !used.has(next) ? next : null;
}

const TO = /^(?:至|到|止|[-—–~～]+)$/;

/** 项目期限 | 2026-01-01 | 至 | 2026-12-31: a term told in cells of its own is a day of beginning and one of completion. */
function withDates(page: Page, hits: readonly Hit[], used: Used): readonly Hit[] {
  const at = hits.findIndex(({ meaning, answer }) => meaning === 'term' && answer !== null && joinerBehind(page, answer) !== null);
  if (at < 0) return hits;
  const { item, answer } = hits[at]!;
  const joiner = joinerBehind(page, answer!)!;
  const { right, bottom } = joiner.area;
  const end = page.at(bottom).find(({ column }) => column > right);
  const isDay = end !== undefined && end.meaning === null && !used.has(end);
  used.add(joiner);
  if (isDay) used.add(end);
  const last: Answer = { label: answer!.label, area: isDay ? end.area : page.sheet.areaAt(bottom, right + 1), cell: isDay ? end.cell : BLANK };
  return [...hits.slice(0, at), { meaning: 'startDate', item, answer }, { meaning: 'endDate', item, answer: last }, ...hits.slice(at + 1)];
}

/** 至, right behind a single day. */
function joinerBehind(page: Page, answer: Answer): Item | null {
  const { area } = answer;
  const next = page.at(area.top).find(({ column }) => column === area.right + 1);
  if (!next || !TO.test(next.key)) return null;
  return answer.cell.kind === 'date' || readDate(shownText(answer), false) !== null ? next : null;
}
