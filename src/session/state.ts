/** What a pane shows: everything it needs, nothing it has to compute from cells. */

import type { Finding } from '../checker';
import type { Edit } from '../model';
import type { Examination } from './examination';
import type { Ignore } from './memo';

export type SessionStatus = 'opening' | 'ready' | 'checking' | 'stopped' | 'failed';

/** A finding with a name that stays the same while it is the same problem. */
export interface ShownFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface IgnoredFinding extends ShownFinding {
  readonly ignore: Ignore;
}

/** Something a rule could not judge (待核对). */
export interface OpenQuestion {
  readonly formId: string | null;
  readonly projectName: string;
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
}

export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  /** zh-CN; what happened and what to do */
  readonly text: string;
  /** Counts up, so that the same words shown twice are two notices. */
  readonly serial: number;
}

export interface SessionState {
  readonly status: SessionStatus;
  readonly name: string;
  /** Sheets read so far, of how many. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly examination: Examination | null;
  /** In the order of the sheets, ignored ones left out. */
  readonly findings: readonly ShownFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Ignores whose problem is gone or changed. */
  readonly expired: readonly Ignore[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly live: boolean;
  readonly marking: boolean;
  /** Marks follow every change by themselves. */
  readonly markLive: boolean;
  readonly notice: Notice | null;
}

/** One line of a preview: what stands there and what will. */
export interface PreviewLine {
  readonly sheet: string;
  /** `C6`, or `第 18 行之后` for a new row. */
  readonly where: string;
  readonly label: string;
  readonly was: string;
  readonly willBe: string;
}

export interface Preview {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly lines: readonly PreviewLine[];
}
