/**
 * How marks are recognised: a formula that is always true and says in words whose it is. So marks left by a crashed session, brought
 * along by a copied sheet or a pasted block are found without remembering anything in the file, and nothing of the clerk's is ever taken for one.
 */

import type { Mark } from '../../session/workbook';
import type { Offers } from './sheet-request';

const WORDS: Readonly<Record<Mark['severity'], string>> = { error: '强制', warning: '提示', suggestion: '建议' };

/** N of a text is nought, so the sum stays TRUE. */
export function markFormula(severity: Mark['severity']): string {
  return `=TRUE+N("绩准：${WORDS[severity]}")`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=?TRUE\+N\("绩准：(?:强制|提示|建议)"\)$/i.test(formula.replace(/\s+/g, ''));
}

export interface FoundMarks {
  readonly ids: readonly string[];
  /** Where the marks asked for by id stand now; left out where Excel cannot tell or cuts the answer short. */
  readonly areas: ReadonlyMap<string, string>;
}

/** Addresses longer than this may have been cut by Excel. */
const WHOLE_ADDRESS = 8_000;

export function askMarks(sheet: Excel.Worksheet, offers: Offers, standing: readonly string[]): () => FoundMarks {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const known = offers('1.14') ? standing.map((id) => [id, askPlace(formats, id)] as const) : [];
  return () => {
    const ids = formats.items.filter((format) => format.type === 'Custom' && !format.customOrNullObject.isNullObject && isMarkFormula(format.customOrNullObject.rule.formula)).map(({ id }) => id);
    const areas = new Map<string, string>();
    for (const [id, place] of known) {
      const address = place();
      if (address !== null) areas.set(id, address);
    }
    return { ids, areas };
  };
}

function askPlace(formats: Excel.ConditionalFormatCollection, id: string): () => string | null {
  const areas = formats.getItemOrNullObject(id).getRanges();
  areas.load('address');
  return () => (areas.isNullObject || areas.address.length > WHOLE_ADDRESS ? null : plainAddress(areas.address));
}

/** `'说 明'!$A$1,'说 明'!B2:C3` → `A1,B2:C3`, in the order of the sheet's cells. */
export function plainAddress(address: string): string {
  const parts = address.match(/(?:'(?:[^']|'')*'!|[^,'!]*!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/gi) ?? [];
  return sortedAreas(parts.map((part) => part.slice(part.lastIndexOf('!') + 1).replace(/\$/g, '')));
}

export function sortedAreas(areas: readonly string[]): string {
  return [...new Set(areas)].sort().join(',');
}
