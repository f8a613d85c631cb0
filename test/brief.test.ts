/** Messages stay short whatever a clerk typed: quotations are cut in one place, and the cell keeps the whole text. */

import { shortened } from '../src/model';
import { rules, type FormExample, type IndicatorExample, type Typed } from '../src/rules';
import { brief } from '../src/rules/brief';
import { Examiner } from '../src/session';
import { drawExample } from './forms/draw';

const LONG = '为进一步加强和改进基层治理工作提升服务群众能力'.repeat(30);

test('cuts a quotation, keeps the words around it and what is short', () => {
  expect(brief(`“${LONG}”没有填写，与“${LONG}”相差 5 万元`)).toBe(`“${LONG.slice(0, 40)}…”没有填写，与“${LONG.slice(0, 40)}…”相差 5 万元`);
  expect(brief('“年度目标”里有“不成对”的括号')).toBe('“年度目标”里有“不成对”的括号');
  expect(brief(`“开展“十四五”规划${LONG}”不是数字`)).toMatch(/^“开展“十四五”规划.{31}…”不是数字$/);
  expect(brief(`${LONG}“没有结束`)).toBe(`${LONG}“没有结束`);
});

test('never cuts a character in two, and tells a text of several lines in one', () => {
  expect(shortened('𠮷'.repeat(50), 3)).toBe('𠮷𠮷𠮷…');
  expect(shortened(' 目标1：\n目标2：\r\n ', 20)).toBe('目标1： 目标2：');
});

function lengthened(typed: Typed | undefined): Typed | undefined {
  return typeof typed === 'string' && /[\u4e00-\u9fff]{4}/.test(typed) ? `${typed}${LONG}` : typed;
}

function long(form: FormExample): FormExample {
  const rows = (list: readonly IndicatorExample[] | undefined): readonly IndicatorExample[] | undefined => list?.map((row) => ({ ...row, 三级: row.三级 === '' ? '' : `${LONG}${row.三级}` }));
  const answers = Object.fromEntries(Object.entries(form.answers ?? {}).map(([label, typed]) => [label, lengthened(typed) ?? '']));
  const [some, table] = [rows(form.rows), rows(form.table)];
  return { ...form, answers, ...(some ? { rows: some } : {}), ...(table ? { table } : {}) };
}

test('says every finding and every open question in a few lines, however long the texts of a form are', () => {
  const told: string[] = [];
  for (const rule of rules) {
    const sheets = drawExample('forms' in rule.example.wrong ? { ...rule.example.wrong, forms: rule.example.wrong.forms.map(long) } : long(rule.example.wrong));
    const examiner = new Examiner(undefined, false);
    examiner.arrange(sheets.map((sheet) => sheet.name));
    for (const sheet of sheets) examiner.update(sheet);
    const { findings, forms } = examiner.result();
    for (const { message, fixes } of findings) told.push(message, ...fixes.map((fix) => fix.title));
    for (const { ledger } of forms) told.push(...ledger.flatMap((entry) => entry.reason ?? []));
  }
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((words) => words.length > 260)).toEqual([]);
});
