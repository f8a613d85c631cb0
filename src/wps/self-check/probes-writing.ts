/** What the add-in writes and takes back again. Rows 30 to 59 of the scratch sheet. */

import { failed, got, notChecked, onSheet, put, shown, verdict, type Probe, type ScratchPlace } from './probe';

const EXPRESSION = 2;
const SHIFT_DOWN = -4121;
const SHIFT_UP = -4162;
const LOOK_OF_ABOVE = 0;
const NOT_OURS = '最前面的不是临时工作簿，撤销会动到别的文件';

const NO_BOLD = '读不出是否加粗';

const isBold = (value: unknown): boolean => value === true || value === -1;

function boldened(cell: Et.Range): boolean {
  cell.Font.Bold = true;
  return isBold(cell.Font.Bold);
}

/** As far as it is looked at here; the vendor's declaration knows several kinds. */
interface Condition {
  readonly Formula1: unknown;
  readonly AppliesTo?: Et.Range;
  readonly Borders?: { Color: unknown; LineStyle: unknown };
  Delete(): void;
}

function conditionsOf(sheet: Et.Worksheet): Condition[] {
  const conditions = sheet.Cells.FormatConditions;
  return Array.from({ length: conditions.Count }, (_, at) => conditions.Item(at + 1) as unknown as Condition);
}

/** Undo takes back whatever was done last in the workbook in front: it may be tried nowhere but in our own. */
function mayUndo({ program, book, ownBook }: ScratchPlace): boolean {
  return ownBook && program.ActiveWorkbook?.FullName === book.FullName;
}

