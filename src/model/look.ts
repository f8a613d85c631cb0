/** How a worksheet looks: what a grid needs to draw it. Rules and layouts never ask. */

import type { Range } from './address';

export interface BorderLine {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
  /** CSS colour */
  readonly color: string;
}

/** Only what differs from the workbook's default is present. Sizes in CSS pixels, colours as CSS colours. */
export interface CellLook {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: true; readonly italic?: true; readonly underline?: true; readonly strike?: true; readonly color?: string };
  readonly fill?: string;
  readonly border?: { readonly top?: BorderLine; readonly right?: BorderLine; readonly bottom?: BorderLine; readonly left?: BorderLine };
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
}

export interface SheetLook {
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** By 0-based index; hidden ones are 0. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly showGridLines: boolean;
  cell(row: number, column: number): CellLook;
  /** Text of the note or threaded comment on a cell. */
  readonly comments: ReadonlyMap<number, string>;
  /** Choices of list validations. */
  readonly choices: readonly { readonly areas: readonly Range[]; readonly values: readonly string[] }[];
}
