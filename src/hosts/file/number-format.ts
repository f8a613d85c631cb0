/** NumberFormat: prints a stored number as the sheet shows it. A format that cannot be understood prints General; nothing throws. */

import { format as formatWith, isDateFormat } from 'numfmt';

export interface NumberFormat {
  readonly code: string;
  /** Shows a serial as a date or time. */
  readonly isDate: boolean;
  print(value: number): string;
  /** Text as shown: only formats with a part of their own for text (`@"元"`) change it. */
  printText(text: string): string;
}

const LOCALE = { locale: 'zh-CN' } as const;

/** Numbers beyond this are printed with an exponent by General. */
const GENERAL_WHOLE = 99_999_999_999;

/** At most 11 digits, as Excel prints: the noise of binary fractions never shows. */
export function printGeneral(value: number): string {
  if (Number.isInteger(value) && value <= GENERAL_WHOLE && value >= -GENERAL_WHOLE) return value === 0 ? '0' : String(value);
  return formatWith('General', value, LOCALE);
}

export const GENERAL: NumberFormat = { code: 'General', isDate: false, print: printGeneral, printText: (text) => text };

export function makeNumberFormat(code: string): NumberFormat {
  const general = /^(?:general|g\/通用格式|@)?(?:;@)?$/i.test(code);
  if (general) return { ...GENERAL, code };
  const quick = quickPrinter(code);
  const pattern = understood(code);
  const isDate = quick === null || code === 'yyyy-mm-dd' ? saysDate(pattern) : false;
  const slow = (value: number): string => attempt(() => formatWith(pattern, value, LOCALE)) ?? printGeneral(value);
  return {
    code,
    isDate,
    print: quick ? (value) => quick(value) ?? slow(value) : slow,
    printText: hasTextPart(code) ? (text) => attempt(() => formatWith(pattern, text, LOCALE)) ?? text : GENERAL.printText,
  };
}

function attempt(print: () => string): string | null {
  try {
    return print();
  } catch {
    return null;
  }
}

function saysDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}

/** Chinese words of format codes in the form the printer knows. */
function understood(code: string): string {
  let pattern = code;
  if (pattern.includes('上午/下午')) pattern = `[$-804]${pattern.split('上午/下午').join('AM/PM')}`;
  if (pattern.includes('通用格式')) pattern = pattern.split('G/通用格式').join('General');
  return pattern;
}

/** A text part that is more than the text itself, outside quotes. */
function hasTextPart(code: string): boolean {
  const parts = code.split(';');
  const last = parts[parts.length - 1]!.trim();
  return parts.length > 1 ? parts.length > 3 && last !== '@' && last !== 'General' : last.includes('@') && last !== '@';
}

type QuickPrinter = (value: number) => string | null;

/** The handful of formats nearly every form uses, without the general machinery. They answer null where they are unsure. */
function quickPrinter(code: string): QuickPrinter | null {
  switch (code) {
    case '0': return (value) => fixed(value, 0, 0, false);
    case '0.00': return (value) => fixed(value, 0, 2, false);
    case '#,##0': return (value) => fixed(value, 0, 0, true);
    case '#,##0.00': return (value) => fixed(value, 0, 2, true);
    case '0%': return (value) => percent(value, 0);
    case '0.00%': return (value) => percent(value, 2);
    case 'yyyy-mm-dd': return isoDate;
    default: return null;
  }
}

function percent(value: number, decimals: number): string | null {
  const text = fixed(value, 2, decimals, false);
  return text === null ? null : `${text}%`;
}

const SURE = 1e11;

/** Shifts and rounds the decimal text of the number (15 digits, as Excel does), since 1.005 must print 1.01. */
function fixed(value: number, shift: number, decimals: number, grouped: boolean): string | null {
  if (shift === 0 && Number.isInteger(value)) return whole(value, decimals, grouped);
  const text = String(Number(Math.abs(value).toPrecision(15)));
  if (text.includes('e')) return null;
  const scaled = Math.round(Number(`${text}e${shift + decimals}`));
  // With more digits the fifteenth decides how to round, and printers differ about it.
  if (scaled >= SURE) return null;
  let digits = String(scaled);
  if (decimals > 0) {
    digits = digits.padStart(decimals + 1, '0');
    digits = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
  if (grouped) digits = digits.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
  return value < 0 && scaled !== 0 ? `-${digits}` : digits;
}

/** A whole number has no noise to be rounded away. */
function whole(value: number, decimals: number, grouped: boolean): string | null {
  const size = Math.abs(value);
  if (size * 10 ** decimals >= SURE) return null;
  let digits = String(size);
  if (grouped && size >= 1_000) digits = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  if (decimals > 0) digits += `.${'0'.repeat(decimals)}`;
  return value < 0 ? `-${digits}` : digits;
}

const DAY = 86_400_000;
/** Serial 0 counted from the days after the 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

function isoDate(serial: number): string | null {
  return serial >= 61 && serial < 2_958_466 ? new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10) : null;
}
