/** What is remembered with a workbook: ignored findings with their reasons, and what the clerk said about cells. No file contents, no user name. */

import type { Finding } from '../checker';
import type { Pointing } from '../layouts';
import { squeeze } from '../model';
import type { KeptSettings } from './kept-settings';

/** here: this place while its texts stay the same. workbook: this rule everywhere in the workbook. */
export type IgnoreScope = 'here' | 'workbook';

export interface Ignore {
  readonly rule: string;
  readonly scope: IgnoreScope;
  /** Of the texts that were compared; when one of them changes, the finding comes back. Empty for `workbook`. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The message it silenced, for the list of ignored findings and the report. */
  readonly message: string;
  /** ISO day */
  readonly date: string;
}

export interface Memo {
  readonly version: 1;
  readonly ignores: readonly Ignore[];
  readonly pointings: readonly Pointing[];
  readonly settings?: KeptSettings;
}

export const EMPTY_MEMO: Memo = { version: 1, ignores: [], pointings: [] };

/** Rule, sheet, labels and texts — no addresses, so an ignore moves along when rows are inserted above. */
export function fingerprint(finding: Finding): string {
  const fields = finding.fields.map((field) => `${squeeze(field.label)}=${squeeze(field.text)}`);
  return [finding.rule.id, finding.fields[0].place.sheet, ...fields].join('|');
}

/** The ignores that silence this finding; the first is the one it is listed under. */
export function silencing(finding: Finding, ignores: readonly Ignore[]): readonly Ignore[] {
  const candidates = ignores.filter((ignore) => ignore.rule === finding.rule.id);
  if (candidates.length === 0) return candidates;
  const own = fingerprint(finding);
  return candidates.filter((ignore) => ignore.scope === 'workbook' || ignore.fingerprint === own);
}

/** A memo that cannot be read is treated as none, and the caller is told. */
export function readMemo(text: string | null): { readonly memo: Memo; readonly damaged: boolean } {
  if (text === null) return { memo: EMPTY_MEMO, damaged: false };
  try {
    const json = JSON.parse(text) as Partial<Memo> | null;
    if (json?.version === 1 && Array.isArray(json.ignores) && Array.isArray(json.pointings)) return { memo: json as Memo, damaged: false };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { memo: EMPTY_MEMO, damaged: true };
}

/** Null when there is nothing worth keeping, so that the workbook gets rid of it without a trace. */
export function writeMemo(memo: Memo): string | null {
  return memo.ignores.length === 0 && memo.pointings.length === 0 && memo.settings === undefined ? null : JSON.stringify(memo);
}
