/** The parts of an 指标值 as rules name and mend them: the cell of the operator, the text without its neighbours, the name it answers. */

import { shortened, squeeze, tellsDirection, tellsKind, type Field, type Indicator } from '../../model';
import type { Line } from '../indicator/line';
import type { Fix } from '../rule';

/** The operator's own cell; a column of 定性 and 定量, or of 正向 and 反向, holds no operators. */
function operatorCellOf({ operatorCell }: Indicator): Field | null {
  const said = operatorCell ? squeeze(operatorCell.text) : '';
  return tellsKind(said) || tellsDirection(said) ? null : operatorCell;
}

/** The text of the value's own cell, without what stands in the cells beside it. */
export function ownText({ indicator }: Line): string {
  let text = indicator.value.text.trim();
  const before = squeezedText(operatorCellOf(indicator));
  const behind = squeezedText(indicator.unitCell);
  if (before !== '' && text.startsWith(before)) text = text.slice(before.length);
  return behind !== '' && text.endsWith(behind) ? text.slice(0, -behind.length) : text;
}

function squeezedText(field: Field | null): string {
  return field ? field.text.replace(/\s+/g, '') : '';
}

/** The cell that holds the operator, or should. */
export function operatorPlace(line: Line): Field<unknown> {
  const { indicator, quantity } = line;
  const cell = operatorCellOf(indicator);
  return cell && !(quantity.operatorText && ownText(line).startsWith(quantity.operatorText)) ? cell : indicator.value;
}

/** Writes another operator, keeping the rest as typed; into the operator's own cell where there is one. */
export function withOperator(line: Line, operator: string, safe: boolean): Fix {
  const { value } = line.indicator;
  const place = operatorPlace(line);
  if (place !== value) return { title: `改为 ${operator}`, safe, changes: [{ field: place, text: operator }] };
  const text = ownText(line);
  const typed = line.quantity.operatorText ?? '';
  const at = typed === '' ? 0 : text.indexOf(typed);
  const changed = text.slice(0, at) + operator + text.slice(at + typed.length).trimStart();
  return { title: `改为 ${changed}`, safe, changes: [{ field: value, text: changed }] };
}

export function quote(line: Line): string {
  return `“${shortened(line.name, 30)}”`;
}
