/** Fields of one indicator table, made of the cells of its rows. */

import { Decimal } from 'decimal.js';
import { BLANK, cellKey, readQuantity, type Field, type Quantity, type Range, type Sheet } from '../model';
import { blankField, itemField, numberField, printedLabel, storedAs } from './fields';
import { hasInk, type Page } from './page';
import type { RowCell } from './table-cells';
import { everyRole, type ColumnRole, type TableColumns } from './table-header';

/** The rows of one merged cell share one Field. */
export class CellReader {
  private readonly shared = new Map<number, Field>();
  /** What was read last for each role: a merged cell goes on in the next row. */
  private readonly last: { [role in ColumnRole]: Field | null } = everyRole<Field>();
  private readonly sheet: Sheet;
  private readonly columns: TableColumns;
  /** Columns of a broken header may cover each other: then one cell may be read for two roles. */
  private readonly overlapping: boolean;
  private readonly labels: { [role in ColumnRole]: string | null } = everyRole<string>();

  constructor(page: Page, columns: TableColumns) {
    this.sheet = page.sheet;
    this.columns = columns;
    const spans = Object.values(columns.spans).filter((span) => span !== null);
    this.overlapping = spans.some((span, i) => spans.some((other, j) => j !== i && other.left <= span.left && span.left <= other.right));
  }

  text(role: Exclude<ColumnRole, 'value' | 'weight'>, cell: RowCell): Field {
    const { area } = cell;
    if (this.isAlone(role, area)) return this.textOf(role, cell);
    const last = this.last[role];
    return last !== null && last.place.area === area ? last : (this.last[role] = this.sharedText(role, cell));
  }

  /** No other row and no other column shows this cell. */
  private isAlone(role: ColumnRole, { top, left, bottom, right }: Range): boolean {
    if (top !== bottom || this.overlapping) return false;
    const span = this.columns.spans[role];
    return left === right || (span !== null && left >= span.left && right <= span.right);
  }

  private sharedText(role: ColumnRole, cell: RowCell): Field {
    const key = cellKey(cell.area.top, cell.area.left);
    let field = this.shared.get(key);
    if (!field) this.shared.set(key, (field = this.textOf(role, cell)));
    return field;
  }

  private textOf(role: ColumnRole, cell: RowCell): Field {
    const label = this.labelOf(role);
    return cell.item ? itemField(this.sheet, cell.item, label) : blankField(this.sheet, label, cell.area);
  }

  /** A level whose column the form does not print. */
  absent(role: 'level1' | 'level2', area: Range): Field {
    return blankField(this.sheet, this.labelOf(role), area);
  }

  /** A blank level cell takes what stands above it. */
  inherited(above: Field, cell: RowCell): Field {
    const place = { sheet: this.sheet.name, area: cell.area };
    return { label: above.label, text: above.text, state: above.state, value: above.value, place, stored: 'blank', inherited: true };
  }

  value(cell: RowCell, operator: RowCell | null, unit: RowCell | null): Field<Quantity> {
    const text = operator === null && unit === null ? cell.item?.text ?? '' : joined(cell, operator, unit);
    const content = cell.item?.cell ?? BLANK;
    const value = content.stale || text === '' ? null : readQuantity(text);
    const state = content.stale ? 'stale' : text === '' ? 'blank' : 'read';
    const field = { label: this.labelOf('value'), text, state, value, place: { sheet: this.sheet.name, area: cell.area }, stored: storedAs(content) } as const;
    // What a constant formula says is needed to give the clerk back the =100% she typed.
    return content.formula === undefined ? field : { ...field, formula: content.formula };
  }

  weight(cell: RowCell): Field<Decimal> {
    const label = this.labelOf('weight');
    return cell.item ? numberField(this.sheet, { label, area: cell.area, cell: cell.item.cell }) : blankField(this.sheet, label, cell.area);
  }

  private labelOf(role: ColumnRole): string {
    let label = this.labels[role];
    if (label === null) {
      const item = this.columns.spans[role]?.item;
      label = this.labels[role] = item ? printedLabel(item.text) : NAMES[role];
    }
    return label;
  }
}

const KIND = /^(?:定[性量]|[正反逆]向)/;
const OPERATOR = /^\s*(?:[≥≤≧≦><=＞＜＝]|不[低高少超]|大于|小于|等于)/;
const ENDS_PERCENT = /[%％]\s*$/;
const PERCENT = /^\s*[%％]\s*$/;
const NO_UNIT = /^[-—–/无]+$/;

/** Operator, number and unit joined; 定性 in the operator column and a dash for no unit are no part of the value. */
function joined(cell: RowCell, operator: RowCell | null, unit: RowCell | null): string {
  const number = cell.item?.text ?? '';
  // An operator and a unit that are printed beforehand are no value yet.
  if (!hasInk(number)) return '';
  // ≥ in the operator's cell and ≥95 in the value's is one operator.
  const before = operator?.item && !KIND.test(operator.item.key) && !OPERATOR.test(number) ? operator.item.text : '';
  // 95% in the value's cell beside % in the unit's is one percent sign.
  const isTwice = unit?.item && ENDS_PERCENT.test(number) && PERCENT.test(unit.item.text);
  const behind = unit?.item && !isTwice && !NO_UNIT.test(unit.item.key) ? unit.item.text : '';
  return printedLabel(before) + printedLabel(number) + printedLabel(behind);
}

/** Names of columns whose header is not printed. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  level1: '一级指标', level2: '二级指标', level3: '三级指标', value: '指标值', operator: '符号', unit: '计量单位', weight: '分值', description: '绩效指标描述', basis: '指标值确定依据',
};
