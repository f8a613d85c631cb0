/** Fields of one indicator table, made of the cells of its rows. */

import { Decimal } from 'decimal.js';
import { BLANK, cellKey, readQuantity, tellsDirection, tellsKind, type Field, type Quantity, type Range, type Sheet } from '../model';
import { blankField, itemField, numberField, partField, placeOf, printedLabel, storedAs } from './fields';
import { hasInk, type Page } from './page';
import { behindHeader } from './repeated-label';
import type { RowCell, TableCell } from './table-cells';
import { ROLES, type ColumnRole, type TableColumns } from './table-header';

/** The rows of one merged cell share one Field. */
export class CellReader {
  private readonly shared = new Map<number, Field>();
  private readonly sheet: Sheet;
  /** Columns of a broken header may cover each other: then one cell may be read for two roles. */
  private readonly overlapping: boolean;

  constructor(page: Page, { spans }: TableColumns) {
    this.sheet = page.sheet;
    const covers = (role: ColumnRole, left: number): boolean => ROLES.some((other) => other !== role && spans[other] !== null && spans[other].left <= left && left <= spans[other].right);
    this.overlapping = ROLES.some((role) => spans[role] !== null && covers(role, spans[role].left));
  }

  text(cell: TableCell): Field {
    if (this.isAlone(cell)) return this.textOf(cell);
    const { column, area } = cell;
    return column.last !== null && column.last.place.area === area ? column.last : (column.last = this.sharedText(cell));
  }

  /** No other row and no other column shows this cell. */
  private isAlone({ area, column: { span } }: TableCell): boolean {
    return area.top === area.bottom && !this.overlapping && (area.left === area.right || (area.left >= span.left && area.right <= span.right));
  }

  private sharedText(cell: TableCell): Field {
    const key = cellKey(cell.area.top, cell.area.left);
    let field = this.shared.get(key);
    if (!field) this.shared.set(key, (field = this.textOf(cell)));
    return field;
  }

  private textOf({ item, area, column: { label } }: TableCell): Field {
    if (!item) return blankField(this.sheet, label, area);
    const from = behindHeader(item.text, label);
    return from === 0 ? itemField(this.sheet, item, label) : partField(this.sheet, item, label, from);
  }

  /** A blank level cell takes what stands above it. */
  inherited(above: Field, cell: RowCell): Field {
    const place = { sheet: this.sheet.name, area: cell.area };
    return { label: above.label, text: above.text, state: above.state, value: above.value, place, stored: 'blank', inherited: true };
  }

  value({ item, area, column }: TableCell, operator: TableCell | null, unit: TableCell | null): Field<Quantity> {
    const typed = item?.text ?? '';
    const from = behindHeader(typed, column.label);
    const number = from === 0 ? typed : typed.slice(from);
    const text = operator === null && unit === null ? number : joined(number, operator, unit);
    const content = item?.cell ?? BLANK;
    const value = content.stale || text === '' ? null : readQuantity(text);
    const state = content.stale ? 'stale' : text === '' ? 'blank' : 'read';
    const field = { label: column.label, text, state, value, place: from === 0 ? { sheet: this.sheet.name, area } : placeOf(this.sheet, { label: column.label, area, cell: content, from }), stored: storedAs(content) } as const;
    // What a constant formula says is needed to give the clerk back the =100% she typed.
    return content.formula === undefined ? field : { ...field, formula: content.formula };
  }

  weight({ item, area, column: { label } }: TableCell): Field<Decimal> {
    if (!item) return blankField(this.sheet, label, area);
    const from = behindHeader(item.text, label);
    return numberField(this.sheet, from === 0 ? { label, area, cell: item.cell } : { label, area, cell: item.cell, from });
  }

  /** What a form asks for in no column of its own. */
  absent<T = string>(label: string, area: Range): Field<T> {
    return blankField(this.sheet, label, area);
  }
}

const OPERATOR = /^\s*(?:[≥≤≧≦><=＞＜＝]|不[低高少超]|大于|小于|等于)/;
const ENDS_PERCENT = /[%％]\s*$/;
const PERCENT = /^\s*[%％]\s*$/;
const NO_UNIT = /^[-—–/无]+$/;

/** Operator, number and unit joined; 定性 in the operator column and a dash for no unit are no part of the value. */
function joined(number: string, operator: TableCell | null, unit: TableCell | null): string {
  // An operator and a unit that are printed beforehand are no value yet.
  if (!hasInk(number)) return '';
  // ≥ in the operator's cell and ≥95 in the value's is one operator.
  const before = operator?.item && !tellsKind(operator.item.key) && !tellsDirection(operator.item.key) && !OPERATOR.test(number) ? told(operator) : '';
  const measure = unit === null ? '' : told(unit);
  // 95% in the value's cell beside % in the unit's is one percent sign, and 12次 beside 次 one unit.
  const isTwice = ENDS_PERCENT.test(number) && PERCENT.test(measure) || endsWithUnit(number, measure);
  const behind = isTwice || NO_UNIT.test(measure.trim()) ? '' : measure;
  return printedLabel(before) + printedLabel(number) + printedLabel(behind);
}

function endsWithUnit(number: string, measure: string): boolean {
  const unit = measure.trim();
  return unit !== '' && unit.charCodeAt(0) > 0x39 && number.trimEnd().endsWith(unit);
}

/** What a cell says behind its column's label. */
function told({ item, column: { label } }: TableCell): string {
  return item ? item.text.slice(behindHeader(item.text, label)) : '';
}
