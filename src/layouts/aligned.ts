/** Aligned: where a blank answer is shown in a form whose labels and answers stand in columns of their own without merged cells. */

import { BLANK } from '../model';
import type { Hit } from './answers';
import type { Answer } from './fields';
import type { Page } from './page';

/**
 * Labels above one another have their answers above one another: in a form without merged cells a blank answer is looked for
 * where the others of its column of labels stand, not right beside its label.
 */
export function aligned(page: Page, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(isLooseBlank)) return hits;
  return hits.map((hit) => {
    if (!isLooseBlank(hit)) return hit;
    const { area } = hit.answer;
    const columns = hits.filter((other) => isAnsweredBeside(other) && other.item.column === hit.item.column).map((other) => other.answer!.area.left);
    const column = columns[0];
    if (column === undefined || column <= area.left || columns.some((other) => other !== column)) return hit;
    const isFree = !page.at(area.top).some((item) => item.column >= area.left && item.column <= column) && !page.sheet.mergeAt(area.top, column);
    return isFree ? { ...hit, answer: { ...hit.answer, area: { ...area, left: column, right: column } } } : hit;
  });
}

/** A blank answer taken to be the one cell right beside its label. */
function isLooseBlank(hit: Hit): hit is Hit & { readonly answer: Answer } {
  const { answer, item } = hit;
  return answer !== null && answer.cell === BLANK && answer.area.top === item.row && answer.area.bottom === item.row && answer.area.left === answer.area.right && answer.area.left === item.area.right + 1;
}

function isAnsweredBeside({ answer, item }: Hit): boolean {
  return answer !== null && answer.cell !== BLANK && answer.from === undefined && answer.area.top === item.row && answer.area.left > item.area.right;
}
