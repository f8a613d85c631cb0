/** The rows of one indicator table: levels printed, shared along a merge or taken from above, and the indicators under them. */

import type { Field, GroupWeight, Indicator, IndicatorTable } from '../model';
import { itemField, numberField, printedLabel } from './fields';
import type { Item, Page, Used } from './page';
import { NAMES, RowCells, type TableCell } from './table-cells';
import { CellReader } from './table-fields';
import type { ByRole, TableColumns } from './table-header';
import { groupWeightsOf, isIndicator } from './table-rows';

export class IndicatorRows {
  private readonly page: Page;
  private readonly used: Used;
  private readonly rows: Indicator[] = [];
  /** Printed in columns of their own. */
  private readonly groupWeights: GroupWeight[] = [];
  private columns: TableColumns;
  private cells: RowCells;
  private reader: CellReader;
  /** The levels of the row above. */
  private level1: Field | null = null;
  private level2: Field | null = null;

  /** `top`: the first row below the header. */
  constructor(page: Page, columns: TableColumns, top: number, used: Used) {
    this.page = page;
    this.used = used;
    this.columns = columns;
    this.cells = new RowCells(page, columns.spans, top);
    this.reader = new CellReader(page, columns);
  }

  /** A repeated header prints other columns: from here on the rows are read anew. */
  goOnWith(columns: TableColumns, top: number): void {
    this.columns = columns;
    this.cells = new RowCells(this.page, columns.spans, top);
    this.reader = new CellReader(this.page, columns);
  }

  /** Reads one row; a table right of another shares the levels it prints none of (`left`). */
  read(row: number, items: readonly Item[], left: IndicatorRows | null): void {
    const cells = this.cells.read(row, items, this.used);
    const level1 = cells.level1 ? this.level(this.level1, cells.level1, false) : left?.level1 ?? this.noLevel1(cells);
    const isNewGroup = this.level1 !== null && this.level1.text !== level1.text;
    const level2 = cells.level2 ? this.level(this.level2, cells.level2, isNewGroup) : (cells.level1 ? null : left?.level2) ?? this.noLevel1(cells);
    this.level1 = level1;
    this.level2 = level2;
    if (this.columns.groupWeights.length > 0) this.weighGroups(items, level1, level2);
    if (isIndicator(cells)) this.rows.push(this.indicator(row, cells, level1, level2));
  }

  /** 一级 and 二级: printed, shared along a merge, or taken from above; a new 一级 takes no 二级 from above. */
  private level(above: Field | null, cell: TableCell, isNewGroup: boolean): Field {
    const isInherited = !cell.item && above !== null && above.state !== 'blank' && !isNewGroup;
    return isInherited ? this.reader.inherited(above, cell) : this.reader.text(cell);
  }

  private noLevel1({ level1, level2, level3 }: Readonly<ByRole<TableCell>>): Field {
    return this.reader.absent(level1?.column.label ?? NAMES.level1, (level2 ?? level3)!.area);
  }

  /** Points printed for a group stand in the row where it begins. */
  private weighGroups(items: readonly Item[], level1: Field, level2: Field): void {
    for (const { level, span } of this.columns.groupWeights) {
      const item = items.find(({ column }) => column >= span.left && column <= span.right);
      if (!item) continue;
      this.used.add(item);
      const { text } = level === 1 ? level1 : level2;
      // Unmerged, the points may be repeated in every row of the group.
      if (this.groupWeights.filter((other) => other.level === level).at(-1)?.name === printedLabel(text)) continue;
      const weight = numberField(this.page.sheet, { label: printedLabel(span.item?.text ?? NAMES.weight), area: item.area, cell: item.cell });
      this.groupWeights.push({ level, name: printedLabel(text), weight });
    }
  }

  private indicator(row: number, cells: Readonly<ByRole<TableCell>>, level1: Field, level2: Field): Indicator {
    const { reader } = this;
    const name = cells.level3!;
    return {
      row, level1, level2,
      level3: reader.text(name),
      value: cells.value ? reader.value(cells.value, cells.operator, cells.unit) : reader.absent(NAMES.value, name.area),
      operatorCell: cells.operator && reader.text(cells.operator),
      unitCell: cells.unit && reader.text(cells.unit),
      description: cells.description && reader.text(cells.description),
      basis: cells.basis && reader.text(cells.basis),
      weight: cells.weight && reader.weight(cells.weight),
    };
  }

  table(): IndicatorTable {
    const { columns, rows } = this;
    return {
      header: itemField(this.page.sheet, columns.item),
      scope: columns.scope ?? 'annual',
      hasWeights: columns.spans.weight !== null,
      hasUnitColumn: columns.spans.unit !== null,
      valuesArePercent: columns.valuesArePercent,
      rows,
      groupWeights: this.groupWeights.length > 0 ? this.groupWeights : groupWeightsOf(rows),
    };
  }
}
