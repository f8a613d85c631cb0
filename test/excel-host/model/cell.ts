/** Cell: what one cell stores. Records are never changed, only replaced, so that a snapshot of a sheet costs little. */

export type Scalar = string | number | boolean;

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface Style {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** False where a protected sheet lets one write. */
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
}

export interface CellRecord {
  /** Empty text where nothing is stored. */
  readonly value: Scalar;
  /** With `=`; null where none. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Stored behind an apostrophe: text whatever it looks like. */
  readonly prefixed: boolean;
  readonly style: Style;
}

export const EMPTY_STYLE: Style = Object.freeze({});
export const EMPTY: CellRecord = Object.freeze({ value: '', formula: null, numberFormat: 'General', prefixed: false, style: EMPTY_STYLE });

const ERRORS = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

export function isError(cell: CellRecord): boolean {
  return typeof cell.value === 'string' && !cell.prefixed && ERRORS.test(cell.value);
}

export function hasContent(cell: CellRecord): boolean {
  return cell.value !== '' || cell.formula !== null;
}

/** Formats alone also count towards the used range. */
export function isUsed(cell: CellRecord): boolean {
  return hasContent(cell) || cell.numberFormat !== 'General' || Object.keys(cell.style).length > 0;
}

export function valueType(cell: CellRecord): string {
  if (cell.value === '') return cell.formula === null ? 'Empty' : 'String';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return isError(cell) ? 'Error' : 'String';
}

/** Nothing at all is stored: the record need not be kept. */
export function cellIsBlankRecord(cell: CellRecord): boolean {
  return !isUsed(cell) && !cell.prefixed;
}
