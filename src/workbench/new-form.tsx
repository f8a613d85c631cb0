/** 新建空表 on the start screen: which form, for which year. Loaded with the engine, since it knows the forms. */

import { BlankFormFields, usualYear } from '../taskpane';
import type { BlankChoice } from '../session';

export function NewForm({ onNew }: { onNew(choice: BlankChoice, year: number): void }) {
  return <BlankFormFields year={usualYear()} action="新建空表" onMake={onNew} />;
}
