/** The report of one checked workbook in the JSON contract, version 1: plain data, ready for any format. */

import type { Finding, LedgerEntry } from '../checker';
import { PARTS_WITH_CELLS } from './report-cells';
import { YUAN, columnName, formatAddress, formatDate, formatRange, goalText, topLeft, type Amount, type CalendarDate, type Declaration, type Edit, type Field, type Indicator, type MoneyUnit, type Sheet } from '../model';
import type { Severity } from '../rules';
import type { Examination } from './examination';
import { editsOfFix, type Surroundings } from './repair';

export const SCHEMA_VERSION = 1;

export interface ReportedEdit {
  readonly sheet: string;
  readonly address?: string;
  readonly was: string;
  readonly text?: string;
  /** Row number as printed on the sheet's edge; the new row comes below it. */
  readonly insertRowAfter?: number;
  readonly cells?: readonly { readonly column: string; readonly text: string }[];
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly formId: string | null;
  readonly sheet: string;
  readonly address: string;
  readonly message: string;
  readonly related: readonly { readonly sheet: string; readonly address: string; readonly label: string }[];
  readonly fixes: readonly ReportedFix[];
}

export interface ReportedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: { readonly raw: string; readonly kind: string; readonly operator: string | null; readonly number: string | null; readonly unit: string | null };
  readonly description: string | null;
  readonly basis: string | null;
  readonly weight: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReportedForm {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly layout: string;
  readonly pack: { readonly id: string; readonly title: string };
  readonly declaration: Readonly<Record<string, unknown>> & { readonly projectName: string | null; readonly indicators: readonly ReportedIndicator[] };
  readonly unplaced: readonly { readonly address: string; readonly text: string }[];
  readonly ledger: readonly LedgerEntry[];
}

export interface ReportedNarrative {
  readonly sheet: string;
  readonly range: string;
  /** As its heading tells it. */
  readonly projectName: string | null;
  readonly formId: string | null;
}

export interface CheckedFile {
  readonly path: string;
  readonly status: 'checked' | 'no-form';
  readonly forms: readonly ReportedForm[];
  readonly narratives: readonly ReportedNarrative[];
  readonly findings: readonly ReportedFinding[];
  /** What looks like a form and could not be read as one. */
  readonly unread: readonly { readonly sheet: string; readonly address: string; readonly reason: string }[];
  readonly hiddenSheets: readonly string[];
  /** Rules about the whole workbook. */
  readonly ledger: readonly LedgerEntry[];
}

/** `sheets` gives the sheets the examination was made of, for the exact texts that fixes expect to find. */
export function reportOf(path: string, examination: Examination, sheets: (name: string) => Sheet | undefined): CheckedFile {
  const forms = new Map(examination.forms.map((report) => [report.form.id, report.form]));
  const around: Surroundings = { sheet: sheets, form: (id) => forms.get(id) };
  return {
    path,
    status: examination.forms.length > 0 ? 'checked' : 'no-form',
    forms: examination.forms.map(({ form, pack, ledger }) => ({
      id: form.id,
      sheet: form.sheet,
      range: formatRange(form.range),
      layout: form.layout,
      pack: { id: pack.id, title: pack.title },
      declaration: declarationOf(form),
      unplaced: form.unplaced.map((field) => ({ address: addressOf(field), text: field.text })),
      ledger,
    })),
    narratives: examination.pairs.map(({ narrative, form }) => ({ sheet: narrative.sheet, range: formatRange(narrative.range), projectName: narrative.name, formId: form?.id ?? null })),
    findings: examination.findings.map((finding) => findingOf(finding, around)),
    unread: examination.sheets.flatMap(({ sheet, unread }) => unread.map(({ field, reason }) => ({ sheet, address: addressOf(field), reason }))),
    hiddenSheets: examination.hidden,
    ledger: examination.workbook.ledger,
  };
}

function findingOf(finding: Finding, around: Surroundings): ReportedFinding {
  const [blamed, ...related] = finding.fields;
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    formId: finding.formId,
    sheet: blamed.place.sheet,
    address: addressOf(blamed),
    message: finding.message,
    related: related.map((field) => ({ sheet: field.place.sheet, address: addressOf(field), label: field.label })),
    fixes: finding.fixes.map((fix) => ({ title: fix.title, safe: fix.safe, edits: editsOfFix(finding, fix, around).map(editOf) })),
  };
}

