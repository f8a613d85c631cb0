/** The columns of an indicator table, learnt from the rows that were read, or from the header where there are none. */

import { labelKey, type Declaration, type Field, type Indicator, type Sheet } from '../model';
import { roleOf, type HeaderRole } from './header-words';

export interface Columns {
  readonly level1: number;
  readonly level2: number;
  readonly level3: number;
  readonly value: number;
  /** Columns of a split value, where the form has them. */
  readonly operator: number | null;
  readonly unit: number | null;
  /** What is said about an indicator beside its value, where the form asks for it. */
  readonly description: number | null;
  readonly basis: number | null;
  /** 指标属性: 定量 or 定性. */
  readonly nature: number | null;
}

export function columnsOf(sheet: Sheet, form: Declaration): Columns | null {
  const { rows, header } = form.indicators;
  const column = (pick: (row: Indicator) => Field<unknown> | null): number | null => mostCommon(rows.map(pick).filter((f): f is Field<unknown> => f !== null && !f.inherited).map((f) => f.place.area.left));
  const printed = headerColumns(sheet, form);
  const level2 = column((row) => row.level2) ?? printed.level2;
  const level3 = column((row) => row.level3) ?? printed.level3;
  const value = column((row) => row.value) ?? printed.value;
  if (level2 === null || level3 === null || value === null) return null;
  return {
    level1: column((row) => row.level1) ?? printed.level1 ?? header.place.area.left, level2, level3, value,
    operator: rows.length > 0 ? column((row) => row.operatorCell) : printed.operator,
    unit: rows.length > 0 ? column((row) => row.unitCell) : printed.unit,
    description: rows.length > 0 ? column((row) => row.description) : printed.description,
    basis: rows.length > 0 ? column((row) => (row.basis && SOURCE.test(row.basis.label) ? row.basis : null)) : printed.basis,
    nature: printed.nature,
  };
}

type Headed = { readonly [K in keyof Columns]: number | null };

/** Where a value comes from; 绩效标准 and 评价标准 ask for something else. */
const SOURCE = /依据|来源/;
const NATURE = /^(?:指标属性|指标类型|定量\/定性|定量定性)$/;

/** For a table without a single row: the columns its header names. Of two tables side by side the annual one stands right. */
function headerColumns(sheet: Sheet, form: Declaration): Headed {
  const { top, bottom } = form.indicators.header.place.area;
  const right = form.midTermIndicators !== null;
  const keys: { readonly column: number; readonly key: string; readonly role: HeaderRole | null }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = form.range.left; column <= form.range.right; column++) {
      const key = labelKey(sheet.cell(row, column).text);
      keys.push({ column, key, role: roleOf(key) });
    }
  }
  const find = (...roles: readonly HeaderRole[]): number | null => {
    const found = keys.filter(({ role }) => role !== null && roles.includes(role));
    return (right ? found.at(-1) : found[0])?.column ?? null;
  };
  return {
    level1: find('level1'), level2: find('level2'), level3: find('level3') ?? find('name'), value: find('annualValue') ?? find('value') ?? find('termValue'),
    operator: find('operator'), unit: find('unit'), description: find('description') ?? find('content'), basis: keys.find(({ key, role }) => role === 'basis' && SOURCE.test(key))?.column ?? null,
    nature: keys.find(({ key }) => NATURE.test(key))?.column ?? null,
  };
}

function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
