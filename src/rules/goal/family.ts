/** A project and its parts declared in one workbook: the parts' amounts add up to the whole's, or its indicators are their union. */

import { Decimal } from 'decimal.js';
import { essence, inYuan, type Declaration, type IndicatorTable } from '../../model';
import { once } from '../once';

/** True when one of the two is declared as the whole of which the other is a part. */
export function isWholeAndPart(a: number, b: number, forms: readonly Declaration[]): boolean {
  const family = familyOf(forms);
  return family.isWholeOf(a, b) || family.isWholeOf(b, a);
}

/** What of any form of the workbook decides {@link isWholeAndPart}. */
export function familyParts({ funds, indicators }: Declaration): readonly object[] {
  return [funds, ...indicators.rows.map(({ level3 }) => level3)];
}

/** What a form is as a whole, whichever its part may be. */
interface Whole {
  /** Up to which form the ones printed behind it, and the ones before it, make its amount; itself where they do not. */
  readonly first: number;
  readonly last: number;
  /** Its indicators are the union of two or more other forms'. */
  readonly unites: boolean;
}

/** Amounts up to this are told apart by their fen as plain numbers. */
const PLAIN = 1e12;
const NOBODY: readonly number[] = [];

const familyOf = once((forms: readonly Declaration[]) => new Family(forms));

/** All forms of a workbook; asked about a million pairs of them it looks into each form a few times. */
class Family {
  private readonly amounts: readonly (Decimal | null)[];
  private readonly numbers: readonly number[];
  /** Who has an amount of so many fen, rounded. */
  private readonly byFen = new Map<number, number[]>();
  private readonly names: readonly ReadonlySet<string>[];
  private readonly wholes: (Whole | undefined)[] = [];

  constructor(forms: readonly Declaration[]) {
    this.amounts = forms.map(amountOf);
    this.numbers = this.amounts.map((amount) => amount?.toNumber() ?? 0);
    this.names = forms.map(({ indicators }) => namesIn(indicators));
    for (const [i, number] of this.numbers.entries()) {
      const fen = Math.round(number * 100);
      const same = this.byFen.get(fen);
      if (same) same.push(i);
      else this.byFen.set(fen, [i]);
    }
  }

  isWholeOf(whole: number, part: number): boolean {
    return this.addUp(whole, part) || this.unite(whole, part);
  }

  /** The part with one other form, or with the forms printed next to the whole, makes the whole's amount. */
  private addUp(whole: number, part: number): boolean {
    const [goal, own] = [this.amounts[whole], this.amounts[part]];
    const [most, less] = [this.numbers[whole]!, this.numbers[part]!];
    if (!goal || !own || most < less || (most === less && !goal.gt(own)) || own.isZero()) return false;
    if (this.thoseNear(most, less).some((i) => i !== whole && i !== part && this.amounts[i]?.plus(own).eq(goal))) return true;
    const { first, last } = this.whole(whole);
    return part >= first && part <= last;
  }

  /** Forms whose amount may be the difference; all of them where plain numbers cannot tell. */
  private thoseNear(most: number, less: number): readonly number[] {
    if (Math.abs(most) > PLAIN || Math.abs(less) > PLAIN) return [...this.amounts.keys()];
    const fen = Math.round((most - less) * 100);
    const [below, at, above] = [this.byFen.get(fen - 1), this.byFen.get(fen), this.byFen.get(fen + 1)];
    return below || above ? [...(below ?? []), ...(at ?? []), ...(above ?? [])] : at ?? NOBODY;
  }

  private unite(whole: number, part: number): boolean {
    const [all, own] = [this.names[whole]!, this.names[part]!];
    return own.size >= 3 && isPartly(own, all) && this.whole(whole).unites;
  }

  private whole(at: number): Whole {
    return (this.wholes[at] ??= { first: this.reach(at, -1), last: this.reach(at, 1), unites: this.isUnion(at) });
  }

  private reach(whole: number, step: 1 | -1): number {
    const goal = this.amounts[whole];
    if (!goal) return whole;
    let sum = new Decimal(0);
    for (let i = whole + step; i >= 0 && i < this.amounts.length && sum.lt(goal); i += step) {
      sum = sum.plus(this.amounts[i] ?? 0);
      if (sum.eq(goal)) return i;
    }
    return whole;
  }

  private isUnion(whole: number): boolean {
    const all = this.names[whole]!;
    const parts = this.names.filter((names, i) => i !== whole && isPartly(names, all));
    return parts.length >= 2 && new Set(parts.flatMap((names) => [...names])).size === all.size;
  }
}

/** Every name of the part, and fewer than all. */
function isPartly(part: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  if (part.size >= all.size) return false;
  for (const name of part) if (!all.has(name)) return false;
  return true;
}

const amountOf = once(({ funds }: Declaration): Decimal | null => {
  const field = funds.total?.value ? funds.total : funds.annualTotal;
  return field?.value ? inYuan(field.value, funds.unit?.value ?? '元') : null;
});

const namesIn = once((table: IndicatorTable): ReadonlySet<string> => new Set(table.rows.map((row) => essence(row.level3.text)).filter((name) => name !== '')));
