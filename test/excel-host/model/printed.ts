/** Printed: `Range.text`, what the sheet shows. A number too wide for its column prints as a row of #. */

import { format } from 'numfmt';
import type { CellRecord } from './cell';

export function printed(cell: CellRecord, columnWidthInCharacters: number): string {
  const { value } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shown = numberText(value, cell.numberFormat);
  const room = Math.max(1, Math.floor(columnWidthInCharacters));
  if (shown.length <= room + 1) return shown;
  const general = /^general$/i.test(cell.numberFormat) && shown.includes('.');
  return general ? String(Number(value.toPrecision(Math.max(1, room - 2)))) : '#'.repeat(room);
}

function numberText(value: number, code: string): string {
  if (/^(?:general|@)$/i.test(code)) return Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : format('General', value);
  return format(code, value, { locale: 'zh-CN' });
}
