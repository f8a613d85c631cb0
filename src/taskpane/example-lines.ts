/** An example told in printed labels: the lines in which the wrong and the right form differ, as a clerk would read them off. */

import type { Example, FormExample, IndicatorExample, Typed } from '../rules';
import { messages } from './messages.zh-CN';

export interface Comparison {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export function compare(wrong: Example, right: Example): Comparison {
  const [before, after] = [linesOf(wrong), linesOf(right)];
  const differing = (own: readonly string[], other: readonly string[]): readonly string[] => {
    const lines = own.filter((line) => !other.includes(line));
    return lines.length > 0 ? lines : [messages.detail.soundForm];
  };
  return { wrong: differing(before, after), right: differing(after, before) };
}

function linesOf(example: Example): readonly string[] {
  const forms = 'forms' in example ? example.forms : [example];
  const cover = 'forms' in example && example.cover !== undefined ? [example.cover] : [];
  return cover.concat(forms.flatMap((form, index) => formLines(form).map((line) => (forms.length > 1 ? `${messages.detail.form(index + 1)} · ${line}` : line))));
}

function formLines(form: FormExample): readonly string[] {
  const words = messages.detail;
  const answers = Object.entries(form.answers ?? {}).map(([label, typed]) => {
    const text = shows(typed);
    return text === '' ? words.blankAnswer(label) : words.answer(label, text);
  });
  const rows = [...(form.rows ?? []), ...(form.table ?? [])].map(rowLine);
  const told = Object.entries(form.narrative ?? {}).flatMap(([section, lines]) => (lines === null ? [words.withoutSection(section)] : lines.map((line) => words.answer(section, line))));
  return [...answers, ...rows, ...(form.without ?? []).map(words.without), ...told];
}

function rowLine(row: IndicatorExample): string {
  const parts = [row.一级, row.二级, row.三级, shows(row.指标值), row.单位, row.描述, row.依据, row.分值].filter(Boolean);
  return parts.join(' | ');
}

/** The leading `'` says «text» to the spreadsheet and is not printed. */
function shows(typed: Typed | undefined): string {
  if (typed === undefined) return '';
  return typeof typed === 'string' ? typed.replace(/^'/, '') : typed.shows;
}