export const writingProbes: readonly Probe[] = [
  onSheet('writing.insert-row', '写入与撤销', '插入一行时公式随之移动', ({ sheet }) => {
    put(sheet.Range('A30:A31'), [[1], [2]]);
    sheet.Range('A32').Formula = '=SUM(A30:A31)';
    sheet.Range('31:31').Insert(SHIFT_DOWN, LOOK_OF_ABOVE);
    const formula = String(sheet.Range('A33').Formula);
    sheet.Range('31:31').Delete(SHIFT_UP);
    const back = String(sheet.Range('A32').Formula);
    return verdict(formula.toUpperCase() === '=SUM(A30:A32)' && back.toUpperCase() === '=SUM(A30:A31)', `插入后 ${formula}，删除后 ${back}`);
  }),
  onSheet('writing.insert-look', '写入与撤销', '插入的行跟上一行同样式', ({ sheet }) => {
    if (!boldened(sheet.Range('A34'))) return notChecked(NO_BOLD);
    sheet.Range('34:34').RowHeight = 31;
    sheet.Range('35:35').Insert(SHIFT_DOWN, LOOK_OF_ABOVE);
    const [bold, height] = [sheet.Range('A35').Font.Bold, sheet.Range('35:35').RowHeight] as readonly unknown[];
    sheet.Range('35:35').Delete(SHIFT_UP);
    return verdict(isBold(bold), `加粗 ${shown(bold)}，行高 ${shown(height)}（上一行 31）`);
  }),
  onSheet('writing.copy', '写入与撤销', '复制单元格带着格式，不动剪贴板', ({ sheet }) => {
    put(sheet.Range('A34'), '绩');
    if (!boldened(sheet.Range('A34'))) return notChecked(NO_BOLD);
    sheet.Range('A34').Copy(sheet.Range('B34'));
    const [value, bold] = [got(sheet.Range('B34')), sheet.Range('B34').Font.Bold] as readonly unknown[];
    sheet.Range('B34').ClearContents();
    return verdict(value === '绩' && isBold(bold) && (got(sheet.Range('B34')) ?? '') === '', `${shown(value)}，加粗 ${shown(bold)}`);
  }),
  onSheet('writing.mark', '写入与撤销', '检查标记可以加上、认出并去掉', ({ sheet }) => {
    const before = sheet.Cells.FormatConditions.Count;
    sheet.Range('A36').FormatConditions.Add(EXPRESSION, undefined, '=LEN("绩准")>0');
    const during = sheet.Cells.FormatConditions.Count;
    const ours = conditionsOf(sheet).filter(({ Formula1 }) => String(Formula1).includes('绩准'));
    const area = ours[0]?.AppliesTo?.Address(false, false);
    for (const condition of ours.reverse()) condition.Delete();
    const after = sheet.Cells.FormatConditions.Count;
    return verdict(during === before + 1 && ours.length === 1 && after === before, `${before} → ${during} → ${after}，认出 ${ours.length} 个，区域 ${shown(area)}`);
  }),
  onSheet('writing.border', '写入与撤销', '检查标记可以只画边框', ({ sheet }) => {
    const condition = sheet.Range('A37').FormatConditions.Add(EXPRESSION, undefined, '=LEN("绩准")>0') as unknown as Condition | undefined;
    try {
      if (!condition?.Borders) return failed('条件格式没有边框，标记改用底色');
      condition.Borders.LineStyle = 1;
      condition.Borders.Color = 255;
      const colour = condition.Borders.Color ?? null;
      return colour === null ? notChecked('没有报错，但读不回边框颜色') : verdict(colour === 255, `颜色 ${shown(colour)}`);
    } finally {
      condition?.Delete();
    }
  }),
  onSheet('writing.comment', '写入与撤销', '批注可以加上并去掉（不是必需）', ({ sheet }) => {
    const cell = sheet.Range('A38');
    if (typeof cell.AddComment !== 'function') return notChecked('这个版本没有 AddComment');
    cell.AddComment('绩准自检');
    const text = cell.Comment?.Text();
    cell.ClearComments();
    return verdict(text === '绩准自检' && !cell.Comment, shown(text));
  }),
  onSheet('writing.name', '写入与撤销', '隐藏的名称可以保存记录', ({ book }) => {
    const names = book.Names;
    const ours = (): readonly Et.Name[] => Array.from({ length: names.Count }, (_, at) => names.Item(at + 1) as unknown as Et.Name).filter(({ Name }) => /jizhun_self_check$/.test(Name));
    const before = names.Count;
    names.Add('jizhun_self_check', '="绩准""“目标”"', false);
    const [found] = ours();
    const [told, visible] = [found?.RefersTo, found?.Visible] as readonly unknown[];
    for (const name of ours()) name.Delete();
    return verdict(told === '="绩准""“目标”"' && names.Count === before, `${shown(told)}，可见 ${shown(visible)}`);
  }),
  onSheet('writing.xml-part', '写入与撤销', '文件里的 XML 部件（可以没有，只作记录）', ({ book }) => {
    const parts = book.CustomXMLParts;
    if (typeof parts?.Add !== 'function') return notChecked('这个版本没有 CustomXMLParts');
    const before = parts.Count;
    const part = parts.Add('<jizhun xmlns="urn:jizhun:self-check">绩</jizhun>');
    const xml = part.XML;
    part.Delete();
    return verdict(xml.includes('绩') && parts.Count === before, shown(xml));
  }),
  onSheet('writing.protect', '写入与撤销', '受保护的工作表拒绝写入', ({ sheet }) => {
    if (typeof sheet.Protect !== 'function') return notChecked('这个版本没有 Protect');
    sheet.Protect();
    const is = sheet.ProtectContents;
    let refused = false;
    try {
      put(sheet.Range('A39'), '不应写入');
    } catch (error) {
      refused = error !== undefined;
    }
    const value = got(sheet.Range('A39'));
    sheet.Unprotect();
    return verdict(is && value !== '不应写入', `ProtectContents ${shown(is)}，${refused ? '报错' : '不报错'}，读回 ${shown(value)}`);
  }),
  onSheet('writing.undo-step', '写入与撤销', '多处写入可以合成一步撤销', (place) => {
    const { program, sheet, book } = place;
    const tools = program.DebugTools;
    if (typeof tools?.UndoTransBegin !== 'function') return notChecked('这个版本没有 UndoTransBegin');
    if (!mayUndo(place)) return notChecked(NOT_OURS);
    tools.UndoTransBegin(book);
    try {
      put(sheet.Range('A40'), 1);
      put(sheet.Range('A41'), 2);
    } finally {
      tools.UndoTransEnd(book, false, '绩准自检');
    }
    program.Undo();
    const [first, second] = [got(sheet.Range('A40')), got(sheet.Range('A41'))];
    return verdict(first !== 1 && second !== 2, `撤销一次后 ${shown(first)} 与 ${shown(second)}`);
  }),
  onSheet('writing.undo-plain', '写入与撤销', '加载项写入的内容可以撤销', (place) => {
    const { program, sheet } = place;
    if (typeof program.Undo !== 'function') return notChecked('这个版本没有 Undo');
    if (!mayUndo(place)) return notChecked(NOT_OURS);
    put(sheet.Range('A42'), 1);
    program.Undo();
    const value = got(sheet.Range('A42'));
    return verdict(value !== 1, `撤销后 ${shown(value)}`);
  }),
  onSheet('writing.validation', '写入与撤销', '下拉选项可以读写', ({ sheet }) => {
    const { Validation } = sheet.Range('A43');
    Validation.Add(3, 1, 1, '是,否');
    const list: unknown = Validation.Formula1;
    Validation.Delete();
    return verdict(String(list).includes('是'), shown(list));
  }),
  onSheet('writing.add-sheet', '写入与撤销', '工作表可以新建并删除', ({ program, book }) => {
    const sheets = book.Worksheets;
    const before = sheets.Count;
    const alerts = program.DisplayAlerts;
    const added = sheets.Add(undefined, sheets.Item(before)) as unknown as Et.Worksheet;
    const during = sheets.Count;
    program.DisplayAlerts = false;
    try {
      added.Delete();
    } finally {
      program.DisplayAlerts = alerts;
    }
    return verdict(during === before + 1 && sheets.Count === before, `${before} → ${during} → ${sheets.Count}`);
  }),
];
