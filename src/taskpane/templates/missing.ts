/** Categories a form lacks, as the rules found them: what their fixes would insert. The pane judges nothing itself. */

import type { ShownFinding } from '../../session';

export function missingOf(formId: string, findings: readonly ShownFinding[]): readonly string[] {
  const names = findings
    .filter(({ finding }) => finding.formId === formId)
    .flatMap(({ finding }) => finding.fixes.flatMap((fix) => (fix.insert ? [fix.insert.level2] : [])));
  return [...new Set(names)];
}
