/** Files from bytes to their reports; the same in the main thread and in a worker. */

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

/** A file on its way from step to step. */
interface Opened {
  readonly path: string;
  readonly workbook: FileWorkbook;
  readonly examiner: Examiner;
  readonly sheets: readonly Sheet[];
}

/**
 * Each step is done for all files before the next one begins: its code stays at hand, which makes a folder of small files a third
 * faster than going file by file. What goes wrong with a file stays with that file.
 */
export async function checkFiles(paths: readonly string[], configuration: Configuration, fixInto: string | null): Promise<readonly FileReport[]> {
  const opened = await each(paths.map((path) => ({ path })), ({ path }) => readAll(path, configuration));
  const mapped = await each(opened, (file) => (mapAll(file), file));
  const judged = await each(mapped, (file) => ({ ...file, examination: file.examiner.result() }));
  return each(judged, (file) => reportFile(file, configuration, fixInto));
}

/** The next step for every file that came through the last one. */
async function each<From extends { readonly path: string }, To>(files: readonly (From | UnreadableReport)[], step: (file: From) => To | Promise<To>): Promise<readonly (To | UnreadableReport)[]> {
  const done: (To | UnreadableReport)[] = [];
  for (const file of files) {
    if (isUnreadable(file)) done.push(file);
    else {
      try {
        done.push(await step(file));
      } catch (error) {
        done.push(unreadable(file.path, error));
      }
    }
  }
  return done;
}

function isUnreadable<From>(file: From | UnreadableReport): file is UnreadableReport {
  return 'status' in (file as object);
}

async function readAll(path: string, configuration: Configuration): Promise<Opened> {
  return opening(path, await openFile(readFileSync(path), basename(path)), configuration);
}

async function opening(path: string, workbook: FileWorkbook, configuration: Configuration): Promise<Opened> {
  const examiner = new Examiner(configuration, false);
  const list = await workbook.listSheets();
  examiner.arrange(list.map((sheet) => sheet.name));
  const sheets: Sheet[] = [];
  for (const { name } of list) {
    const sheet = await workbook.readSheet(name);
    if (sheet) sheets.push(sheet);
  }
  return { path, workbook, examiner, sheets };
}

function mapAll({ examiner, sheets }: Opened): void {
  for (const sheet of sheets) examiner.update(sheet);
}

async function reportFile(file: Opened & { readonly examination: Examination }, configuration: Configuration, fixInto: string | null): Promise<FileReport> {
  const { path, workbook, examiner, examination } = file;
  const copy = fixInto === null ? {} : await fixSafely(path, workbook, examiner, examination, configuration, fixInto);
  const last = 'fixed' in copy ? await examinedAgain(file, configuration) : { examiner, examination };
  return { ...reportOf(path, last.examination, (name) => last.examiner.sheet(name)), ...copy };
}

async function examinedAgain({ path, workbook }: Opened, configuration: Configuration): Promise<{ readonly examiner: Examiner; readonly examination: Examination }> {
  const now = await opening(path, workbook, configuration);
  mapAll(now);
  return { examiner: now.examiner, examination: now.examiner.result() };
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
