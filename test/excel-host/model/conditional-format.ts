/** ConditionalFormat: one rule as a sheet keeps it. First in the sheet's list is first in priority. */

import type { Area } from './area';

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly fill: string | null;
  readonly font: { readonly color?: string; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: string; readonly strikethrough?: boolean };
  readonly numberFormat: string | null;
  /** By side: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight. */
  readonly borders: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

let made = 0;

/** Ids look like Excel's, and two books of one test never share one. */
export function newConditionalFormat(type: string, areas: readonly Area[]): ConditionalFormat {
  made += 1;
  const id = `{${made.toString(16).toUpperCase().padStart(8, '0')}-4A11-4C2E-9B0D-0000C0FFEE00}`;
  return { id, type, areas, formula: '', stopIfTrue: false, fill: null, font: {}, numberFormat: null, borders: {} };
}
