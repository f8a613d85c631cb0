/** How a message calls an answer: its printed label without 其中, unit, years or weight behind it. */

import type { Field } from '../../model';

export function named(field: Field<unknown>): string {
  return field.label.replace(/^其中[:：]?/, '').replace(/[（(][^（）()]*[)）]$/, '').replace(/[:：]$/, '') || field.label;
}
