/** From a fix or a template to edits: the only place that knows both what a rule wants changed and where it stands on the sheet. */

import type { Finding } from '../checker';
import { layouts, type IndicatorRow } from '../layouts';
import { retype, type Declaration, type Edit, type IndicatorTable, type Sheet, type TextEdit } from '../model';
import type { Fix } from '../rules';
import { promptOf, templateFor, type Template } from '../templates';

/** What a fix needs to be turned into edits. */
export interface Surroundings {
  sheet(name: string): Sheet | undefined;
  form(id: string): Declaration | undefined;
}

/** Edits that carry a fix out on the sheets as they are; empty when the form or sheet is gone. */
export function editsOfFix(finding: Finding, fix: Fix, around: Surroundings): readonly Edit[] {
  if (fix.insert) {
    const form = finding.formId === null ? undefined : around.form(finding.formId);
    if (!form) return [];
    const { level1, level2, more = [] } = fix.insert;
    const project = { projectName: form.heading.projectName?.text ?? '' };
    return editsOfInsertion(form, [level2, ...more].flatMap((name) => templateFor(level1, name, project) ?? []), around);
  }
  // From the end of a cell to its beginning, so that a change does not move the part another one means.
  const changes = [...fix.changes].sort((a, b) => (b.field.place.span?.start ?? 0) - (a.field.place.span?.start ?? 0));
  const edits: TextEdit[] = [];
  for (const { field, text, as } of changes) {
    const sheet = around.sheet(field.place.sheet);
    if (!sheet) continue;
    const { top: row, left: column } = field.place.area;
    const was = sheet.cell(row, column).text;
    const { span } = field.place;
    const own = span ? edits.findIndex((edit) => edit.sheet === sheet.name && edit.row === row && edit.column === column) : -1;
    const before = edits[own]?.text ?? was;
    const whole = span ? before.slice(0, span.start) + text + before.slice(span.end) : text;
    // What stands beside other words in a cell is no number.
    const how = span && as === 'number' ? 'text' : as;
    const edit: TextEdit = { kind: 'text', sheet: sheet.name, row, column, was, text: whole, ...(how ? { as: how } : {}) };
    if (own < 0) edits.push(edit);
    else edits[own] = edit;
  }
  return edits;
}

/** Edits that insert these templates into a form, in the form's own manner. */
export function editsOfInsertion(form: Declaration, chosen: readonly Template[], around: Surroundings, scope: IndicatorTable['scope'] = 'annual'): readonly Edit[] {
  const sheet = around.sheet(form.sheet);
  const layout = layouts.find((candidate) => candidate.id === form.layout);
  if (!sheet || !layout || chosen.length === 0) return [];
  return layout.place(sheet, form, chosen.map(rowOf), scope);
}

/** The texts of a template as they are typed; the number is left to the clerk. */
export function rowOf(template: Template): IndicatorRow {
  return {
    level1: template.level1,
    level2: template.level2,
    level3: template.level3,
    value: promptOf(template),
    operator: template.operator ?? '',
    unit: template.unit,
    description: template.explanation,
    basis: template.evidence,
  };
}

/** Most rounds of check → fix when everything safe is mended at once. */
const MAX_ROUNDS = 10;

/**
 * All safe fixes as one list of edits against the sheets as they are now: fixes that only come up after others are found by
 * checking again, at most {@link MAX_ROUNDS} times, on pictures of the sheets and not on the workbook itself.
 */
export function safeEdits(
  first: readonly Finding[],
  sheets: Surroundings,
  checkAgain: (changed: readonly Sheet[]) => readonly Finding[],
): readonly TextEdit[] {
  const total = new Map<string, TextEdit>();
  const pictures = new Map<string, Sheet>();
  const around: Surroundings = { form: (id) => sheets.form(id), sheet: (name) => pictures.get(name) ?? sheets.sheet(name) };
  let findings = first;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = safeEditsOnce(findings, around);
    if (edits.length === 0) break;
    for (const edit of edits) {
      const key = `${edit.sheet}!${edit.row},${edit.column}`;
      total.set(key, { ...edit, was: total.get(key)?.was ?? edit.was });
    }
    for (const name of new Set(edits.map((edit) => edit.sheet))) {
      pictures.set(name, retype(around.sheet(name)!, edits.filter((edit) => edit.sheet === name)));
    }
    findings = checkAgain([...pictures.values()]);
  }
  return [...total.values()].filter((edit) => edit.was !== edit.text || edit.as !== undefined);
}

/** Safe fixes that do not meet in one cell; what meets waits for the next round. */
function safeEditsOnce(findings: readonly Finding[], around: Surroundings): readonly TextEdit[] {
  const taken = new Set<string>();
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.safe);
    if (!fix) continue;
    const own = editsOfFix(finding, fix, around).filter((edit): edit is TextEdit => edit.kind === 'text');
    const keys = own.map((edit) => `${edit.sheet}!${edit.row},${edit.column}`);
    if (keys.some((key) => taken.has(key))) continue;
    keys.forEach((key) => taken.add(key));
    edits.push(...own);
  }
  return edits;
}
