/** The report a clerk sends back: what was asked of this WPS and what it answered, nothing of her files. */

import manifest from '../../../package.json';
import type { Verdict } from './probe';
import type { Result } from './run';

export interface Report {
  readonly format: 'jizhun-wps-self-check';
  readonly version: 1;
  /** Of this add-in. */
  readonly product: string;
  /** ISO, UTC. */
  readonly time: string;
  readonly userAgent: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly probes: readonly { readonly id: string; readonly group: string; readonly title: string; readonly verdict: Verdict; readonly detail: string; readonly milliseconds: number }[];
}

export const VERDICTS: Readonly<Record<Verdict, string>> = { passed: '通过', failed: '未通过', 'not-checked': '未检查' };

export function reportOf(results: readonly Result[], time: Date, userAgent: string): Report {
  const count = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
  return {
    format: 'jizhun-wps-self-check',
    version: 1,
    product: manifest.version,
    time: time.toISOString(),
    userAgent,
    counts: { passed: count('passed'), failed: count('failed'), 'not-checked': count('not-checked') },
    probes: results.map(({ probe: { id, group, title }, verdict, detail, milliseconds }) => ({ id, group, title, verdict, detail, milliseconds })),
  };
}

export function conclusionOf({ counts }: Report): string {
  return `${VERDICTS.passed} ${counts.passed} 项，${VERDICTS.failed} ${counts.failed} 项，${VERDICTS['not-checked']} ${counts['not-checked']} 项。`;
}
