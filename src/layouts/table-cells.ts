/** Cells of one table row: what stands in a column, shared along a merge, filled down where the clerk left it blank. */

import { Decimal } from 'decimal.js';
import { BLANK, cellKey, readQuantity, type Field, type Quantity, type Range, type Sheet } from '../model';
import { itemField, numberField, printedLabel, storedAs, textField } from './fields';
import { hasInk, type Item, type Page } from './page';
import type { Span, TableColumns } from './table-header';

export interface RowCell {
  readonly item: Item | null;
  readonly area: Range;
  /** The item stands in this row itself, not in a merge that began above. */
  readonly own: boolean;
}

/** What a column shows in a row; rows above `floor` do not count. */
export function cellIn(page: Page, items: readonly Item[], row: number, span: Span, floor: number): RowCell {
  for (const item of items) {
    if (item.column > span.right) break;
    if (item.column >= span.left) return { item, area: item.area, own: true };
  }
  const merge = page.sheet.mergeAt(row, span.left);
  if (merge && merge.top < row && merge.top >= floor && merge.left >= span.left) {
    const above = page.at(merge.top).find((item) => item.column === merge.left);
    return { item: above ?? null, area: merge, own: false };
  }
  return { item: null, area: merge ?? { top: row, left: span.left, bottom: row, right: span.left }, own: false };
}

/** Fields of one table; the rows of one merged cell share one Field. */
export class CellReader {
  private readonly shared = new Map<number, Field>();
  private readonly sheet: Sheet;
  private readonly labels: Partial<Record<keyof typeof NAMES, string>> = {};

  constructor(page: Page, private readonly columns: TableColumns) {
    this.sheet = page.sheet;
  }

  text(role: 'level1' | 'level2' | 'level3' | 'description' | 'basis' | 'operator' | 'unit', cell: RowCell): Field {
    const label = this.labelOf(role);
    const key = cellKey(cell.area.top, cell.area.left);
    const known = this.shared.get(key);
    if (known) return known;
    const field = cell.item ? itemField(this.sheet, cell.item, label) : textField(this.sheet, { label, area: cell.area, cell: BLANK });
    this.shared.set(key, field);
    return field;
  }

  /** A level whose column the form does not print. */
  absent(role: 'level1' | 'level2', area: Range): Field {
    return textField(this.sheet, { label: this.labelOf(role), area, cell: BLANK });
  }

  /** A blank level cell takes what stands above it. */
  inherited(above: Field, cell: RowCell): Field {
    const place = { sheet: this.sheet.name, area: cell.area };
    return { label: above.label, text: above.text, state: above.state, value: above.value, place, stored: 'blank', inherited: true };
  }

  /** Operator, number and unit joined; 定性 in the operator column and a dash for no unit are no part of the value. */
  value(cell: RowCell, operator: RowCell | null, unit: RowCell | null): Field<Quantity> {
    const parts = [operator?.item && !/^定[性量]/.test(operator.item.key) ? operator.item.text : '', cell.item?.text ?? '', unit?.item && !/^[-—–/无]+$/.test(unit.item.key) ? unit.item.text : ''];
    const alone = operator === null && unit === null;
    // An operator and a unit that are printed beforehand are no value yet.
    // 95% in the value's cell beside % in the unit's is one percent sign.
    if (/[%％]\s*$/.test(parts[1]!) && /^\s*[%％]\s*$/.test(parts[2]!)) parts[2] = '';
    // ≥ in the operator's cell and ≥95 in the value's is one operator.
    if (parts[0] !== '' && /^\s*(?:[≥≤≧≦><=＞＜＝]|不[低高少超]|大于|小于|等于)/.test(parts[1]!)) parts[0] = '';
    const text = alone ? parts[1]! : !hasInk(parts[1]!) ? '' : parts.map((part) => part.replace(/\s+/g, '')).join('');
    const content = cell.item?.cell ?? BLANK;
    const value = content.stale || text === '' ? null : readQuantity(text);
    const state = content.stale ? 'stale' : text === '' ? 'blank' : 'read';
    // What a constant formula says is needed to give the clerk back the =100% she typed.
    const formula = content.formula === undefined ? {} : { formula: content.formula };
    return { label: this.labelOf('value'), text, state, value, place: { sheet: this.sheet.name, area: cell.area }, stored: storedAs(content), ...formula };
  }

  weight(cell: RowCell): Field<Decimal> {
    return numberField(this.sheet, { label: this.labelOf('weight'), area: cell.area, cell: cell.item?.cell ?? BLANK });
  }

  private labelOf(role: keyof typeof NAMES): string {
    let label = this.labels[role];
    if (label === undefined) {
      const item = this.columns.spans[role]?.item;
      label = this.labels[role] = item ? printedLabel(item.text) : NAMES[role];
    }
    return label;
  }
}

/** Names of columns whose header is not printed. */
const NAMES = {
  level1: '一级指标', level2: '二级指标', level3: '三级指标', value: '指标值', operator: '符号', unit: '计量单位', weight: '分值', description: '绩效指标描述', basis: '指标值确定依据',
} as const;
