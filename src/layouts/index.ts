/** The printed forms we know, most particular first. A new one is one file and one line here. */

import type { Declaration, Sheet } from '../model';
import { central2015 } from './central-2015';
import { central2021 } from './central-2021';
import { itemField } from './fields';
import { generic } from './generic';
import { hebei } from './hebei';
import type { Layout, Pointing, SheetReading } from './layout';
import { list, readList } from './list';
import type { FormReading } from './form-reading';
import { pageBlocks, readingOf, type PrintedLayout } from './printed-form';
import { textsOfSheet } from './narrative';
import { Page } from './page';
import { shanghai } from './shanghai';

export type { BlankWish } from './blank-form';
export type { IndicatorRow, Layout, Pointing, SheetReading } from './layout';
export { POINTABLE } from './labels';
export { pairUp } from './narrative/pairing';

/** Told by their labels; a list is told by its header. */
const printed: readonly PrintedLayout[] = [
  shanghai,
  hebei,
  central2015,
  central2021,
  generic,
];

export const layouts: readonly Layout[] = [list, ...printed];

/** Every form of a sheet, top to bottom, each read by the layout that is surest of it; and what looked like a form but is none. */
export function readForms(sheet: Sheet, pointings: readonly Pointing[] = []): SheetReading {
  const page = new Page(sheet);
  const { blocks, unread } = pageBlocks(page, pointings);
  const forms: Declaration[] = [];
  for (const block of blocks) {
    if (block.headers[0]?.list) forms.push(...readList(page, block));
    else {
      const reading = readingOf(page, block, pointings);
      forms.push(surest(reading).declare(sheet, reading));
    }
  }
  return { sheet: sheet.name, forms, ...textsOfSheet(page, forms), unread: unread.map(({ item, reason }) => ({ field: itemField(sheet, item), reason })) };
}

function surest(reading: FormReading): PrintedLayout {
  let best: PrintedLayout = generic;
  let most = 0;
  for (const layout of printed) {
    const sureness = layout.sureness(reading);
    if (sureness > most) [best, most] = [layout, sureness];
  }
  return best;
}
