/** Our marks on a sheet, found among its conditional formats by what their formula says. */

import { areasIn, coverage } from '../spreadsheet/coverage';
import { isMarkFormula } from '../spreadsheet/mark-formula';
import type { Offers } from './sheet-request';

export interface FoundMarks {
  readonly ids: readonly string[];
  /** Coverage of the marks asked for by id, as they stand now; left out where Excel cannot tell or cuts the answer short. */
  readonly places: ReadonlyMap<string, string>;
}

/** Addresses longer than this may have been cut by Excel. */
const WHOLE_ADDRESS = 8_000;

/** `standing`: ids of marks this session made, whose place is wanted too. */
export function askMarks(sheet: Excel.Worksheet, offers: Offers, standing: readonly string[]): () => FoundMarks {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const known = offers('1.14') ? standing.map((id) => [id, askPlace(formats, id)] as const) : [];
  return () => {
    const ids = formats.items.filter(isMark).map(({ id }) => id);
    const places = new Map<string, string>();
    for (const [id, place] of known) {
      const found = place();
      if (found !== null) places.set(id, found);
    }
    return { ids, places };
  };
}

function isMark(format: Excel.ConditionalFormat): boolean {
  return format.type === 'Custom' && !format.customOrNullObject.isNullObject && isMarkFormula(format.customOrNullObject.rule.formula);
}

function askPlace(formats: Excel.ConditionalFormatCollection, id: string): () => string | null {
  const areas = formats.getItemOrNullObject(id).getRanges().untrack();
  areas.load('address');
  return () => {
    if (areas.isNullObject || areas.address.length > WHOLE_ADDRESS) return null;
    const parts = areasIn(areas.address);
    return parts && coverage(parts);
  };
}
