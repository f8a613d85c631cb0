/** `jizhun insert`: template rows into a copy of a workbook. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { openFile, UnreadableFile, type FileWorkbook } from '../hosts/file';
import { openSession, type Session } from '../session';
import { editDistance } from '../model';
import { findTemplate, templates } from '../templates';
import { UsageError, type InsertArguments } from './arguments';

export async function insert(call: InsertArguments): Promise<number> {
  for (const code of call.templates) if (!findTemplate(code)) throw new UsageError(`没有代码为“${code}”的模板${nearest(code)}；jizhun templates 列出全部模板。`);
  if (!existsSync(call.file)) throw new UsageError(`找不到“${call.file}”，请核对路径。`);
  if (resolve(call.output) === resolve(call.file)) throw new UsageError('--output 不能是原文件，请换一个文件名。');
  if (existsSync(call.output)) throw new UsageError(`“${call.output}”已经存在，不会覆盖，请换一个文件名。`);
  if (!['.xlsx', '.xlsm'].includes(extname(call.output).toLowerCase())) throw new UsageError('--output 的文件名应以 .xlsx 结尾（含宏的原文件用 .xlsm）。');
  let workbook: FileWorkbook;
  try {
    workbook = await openFile(readFileSync(call.file), basename(call.file));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    process.stderr.write(`“${call.file}”：${error.message}\n`);
    return 3;
  }
  const session = await openSession(workbook, { today: new Date().toISOString().slice(0, 10), marking: false });
  const formId = chooseForm(session, call.form);
  const preview = session.previewInsertion(formId, call.templates);
  const outcome = await session.apply(preview);
  if (!outcome.done) {
    process.stderr.write(`没有插入：${outcome.message}\n`);
    return 1;
  }
  const saved = workbook.save();
  writeFileSync(call.output, saved.bytes);
  for (const line of preview.lines) process.stdout.write(`${line.sheet}  ${line.where}  ${line.willBe}\n`);
  process.stdout.write(`已写入 ${call.output}${saved.note ? `\n${saved.note}` : ''}\n`);
  return 0;
}

/** The library's code closest to what was typed, as a question; empty when none is within two characters. */
function nearest(code: string): string {
  const typed = code.trim().toUpperCase();
  const close = templates
    .map((template) => ({ template, distance: editDistance(typed, template.code, 2) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0]?.template;
  return close ? `，是不是 ${close.code}（${close.level3}）？` : '';
}

/** By id, or by the name of a sheet that holds one form. */
function chooseForm(session: Session, wanted: string): string {
  const forms = session.getState().examination?.forms.map((report) => report.form) ?? [];
  if (forms.length === 0) throw new UsageError('这个文件里没有找到申报表，无处可插入。');
  const exact = forms.find((form) => form.id === wanted);
  if (exact) return exact.id;
  const onSheet = forms.filter((form) => form.sheet === wanted);
  if (onSheet.length === 1) return onSheet[0]!.id;
  const list = forms.map((form) => `  ${form.id}  ${form.heading.projectName?.text ?? ''}`).join('\n');
  throw new UsageError(`${onSheet.length > 1 ? `工作表“${wanted}”里有 ${onSheet.length} 张申报表，请写编号` : `没有编号或工作表名为“${wanted}”的申报表`}，可选：\n${list}`);
}
