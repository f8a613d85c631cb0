/** The command line as it is shipped: dist/cli, run as its own process on real files. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as XLSX from '@e965/xlsx';
import Ajv from 'ajv';
import { rules } from '../src/rules';

const ROOT = resolve(__dirname, '..');
const BIN = join(ROOT, 'dist/cli/jizhun.cjs');
const SAMPLES = join(ROOT, 'assets/samples');
const FLAWED = join(SAMPLES, readdirSync(SAMPLES).find((name) => name.startsWith('shanghai') && name.endsWith('.xlsx'))!);

interface Reported {
  readonly files: readonly { readonly path: string; readonly status: string; readonly forms: readonly { id: string }[]; readonly findings: readonly { rule: string; severity: string; fixes: readonly { safe: boolean }[] }[]; readonly fixed?: { path: string } }[];
}

function jizhun(...args: readonly string[]): { code: number | null; out: string; err: string } {
  if (!existsSync(BIN)) throw new Error('dist/cli is not built: npm run build');
  const run = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, cwd: ROOT });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'jizhun-'));

describe('check', () => {
  test('prints findings of a sample in Chinese and exits with 1', () => {
    const { code, out } = jizhun('check', FLAWED);
    expect(code).toBe(1);
    expect(out).toMatch(/强制 {2}\S+![A-Z]+\d+/);
    expect(out).toMatch(/暂不建议报送/);
    expect(out).not.toContain('\u001B[');
  });

  test('writes JSON that keeps its own schema', () => {
    const { out, err } = jizhun('check', '--format', 'json', SAMPLES);
    expect(err).toBe('');
    const report: unknown = JSON.parse(out);
    const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(JSON.parse(readFileSync(join(ROOT, 'assets/report.schema.json'), 'utf8')) as object);
    validate(report);
    expect(validate.errors).toBeNull();
    expect((report as Reported).files.length).toBeGreaterThanOrEqual(5);
  });

  test('gives the same bytes whatever the number of workers', () => {
    const folder = scratch();
    for (let i = 0; i < 24; i++) writeFileSync(join(folder, `${i}.xlsx`), readFileSync(FLAWED));
    const one = jizhun('check', '--format', 'json', '--jobs', '1', folder);
    const three = jizhun('check', '--format', 'json', '--jobs', '3', folder);
    expect(three.out).toBe(one.out);
    expect((JSON.parse(one.out) as Reported).files).toHaveLength(24);
  });

  test('prints one line per file as ndjson', () => {
    const lines = jizhun('check', '--format', 'ndjson', SAMPLES).out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { status: string }).status).every((status) => status === 'checked')).toBe(true);
  });

  test('lists a file it cannot read, goes on with the others, exits with 3', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a-坏.xlsx'), 'PK\u0003\u0004 not really');
    writeFileSync(join(folder, 'b.xlsx'), readFileSync(FLAWED));
    const { code, out } = jizhun('check', '--format', 'json', folder);
    expect(code).toBe(3);
    expect((JSON.parse(out) as Reported).files.map((file) => file.status)).toEqual(['unreadable', 'checked']);
  });

  test('writes safe fixes into a copy and never over the source', () => {
    const folder = scratch();
    const source = join(folder, '申报.xlsx');
    writeFileSync(source, readFileSync(FLAWED));
    const before = readFileSync(source);
    const run = jizhun('check', '--format', 'json', '--fix', 'safe', '--output-dir', folder, source);
    const [file] = (JSON.parse(run.out) as Reported).files;
    expect(readFileSync(source).equals(before)).toBe(true);
    expect(file!.fixed!.path).not.toBe(source);
    const again = JSON.parse(jizhun('check', '--format', 'json', file!.fixed!.path).out) as Reported;
    expect(again.files[0]!.findings.filter((finding) => finding.fixes.some((fix) => fix.safe))).toEqual([]);
  });

  test.each(['html', 'sarif'] as const)('writes %s', (format) => {
    const { out } = jizhun('check', '--format', format, FLAWED);
    expect(format === 'html' ? out.includes('<table>') : (JSON.parse(out) as { version: string }).version === '2.1.0').toBe(true);
  });

  test.each([['xls', 'biff8'], ['et', 'biff8'], ['ods', 'ods']] as const)('reads a .%s, and writes its safe fixes into an .xlsx beside it', (ending, bookType) => {
    const folder = scratch();
    const source = join(folder, `申报表.${ending}`);
    const book = XLSX.read(readFileSync(FLAWED));
    const first = book.Sheets[book.SheetNames[0]!]!;
    const value = Object.keys(first).find((address) => /^≥\d/.test(String((first[address] as { v?: unknown }).v)))!;
    first[value] = { t: 's', v: '>=12次' };
    writeFileSync(source, XLSX.write(book, { bookType, type: 'buffer' }) as Buffer);
    const before = readFileSync(source);
    const { out } = jizhun('check', '--fix', 'safe', '--output-dir', join(folder, '改好'), source);
    expect(out).toContain('原文件不是 .xlsx 格式');
    expect(readFileSync(source)).toEqual(before);
    const written = readdirSync(join(folder, '改好'));
    expect(written).toEqual(['申报表（已修改）.xlsx']);
    const again = JSON.parse(jizhun('check', '--format', 'json', join(folder, '改好')).out) as Reported;
    expect(again.files[0]!.forms).toHaveLength(3);
    expect(again.files[0]!.findings.some(({ fixes }) => fixes.some(({ safe }) => safe))).toBe(false);
  });

  test('takes a rule configuration and names what is wrong with one', () => {
    const folder = scratch();
    const all = Object.fromEntries(rules.map((rule) => [rule.id, 'off']));
    writeFileSync(join(folder, 'off.json'), JSON.stringify({ rules: all }));
    expect(jizhun('check', '--rules', join(folder, 'off.json'), FLAWED).code).toBe(0);
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ rules: { 'funds-total-mismatsh': 'off' } }));
    const bad = jizhun('check', '--rules', join(folder, 'bad.json'), FLAWED);
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('funds-total-mismatsh');
  });
});

describe('usage', () => {
  test.each([
    [['check'], '请写出要检查的文件'],
    [['prüfen', 'x'], '没有“prüfen”这个命令'],
    [['check', '--format', 'pdf', 'x.xlsx'], '--format 应为'],
    [['check', 'nirgends.xlsx'], '找不到'],
    [['check', '--wrong', 'x.xlsx'], '--wrong'],
    [['check', '--fix', 'safe', 'x.xlsx'], '--output-dir'],
  ])('%j is refused with a sentence and exit code 2', (args, words) => {
    const { code, err } = jizhun(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('rules and templates', () => {
  test('list themselves as text and JSON', () => {
    expect(jizhun('rules').out).toContain('funds-total-mismatch');
    expect((JSON.parse(jizhun('rules', '--format', 'json').out) as { rules: unknown[] }).rules).toHaveLength(rules.length);
    expect(jizhun('templates', '--search', '满意度').out).toContain('满意度指标');
  });

  test('the schema of rule configurations accepts a right one and refuses a wrong one', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(jizhun('rules', '--format', 'schema').out) as object);
    expect(validate({ pack: 'hebei', rules: { 'goal-too-short': 'off' } })).toBe(true);
    expect(validate({ rules: { 'no-such-rule': 'off' } })).toBe(false);
  });
});

describe('insert', () => {
  test('puts template rows into a copy that the tool reads again', () => {
    const folder = scratch();
    const target = join(folder, '新.xlsx');
    const [form] = (JSON.parse(jizhun('check', '--format', 'json', FLAWED).out) as Reported).files[0]!.forms;
    const code = /^(\S+)/.exec(jizhun('templates', '--search', '满意度').out)![1]!;
    const run = jizhun('insert', FLAWED, '--form', form!.id, '--template', code, '--output', target);
    expect(run.err).toBe('');
    expect(run.code).toBe(0);
    const count = (file: string): number => (JSON.parse(jizhun('check', '--format', 'json', file).out) as { files: { forms: { declaration: { indicators: unknown[] } }[] }[] }).files[0]!.forms[0]!.declaration.indicators.length;
    expect(count(target)).toBe(count(FLAWED) + 1);
    const written = readFileSync(target);
    const again = jizhun('insert', FLAWED, '--form', form!.id, '--template', code, '--output', target);
    expect(again.code).not.toBe(0);
    expect(again.err).toContain('不会覆盖');
    expect(readFileSync(target).equals(written)).toBe(true);
  });

  test('names the nearest template for a code that does not exist', () => {
    const run = jizhun('insert', FLAWED, '--form', 'x', '--template', 'MY-1O1', '--output', join(scratch(), '新.xlsx'));
    expect(run.code).not.toBe(0);
    expect(run.err).toContain('MY-101');
  });
});

test('works through npx from the project folder', () => {
  const out = execFileSync('npx', ['--no-install', 'jizhun', '--version'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
});
