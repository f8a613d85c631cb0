import { storedValue, type CellKind, type FormatKind } from '../../src/model';

const typed = (text: string, held: CellKind, format: FormatKind) => storedValue(text, 'typed', held, format);
const number = (value: number) => ({ kind: 'number', value });
const asText = (text: string) => ({ kind: 'text', text });

it.each([
  ['53.5', 'number', 'general', number(53.5)],
  ['53.5', 'blank', 'general', asText('53.5')],
  ['1,234.50', 'blank', 'number', number(1234.5)],
  ['-3', 'number', 'number', number(-3)],
  ['=1+1', 'number', 'number', asText('=1+1')],
  ['+3', 'number', 'number', asText('+3')],
  ['0012', 'number', 'general', asText('0012')],
  ['1234567890123456', 'number', 'general', asText('1234567890123456')],
  ['95%', 'number', 'general', asText('95%')],
  ['95.1%', 'blank', 'percent', number(0.951)],
  ['95', 'number', 'percent', number(0.95)],
  ['0.5', 'number', 'percent', number(0.5)],
  ['2026年1月5日', 'blank', 'date', number(46027)],
  ['2026-02-30', 'date', 'date', asText('2026-02-30')],
  ['53', 'number', 'text', asText('53')],
  ['53万', 'number', 'number', asText('53万')],
  ['  ', 'number', 'number', { kind: 'blank' }],
  ['a\r\nb', 'blank', 'general', asText('a\nb')],
] as const)('%j into a cell that held %s with a %s format', (text, held, format, expected) => {
  expect(typed(text, held, format)).toEqual(expected);
});

it('refuses to store as a number what reads as none', () => {
  expect(storedValue('约3', 'number', 'number', 'number')).toBeNull();
  expect(storedValue('12%', 'number', 'blank', 'general')).toEqual(number(0.12));
});

it('keeps text as text and formulas without the leading =', () => {
  expect(storedValue('53', 'text', 'number', 'number')).toEqual(asText('53'));
  expect(storedValue('=A1+1', 'formula', 'blank', 'general')).toEqual({ kind: 'formula', formula: 'A1+1' });
});
