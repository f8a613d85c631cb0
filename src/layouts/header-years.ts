/** Header years: of columns named by their years (2024年实际值, 2025年预计值, 2026年目标值) the value is the budget year's; the others stand beside it. */

import type { Leaf } from './header-leaves';
import type { Page } from './page';
import { isAmongAmounts, titleOf, yearIn, yearLine } from './printed-rows';

const DATED = /^(20\d{2})年度?(?:|.{0,6}(?:值|数|情况|完成|执行|实际|预计))$/;
/** A head is no longer. */
const ROWS = 30;

/** Only where the head tells the budget year, and a column of its own is left for it. */
export function settleYears(page: Page, top: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const years = leaves.map(({ item }) => (item.key.startsWith('20') ? Number(DATED.exec(item.key)?.[1] ?? 0) : 0));
  if (years.every((year) => year === 0)) return leaves;
  const year = yearAbove(page, top);
  const isLeft = leaves.some(({ role }, i) => years[i] === year || (years[i] === 0 && (role === 'value' || role === 'annualValue')));
  if (year === null || !isLeft) return leaves;
  const isAlone = years.filter((one) => one !== 0).length === 1;
  return leaves.map((leaf, i): Leaf => {
    if (years[i] === 0 || (isAlone && years[i] === year)) return leaf;
    return { item: leaf.item, role: years[i] === year ? 'annualValue' : 'aside' };
  });
}

/** The year line or the dated title right above; null where neither stands there. */
function yearAbove(page: Page, top: number): number | null {
  for (let row = top - 1; row >= Math.max(0, top - ROWS); row--) {
    const items = page.at(row);
    for (const [i, item] of items.entries()) {
      const asked = item.meaning === 'year' ? /^(20\d{2})年?(?:度)?$/.exec(items[i + 1]?.key ?? '') : null;
      const year = yearLine(item.key) ?? (asked ? Number(asked[1]) : null);
      if (year !== null && !isAmongAmounts(item, items)) return year;
    }
    const title = titleOf(items);
    const named = title ? yearIn(title.text) : null;
    if (named !== null) return named;
  }
  return null;
}