export function editOf(edit: Edit): ReportedEdit {
  if (edit.kind === 'text') return { sheet: edit.sheet, address: formatAddress(edit), was: edit.was, text: edit.text };
  return {
    sheet: edit.sheet,
    insertRowAfter: edit.after + 1,
    was: edit.was,
    cells: edit.cells.map(({ column, text }) => ({ column: columnName(column), text })),
  };
}

function declarationOf(form: Declaration): ReportedForm['declaration'] {
  const { heading, goals } = form;
  return {
    title: textOf(heading.title),
    year: heading.year?.value ?? null,
    projectName: textOf(heading.projectName),
    projectNature: textOf(heading.projectNature) ?? textOf(heading.projectAttribute),
    projectCategory: textOf(heading.projectCategory),
    projectCode: textOf(heading.projectCode),
    department: textOf(heading.department),
    implementingUnit: textOf(heading.implementingUnit),
    startDate: dateOf(heading.startDate) ?? (heading.term?.value ? formatDate(heading.term.value.start) : null),
    endDate: dateOf(heading.endDate) ?? (heading.term?.value ? formatDate(heading.term.value.end) : null),
    funds: fundsOf(form),
    spendingPlan: (form.spendingPlan?.steps ?? []).map(({ by, percent }) => ({ by, percent: percent.value?.toFixed() ?? null })),
    goals: { overall: textOf(goals.overall) && goalText(goals, 'overall'), annual: textOf(goals.annual) && goalText(goals, 'annual') },
    indicators: form.indicators.rows.map(indicatorOf),
    ...(form.midTermIndicators ? { midTermIndicators: form.midTermIndicators.rows.map(indicatorOf) } : {}),
    cells: cellsOf(form),
  };
}

function fundsOf({ funds }: Declaration): Readonly<Record<string, string | null>> {
  const unit = funds.unit?.value ?? null;
  const amount = (field: Field<Amount> | null): string | null => (field?.value ? inUnit(field.value, unit).toFixed() : null);
  return {
    unit,
    total: amount(funds.total),
    fiscal: amount(funds.fiscal),
    other: amount(funds.other),
    annualTotal: amount(funds.annualTotal),
    annualAppropriation: amount(funds.annualAppropriation),
    carryOver: amount(funds.carryOver),
    annualOther: amount(funds.annualOther),
  };
}

/** An amount with a unit of its own (53万) is told in the unit the block declares. */
function inUnit(amount: Amount, unit: MoneyUnit | null): Amount['number'] {
  return amount.unit && unit && amount.unit !== unit ? amount.number.mul(YUAN[amount.unit]).div(YUAN[unit]) : amount.number;
}

function indicatorOf(row: Indicator): ReportedIndicator {
  const quantity = row.value.value;
  const own = (field: Field<unknown>): string => formatAddress({ row: row.row, column: field.place.area.left });
  return {
    level1: row.level1.text,
    level2: row.level2.text,
    level3: row.level3.text,
    value: {
      raw: row.value.text,
      kind: row.value.state === 'blank' ? 'blank' : (quantity?.kind ?? 'qualitative'),
      operator: quantity?.operator ?? null,
      number: quantity?.number?.toFixed() ?? null,
      unit: quantity?.unit ?? null,
    },
    description: textOf(row.description),
    basis: textOf(row.basis),
    weight: row.weight ? (row.weight.value?.toFixed() ?? textOf(row.weight)) : null,
    cells: { level1: own(row.level1), level2: own(row.level2), level3: own(row.level3), value: own(row.value) },
  };
}

function cellsOf(form: Declaration): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [name, pick] of PARTS_WITH_CELLS) {
    const field = pick(form);
    if (field) cells[name] = addressOf(field);
  }
  return cells;
}

function textOf(field: Field<unknown> | null): string | null {
  return field && field.state !== 'blank' ? field.text : null;
}

function dateOf(field: Field<CalendarDate> | null): string | null {
  return field?.value ? formatDate(field.value) : textOf(field);
}

function addressOf(field: Field<unknown>): string {
  return formatAddress(topLeft(field.place.area));
}

