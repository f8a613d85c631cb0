/** What rules are asked about: the parts of a form and its narrative, by kind. */

import { fieldsOf, type Field, type Narrative, type Pair } from '../model';
import type { PartName } from '../rules';

/** `workbook` is judged apart. */
export type FormPart = Exclude<PartName, 'workbook'>;

const texts = new WeakMap<Narrative, readonly Field[]>();

/** Every paragraph as a text of its own. */
export function textsIn({ narrative }: Pair): readonly Field[] {
  let known = texts.get(narrative);
  if (!known) texts.set(narrative, (known = fieldsOf(narrative)));
  return known;
}
