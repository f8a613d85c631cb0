/** One sentence about the whole workbook: may it be handed in, and what was not checked. Counts only, never a score. */

import type { SessionState } from '../session';
import { messages } from './messages.zh-CN';

export interface Conclusion {
  readonly tone: 'error' | 'warning' | 'success';
  readonly text: string;
  /** What was not checked, named; only where everything else is fine. */
  readonly missing: readonly string[];
}

/** Asked for at every drawing; worked out once per state. */
const known = new WeakMap<SessionState, Conclusion>();

export function conclusionOf(state: SessionState): Conclusion {
  let conclusion = known.get(state);
  if (!conclusion) known.set(state, (conclusion = conclude(state)));
  return conclusion;
}

function conclude(state: SessionState): Conclusion {
  const { summary } = messages;
  const of = (severity: string): number => state.findings.filter(({ finding }) => finding.severity === severity).length;
  const [errors, warnings, suggestions] = [of('error'), of('warning'), of('suggestion')];
  const missing = notChecked(state);
  const rest = missing.length > 0 ? summary.notCheckedToo(missing.length) : '';
  if (errors > 0) return { tone: 'error', text: summary.blocking(errors) + rest + summary.end, missing: [] };
  // What was not looked at cannot be called free of problems.
  if (state.status === 'stopped' || state.status === 'failed') return { tone: 'warning', text: summary.unfinished(warnings + suggestions) + summary.end, missing: [] };
  if (warnings + suggestions > 0) return { tone: 'warning', text: summary.noBlocking(warnings, suggestions) + rest + summary.end, missing: [] };
  const forms = state.examination?.forms ?? [];
  const indicators = forms.reduce((sum, { form }) => sum + form.indicators.rows.length + (form.midTermIndicators?.rows.length ?? 0), 0);
  const clear = summary.allClear(forms.length, indicators);
  return { tone: 'success', text: missing.length > 0 ? clear + summary.notChecked(missing.length) : clear + summary.end, missing };
}

function notChecked(state: SessionState): readonly string[] {
  const { examination } = state;
  if (!examination) return [];
  return [
    ...new Set(state.openQuestions.map((question) => [question.title, question.projectName].filter(Boolean).join(' · '))),
    ...examination.sheets.flatMap((reading) => reading.unread.map((part) => `${reading.sheet}：${part.reason}`)),
    ...examination.hidden.map((name) => messages.summary.hiddenSheet(name)),
  ];
}
