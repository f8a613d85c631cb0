/** The check report as a worksheet: what a clerk prints, signs and files. Readable in black and white, and nothing in it is a judgement of its own. */

import { formatAddress, freeName, topLeft, type CellStyle, type Field, type NewCell, type NewSheet } from '../model';
import type { Finding } from '../checker';
import type { Severity } from '../rules';
import type { SessionState } from './state';

const WORDS: Readonly<Record<Severity, string>> = { error: '强制', warning: '提示', suggestion: '建议' };

const FONT = { fontName: '宋体', size: 10.5 } as const;
const PLAIN: CellStyle = { ...FONT, horizontal: 'left', border: false };
const TITLE: CellStyle = { fontName: '宋体', size: 16, bold: true, horizontal: 'center', border: false };
const HEAD: CellStyle = { ...FONT, bold: true, horizontal: 'center', border: true };
const TEXT: CellStyle = { ...FONT, horizontal: 'left', border: true };
const SHORT: CellStyle = { ...FONT, horizontal: 'center', border: true };

const COLUMNS = [
  { head: '序号', width: 6, style: SHORT },
  { head: '级别', width: 8, style: SHORT },
  { head: '项目', width: 18, style: TEXT },
  { head: '位置', width: 14, style: TEXT },
  { head: '问题', width: 40, style: TEXT },
  { head: '原值', width: 16, style: TEXT },
  { head: '建议', width: 22, style: TEXT },
  { head: '依据', width: 20, style: TEXT },
  { head: '处理情况', width: 18, style: TEXT },
] as const;

const LAST = COLUMNS.length - 1;
const HEAD_ROW = 3;
/** Points of one line of text, and characters that fit into a unit of width: a Chinese character takes two. */
const LINE = 15;
/** A cell of the report is cut beyond this, since it is a pointer to the text and not its copy. */
const LONGEST = 200;

/** Written as a time of day: `2026-11-20 10:42`. */
export interface ReportMoment {
  readonly day: string;
  readonly time: string;
}

export function reportSheet(state: SessionState, { day, time }: ReportMoment, taken: readonly string[]): NewSheet {
  const rows = [...findingRows(state), ...ignoredRows(state), ...openRows(state), ...unreadRows(state)];
  const lines = rows.length > 0 ? rows : [['', '', '', '', '没有发现问题', '', '', '', '']];
  const packs = [...new Set((state.examination?.forms ?? []).map(({ pack }) => pack.title))].join('、');
  const foot = HEAD_ROW + lines.length + 1;
  const across = (row: number, text: string, style: CellStyle): NewCell => ({ area: { top: row, left: 0, bottom: row, right: LAST }, text, style });
  const cells: NewCell[] = [
    across(0, '绩效目标检查报告', TITLE),
    across(1, `文件：${state.name}　　检查时间：${day} ${time}${packs === '' ? '' : `　　规则集：${packs}`}`, PLAIN),
    across(2, conclusionOf(state), { ...PLAIN, bold: true }),
    ...COLUMNS.map(({ head }, column) => cell(HEAD_ROW, column, head, HEAD)),
    ...lines.flatMap((line, at) => line.map((text, column) => cell(HEAD_ROW + 1 + at, column, column === 0 && rows.length > 0 ? String(at + 1) : shortened(text), COLUMNS[column]!.style))),
    across(foot, '填报人：　　　　　　　　　　复核人：　　　　　　　　　　日期：', PLAIN),
    across(foot + 1, '本表由检查工具生成，文件没有上传。报送前请删除本表。', PLAIN),
  ];
  return {
    name: freeName(`检查报告_${day.slice(5).replace('-', '')}_${time.replace(':', '')}`, taken),
    cells,
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights: [30, 20, 20, 22, ...lines.map(heightOf), 28, 20],
    choices: [],
    print: { landscape: true, area: { top: 0, left: 0, bottom: foot + 1, right: LAST }, head: { top: HEAD_ROW, bottom: HEAD_ROW } },
  };
}

type Line = readonly string[];

function findingRows(state: SessionState): readonly Line[] {
  return state.findings.map(({ finding }) => findingLine(state, finding, ''));
}

function ignoredRows(state: SessionState): readonly Line[] {
  return state.ignored.map(({ finding, ignore }) => findingLine(state, finding, `已忽略（${ignore.date}）：${ignore.reason}`));
}

function findingLine(state: SessionState, finding: Finding, handled: string): Line {
  const [blamed] = finding.fields;
  return ['', WORDS[finding.severity], projectOf(state, finding.formId), placeOf(blamed), finding.message, blamed.text, finding.fixes.map(({ title }) => title).join('；'), finding.rule.basis, handled];
}

function openRows(state: SessionState): readonly Line[] {
  return state.openQuestions.map(({ projectName, title, reason }) => ['', '待核对', projectName, '', title, '', '', '', reason]);
}

function unreadRows(state: SessionState): readonly Line[] {
  const { examination } = state;
  if (!examination) return [];
  return [
    ...examination.sheets.flatMap(({ unread }) => unread.map(({ field, reason }) => ['', '未检查', '', placeOf(field), reason, field.text, '', '', ''])),
    ...examination.hidden.map((name) => ['', '未检查', '', name, '隐藏的工作表没有检查', '', '', '', '']),
  ];
}

function conclusionOf({ findings, examination, status }: SessionState): string {
  const of = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  const unfinished = status === 'stopped' || status === 'failed' ? '没有检查完，下面不是全部问题。' : '';
  return `${unfinished}共检查 ${examination?.forms.length ?? 0} 张申报表：强制性问题 ${of('error')} 个，提示 ${of('warning')} 个，建议 ${of('suggestion')} 条。`;
}

function projectOf({ examination }: SessionState, formId: string | null): string {
  return examination?.forms.find(({ form }) => form.id === formId)?.form.heading.projectName?.text ?? (formId === null ? '整个工作簿' : '');
}

function placeOf({ place: { sheet, area } }: Field<unknown>): string {
  return `${sheet}!${formatAddress(topLeft(area))}`;
}

function cell(row: number, column: number, text: string, style: CellStyle): NewCell {
  return { area: { top: row, left: column, bottom: row, right: column }, text, style };
}

function shortened(text: string): string {
  const line = text.trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** High enough for its longest cell. */
function heightOf(line: Line): number {
  const needed = line.map((text, column) => shortened(text).split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / (COLUMNS[column]!.width - 1))), 0));
  return Math.min(400, Math.max(...needed) * LINE + 5);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0xff ? 2 : 1), 0);
}
