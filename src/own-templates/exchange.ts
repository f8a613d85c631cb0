/** Exchange: own templates as a file to share — JSON for colleagues with this tool, a sheet for everybody — and back without loss. */

import type { CellStyle, NewSheet } from '../model';
import { promptOf } from '../templates';
import { ownTemplate, type OwnTemplate, type Told } from './own-template';

const FORMAT = 'jizhun-templates';
const VERSION = 1;

export interface Problem {
  /** Where, as a clerk finds it: 第 5 行, 第 2 条. */
  readonly where: string;
  readonly reason: string;
}

export interface Exchanged {
  readonly templates: readonly OwnTemplate[];
  readonly problems: readonly Problem[];
}

/** `indent`: 1 for a file that people look into, 0 where room is short. */
export function writeExchange(templates: readonly OwnTemplate[], indent = 1): string {
  const plain = templates.map(({ code, level1, level2, level3, operator, unit, nature, reference, explanation, evidence, projectTypes, keywords }) =>
    ({ code, level1, level2, level3, operator: operator ?? '', unit, nature, reference, explanation, evidence, projectTypes, keywords }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, templates: plain }, null, indent)}\n`;
}

/** What can be read is returned; the rest is named with its reason. */
export function readExchange(text: string): Exchanged {
  const entries = entriesOf(text);
  if (typeof entries === 'string') return { templates: [], problems: [{ where: '整个文件', reason: entries }] };
  const templates: OwnTemplate[] = [];
  const problems: Problem[] = [];
  entries.forEach((entry, i) => {
    const made = isRecord(entry) ? ownTemplate(toldBy(entry)) : '不是一条模板';
    if (typeof made === 'string') problems.push({ where: `第 ${i + 1} 条`, reason: made });
    else templates.push({ ...made, code: isRecord(entry) && typeof entry['code'] === 'string' ? entry['code'] : '' });
  });
  return { templates, problems };
}

function entriesOf(text: string): readonly unknown[] | string {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isRecord(json) || json['format'] !== FORMAT || !Array.isArray(json['templates'])) return '不是“我的模板”导出的文件。';
    return json['version'] === VERSION ? (json['templates'] as readonly unknown[]) : '由更新的版本导出，请先更新本工具。';
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return '文件内容不完整，读不出来。';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toldBy(entry: Readonly<Record<string, unknown>>): Told {
  const text = (name: string): string => (typeof entry[name] === 'string' ? entry[name] : '');
  const list = (name: string): readonly string[] => (Array.isArray(entry[name]) ? (entry[name] as readonly unknown[]).filter((one): one is string => typeof one === 'string') : []);
  return {
    level1: text('level1'), level2: text('level2'), level3: text('level3'), operator: text('operator'), unit: text('unit'), nature: text('nature'),
    reference: text('reference'), explanation: text('explanation'), evidence: text('evidence'), projectTypes: list('projectTypes'), keywords: list('keywords'),
  };
}

const HEADER: CellStyle = { fontName: '宋体', size: 10.5, bold: true, horizontal: 'center', border: true };
const TEXT: CellStyle = { fontName: '宋体', size: 10.5, horizontal: 'left', border: true };

/** Headers that {@link readLibrary} knows again. */
const COLUMNS: readonly (readonly [header: string, width: number, say: (template: OwnTemplate) => string])[] = [
  ['一级指标', 13, ({ level1 }) => level1], ['二级指标', 20, ({ level2 }) => level2], ['三级指标', 32, ({ level3 }) => level3],
  ['指标性质', 10, ({ operator, nature }) => operator ?? nature], ['计量单位', 12, ({ unit }) => unit], ['填写格式', 14, promptOf], ['参考值', 16, ({ reference }) => reference],
  ['指标属性', 11, ({ nature }) => nature], ['指标解释', 40, ({ explanation }) => explanation], ['取值依据', 24, ({ evidence }) => evidence],
  ['项目类型', 18, ({ projectTypes }) => projectTypes.join('、')], ['关键词', 18, ({ keywords }) => keywords.join('、')],
];

export function librarySheet(templates: readonly OwnTemplate[], name = '我的模板'): NewSheet {
  const cells = COLUMNS.map(([header], column) => ({ area: { top: 0, left: column, bottom: 0, right: column }, text: header, style: HEADER }));
  templates.forEach((template, i) => COLUMNS.forEach(([, , say], column) => cells.push({ area: { top: i + 1, left: column, bottom: i + 1, right: column }, text: say(template), style: TEXT })));
  return {
    name, cells, choices: [], columnWidths: COLUMNS.map(([, width]) => width), rowHeights: [26],
    print: { landscape: true, area: { top: 0, left: 0, bottom: templates.length, right: COLUMNS.length - 1 }, head: { top: 0, bottom: 0 } },
  };
}
