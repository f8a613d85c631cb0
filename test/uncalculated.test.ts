/** Formulas that a program wrote without calculating them: what they will say is awaited, never taken for blank. */

import { Sheet, cellKey, type Cell } from '../src/model';
import { Examiner, type Examination } from '../src/session';
import { drawForm } from './forms/draw';
import { find, only } from './forms/sheet-of';

function withFormulas(sheet: Sheet, formulas: Readonly<Record<string, string>>): Sheet {
  const cells = new Map(sheet.cells);
  for (const [place, formula] of Object.entries(formulas)) {
    const [r, c] = place.split(',').map(Number) as [number, number];
    const cell: Cell = { kind: 'blank', text: '', value: null, formula, stale: true };
    cells.set(cellKey(r, c), cell);
  }
  return new Sheet({ id: sheet.id, name: sheet.name, cells, merges: sheet.merges });
}

function examine(sheet: Sheet): Examination {
  const examiner = new Examiner(undefined, false);
  examiner.arrange([sheet.name]);
  examiner.update(sheet);
  return examiner.result();
}

function ledgerOf(examination: Examination, rule: string): string | undefined {
  return examination.forms[0]!.ledger.find((entry) => entry.rule === rule)?.state;
}

const drawn = drawForm({});
const form = only(drawn);

test('accepts totals whose sums are not calculated yet, and says that they are not checked', () => {
  const places = [form.funds.total!, form.funds.annualTotal!].map(({ place }) => `${place.area.top},${place.area.left}`);
  const examination = examine(withFormulas(drawn, Object.fromEntries(places.map((place) => [place, 'SUM(E7:E9)']))));
  expect(examination.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  expect(['funds-total-missing', 'funds-total-mismatch', 'funds-annual-mismatch'].map((rule) => ledgerOf(examination, rule))).toEqual(['not-checked', 'not-checked', 'not-checked']);
});

test('accepts names, dates and values that are not calculated yet', () => {
  const { projectName, startDate, department } = form.heading;
  const [first, second] = form.indicators.rows;
  const fields = [projectName!, startDate!, department!, form.goals.annual!, first!.value, second!.level3];
  const examination = examine(withFormulas(drawn, Object.fromEntries(fields.map(({ place }) => [`${place.area.top},${place.area.left}`, 'B1&"x"']))));
  expect(examination.forms[0]!.form.indicators.rows).toHaveLength(form.indicators.rows.length);
  expect(examination.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
});

test('flags =100% all the same', () => {
  const [r, c] = find(drawn, form.indicators.rows[2]!.value.text);
  const [finding] = examine(withFormulas(drawn, { [`${r},${c}`]: '100%' })).findings;
  expect([finding?.rule.id, finding?.message]).toEqual(['value-read-as-formula', '键入的“=100%”被当成公式计算，等号没有保留。']);
});
