/** The running text of a sheet, paragraph by paragraph: cells outside the forms in reading order, each cell's lines apart. */

import { contains, type Declaration, type Field, type Passage, type Sheet } from '../../model';
import { storedAs } from '../fields';
import type { Item, Page } from '../page';

/** What every paragraph is called in a finding. */
export const PASSAGE_LABEL = '经费情况说明';

export interface Placed {
  readonly passage: Passage;
  readonly item: Item;
}

/** Paragraphs above, below and between the forms of a sheet. Beside a form stands no narrative. */
export function passagesOfPage(page: Page, forms: readonly Declaration[]): readonly Placed[] {
  const found: Placed[] = [];
  for (const row of page.rows) {
    const near = forms.length > 1 ? forms.filter(({ range }) => row >= range.top && row <= range.bottom) : forms;
    const items = page.at(row);
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (isInside(near, item)) continue;
      for (const passage of linesOf(page.sheet, item)) found.push({ passage, item });
    }
  }
  return found;
}

function isInside(forms: readonly Declaration[], { row, column }: Item): boolean {
  for (let i = 0; i < forms.length; i++) if (contains(forms[i]!.range, row, column)) return true;
  return false;
}

function linesOf(sheet: Sheet, item: Item): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (const line of item.text.split('\n')) {
    const lead = line.length - line.trimStart().length;
    const text = line.trim();
    if (text !== '') passages.push({ field: fieldOf(sheet, item, text, from + lead), text, from: from + lead });
    from += line.length + 1;
  }
  return passages;
}

function fieldOf(sheet: Sheet, item: Item, text: string, from: number): Field {
  const whole = from === 0 && text.length === item.text.length;
  const stale = item.cell.stale === true;
  return {
    label: PASSAGE_LABEL, text, state: stale ? 'stale' : 'read', value: stale ? null : text, stored: storedAs(item.cell),
    place: { sheet: sheet.name, area: item.area, ...(whole ? {} : { span: { start: from, end: from + text.length } }) },
  };
}
