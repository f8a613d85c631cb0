/** What is remembered is what a full check would say, for random edits over random forms. */

import fc from 'fast-check';
import { check, createChecker, share } from '../src/checker';
import { readForms } from '../src/layouts';
import { retype, type Declaration, type Sheet, type TextEdit } from '../src/model';
import { defineRule, DEFAULTS, readConfiguration, rules, type AnyRule } from '../src/rules';
import { Examiner, type Examination } from '../src/session';
import { drawForm } from './forms/draw';
import { narrativeSheet } from './forms/narrative';
import { drawOptions, randomForm } from './forms/arbitrary';

function plain(examination: Examination): unknown {
  return {
    findings: examination.findings.map(({ rule, severity, formId, fields, message }) => [rule.id, severity, formId, message, fields.map((field) => [field.label, field.text, field.place])]),
    ledgers: examination.forms.map(({ form, ledger, pack }) => [form.id, pack.id, ledger]),
  };
}

function full(sheets: readonly Sheet[]): Examination {
  const examiner = new Examiner(DEFAULTS, false);
  examiner.arrange(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) examiner.update(sheet);
  return examiner.result();
}

/** Stands for what the next sheet says in the same cell: a clerk copies from one project to another. */
const COPY = '复制';

const words = fc.constantFrom('', '530,000.00', '0', '12万', '≥95(%)', '=3.00(次)', '>=5次', '及时', '数量指标', '产出指标', '满意度指标', '2026-01-01', '2025-13-01', '<p>目标</p>', '见附件', '≥__(%)', '群众满意度', '-1', '100', '12月底前', ']项目', COPY, '资金预算：甲8万，乙4万，合计13万元。', '2026年3月1日至2026年11月30日', '3.共计60万元', '项目经费情况说明（科普活动）');

describe('remembering', () => {
  test('equals checking anew, whatever is typed where', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ example: randomForm(fc), options: drawOptions(fc) }), { minLength: 1, maxLength: 3 }), fc.array(fc.record({ sheet: fc.nat(), cell: fc.nat(), text: words }), { minLength: 1, maxLength: 12 }), (forms, edits) => {
        const told = narrativeSheet(forms.map(({ example }) => ({ ...example, narrative: { 年度预算安排: ['1.资金测算：全年预算资金86万元，其中采样费70万元，培训费16万元。', '2.资金类型：财政拨款。'] } })), '编报绩效目标的项目3个，涉及项目预算资金86万元。')!;
        let sheets: readonly Sheet[] = [...forms.map(({ example, options }, i) => drawForm(example, { ...options, sheetName: `表${i + 1}` })), told];
        const examiner = new Examiner();
        examiner.arrange(sheets.map((sheet) => sheet.name));
        for (const sheet of sheets) examiner.update(sheet);
        examiner.result();
        for (const edit of edits) {
          const at = edit.sheet % sheets.length;
          const sheet = sheets[at]!;
          const keys = [...sheet.cells.keys()];
          const key = keys[edit.cell % keys.length]!;
          const [row, column] = [Math.floor(key / 16384), key % 16384];
          const text = edit.text === COPY ? sheets[(at + 1) % sheets.length]!.cell(row, column).text : edit.text;
          const change: TextEdit = { kind: 'text', sheet: sheet.name, row, column, was: sheet.cell(row, column).text, text };
          sheets = sheets.map((other, i) => (i === at ? retype(other, [change]) : other));
          examiner.update(sheets[at]!);
          expect(plain(examiner.result())).toEqual(plain(full(sheets)));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('asks only about the part that changed', () => {
    const sheets = Array.from({ length: 30 }, (_, i) => drawForm({ answers: { 项目名称: `第${i}个科普活动项目` } }, { sheetName: `表${i}` }));
    const examiner = new Examiner();
    examiner.arrange(sheets.map((sheet) => sheet.name));
    for (const sheet of sheets) examiner.update(sheet);
    examiner.result();
    const before = examiner.evaluations;
    const target = examiner.result().forms[7]!.form.indicators.rows[0]!.value;
    const { top, left } = target.place.area;
    const sheet = sheets[7]!;
    examiner.update(retype(sheet, [{ kind: 'text', sheet: sheet.name, row: top, column: left, was: target.text, text: '≥1(场)' }]));
    examiner.result();
    const asked = examiner.evaluations - before;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(rules.length * 2);
  });
});

