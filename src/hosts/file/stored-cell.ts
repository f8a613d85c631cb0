/** The cells a file holds. Numbers print their text when first asked, so that unused formats cost nothing: copy them with all properties, never by spreading. */

import type { Cell, CellKind } from '../../model';
import type { NumberFormat } from './number-format';

/** A number or date. */
export class NumberCell implements Cell {
  readonly kind: CellKind;
  readonly value: number;
  private readonly format: NumberFormat;
  private printed: string | undefined;

  constructor(value: number, format: NumberFormat) {
    this.kind = format.isDate ? 'date' : 'number';
    this.value = value;
    this.format = format;
  }

  get text(): string {
    return (this.printed ??= this.format.print(this.value));
  }
}

export class NumberFormulaCell extends NumberCell {
  readonly formula: string;

  constructor(value: number, format: NumberFormat, formula: string) {
    super(value, format);
    this.formula = formula;
  }
}
