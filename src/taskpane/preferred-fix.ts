/** The fix offered beside a finding: the only one, or the only safe one. Where several are equally likely, none is preferred. */

import type { Fix } from '../rules';
import type { Finding } from '../checker';

export function preferredFix(finding: Finding): Fix | null {
  if (finding.fixes.length === 1) return finding.fixes[0]!;
  const safe = finding.fixes.filter((fix) => fix.safe);
  return safe.length === 1 ? safe[0]! : null;
}
