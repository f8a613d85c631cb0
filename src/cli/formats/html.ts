/** A self-contained page to print or pass on. Everything that comes from a workbook is escaped. */

import type { FileReport } from '../check-file';
import { SEVERITY_WORD, type Formatter } from './index';

const STYLE = `body{font:14px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:2em;color:#242424}
table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}th,td{border:1px solid #8a8a8a;padding:4px 8px;text-align:left;vertical-align:top}
th{background:#f0f0f0}.error{font-weight:700;color:#b10e1c}.warning{color:#8a3707}caption{text-align:left;font-weight:700;padding:.3em 0}@page{size:A4 landscape}`;

export function html(): Formatter {
  return {
    begin: () => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>绩效目标检查报告</title><style>${STYLE}</style><h1>绩效目标检查报告</h1>\n`,
    file: fileSection,
    end: () => '<p>文件只在本机检查，没有上传。</p></html>\n',
  };
}

function fileSection(report: FileReport): string {
  const head = `<h2>${escape(report.path)}</h2>`;
  if (report.status === 'unreadable') return `${head}<p class="error">未检查：${escape(report.error.message)}</p>\n`;
  if (report.status === 'no-form') return `${head}<p>没有找到绩效目标申报表。</p>${report.unread.map(({ sheet, address, reason }) => `<p>${escape(`${sheet}!${address} ${reason}`)}</p>`).join('')}\n`;
  const tables = report.forms.map((form) => {
    const own = report.findings.filter((finding) => finding.formId === form.id);
    const open = form.ledger.filter((entry) => entry.state === 'not-checked').map((entry) => `<li>${escape(`${entry.rule}：${entry.reason ?? ''}`)}</li>`);
    const title = `${form.declaration.projectName ?? ''}（${form.sheet}!${form.range}，${form.pack.title}）`;
    return `${table(title, own)}${open.length > 0 ? `<details><summary>没有检查的内容 ${open.length} 项</summary><ul>${open.join('')}</ul></details>` : ''}`;
  });
  const general = report.findings.filter((finding) => finding.formId === null);
  return `${head}${tables.join('')}${general.length > 0 ? table('全册', general) : ''}\n`;
}

function table(title: string, findings: FileReport['findings']): string {
  const rows = findings.map(
    (finding, i) =>
      `<tr><td>${i + 1}</td><td class="${finding.severity}">${SEVERITY_WORD[finding.severity]}</td><td>${escape(`${finding.sheet}!${finding.address}`)}</td><td>${escape(finding.message)}</td><td>${escape(finding.fixes.map((fix) => fix.title).join('；'))}</td><td>${escape(finding.rule)}</td></tr>`,
  );
  const body = rows.length > 0 ? rows.join('') : '<tr><td colspan="6">没有发现问题</td></tr>';
  return `<table><caption>${escape(title)}</caption><tr><th>序号</th><th>级别</th><th>位置</th><th>问题</th><th>可选修改</th><th>规则</th></tr>${body}</table>`;
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
