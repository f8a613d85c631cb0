/**
 * Calculate: the arithmetic that budget forms use — operators, SUM, ROUND and their like. A formula that says more keeps the result
 * it was read with: nothing is invented.
 */

import { intersection, parseLocal, type Area } from './area';
import { isError, type CellRecord, type Scalar } from './cell';

export interface Surroundings {
  readonly home: string;
  /** Null where there is no such sheet. */
  sheet(name: string): { used(): Area | null; cell(row: number, column: number): CellRecord } | null;
}

/** Thrown inside; the result is then an error value such as `#DIV/0!`. */
class ErrorValue extends Error {}
class Unknown extends Error {}

type Value = Scalar | readonly Scalar[];

/** The result; null when the formula cannot be calculated here. */
export function calculated(formula: string, around: Surroundings): Scalar | null {
  try {
    const parser = new Parser(formula.slice(1), around);
    const value = parser.comparison();
    parser.end();
    return scalar(value);
  } catch (error) {
    if (error instanceof ErrorValue) return error.message;
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function scalar(value: Value): Scalar {
  if (!Array.isArray(value)) return value as Scalar;
  if (value.length !== 1) throw new Unknown();
  return value[0] as Scalar;
}

function numeric(value: Value): number {
  const plain = scalar(value);
  if (typeof plain === 'number') return plain;
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  if (plain === '') return 0;
  const read = Number(plain.replace(/,/g, ''));
  if (Number.isNaN(read)) throw new ErrorValue('#VALUE!');
  return read;
}

/** Excel shows 15 digits; sums of decimals must not end in 0000000004. */
const tidy = (value: number): number => Number(value.toPrecision(15));

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly around: Surroundings,
  ) {}

  private take(pattern: RegExp): string | null {
    const found = new RegExp(`\\s*(?:${pattern.source})`, 'y');
    found.lastIndex = this.at;
    const hit = found.exec(this.text);
    if (!hit) return null;
    this.at = found.lastIndex;
    return hit[0].trim();
  }

  end(): void {
    if (this.text.slice(this.at).trim() !== '') throw new Unknown();
  }

  comparison(): Value {
    let left = this.joined();
    for (let sign = this.take(/<=|>=|<>|=|<|>/); sign; sign = this.take(/<=|>=|<>|=|<|>/)) {
      const [a, b] = [scalar(left), scalar(this.joined())];
      const both = typeof a === 'string' || typeof b === 'string' ? [String(a), String(b)] : [Number(a), Number(b)];
      const [x, y] = both as [number, number];
      left = sign === '=' ? x === y : sign === '<>' ? x !== y : sign === '<' ? x < y : sign === '>' ? x > y : sign === '<=' ? x <= y : x >= y;
    }
    return left;
  }

  private joined(): Value {
    let left = this.sum();
    while (this.take(/&/)) left = String(scalar(left)) + String(scalar(this.sum()));
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let sign = this.take(/[+-]/); sign; sign = this.take(/[+-]/)) {
      const right = numeric(this.product());
      left = tidy(sign === '+' ? numeric(left) + right : numeric(left) - right);
    }
    return left;
  }

  private product(): Value {
    let left = this.power();
    for (let sign = this.take(/[*/]/); sign; sign = this.take(/[*/]/)) {
      const right = numeric(this.power());
      if (sign === '/' && right === 0) throw new ErrorValue('#DIV/0!');
      left = tidy(sign === '*' ? numeric(left) * right : numeric(left) / right);
    }
    return left;
  }

  private power(): Value {
    const base = this.signed();
    return this.take(/\^/) ? tidy(numeric(base) ** numeric(this.signed())) : base;
  }

  private signed(): Value {
    if (this.take(/-/)) return -numeric(this.signed());
    if (this.take(/\+/)) return this.signed();
    let value = this.atom();
    while (this.take(/%/)) value = tidy(numeric(value) / 100);
    return value;
  }

  private atom(): Value {
    const quoted = this.take(/"(?:[^"]|"")*"/);
    if (quoted !== null) return quoted.slice(1, -1).replace(/""/g, '"');
    const call = this.take(/[A-Z]+(?=\s*\()/i);
    if (call !== null) return this.call(call.toUpperCase());
    const reference = this.take(/(?:(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w(.])/);
    if (reference !== null) return this.cells(reference);
    const number = this.take(/\d+\.?\d*(?:e[+-]?\d+)?|\.\d+/i);
    if (number !== null) return Number(number);
    if (this.take(/\(/)) {
      const inner = this.comparison();
      if (!this.take(/\)/)) throw new Unknown();
      return inner;
    }
    if (this.take(/#REF!/)) throw new ErrorValue('#REF!');
    throw new Unknown();
  }

  private cells(text: string): readonly Scalar[] {
    const cut = text.lastIndexOf('!');
    const prefix = cut < 0 ? null : text.slice(0, cut);
    const name = prefix === null ? this.around.home : prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
    const sheet = this.around.sheet(name);
    const at = parseLocal(text.slice(cut + 1));
    if (!sheet || !at) throw new ErrorValue('#REF!');
    if (at.rows === 1 && at.columns === 1) return [this.value(sheet.cell(at.row, at.column))];
    const used = sheet.used();
    const part = used && intersection(at, used);
    const values: Scalar[] = [];
    if (part) for (let row = 0; row < part.rows; row++) for (let column = 0; column < part.columns; column++) values.push(this.value(sheet.cell(part.row + row, part.column + column)));
    return values.length === 1 ? [values[0]!, ''] : values;
  }

  private value(cell: CellRecord): Scalar {
    if (isError(cell)) throw new ErrorValue(String(cell.value));
    return cell.value;
  }

  private call(name: string): Scalar {
    if (!this.take(/\(/)) throw new Unknown();
    const given: Value[] = [];
    if (!this.take(/\)/)) {
      do given.push(this.comparison());
      while (this.take(/,/));
      if (!this.take(/\)/)) throw new Unknown();
    }
    const numbers = (): number[] => given.flatMap((value) => (Array.isArray(value) ? (value as readonly Scalar[]).filter((one): one is number => typeof one === 'number') : [numeric(value)]));
    switch (name) {
      case 'SUM': return tidy(numbers().reduce((total, one) => total + one, 0));
      case 'MIN': return numbers().length === 0 ? 0 : Math.min(...numbers());
      case 'MAX': return numbers().length === 0 ? 0 : Math.max(...numbers());
      case 'COUNT': return numbers().length;
      case 'ABS': return Math.abs(numeric(given[0] ?? ''));
      case 'ROUND': return rounded(numeric(given[0] ?? ''), numeric(given[1] ?? 0));
      case 'AVERAGE':
        if (numbers().length === 0) throw new ErrorValue('#DIV/0!');
        return tidy(numbers().reduce((total, one) => total + one, 0) / numbers().length);
      case 'IF': return scalar(truth(given[0]) ? (given[1] ?? true) : (given[2] ?? false));
      default: throw new Unknown();
    }
  }
}

function truth(value: Value | undefined): boolean {
  return value !== undefined && numeric(value) !== 0;
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return tidy((Math.sign(value) * Math.round(tidy(Math.abs(value) * scale))) / scale);
}
