/** Special cells: those of a range that are constants, formulas, blank, visible or conditionally formatted. */

import { area, intersection, type Area } from '../../model/area';
import { invalidArgument } from '../../model/excel-error';
import { apiObject, Cells, textArgument, type ApiObject, type Argument } from '../api-type';
import type { Engine } from '../engine';
import { RangeAreasType } from './range';

export function specialCells(cells: Cells, [kind]: readonly Argument[], engine: Engine): ApiObject | null {
  const found = find(cells, textArgument(kind));
  return found.length > 0 ? apiObject(RangeAreasType, engine.cells(new Cells(cells.sheet, found))) : null;
}

function find(cells: Cells, kind: string): Area[] {
  const { sheet } = cells;
  if (kind === 'ConditionalFormats' || kind === 'SameConditionalFormat') {
    return sheet.state.conditionalFormats.flatMap(({ areas }) => areas).flatMap((one) => cells.all.flatMap((at) => intersection(one, at) ?? []));
  }
  const used = sheet.used();
  const found: Area[] = [];
  for (const at of cells.all) {
    const part = used && intersection(at, used);
    if (!part) continue;
    for (let r = 0; r < part.rows; r++) {
      for (let c = 0; c < part.columns; c++) {
        const [row, column] = [part.row + r, part.column + c];
        if (isKind(cells, kind, row, column)) join(found, row, column);
      }
    }
  }
  return found;
}

function isKind({ sheet }: Cells, kind: string, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  switch (kind) {
    case 'Constants': return cell.value !== '' && cell.formula === null;
    case 'Formulas': return cell.formula !== null;
    case 'Blanks': return cell.value === '' && cell.formula === null;
    case 'Visible': return !sheet.state.hiddenRows.has(row) && !sheet.state.hiddenColumns.has(column);
    default: throw invalidArgument();
  }
}

/** Neighbours in one row become one area, as Excel groups them. */
function join(found: Area[], row: number, column: number): void {
  const last = found.at(-1);
  if (last && last.row === row && last.column + last.columns === column) found[found.length - 1] = { ...last, columns: last.columns + 1 };
  else found.push(area(row, column));
}
