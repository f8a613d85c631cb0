/** `jizhun check`: files and folders in, one report out, in the format asked for. */

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { RANK } from '../checker';
import { readConfiguration, rules } from '../rules';
import { UsageError, type CheckArguments } from './arguments';
import type { FileReport } from './check-file';
import { checkAll } from './crew';
import { findFiles } from './files';
import { formatterFor } from './formats';
import { progressOn } from './progress';

export async function check(call: CheckArguments): Promise<number> {
  const files = findFiles(call.paths);
  const configuration = call.rules === null ? null : readRules(call.rules);
  const colours = call.output === null && process.stdout.isTTY === true && !process.env['NO_COLOR'];
  const formatter = formatterFor(call.format, colours);
  const out = call.output === null ? null : openSync(call.output, 'w');
  const write = (text: string): void => {
    if (text === '') return;
    if (out === null) process.stdout.write(text);
    else writeSync(out, text);
  };
  const progress = progressOn(process.stderr, files.length);
  const tally = { found: false, unreadable: 0 };
  try {
    write(formatter.begin());
    for await (const report of checkAll(files, { rules: configuration, fixInto: call.outputDir }, call.jobs)) {
      if (report.status === 'unreadable') tally.unreadable++;
      if (reaches(report, call)) tally.found = true;
      progress.step();
      write(formatter.file(report));
    }
    progress.end();
    write(formatter.end());
  } finally {
    progress.end();
    if (out !== null) closeSync(out);
  }
  return tally.unreadable > 0 ? 3 : tally.found ? 1 : 0;
}

function reaches(report: FileReport, call: CheckArguments): boolean {
  return report.findings.some((finding) => RANK[finding.severity] <= RANK[call.bar]);
}

/** The configuration as JSON, proven right before anything is read. */
function readRules(path: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`规则配置“${path}”不是正确的 JSON：${error.message}`);
    throw new UsageError(`规则配置“${path}”读不出来，请核对路径。`);
  }
  const result = readConfiguration(json, rules);
  if (!result.ok) throw new UsageError(`规则配置“${path}”有 ${result.problems.length} 处不对：\n${result.problems.map((problem) => `  · ${problem}`).join('\n')}`);
  return json;
}
