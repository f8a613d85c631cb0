/** How a message calls an answer: its printed label without 其中, unit, years or weight behind it. */

import { remembered, type Field } from '../../model';

export function named({ label }: Field<unknown>): string {
  return label.length <= RECURS ? recurring(label) : read(label);
}

/** Longer labels are sentences, and recur on no other form. */
const RECURS = 24;

const recurring = remembered((label) => read(label));

function read(label: string): string {
  return label.replace(/^其中[:：]?/, '').replace(/[（(][^（）()]*[)）]$/, '').replace(/[:：]$/, '') || label;
}
