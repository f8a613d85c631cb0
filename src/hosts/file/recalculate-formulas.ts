/** Which cells each formula looks at: read once per Sheet, so that an edit asks only the sheets that changed. */

import { MAX_COLUMNS, readFormula, type Range, type Sheet } from '../../model';
import { END, OPEN, XmlScanner } from './xml';

export interface Looked {
  readonly sheet: string;
  readonly range: Range;
}

export interface FormulaCell {
  readonly sheet: string;
  readonly key: number;
  readonly row: number;
  readonly column: number;
  /** Defined names replaced by the cells they stand for. */
  readonly formula: string;
  readonly looks: readonly Looked[];
  readonly functions: readonly string[];
  /** Looks at cells that cannot be told beforehand: tables, other workbooks, INDIRECT. */
  readonly boundless: boolean;
}

export interface SheetFormulas {
  readonly cells: ReadonlyMap<number, FormulaCell>;
  /** Lower-case names of the sheets they look at. */
  readonly targets: ReadonlySet<string>;
  readonly boundless: readonly FormulaCell[];
}

/** Upper-case name → formula text, for names of the whole workbook. */
export type DefinedNames = ReadonlyMap<string, string>;

const ROAMING = new Set(['INDIRECT', 'OFFSET']);
const remembered = new WeakMap<Sheet, { readonly names: DefinedNames; readonly formulas: SheetFormulas }>();

/** `names` must be the same object as long as the names are the same. */
export function formulasOf(sheet: Sheet, names: DefinedNames): SheetFormulas {
  const known = remembered.get(sheet);
  if (known?.names === names) return known.formulas;
  const cells = new Map<number, FormulaCell>();
  for (const [key, cell] of sheet.cells) {
    if (cell.formula !== undefined) cells.set(key, formulaCell(sheet.name, key, cell.formula, names));
  }
  const all = [...cells.values()];
  const formulas = { cells, targets: new Set(all.flatMap(({ looks }) => looks.map((look) => look.sheet.toLowerCase()))), boundless: all.filter(({ boundless }) => boundless) };
  remembered.set(sheet, { names, formulas });
  return formulas;
}

function formulaCell(sheet: string, key: number, formula: string, known: DefinedNames): FormulaCell {
  const reading = readFormula(formula);
  const looks: Looked[] = reading.references.filter(({ beyond }) => !beyond).map((reference) => ({ sheet: reference.sheet ?? sheet, range: reference.range }));
  let boundless = reading.structured || reading.references.some(({ beyond }) => beyond) || reading.functions.some((name) => ROAMING.has(name));
  let text = formula;
  for (const { start, end, name } of [...reading.names].reverse()) {
    const meaning = known.get(name) ?? '';
    const [only, ...others] = readFormula(meaning).references;
    const plain = only && others.length === 0 && only.sheet !== null && !only.beyond && only.start === 0 && only.end === meaning.length;
    if (plain) {
      looks.push({ sheet: only.sheet!, range: only.range });
      text = text.slice(0, start) + meaning + text.slice(end);
    } else boundless = true;
  }
  return { sheet, key, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, formula: text, looks, functions: reading.functions, boundless };
}

/** Names of the whole workbook; one that a sheet defines for itself as well is left out, since it means two things. */
export function definedNames(workbookXml: string): DefinedNames {
  const names = new Map<string, string>();
  const local = new Set<string>();
  const scanner = new XmlScanner(workbookXml);
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (event !== OPEN || scanner.name !== 'definedName') continue;
    const name = (scanner.attribute('name') ?? '').toUpperCase();
    if (scanner.attribute('localSheetId') !== undefined) local.add(name);
    else names.set(name, scanner.text());
  }
  for (const name of local) names.delete(name);
  return names;
}
