/** The calculation engine behind one small door: values and formulas in, results out. Loaded when the first formula must be calculated. */

import type { Model } from '@ironcalc/wasm';
import type { Cell } from '../../model';
import type { Result } from './patch-cells';

export interface Sum {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface Given {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface Engine {
  /** Results in the order of the sums; null where the engine cannot calculate one. */
  calculate(sheets: readonly string[], given: readonly Given[], sums: readonly Sum[]): readonly (Result | null)[];
  /** Whether the engine knows a function at all: an unknown one inside IFERROR would pass for a result. */
  knows(functionName: string): boolean;
}

const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;
/** Errors a spreadsheet would store; the engine's others say that it could not calculate. */
const STORED_ERRORS = new Set(['#DIV/0!', '#VALUE!', '#N/A', '#NUM!', '#REF!', '#NULL!']);
/** Prints 15 significant digits, which is as many as a spreadsheet keeps. */
const FIFTEEN_DIGITS = '0.00000000000000E+00';

let loading: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  return (loading ??= load());
}

async function load(): Promise<Engine> {
  const [{ default: start, Model }, { default: program }] = await Promise.all([import('@ironcalc/wasm'), import('@ironcalc/wasm/wasm_bg.wasm')]);
  await start({ module_or_path: bytesOf(program) });
  const known = new Map<string, boolean>();
  const fresh = (): Model => new Model('sums', 'en', 'UTC', 'en');
  return {
    calculate: (sheets, given, sums) => calculate(fresh(), sheets, given, sums),
    knows(prefixed) {
      const name = prefixed.replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
      const told = known.get(name);
      if (told !== undefined) return told;
      const model = fresh();
      model.setUserInput(0, 1, 1, `=${name}()`);
      const knows = model.getFormattedCellValue(0, 1, 1) !== '#NAME?';
      model.free();
      known.set(name, knows);
      return knows;
    },
  };
}

/** The build inlines the program as a data address, so that a page opened from a folder needs no server. */
function bytesOf(dataAddress: string): Uint8Array {
  const text = atob(dataAddress.slice(dataAddress.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function calculate(model: Model, sheets: readonly string[], given: readonly Given[], sums: readonly Sum[]): readonly (Result | null)[] {
  const refused = new Set<Sum>();
  try {
    model.pauseEvaluation();
    const numbers = new Map(sheets.map((name, index) => [name.toLowerCase(), index]));
    sheets.forEach((name, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    const put = (at: { sheet: string; row: number; column: number }, input: string): void => model.setUserInput(numbers.get(at.sheet.toLowerCase())!, at.row + 1, at.column + 1, input);
    for (const one of given) put(one, inputOf(one.cell));
    for (const sum of sums) {
      try {
        put(sum, `=${sum.formula}`);
      } catch {
        // A formula the engine cannot even take in has no result, which is what the caller is told.
        refused.add(sum);
      }
    }
    model.resumeEvaluation();
    model.evaluate();
    return sums.map((sum) => (refused.has(sum) ? null : resultAt(model, numbers.get(sum.sheet.toLowerCase())!, sum.row + 1, sum.column + 1)));
  } finally {
    model.free();
  }
}

function inputOf(cell: Cell): string {
  if (cell.kind === 'text') return `'${cell.text}`;
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (cell.kind === 'error') return cell.text;
  return cell.value === null ? '' : String(cell.value);
}

function resultAt(model: Model, sheet: number, row: number, column: number): Result | null {
  // A formula that spills here was meant for one cell there: the two would not show the same.
  if (model.getCellArrayStructure(sheet, row, column) !== 'SingleCell') return null;
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER) model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', FIFTEEN_DIGITS);
  const text = model.getFormattedCellValue(sheet, row, column);
  if (type === NUMBER) return Number.isFinite(Number(text)) ? { kind: 'number', value: Number(text) } : null;
  if (type === TEXT) return { kind: 'text', text };
  if (type === BOOLEAN) return { kind: 'boolean', value: text === 'TRUE' };
  return type === ERROR && STORED_ERRORS.has(text) ? { kind: 'error', text } : null;
}
