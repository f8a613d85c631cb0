/** Reads an indicator library of a unit or a province from a sheet: columns are told by their headers, wherever they stand and in whatever order. */

import { columnName, isBlankText, labelKey, type Sheet } from '../model';
import type { Exchanged, Problem } from './exchange';
import { indicatorKey, ownTemplate, type OwnTemplate } from './own-template';

type Column = 'level1' | 'level2' | 'level3' | 'nature' | 'operator' | 'unit' | 'reference' | 'explanation' | 'evidence' | 'projectTypes' | 'keywords';

const HEADERS: Readonly<Record<Column, RegExp>> = {
  level1: /^(?:一级指标|1级指标|一级|指标一级)(?:名称)?$/,
  level2: /^(?:二级指标|2级指标|二级|指标二级|指标类别)(?:名称)?$/,
  level3: /^(?:三级指标|3级指标|三级|指标三级|四级指标|指标|指标名称|绩效指标|绩效指标名称|具体指标|参考指标|共性指标|个性指标)(?:名称)?$/,
  operator: /^(?:指标性质|符号|比较符|比较符号|运算符|运算符号|计算符号|指标方向|指标方向性|方向性|指标符号)$/,
  nature: /^(?:指标属性|定量\/?定性|定性\/?定量|指标类型|指标性质\(定量\/定性\))$/,
  unit: /^(?:计量单位|度量单位|单位|指标单位|指标值单位)$/,
  reference: /^(?:标准|参考值|参考标准|指标值|目标值|绩效标准|评价标准|建议值|标准值|指标值参考|参考指标值|取值参考|绩效指标值|历史值)$/,
  explanation: /^(?:指标解释|指标说明|指标释义|绩效指标描述|指标描述|指标内涵|指标含义|解释|说明|指标内容|计算方法|计算公式)$/,
  evidence: /^(?:取值依据|指标值确定依据|设定依据|确定依据|数据来源|佐证资料|证明材料|依据|指标来源)$/,
  projectTypes: /^(?:项目类型|项目类别|行业领域|行业类别|行业|领域|资金用途|适用范围|适用项目|项目名称|支出方向|专项类别|功能分类)$/,
  keywords: /^(?:关键词|关键字|检索词)$/,
};

/** How far down a header may stand: titles and notes come first. */
const DEEPEST_HEADER = 30;

type Columns = ReadonlyMap<Column, readonly number[]>;

export interface LibraryReading extends Exchanged {
  /** What each column was taken for, for the clerk to check: `C 三级指标`. */
  readonly understood: readonly string[];
  /** Headers nobody knows what to do with. */
  readonly ignored: readonly string[];
}

/** Null when the sheet holds no table with the headers of an indicator library. */
export function readLibrary(sheet: Sheet): LibraryReading | null {
  for (let row = 0; row < Math.min(sheet.rowCount, DEEPEST_HEADER); row++) {
    const columns = columnsIn(sheet, row);
    if (columns.has('level3') && (columns.has('level2') || columns.has('level1'))) return readRows(sheet, row, columns);
  }
  return null;
}

function headerAt(sheet: Sheet, row: number, column: number): string {
  const area = sheet.areaAt(row, column);
  return area.left === column ? labelKey(sheet.shown(row, column).text) : '';
}

function columnsIn(sheet: Sheet, row: number): Columns {
  const columns = new Map<Column, number[]>();
  for (let column = 0; column < sheet.columnCount; column++) {
    const key = headerAt(sheet, row, column).replace(/\([^()]*\)$/, (bracket) => (/定/.test(bracket) ? bracket : ''));
    const found = (Object.keys(HEADERS) as Column[]).find((name) => HEADERS[name].test(key));
    if (found) columns.set(found, [...(columns.get(found) ?? []), column]);
  }
  const names = columns.get('level3');
  if (names && names.length > 1) columns.set('level3', [names.find((column) => /三级|3级/.test(headerAt(sheet, row, column))) ?? names.at(-1)!]);
  return columns;
}

function readRows(sheet: Sheet, header: number, columns: Columns): LibraryReading {
  const templates: OwnTemplate[] = [];
  const problems: Problem[] = [];
  const kept = new Set<string>();
  const above: Partial<Record<'level1' | 'level2' | 'projectTypes', string>> = {};
  const bottom = Math.max(header, ...[...columns.values()].flat().map((column) => sheet.areaAt(header, column).bottom));
  for (let row = bottom + 1; row < sheet.rowCount; row++) {
    const text = (name: Column): string => (columns.get(name) ?? []).map((column) => sheet.shown(row, column).text.trim()).filter((one) => one !== '').join('、');
    const name = text('level3');
    if (isRepeatedHeader(sheet, row, header, columns)) continue;
    const level1 = text('level1');
    // A new 一级 begins without the 二级 of the one before.
    if (level1 !== '' && level1 !== above.level1) delete above.level2;
    // Unmerged and blank beside a printed 一级, the field of work was left open; below it, it goes on.
    if (level1 !== '') delete above.projectTypes;
    for (const [level, said] of [['level1', level1], ['level2', text('level2')], ['projectTypes', text('projectTypes')]] as const) if (said !== '') above[level] = said;
    if (isBlankText(name)) {
      if (['unit', 'reference', 'explanation'].some((other) => text(other as Column) !== '')) problems.push({ where: `第 ${row + 1} 行`, reason: '没有三级指标名称' });
      continue;
    }
    const made = ownTemplate({
      level1: above.level1 ?? '', level2: above.level2 ?? '', level3: name, operator: text('operator'), nature: text('nature'), unit: text('unit'), reference: text('reference'),
      explanation: text('explanation'), evidence: text('evidence'), projectTypes: (above.projectTypes ?? '').split(/[、,，;；]/), keywords: text('keywords').split(/[、,，;；\s]+/),
    });
    if (typeof made === 'string') problems.push({ where: `第 ${row + 1} 行“${name.slice(0, 20)}”`, reason: made });
    else if (kept.has(indicatorKey(made))) problems.push({ where: `第 ${row + 1} 行“${name.slice(0, 20)}”`, reason: '与前面的指标相同，只保留一条' });
    else {
      kept.add(indicatorKey(made));
      templates.push(made);
    }
  }
  return { templates, problems, ...headersOf(sheet, header, columns) };
}

/** A page break prints the header again. */
function isRepeatedHeader(sheet: Sheet, row: number, header: number, columns: Columns): boolean {
  const [level3] = columns.get('level3')!;
  return labelKey(sheet.shown(row, level3!).text) === headerAt(sheet, header, level3!);
}

function headersOf(sheet: Sheet, header: number, columns: Columns): Pick<LibraryReading, 'understood' | 'ignored'> {
  const known = new Set([...columns.values()].flat());
  const named = (column: number): string => `${columnName(column)} ${sheet.shown(header, column).text.trim()}`;
  const all = Array.from({ length: sheet.columnCount }, (_, column) => column).filter((column) => headerAt(sheet, header, column) !== '');
  return { understood: all.filter((column) => known.has(column)).map(named), ignored: all.filter((column) => !known.has(column)).map(named) };
}
