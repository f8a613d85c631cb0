/** What list validations let a clerk choose from: listed in place, or standing in cells of the same workbook. Computed lists are left out. */

import { parseRange, type Range, type Sheet } from '../../model';
import { MAX_CHOICES } from './limits';
import type { Structure } from './structure';
import { END, OPEN, XmlScanner } from './xml';

export interface Choices {
  readonly areas: readonly Range[];
  readonly values: readonly string[];
}

/** `sheetNamed` gives another sheet of the workbook; `own` is the name of this one. */
export function readChoices(structure: Structure, own: string, xml: string, sheetNamed: (name: string) => Sheet | null): readonly Choices[] {
  const found: Choices[] = [];
  for (const { sqref, formula } of validations(xml)) {
    const areas = sqref.split(/\s+/).map(parseRange).filter((range): range is Range => range !== null);
    const values = areas.length > 0 ? valuesOf(formula, structure, own, sheetNamed) : [];
    if (values.length > 0) found.push({ areas, values });
  }
  return found;
}

/** Both places a file may keep them: among the sheet's own, and in the extension for lists on other sheets. */
function* validations(xml: string): Generator<{ readonly sqref: string; readonly formula: string }> {
  const start = xml.search(/<(?:\w+:)?dataValidations[\s>]/);
  if (start < 0) return;
  const scanner = new XmlScanner(xml);
  let list = false;
  let sqref = '';
  let formula = '';
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) {
      if (scanner.name === 'dataValidation' && list) yield { sqref, formula };
      if (scanner.name === 'dataValidation') list = false;
    } else if (scanner.name === 'dataValidation') {
      list = scanner.attribute('type') === 'list';
      sqref = scanner.attribute('sqref') ?? '';
      formula = '';
    } else if (list && scanner.name === 'sqref') sqref = scanner.text();
    else if (list && scanner.name === 'formula1' && !isElementNext(scanner)) formula = scanner.text();
    else if (list && scanner.name === 'f' && formula === '') formula = scanner.text();
  }
}

function isElementNext(scanner: XmlScanner): boolean {
  return /^\s*<[^/]/.test(scanner.source.slice(scanner.position, scanner.position + 40));
}

function valuesOf(formula: string, structure: Structure, own: string, sheetNamed: (name: string) => Sheet | null): readonly string[] {
  const listed = /^\s*"(.*)"\s*$/s.exec(formula);
  if (listed) return listed[1]!.replace(/""/g, '"').split(',').map((value) => value.trim()).filter((value) => value !== '').slice(0, MAX_CHOICES);
  const place = placeOf(formula, own) ?? placeOf(definedName(structure, formula.trim()) ?? '', own);
  const sheet = place ? sheetNamed(place.sheet) : null;
  return place && sheet ? textsIn(sheet, place.range) : [];
}

function placeOf(formula: string, own: string): { readonly sheet: string; readonly range: Range } | null {
  const found = /^\s*(?:(?:'((?:[^']|'')+)'|([^'!()]+))!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)\s*$/.exec(formula);
  const range = found ? parseRange(found[3]!) : null;
  return found && range ? { sheet: found[1]?.replace(/''/g, "'") ?? found[2] ?? own, range } : null;
}

function textsIn(sheet: Sheet, range: Range): string[] {
  const texts: string[] = [];
  const bottom = Math.min(range.bottom, sheet.rowCount - 1);
  const right = Math.min(range.right, sheet.columnCount - 1);
  for (let row = range.top; row <= bottom; row++) {
    for (let column = range.left; column <= right; column++) {
      const { text } = sheet.cell(row, column);
      if (text !== '' && texts.length < MAX_CHOICES) texts.push(text);
    }
  }
  return texts;
}

/** What a name of the workbook stands for; undefined for a name nobody defined. */
function definedName(structure: Structure, name: string): string | undefined {
  const workbook = structure.pkg.parts.get(structure.workbookPart);
  if (!workbook || name === '') return undefined;
  const scanner = new XmlScanner(workbook.text());
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === 'definedName' && scanner.attribute('name')?.toLowerCase() === name.toLowerCase()) return scanner.text();
  }
  return undefined;
}
