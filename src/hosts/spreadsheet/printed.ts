/** The text of a number whose column is too narrow to show it: printed from its format, since ##### is no answer to any question. */

import { format as formatWith } from 'numfmt';

export function printedWide(value: number, format: string): string {
  try {
    return formatWith(format, value, { locale: 'zh-CN' });
  } catch {
    // Codes of other languages may not be understood; the plain number is still the truth.
    return String(value);
  }
}
