/** Entry: what Excel makes of something typed or written into a cell: text becomes numbers, dates, percentages and formulas. */

import { EMPTY, type CellRecord, type Scalar } from './cell';

/** The cell after `entry` was put into it. A text cell (format `@`) keeps everything as text; an apostrophe does too. */
export function entered(cell: CellRecord, entry: Scalar): CellRecord {
  const base = { ...cell, formula: null, prefixed: false };
  if (typeof entry !== 'string') return { ...base, value: entry };
  if (entry.startsWith("'")) return { ...base, value: entry.slice(1), prefixed: true };
  if (cell.numberFormat === '@') return { ...base, value: entry };
  if (/^=./s.test(entry)) return { ...base, value: 0, formula: entry };
  if (/^[+-][^\d.\s]/.test(entry) && /^[+-][A-Za-z$(]/.test(entry)) return { ...base, value: 0, formula: `=${entry}` };
  if (entry.startsWith('@')) return { ...base, value: 0, formula: `=${entry}` };
  const recognised = recognise(entry);
  if (!recognised) return { ...base, value: entry };
  const numberFormat = cell.numberFormat === 'General' && recognised.format !== undefined ? recognised.format : cell.numberFormat;
  return { ...base, value: recognised.value, numberFormat };
}

interface Recognised {
  readonly value: Scalar;
  readonly format?: string;
}

function recognise(entry: string): Recognised | null {
  const text = entry.trim();
  if (text === '') return null;
  if (/^(?:true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  return plainNumber(text) ?? percentage(text) ?? fraction(text) ?? date(text) ?? time(text);
}

function plainNumber(text: string): Recognised | null {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return { value: Number(text), ...(/e/i.test(text) ? { format: '0.00E+00' } : {}) };
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) return { value: Number(text.replace(/,/g, '')), format: /\./.test(text) ? '#,##0.00' : '#,##0' };
  const money = /^([+-]?)[¥￥$]\s?(\d{1,3}(?:,?\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?)$/.exec(text);
  if (money) return { value: Number(`${money[1]}${money[2]!.replace(/,/g, '')}`), format: '¥#,##0.00' };
  const bracket = /^\((\d[\d,]*(?:\.\d+)?)\)$/.exec(text);
  return bracket ? { value: -Number(bracket[1]!.replace(/,/g, '')) } : null;
}

function percentage(text: string): Recognised | null {
  const found = /^([+-]?(?:\d+\.?\d*|\.\d+))\s?%$/.exec(text);
  if (!found) return null;
  // Digits are moved, not multiplied: 57% must not become 0.5699999.
  return { value: Number(`${found[1]}e-2`), format: found[1]!.includes('.') ? '0.00%' : '0%' };
}

function fraction(text: string): Recognised | null {
  const found = /^(\d+) (\d+)\/(\d+)$/.exec(text);
  return found && Number(found[3]) > 0 ? { value: Number(found[1]) + Number(found[2]) / Number(found[3]), format: '# ?/?' } : null;
}

function date(text: string): Recognised | null {
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (full && !text.includes('.')) return serialOf(Number(full[1]), Number(full[2]), Number(full[3]), text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d');
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(text);
  if (month) return serialOf(Number(month[1]), Number(month[2]), 1, text.includes('年') ? 'yyyy"年"m"月"' : 'mmm-yy');
  const day = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (day) return serialOf(new Date().getFullYear(), Number(day[1]), Number(day[2]), text.includes('月') ? 'm"月"d"日"' : 'd-mmm');
  return null;
}

function serialOf(year: number, month: number, day: number, format: string): Recognised | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return { value: at.getTime() / 86_400_000 + 25_569, format };
}

function time(text: string): Recognised | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found || Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return null;
  return { value: (Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0)) / 86_400, format: found[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** A cell emptied by Delete: the format stays. */
export function cleared(cell: CellRecord): CellRecord {
  return { ...cell, value: EMPTY.value, formula: null, prefixed: false };
}
