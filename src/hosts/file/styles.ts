/** Styles: the number format behind each style number of a cell; the rest of a look is read by look-styles.ts when a grid asks. */

import { builtInFormat } from './built-in-formats';
import { GENERAL, makeNumberFormat, type NumberFormat } from './number-format';
import type { Part } from './part';
import { END, OPEN, XmlScanner } from './xml';

export class Styles {
  /** Undefined in a file without styles. */
  readonly part: Part | undefined;
  private formatIds: readonly number[] | undefined;
  private readonly codes = new Map<number, string>();
  private readonly byId = new Map<number, NumberFormat>();
  private readonly byStyle: NumberFormat[] = [];

  constructor(part: Part | undefined) {
    this.part = part;
  }

  /** A style nobody defined prints General. */
  format(style: number): NumberFormat {
    return this.byStyle[style] ?? (style >= 0 && style < this.count ? (this.byStyle[style] = this.formatOfId(this.formatIds![style]!)) : GENERAL);
  }

  /** Number format code of a style, as the file states it. */
  code(style: number): string {
    return this.format(style).code;
  }

  private get count(): number {
    if (!this.formatIds) this.formatIds = this.part ? this.read(this.part.text()) : [];
    return this.formatIds.length;
  }

  private formatOfId(id: number): NumberFormat {
    let format = this.byId.get(id);
    if (!format) {
      format = makeNumberFormat(this.codes.get(id) ?? builtInFormat(id));
      this.byId.set(id, format);
    }
    return format;
  }

  private read(xml: string): number[] {
    const scanner = new XmlScanner(xml);
    const ids: number[] = [];
    let inCells = false;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) {
        if (scanner.name === 'cellXfs') break;
      } else if (scanner.name === 'numFmt' && scanner.depth === 3) {
        this.codes.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
      } else if (scanner.name === 'cellXfs') {
        inCells = true;
      } else if (inCells && scanner.name === 'xf') {
        ids.push(Number(scanner.attribute('numFmtId') ?? 0));
      }
    }
    return ids;
  }
}
