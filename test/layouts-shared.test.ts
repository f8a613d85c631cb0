/** Every value of the transcribed forms is mapped exactly as printed, and from exactly its cell. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../src/hosts/file';
import { readForms } from '../src/layouts';
import { formatAddress, formatDate, formatRange, parseAddress, type Declaration, type Field, type Sheet } from '../src/model';
import { SHARED, describeShared } from './shared';

interface ManifestSheet {
  readonly sheet: string;
  readonly kind: 'form' | 'narrative';
  readonly formId?: string;
  readonly cells?: Readonly<Record<string, string>>;
  readonly indicators?: readonly Readonly<Record<string, string | number>>[];
  readonly header?: string;
  readonly range?: string;
}

interface ExpectedForm {
  readonly id: string;
  readonly layout: string;
  readonly year: number;
  readonly title: string | null;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly funds: { readonly unit: string; readonly rows: readonly (readonly (string | null)[])[] };
  readonly goals: Readonly<Record<string, string | null>>;
  readonly spendPlan: { readonly plan: Readonly<Record<string, string>> } | null;
  readonly indicators: readonly Readonly<Record<string, string | null>>[];
}

const same = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
const amount = (text: string | null | undefined): string => (same(text) === '' ? '' : String(Number(same(text).replace(/[,，]/g, ''))));

/** Cell of a manifest name → the field read for it. */
function placed(form: Declaration): Readonly<Record<string, Field<unknown> | null>> {
  const { heading: h, funds: f, goals: g } = form;
  const steps = Object.fromEntries((form.spendingPlan?.steps ?? []).map((step) => [`支出计划:${step.by}`, step.percent]));
  return {
    title: h.title, 项目名称: h.projectName, 项目性质: h.projectNature, 项目类别: h.projectCategory, 项目编码: h.projectCode,
    主管部门: h.department, 实施单位: h.implementingUnit, 计划开始日期: h.startDate, 计划完成日期: h.endDate,
    '左:项目资金总额': f.total, '左:其中：财政资金': f.fiscal, '左:其他资金': f.other,
    '右:年度资金申请总额': f.annualTotal, '右:其中：当年财政拨款': f.annualAppropriation, '右:上年结转资金': f.carryOver, '右:其他资金': f.annualOther,
    预算数: f.total, '其中：财政    资金': f.fiscal, 其他资金: f.other, 项目总目标: g.overall, 年度总体目标: g.annual, 绩效目标: g.annual, ...steps,
  };
}

describeShared('the seven workbooks', () => {
  const read = (path: string): string => readFileSync(join(SHARED, path), 'utf8');
  const expected = new Map<string, ExpectedForm>();
  const books: { file: string; sheets: ManifestSheet[] }[] = [];
  beforeAll(() => {
    for (const form of (JSON.parse(read('expected/forms.json')) as { forms: ExpectedForm[] }).forms) expected.set(form.id, form);
    books.push(...(JSON.parse(read('workbooks/manifest.json')) as typeof books));
  });

  test('maps every value as printed', async () => {
    const misses: string[] = [];
    let values = 0;
    for (const book of books) {
      const workbook = await openFile(readFileSync(join(SHARED, 'workbooks', book.file)), book.file);
      const sheets = new Map<string, Sheet>();
      for (const info of await workbook.listSheets()) sheets.set(info.name, (await workbook.readSheet(info.name))!);
      for (const [name, sheet] of sheets) {
        const wanted = book.sheets.filter((entry) => entry.sheet === name && entry.kind === 'form');
        const got = readForms(sheet);
        if (got.forms.length !== wanted.length || got.unread.length > 0) misses.push(`${book.file} ${name}: ${got.forms.length} forms of ${wanted.length}, ${got.unread.length} unread`);
        wanted.forEach((entry, i) => {
          const form = got.forms[i];
          if (form) values += compare(`${book.file} ${name}#${i + 1}`, form, entry, expected.get(entry.formId!)!, misses);
        });
      }
    }
    expect(misses).toEqual([]);
    expect(values).toBeGreaterThan(2_000);
  });

  function compare(at: string, form: Declaration, entry: ManifestSheet, truth: ExpectedForm, misses: string[]): number {
    let values = 0;
    const equal = (what: string, want: unknown, got: unknown): void => {
      values += 1;
      if (want !== got) misses.push(`${at} ${what}: want ${String(want)}, got ${String(got)}`);
    };
    equal('layout', truth.layout, form.layout);
    equal('range', entry.range, formatRange(form.range));
    equal('year', truth.year, form.heading.year?.value);
    equal('title', same(truth.title), same(form.heading.title?.text));
    equal('unit', truth.funds.unit, form.funds.unit?.value);
    equal('header', entry.header, cellOf(form.indicators.header));
    equal('unplaced', '', form.unplaced.map((field) => field.text).join('|'));
    const fields = placed(form);
    for (const [name, address] of Object.entries(entry.cells ?? {})) {
      const field = fields[name];
      if (field === undefined) continue;
      if (field === null && name === 'title') continue;
      equal(`${name} cell`, address, field ? cellOf(field) : null);
    }
    for (const [label, text] of Object.entries(truth.fields)) {
      const field = fields[label];
      const value = field?.value;
      equal(label, same(text), label.includes('日期') && value && typeof value === 'object' ? formatDate(value as never) : same(field?.text));
    }
    for (const row of truth.funds.rows) {
      for (let i = 0; i < row.length; i += 2) {
        const name = row[i];
        if (name === null || name === undefined) continue;
        const field = truth.layout === 'hebei' ? fields[name] : fields[`${i === 0 ? '左' : '右'}:${name}`];
        equal(name, amount(row[i + 1]), amount(field?.text));
      }
    }
    const overall = truth.goals['项目总目标'];
    if (overall !== undefined) equal('项目总目标', same(overall), same(form.goals.overall?.text));
    equal('annual goal', same(truth.goals['年度总体目标'] ?? truth.goals['绩效目标']), same(form.goals.annual?.text));
    for (const [month, share] of Object.entries(truth.spendPlan?.plan ?? {})) equal(month, share, fields[`支出计划:${month}`]?.text);
    equal('indicators', truth.indicators.length, form.indicators.rows.length);
    truth.indicators.forEach((want, i) => {
      const row = form.indicators.rows[i];
      const cells = entry.indicators?.[i];
      if (!row || !cells) return misses.push(`${at} indicator ${i + 1} missing`);
      const own: Readonly<Record<string, Field<unknown> | null>> = { l1: row.level1, l2: row.level2, l3: row.level3, value: row.value, description: row.description, basis: row.basis };
      for (const [name, field] of Object.entries(own)) {
        if (name in want) equal(`${i + 1} ${name}`, same(want[name]), same(field?.text));
        const address = parseAddress(String(cells[name] ?? ''));
        const area = field?.place.area;
        if (address) equal(`${i + 1} ${name} cell`, true, area !== undefined && address.row >= area.top && address.row <= area.bottom && address.column === area.left);
      }
      return undefined;
    });
    return values;
  }

  function cellOf(field: Field<unknown>): string {
    return formatAddress({ row: field.place.area.top, column: field.place.area.left });
  }
});
