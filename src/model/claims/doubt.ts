/** Doubt: amounts that stand among parts and need not be parts. Where there is doubt no sum is claimed: a false alarm costs more than silence. */

import { Decimal } from 'decimal.js';
import type { Mention } from './mention';

/** 增加5万元 is the distance of two amounts. */
export const CHANGE = /(?:增加|增长|新增|减少|下降|降低|上升|压减|压缩|核减|核增|调增|调减|节约|结余)(?:了|额度?|投入|预算|经费|资金|安排|支出|部分)*(?:为|约)?\s*(?:人民币|¥)?\s*$/;
/** 乙、丙各10万元 is two amounts or more. */
const EACH = /各(?:自|为|安排|补助|计|约)?\s*(?:人民币|¥)?\s*$/;
/** 培训费20万元，包括师资费5万元: the part is parted in turn. */
const PARTED = /包括|包含|主要用于|细分/;
const COUNT = /(\d{1,6})\s*(?:个|名|人|户|家|台|辆|次|期|场|套|块|册|件|项|组|所|位|批)(?![\s\S]*\d)/;

/** `from`: where the words before the first part begin. */
export function isDoubtful(folded: string, from: number, total: Mention, parts: readonly Mention[]): boolean {
  const sum = parts.reduce((all, part) => all.plus(part.yuan), new Decimal(0));
  if (sum.eq(total.yuan)) return false;
  const leads = parts.map((part, i) => folded.slice(i > 0 ? parts[i - 1]!.end : from, part.start));
  if (leads.some((lead, i) => CHANGE.test(lead) || EACH.test(lead) || (i > 0 && PARTED.test(lead)))) return true;
  // The first parts make the whole, and so do the others: the same money is parted anew.
  let sofar = new Decimal(0);
  if (sum.eq(total.yuan.mul(2)) && parts.some((part) => (sofar = sofar.plus(part.yuan)).eq(total.yuan))) return true;
  // The whole told once more stands among its parts.
  if (parts.length > 2 && parts.some((part) => part.yuan.eq(total.yuan))) return true;
  const times = parts.map((part, i) => part.yuan.mul(COUNT.exec(leads[i]!)?.[1] ?? 1));
  return times.reduce((all, one) => all.plus(one), new Decimal(0)).eq(total.yuan);
}
