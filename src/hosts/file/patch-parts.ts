/** The parts around a sheet after one of its rows was inserted: tables, notes, pictures, charts, names, other sheets. Only those that change are returned. */

import { sameSheet, type RowInsertion } from '../../model';
import type { Package } from './package';
import { chainAfterInsert } from './patch-chain';
import { withAnchorsMoved, withReferencesMoved, withVmlMoved } from './patch-references';
import { withFormulasMoved } from './patch-row';
import { escapeText } from './patch-splice';
import { relationshipsOf } from './relationships';
import type { Structure } from './structure';

/** Parts of the whole workbook whose formulas may name a sheet. */
const ANYWHERE = /(?:^|\/)(?:charts|chartsheets|drawings|tables|ctrlProps|pivotCache)\/(?!.*Records)[^/]+\.(?:xml|vml)$/i;

/** Parts that belong to one sheet and speak of its rows. */
const OF_SHEET = new Set(['table', 'comments', 'threadedComment', 'pivotTable', 'tableSingleCells', 'drawing', 'vmlDrawing', 'ctrlProp']);

export function partsAfterInsert(structure: Structure, textOf: (part: string) => string | null, insertion: RowInsertion, chain: string | null): Map<string, string> {
  const changed = new Map<string, string>();
  const keep = (part: string, before: string, now: string): void => void (now !== before && changed.set(part, now));
  const mentions = mentionOf(insertion.sheet);
  const homes = homesOf(structure, insertion.sheet);
  for (const entry of structure.sheets) {
    if (sameSheet(entry.name, insertion.sheet)) continue;
    const xml = textOf(entry.part) ?? '';
    if (mentions(xml)) keep(entry.part, xml, withFormulasMoved(xml, entry.name, insertion));
  }
  for (const part of candidates(structure.pkg, homes)) {
    const xml = textOf(part);
    const own = homes.has(part);
    if (xml !== null && (own || mentions(xml))) keep(part, xml, around(xml, part, own ? insertion.sheet : null, insertion));
  }
  const workbook = textOf(structure.workbookPart) ?? '';
  if (mentions(workbook)) keep(structure.workbookPart, workbook, withReferencesMoved(workbook, null, insertion));
  const sheet = structure.sheets.find(({ name }) => sameSheet(name, insertion.sheet));
  const links = chain === null ? null : textOf(chain);
  if (chain !== null && links !== null && sheet) keep(chain, links, chainAfterInsert(links, sheet.id, insertion.after));
  return changed;
}

function candidates(pkg: Package, homes: ReadonlySet<string>): readonly string[] {
  return [...new Set([...[...pkg.parts.keys()].filter((name) => ANYWHERE.test(name)), ...homes])];
}

function around(xml: string, part: string, home: string | null, insertion: RowInsertion): string {
  if (/\.vml$/i.test(part)) return home === null ? xml : withVmlMoved(xml, home, insertion);
  const moved = withReferencesMoved(xml, home, insertion);
  return home !== null && /\/drawings\//i.test(part) ? withAnchorsMoved(moved, insertion.after) : moved;
}

/** Keys of the parts the sheet refers to and owns. */
function homesOf(structure: Structure, sheetName: string): ReadonlySet<string> {
  const homes = new Set<string>();
  for (const entry of structure.sheets) {
    if (!sameSheet(entry.name, sheetName)) continue;
    for (const { kind, target, external } of relationshipsOf(structure.pkg, entry.part).values()) {
      const part = external || !OF_SHEET.has(kind) ? undefined : structure.pkg.find(target);
      if (part) homes.add(part.name);
    }
  }
  return homes;
}

/** Quick test whether a part can name the sheet at all; texts with numeric entities are always looked into. */
function mentionOf(sheetName: string): (xml: string) => boolean {
  const forms = [sheetName, escapeText(sheetName), escapeText(sheetName).replace(/'/g, "''"), escapeText(sheetName).replace(/'/g, '&apos;&apos;')];
  const pattern = new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');
  return (xml) => pattern.test(xml) || xml.includes('&#');
}
