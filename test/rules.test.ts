/** Every rule's own example: wrong yields exactly this rule, right is silent for all rules, wrong + fix = right. */

import { MemoryWorkbook } from '../src/hosts/memory';
import type { Sheet } from '../src/model';
import { rules, type AnyRule, type Example } from '../src/rules';
import { Examiner, editsOfFix, type Examination } from '../src/session';
import { templates } from '../src/templates';
import { drawExample } from './forms/draw';

function examine(sheets: readonly Sheet[]): { examination: Examination; examiner: Examiner } {
  const examiner = new Examiner();
  examiner.arrange(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) examiner.update(sheet);
  return { examination: examiner.result(), examiner };
}

function spoken(examination: Examination): readonly string[] {
  return examination.findings.map((finding) => `${finding.rule.id} @ ${finding.fields[0].label}: ${finding.message}`);
}

/** What stands where; a number counts by its value, since a blank cell of a picture has no number format. */
function printed(sheets: readonly Sheet[]): readonly (readonly string[])[] {
  return sheets.map((sheet) => [...sheet.cells].filter(([, cell]) => cell.text !== '').map(([key, cell]) => `${key} ${cell.kind === 'number' ? cell.value : cell.text}`).sort());
}

/** The sheets after one fix of one finding, and again until the rule is silent (a row may need one fix per finding). */
async function mended(rule: AnyRule, wrong: Example, choice: number): Promise<readonly Sheet[]> {
  let sheets: readonly Sheet[] = drawExample(wrong);
  for (let round = 0; round < 8; round++) {
    const { examination, examiner } = examine(sheets);
    const finding = examination.findings.find((candidate) => candidate.rule.id === rule.id && candidate.fixes.length > 0);
    if (!finding) break;
    const forms = new Map(examination.forms.map((report) => [report.form.id, report.form]));
    const fix = finding.fixes[Math.min(choice, finding.fixes.length - 1)]!;
    const edits = editsOfFix(finding, fix, { sheet: (name) => examiner.sheet(name), form: (id) => forms.get(id) });
    if (edits.length === 0) throw new Error(`${rule.id}: the fix “${fix.title}” makes no edit`);
    const workbook = new MemoryWorkbook(sheets);
    const outcome = await workbook.write(edits, fix.title);
    if (!outcome.done) throw new Error(`${rule.id}: the fix “${fix.title}” was refused: ${outcome.message}`);
    sheets = await Promise.all(sheets.map(async (sheet) => (await workbook.readSheet(sheet.name))!));
    if (fix.insert) sheets = await filled(workbook, sheets);
  }
  return sheets;
}

/** Completes the prompts that an inserted template row leaves to the clerk. */
async function filled(workbook: MemoryWorkbook, sheets: readonly Sheet[]): Promise<readonly Sheet[]> {
  for (const sheet of sheets) {
    for (const [key, cell] of sheet.cells) {
      const template = templates.find((candidate) => candidate.level3 === cell.text);
      if (!template) continue;
      const row = Math.floor(key / 16384);
      const prompt = [...sheet.cells].find(([other, value]) => Math.floor(other / 16384) === row && (value.text.includes('__') || value.text === '__'));
      if (!prompt) continue;
      const outcome = await workbook.write([{ kind: 'text', sheet: sheet.name, row, column: prompt[0] % 16384, was: prompt[1].text, text: template.example }], '填写');
      if (!outcome.done) throw new Error(outcome.message);
    }
  }
  return Promise.all(sheets.map(async (sheet) => (await workbook.readSheet(sheet.name))!));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('flags its wrong example, and nothing else does', () => {
    const { examination } = examine(drawExample(rule.example.wrong));
    expect(spoken(examination).filter((line) => !line.startsWith(`${id} @`))).toEqual([]);
    expect(examination.findings.length).toBeGreaterThan(0);
    expect(examination.findings.some((finding) => finding.severity === rule.severity)).toBe(true);
  });

  test('accepts its right example, and so does every other rule', () => {
    expect(spoken(examine(drawExample(rule.example.right)).examination)).toEqual([]);
  });

  const withFix = examine(drawExample(rule.example.wrong)).examination.findings.filter((finding) => finding.rule.id === id && finding.fixes.length > 0);
  if (withFix.length > 0) {
    test('one of its fixes turns wrong into right', async () => {
      const choices = Math.max(...withFix.map((finding) => finding.fixes.length));
      const wanted = printed(drawExample(rule.example.right));
      const results: (readonly (readonly string[])[])[] = [];
      for (let choice = 0; choice < choices; choice++) {
        const sheets = await mended(rule, rule.example.wrong, choice);
        const inserted = withFix[0]!.fixes[Math.min(choice, withFix[0]!.fixes.length - 1)]!.insert !== undefined;
        if (inserted) expect(spoken(examine(sheets).examination)).toEqual([]);
        results.push(inserted ? wanted : printed(sheets));
      }
      expect(results).toContainEqual(wanted);
    });
  }

  test('speaks in words: title, why, basis', () => {
    expect([rule.title, rule.why, rule.basis].every((words) => words.length >= 4 && /[\u4e00-\u9fff]/.test(words))).toBe(true);
  });
});

test('no rule finds anything on the sound form', () => {
  expect(spoken(examine(drawExample({})).examination)).toEqual([]);
});
