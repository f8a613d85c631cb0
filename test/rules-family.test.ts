/** A whole beside its parts: what is looked up says what going through all forms would say. */

import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Declaration } from '../src/model';
import { isWholeAndPart } from '../src/rules/goal/family';

interface Drawn {
  readonly amount: string | null;
  readonly names: readonly string[];
}

function declaration({ amount, names }: Drawn): Declaration {
  const total = amount === null ? null : { value: { number: new Decimal(amount), unit: null } };
  return { funds: { total, annualTotal: null, unit: { value: '元' } }, indicators: { rows: names.map((text) => ({ level3: { text } })) } } as unknown as Declaration;
}

/** By the letter: every form is gone through for every pair. */
function byTheLetter(a: number, b: number, forms: readonly Drawn[]): boolean {
  const amounts = forms.map(({ amount }) => (amount === null ? null : new Decimal(amount)));
  const sets = forms.map(({ names }) => new Set(names));
  const addsUp = (whole: number, part: number): boolean => {
    const [goal, own] = [amounts[whole], amounts[part]];
    if (!goal || !own || !goal.gt(own) || own.isZero()) return false;
    if (amounts.some((amount, i) => i !== whole && i !== part && amount?.plus(own).eq(goal))) return true;
    return [1, -1].some((step) => {
      let sum = new Decimal(0);
      for (let i = whole + step; i >= 0 && i < forms.length && sum.lt(goal); i += step) {
        sum = sum.plus(amounts[i] ?? 0);
        if (sum.eq(goal) && (part - whole) * step > 0 && (i - part) * step >= 0) return true;
      }
      return false;
    });
  };
  const unites = (whole: number, part: number): boolean => {
    const [all, own] = [sets[whole]!, sets[part]!];
    const inside = (names: ReadonlySet<string>): boolean => names.size < all.size && [...names].every((name) => all.has(name));
    const parts = sets.filter((names, i) => i !== whole && inside(names));
    return own.size >= 3 && inside(own) && parts.length >= 2 && new Set(parts.flatMap((names) => [...names])).size === all.size;
  };
  return [[a, b], [b, a]].some(([whole, part]) => addsUp(whole!, part!) || unites(whole!, part!));
}

const amount = fc.constantFrom(null, '0', '0.01', '0.004', '1', '2', '3', '5', '-1', '2.5', '1000000000000.01', '2000000000000.02', '999999999999999999', '1000000000000000000');
const form = fc.record({ amount, names: fc.subarray(['道路', '桥梁', '路灯', '绿化', '河道']) });

test('is found by look-up as it is found by going through all forms', () => {
  fc.assert(
    fc.property(fc.array(form, { minLength: 2, maxLength: 8 }), (drawn) => {
      const forms = drawn.map(declaration);
      forms.forEach((_, a) => forms.forEach((__, b) => a !== b && expect([a, b, isWholeAndPart(a, b, forms)]).toEqual([a, b, byTheLetter(a, b, drawn)])));
    }),
    { numRuns: 500 },
  );
});
