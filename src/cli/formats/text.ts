/** The report a clerk reads on a terminal. */

import type { Severity } from '../../rules';
import type { FileReport } from '../check-file';
import { SEVERITY_WORD, type Formatter } from './index';

const COLOUR: Readonly<Record<Severity | 'name' | 'ok' | 'dim', string>> = { error: '31', warning: '33', suggestion: '36', name: '1', ok: '32', dim: '2' };

type Paint = (kind: keyof typeof COLOUR, words: string) => string;

interface Totals {
  files: number;
  forms: number;
  noForm: number;
  unreadable: string[];
  counts: Record<Severity, number>;
}

export function text(colours: boolean): Formatter {
  const paint: Paint = (kind, words) => (colours ? `\u001B[${COLOUR[kind]}m${words}\u001B[0m` : words);
  const totals: Totals = { files: 0, forms: 0, noForm: 0, unreadable: [], counts: { error: 0, warning: 0, suggestion: 0 } };
  return {
    begin: () => '',
    file(report) {
      totals.files++;
      if (report.status === 'unreadable') totals.unreadable.push(report.path);
      if (report.status === 'no-form') totals.noForm++;
      totals.forms += report.forms.length;
      for (const finding of report.findings) totals.counts[finding.severity]++;
      return fileText(report, paint);
    },
    end: () => totalText(totals, paint),
  };
}

function fileText(report: FileReport, paint: Paint): string {
  const lines = [paint('name', report.path)];
  if (report.status === 'unreadable') return `${lines[0]!}\n  ${paint('error', '未检查')}  ${report.error.message}\n\n`;
  if (report.status === 'no-form') lines.push(`  ${paint('dim', '没有找到绩效目标申报表')}`);
  for (const { sheet, address, reason } of report.unread) lines.push(`  ${paint('warning', '未识别')}  ${sheet}!${address}  ${reason}`);
  for (const form of report.forms) {
    const own = report.findings.filter((finding) => finding.formId === form.id);
    lines.push(`  ${form.declaration.projectName ?? '（没有项目名称）'}  ${paint('dim', `${form.sheet}!${form.range} · ${form.pack.title}`)}${own.length === 0 && form.ledger.some(({ state }) => state === 'passed') ? `  ${paint('ok', '没有发现问题')}` : ''}`);
    own.forEach((finding) => lines.push(findingLine(finding, paint)));
    lines.push(...openLines(form.ledger, paint));
    if (form.unplaced.length > 0) lines.push(`    ${paint('dim', `未识别的内容 ${form.unplaced.length} 处：${form.unplaced.slice(0, 3).map((cell) => `${cell.address} ${shorten(cell.text)}`).join('；')}`)}`);
  }
  const general = report.findings.filter((finding) => finding.formId === null);
  if (general.length > 0) lines.push('  全册');
  general.forEach((finding) => lines.push(findingLine(finding, paint)));
  if (report.hiddenSheets.length > 0) lines.push(`  ${paint('dim', `隐藏的工作表没有检查：${report.hiddenSheets.join('、')}`)}`);
  if (report.fixed) lines.push(`  ${paint('ok', `已改好 ${report.fixed.edits} 处，另存为 ${report.fixed.path}`)}${report.fixed.note ? `\n  ${report.fixed.note}` : ''}`);
  return `${lines.join('\n')}\n\n`;
}

function findingLine(finding: FileReport['findings'][number], paint: Paint): string {
  const fix = finding.fixes[0];
  return `    ${paint(finding.severity, SEVERITY_WORD[finding.severity])}  ${finding.sheet}!${finding.address}  ${finding.message}${fix ? `  ${paint('dim', `[${fix.title}]`)}` : ''}  ${paint('dim', finding.rule)}`;
}

/** What could not be judged, by reason: ten rules with one reason are one line. */
function openLines(ledger: readonly { rule: string; state: string; reason?: string }[], paint: Paint): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const entry of ledger) {
    if (entry.state !== 'not-checked') continue;
    const reason = entry.reason ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), entry.rule]);
  }
  return [...byReason].map(([reason, ids]) => `    ${paint('dim', `待核对  ${reason}（${ids.join('、')}）`)}`);
}

function totalText(totals: Totals, paint: Paint): string {
  const { error, warning, suggestion } = totals.counts;
  const lines = [
    `共 ${totals.files} 个文件、${totals.forms} 张申报表：强制 ${error} · 提示 ${warning} · 建议 ${suggestion}`,
    ...(totals.noForm > 0 ? [`没有申报表的文件 ${totals.noForm} 个`] : []),
    ...(totals.unreadable.length > 0 ? [paint('error', `读不出来、没有检查的文件 ${totals.unreadable.length} 个：${totals.unreadable.join('、')}`)] : []),
    error > 0 ? paint('error', `还有 ${error} 个强制性问题，暂不建议报送。`) : totals.forms > 0 ? '没有强制性问题。' : '',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > 16 ? `${flat.slice(0, 16)}…` : flat;
}
