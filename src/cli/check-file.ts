/** One file from bytes to its report; the same in the main thread and in a worker. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { openFile, UnreadableFile, type FileWorkbook } from '../hosts/file';
import type { Sheet } from '../model';
import type { Configuration } from '../rules';
import { Examiner, reportOf, safeEdits, type CheckedFile, type Examination } from '../session';

export interface UnreadableReport {
  readonly path: string;
  readonly status: 'unreadable';
  readonly error: { readonly code: string; readonly message: string };
  readonly forms: readonly never[];
  readonly narratives: readonly never[];
  readonly findings: readonly never[];
}

/** The corrected copy that was written beside the source, if one was asked for and anything could be mended. */
export interface FixedCopy {
  readonly fixed?: { readonly path: string; readonly edits: number; readonly note: string | null };
}

export type FileReport = (CheckedFile & FixedCopy) | UnreadableReport;

export async function checkFile(path: string, configuration: Configuration, fixInto: string | null): Promise<FileReport> {
  try {
    const workbook = await openFile(readFileSync(path), basename(path));
    const { examiner, examination } = await examine(workbook, configuration);
    const copy = fixInto === null ? {} : await fixSafely(path, workbook, examiner, examination, configuration, fixInto);
    const last = 'fixed' in copy ? await examine(workbook, configuration) : { examiner, examination };
    return { ...reportOf(path, last.examination, (name) => last.examiner.sheet(name)), ...copy };
  } catch (error) {
    return unreadable(path, error);
  }
}

async function examine(workbook: FileWorkbook, configuration: Configuration): Promise<{ examiner: Examiner; examination: Examination }> {
  const examiner = new Examiner(configuration, false);
  const list = await workbook.listSheets();
  examiner.arrange(list.map((sheet) => sheet.name));
  for (const { name } of list) {
    const sheet = await workbook.readSheet(name);
    if (sheet) examiner.update(sheet);
  }
  return { examiner, examination: examiner.result() };
}

function unreadable(path: string, error: unknown): UnreadableReport {
  const told = error instanceof UnreadableFile ? { code: error.code as string, message: error.message } : systemError(error);
  return { path, status: 'unreadable', error: told, forms: [], narratives: [], findings: [] };
}

/** Not a defect of the file but of the disk, or of us: said as what it is, so that nobody takes the file for bad. */
function systemError(error: unknown): { code: string; message: string } {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'EACCES' || code === 'EPERM') return { code: 'unsupported', message: '没有读这个文件的权限，请检查文件权限或先关闭占用它的程序。' };
  if (code === 'ENOENT' || code === 'EISDIR') return { code: 'unsupported', message: '文件不存在或不是文件，请核对路径。' };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'damaged', message: `读取时出现意外情况，没有检查这个文件（${detail}）。请用 Excel 或 WPS 另存为 .xlsx 后再试。` };
}

async function fixSafely(path: string, workbook: FileWorkbook, examiner: Examiner, examination: Examination, configuration: Configuration, folder: string): Promise<FixedCopy> {
  const forms = new Map(examination.forms.map((report) => [report.form.id, report.form]));
  const around = { sheet: (name: string) => examiner.sheet(name), form: (id: string) => forms.get(id) };
  const edits = safeEdits(examination.findings, around, (changed) => tryOut(changed, configuration));
  if (edits.length === 0) return {};
  const outcome = await workbook.write(edits, '全部修复');
  if (!outcome.done) throw new Error(outcome.message);
  const saved = workbook.save();
  mkdirSync(folder, { recursive: true });
  const target = freeName(join(folder, saved.name), path);
  writeFileSync(target, saved.bytes, { flag: 'wx' });
  return { fixed: { path: target, edits: edits.length, note: saved.note } };
}

function tryOut(changed: readonly Sheet[], configuration: Configuration): Examination['findings'] {
  const trial = new Examiner(configuration, false);
  trial.arrange(changed.map((sheet) => sheet.name));
  for (const sheet of changed) trial.update(sheet);
  return trial.result().findings;
}

/** Never over the source, never over an earlier copy. */
export function freeName(wanted: string, source: string): string {
  const ending = extname(wanted);
  const stem = wanted.slice(0, wanted.length - ending.length);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? wanted : `${stem}(${n})${ending}`;
    if (resolve(candidate) !== resolve(source) && !existsSync(candidate)) return candidate;
  }
}
