/** SharedFormulas: one formula text stands for a block of cells; each gets it with its relative references moved. */

import { cellKey } from '../../model';
import { shiftReferences } from './shift-formula';

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly waiting: { readonly index: string; readonly row: number; readonly column: number }[] = [];

  /** The formula of this cell; undefined while the one it shares has not been met. */
  formulaAt(index: string, text: string, row: number, column: number): string | undefined {
    if (text !== '') {
      this.masters.set(index, { text, row, column });
      return text;
    }
    const master = this.masters.get(index);
    if (master) return shiftReferences(master.text, row - master.row, column - master.column);
    this.waiting.push({ index, row, column });
    return undefined;
  }

  /** Formulas of cells that came before the one they share, by cell key. */
  *late(): Iterable<readonly [number, string]> {
    for (const { index, row, column } of this.waiting) {
      const master = this.masters.get(index);
      if (master) yield [cellKey(row, column), shiftReferences(master.text, row - master.row, column - master.column)];
    }
  }
}
