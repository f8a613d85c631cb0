/** What a number format code, spelled the English way as programs give it to an add-in, is made for. */

import { isDateFormat } from 'numfmt';
import type { FormatKind } from '../../model';

const known = new Map<string, FormatKind>();

export function formatKind(code: string): FormatKind {
  let kind = known.get(code);
  if (kind === undefined) known.set(code, (kind = kindOf(code)));
  return kind;
}

function kindOf(code: string): FormatKind {
  if (code === '' || /^(?:general|g\/通用格式)$/i.test(code)) return 'general';
  if (code === '@') return 'text';
  if (saysDate(code)) return 'date';
  return /%/.test(code.replace(/"[^"]*"|\\./g, '')) ? 'percent' : 'number';
}

/** A code that cannot be understood is a number format like any other. */
function saysDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}
