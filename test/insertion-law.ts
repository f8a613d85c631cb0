/** Inserting templates through a session and filling them in as their examples say, the same way on every host. */

import { isBlank, isPlaceholder, readQuantity, type Indicator, type Sheet, type TextEdit } from '../src/model';
import { Session, type Workbook } from '../src/session';
import { templates, type Template } from '../src/templates';

/** Kinds of project with all templates for each, and those for general use. */
export const KINDS: readonly (readonly [kind: string, chosen: readonly Template[]])[] = [
  ['general use', templates.filter(({ projectTypes }) => projectTypes.length === 0)],
  ...[...new Set(templates.flatMap(({ projectTypes }) => projectTypes))].map((type) => [type, templates.filter(({ projectTypes }) => projectTypes.includes(type))] as const),
];

export const opened = async (workbook: Workbook): Promise<Session> => {
  const session = new Session(workbook, { today: '2026-01-15', marking: false });
  await session.check();
  return session;
};
export const formOf = (session: Session) => session.getState().examination!.forms[0]!.form;
export const told = (session: Session): string[] => session.getState().findings.map(({ finding }) => `${finding.rule.id}: ${finding.message}`);

/** Like the row it was inserted for: a value cell that says `≥__(%)`, or nothing yet. */
function valueEdits(sheet: Sheet, row: Indicator, template: Template): TextEdit[] {
  const { value, operatorCell } = row;
  const said = readQuantity(template.example);
  const text = operatorCell && said.number !== null ? said.number.toFixed() : template.example;
  const { top, left } = value.place.area;
  return [{ kind: 'text', sheet: sheet.name, row: top, column: left, was: sheet.shown(top, left).text, text }];
}

export async function insertAndFill(session: Session, chosen: readonly Template[]): Promise<void> {
  const form = formOf(session);
  const preview = session.previewInsertion(form.id, chosen);
  expect(preview.lines.length).toBeGreaterThan(0);
  expect(await session.apply(preview)).toEqual({ done: true });
  const sheet = (await session.workbook.readSheet(form.sheet))!;
  const rows = formOf(session).indicators.rows.filter((row) => !isBlank(row.level3));
  const edits = chosen.flatMap((template) => {
    const row = rows.find((one) => one.level3.text === template.level3);
    if (!row) throw new Error(`${template.level3} is not on the form`);
    const waits = isBlank(row.value) || isPlaceholder(row.value.text) || row.operatorCell !== null;
    expect([template.code, row.value.text, waits]).toEqual([template.code, row.value.text, true]);
    return valueEdits(sheet, row, template);
  });
  expect(await session.workbook.write(edits, '填写')).toEqual({ done: true });
  await session.check();
  const offer = session.weightOffer(formOf(session).id);
  if (offer) expect(await session.apply(session.previewFix(offer.finding, offer.finding.fixes[0]!))).toEqual({ done: true });
}
