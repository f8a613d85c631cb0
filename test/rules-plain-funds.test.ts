/** What is told of a funds block in whole numbers of fen is what the full arithmetic says. */

import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { readForms } from '../src/layouts';
import { decimalsOf, hundredthsOf, printAmount, printDigits, type AmountField, type Declaration, type Funds, type Heading, type MoneyUnit, type SpendingPlan } from '../src/model';
import { NOT_APPLICABLE, PACKS, rules, type Rule } from '../src/rules';
import { drawOptions, randomForm } from './forms/arbitrary';
import { drawForm } from './forms/draw';

const numbers = fc.oneof(
  fc.constantFrom('0', '-0', '1', '0.01', '0.10', '-0.01', '12.34', '12.345', '9999999', '10000000', '10000000.01', '99999999999999.99', '11258999068426.23', '11258999068426.24', '1e21', '1e-7', '0.0000001', '1234567.8900001', '123456789012345678'),
  fc.integer({ min: -5_000_000, max: 5_000_000 }).map((n) => new Decimal(n).div(100).toString()),
  fc.integer({ min: 0, max: 2 ** 50 }).map((n) => new Decimal(n).div(1000).toString()),
);

test('an amount is so many hundredths exactly, or none at all', () => {
  fc.assert(fc.property(numbers, (text) => {
    const number = new Decimal(text);
    const hundredths = hundredthsOf(number);
    if (Number.isNaN(hundredths)) expect(number.decimalPlaces() > 2 || number.abs().mul(100).gte(2 ** 50)).toBe(true);
    else expect(new Decimal(hundredths).div(100).eq(number)).toBe(true);
  }), { numRuns: 4000 });
  expect([NaN, Infinity, -Infinity].map((n) => hundredthsOf(new Decimal(n)))).toEqual([NaN, NaN, NaN]);
});

test('an amount is printed, and its digits behind the point counted, as by the arithmetic of Decimals', () => {
  fc.assert(fc.property(numbers, (text) => {
    const number = new Decimal(text);
    expect(printAmount(number)).toBe(printDigits(number, 2));
    expect(decimalsOf(number)).toBe(number.decimalPlaces());
  }), { numRuns: 4000 });
});

const small = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('0', '1', '2', '3', '3.5', '0.5') }, { weight: 1, arbitrary: numbers });
const amount = fc.oneof(
  { weight: 8, arbitrary: small.map((text) => ({ text, state: 'read', stored: 'number', value: { number: new Decimal(text), decimals: new Decimal(text).decimalPlaces(), unit: null as MoneyUnit | null } })) },
  { weight: 1, arbitrary: fc.constantFrom('blank', 'unreadable', 'stale').map((state) => ({ text: state === 'blank' ? '' : '—', state, stored: state === 'stale' ? 'formula' : 'text', value: null })) },
  { weight: 1, arbitrary: fc.record({ text: small, stored: fc.constantFrom('text', 'formula'), unit: fc.constantFrom<MoneyUnit | null>(null, '元', '万元') }).map(({ text, stored, unit }) => ({ text, state: 'read', stored, value: { number: new Decimal(text), decimals: 2, unit } })) },
).map((cell) => ({ label: '金额', place: { sheet: '表', area: { top: 0, left: 0, bottom: 0, right: 0 } }, ...cell }) as AmountField);
const maybe = fc.option(amount, { freq: 4 });
const funds = fc.record({
  unit: fc.option(fc.constantFrom({ value: '元' as const }, { value: null }), { freq: 4 }), label: fc.constant(null), total: maybe, fiscal: maybe, other: maybe, annualTotal: maybe, annualAppropriation: maybe, carryOver: maybe, annualOther: maybe,
  rows: fc.constantFrom<readonly (readonly number[])[]>([[0], [1], [2], [3], [4], [5], [6]], [[0, 3], [1, 4], [5], [2, 6]], [[0, 1, 2, 7], [3, 4, 5, 6]]), more: fc.array(amount, { minLength: 1, maxLength: 1 }),
}).map(({ rows, more, ...named }) => {
  const all = [named.total, named.fiscal, named.other, named.annualTotal, named.annualAppropriation, named.carryOver, named.annualOther, ...more];
  return { ...named, rows: rows.map((row) => row.map((at) => all[at]).filter((field) => field != null)) } as unknown as Funds;
});
const dates = fc.option(fc.constantFrom(2025, 2026).map((year) => ({ value: { year, month: 1, day: 1 }, state: 'read' })));
const heading = fc.record({ startDate: dates, endDate: dates }).map((own) => ({ ...own, term: null }) as unknown as Heading);

const share = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '20', '20.5', '50', '100').map((text) => ({ text, state: 'read', value: new Decimal(text) })) },
  { weight: 1, arbitrary: fc.constantFrom('blank', 'unreadable', 'stale').map((state) => ({ text: '—', state, value: null })) },
).map((cell) => ({ by: '3月底', percent: { label: '3月底', place: { sheet: '表', area: { top: 0, left: 0, bottom: 0, right: 0 } }, stored: 'number', ...cell } as unknown as SpendingPlan['steps'][number]['percent'] }));
const spendingPlan = fc.array(share, { maxLength: 4 }).map((steps) => ({ steps: steps.sort((a, b) => Number(a.percent.value ?? 0) - Number(b.percent.value ?? 0)) }) as unknown as SpendingPlan);

test('what one look tells of the money is what a rule says when asked all the same', () => {
  const plain = rules.filter((rule) => rule.group === 'funds' && (rule as Rule).plainly) as unknown as readonly Rule[];
  const held = new Set<string>();
  fc.assert(fc.property(funds, heading, spendingPlan, (block, head, plan) => {
    const form = { funds: block, heading: head, spendingPlan: plan } as Declaration;
    for (const rule of plain) {
      const part = (rule.about === 'funds' ? block : rule.about === 'spendingPlan' ? plan : form) as never;
      const told = rule.plainly!(part);
      if (told === false) continue;
      if (told) held.add(rule.id);
      expect([rule.id, ...rule.check(part, { pack: PACKS['general']!, parameters: {} })]).toEqual(told ? [rule.id] : [rule.id, NOT_APPLICABLE]);
    }
  }), { numRuns: 6000 });
  expect(held).toEqual(new Set(plain.map(({ id }) => id)));
});

test('every amount that a block names stands in one of its rows', () => {
  fc.assert(fc.property(randomForm(fc), drawOptions(fc), (example, options) => {
    for (const { funds: { total, fiscal, other, annualTotal, annualAppropriation, carryOver, annualOther, rows } } of readForms(drawForm(example, options)).forms) {
      const placed = new Set<AmountField | null>(rows.flat());
      for (const field of [total, fiscal, other, annualTotal, annualAppropriation, carryOver, annualOther]) if (field) expect(placed.has(field)).toBe(true);
    }
  }), { numRuns: 100 });
});