test('what is told at one look is what asking rule by rule would say, in findings and in the ledger', () => {
  const thorough = rules.map(({ plainly: _, ...rule }: AnyRule) => rule as AnyRule);
  const told = (form: Declaration, asked: readonly AnyRule[]): unknown => {
    const { findings, ledger } = check(form, asked);
    return { ledger, findings: findings.map(({ rule, message, fields }) => [rule.id, message, fields.map(({ place }) => place)]) };
  };
  fc.assert(
    fc.property(randomForm(fc), drawOptions(fc), fc.array(fc.record({ cell: fc.nat(), text: words }), { maxLength: 4 }), (example, options, edits) => {
      let sheet = drawForm(example, options);
      for (const { cell, text } of edits) {
        const key = [...sheet.cells.keys()][cell % sheet.cells.size]!;
        const [row, column] = [Math.floor(key / 16384), key % 16384];
        sheet = retype(sheet, [{ kind: 'text', sheet: sheet.name, row, column, was: sheet.cell(row, column).text, text }]);
      }
      for (const form of readForms(sheet).forms) expect(told(form, rules)).toEqual(told(form, thorough));
    }),
    { numRuns: 400 },
  );
});

describe('share', () => {
  test('keeps identity of what did not change and takes over what did', () => {
    const before = { a: { x: 1, list: [1, { y: 2 }] }, b: { z: 3 } };
    const after = share(before, { a: { x: 1, list: [1, { y: 2 }] }, b: { z: 4 } });
    expect(after).toEqual({ a: { x: 1, list: [1, { y: 2 }] }, b: { z: 4 } });
    expect(after.a).toBe(before.a);
    expect(share(before, { a: { x: 1, list: [1, { y: 2 }] }, b: { z: 3 } })).toBe(before);
  });

  test('leaves one object one object, wherever it stands', () => {
    const amount = { text: 'new' };
    const after = share({ total: { text: 'old' }, rows: [{ text: 'old' }] }, { total: amount, rows: [amount] });
    expect(after.rows[0]).toBe(after.total);
  });
});

describe('a rule that throws', () => {
  test('becomes a visible not-checked, never a pass', () => {
    const bad: AnyRule = defineRule({
      id: 'form-broken', group: 'form', title: '会出错的规则', why: '用来证明出错看得见', basis: '按常见审核口径', severity: 'error', about: 'heading',
      example: { wrong: {}, right: {} },
      *check() {
        yield* [];
        throw new Error('故意出错');
      },
    });
    const form = full([drawForm({})]).forms[0]!.form;
    const entry = check(form, [bad]).ledger[0]!;
    expect(entry.state).toBe('not-checked');
    expect(entry.reason).toContain('故意出错');
  });

  test.each([true, false])('so do all rules about rows and texts where a row cannot be read (remembering: %s), and the others still speak', (remember) => {
    const { form } = full([drawForm({ answers: { 项目资金总额: '999,999.00' } })]).forms[0]!;
    const broken = { ...form.indicators.rows[0]!, get value(): never { throw new Error('故意出错'); } };
    const { findings, ledger } = createChecker(rules, undefined, remember).checkForm({ ...form, indicators: { ...form.indicators, rows: [...form.indicators.rows.slice(1), broken] } });
    expect(findings.map(({ rule }) => rule.id)).toContain('funds-total-mismatch');
    const stateOf = new Map(ledger.map(({ rule, state, reason }) => [rule, [state, reason]]));
    for (const { id, about } of rules) if (about === 'indicator' || about === 'text') expect([id, ...stateOf.get(id)!]).toEqual([id, 'not-checked', expect.stringContaining('故意出错')]);
    for (const { id, about } of rules) if (about === 'funds' || about === 'heading') expect([id, stateOf.get(id)![0]]).not.toEqual([id, 'not-checked']);
  });
});

describe('configuration', () => {
  const form = () => full([drawForm({ answers: { 项目资金总额: '999,999.00' } })]).forms[0]!.form;

  test('switches rules off and changes severity', () => {
    const read = readConfiguration({ rules: { 'funds-total-mismatch': 'warning', 'funds-single-year-difference': 'off' } }, rules);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const findings = createChecker(rules, read.configuration).checkForm(form()).findings;
    expect(findings.map((finding) => [finding.rule.id, finding.severity])).toEqual([['funds-total-mismatch', 'warning']]);
  });

  test('names every problem in plain words', () => {
    const read = readConfiguration({ pack: 'mars', rule: {}, rules: { 'funds-total-mismatsh': 'off', 'goal-too-short': 'fatal', 'form-year-missing': { parameters: { days: 3 } } } }, rules);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems).toHaveLength(5);
  });
});
