/** What the add-in writes and takes back again. Rows 30 to 59 of the scratch sheet. */

import { failed, got, notChecked, onSheet, put, shown, verdict, type Probe, type ScratchPlace } from './probe';

const EXPRESSION = 2;
const NOT_OURS = '最前面的不是临时工作簿，撤销会动到别的文件';

/** Undo takes back whatever was done last in the workbook in front: it may be tried nowhere but in our own. */
function mayUndo({ program, book, ownBook }: ScratchPlace): boolean {
  return ownBook && program.ActiveWorkbook?.FullName === book.FullName;
}

export const writingProbes: readonly Probe[] = [
  onSheet('writing.insert-row', '写入与撤销', '插入一行时公式随之移动', ({ sheet }) => {
    put(sheet.Range('A30:A31'), [[1], [2]]);
    sheet.Range('A32').Formula = '=SUM(A30:A31)';
    sheet.Range('A31').EntireRow.Insert();
    const formula = String(sheet.Range('A33').Formula);
    sheet.Range('A31').EntireRow.Delete();
    return verdict(formula.toUpperCase() === '=SUM(A30:A32)', formula);
  }),
  onSheet('writing.copy', '写入与撤销', '复制一行带着格式', ({ sheet }) => {
    sheet.Range('A34').Font.Bold = true;
    put(sheet.Range('A34'), '绩');
    sheet.Range('A34').EntireRow.Copy(sheet.Range('A35').EntireRow);
    const [value, bold] = [got(sheet.Range('A35')), sheet.Range('A35').Font.Bold] as readonly unknown[];
    return verdict(value === '绩' && bold !== false && bold !== 0, `${shown(value)}，加粗 ${shown(bold)}`);
  }),
  onSheet('writing.mark', '写入与撤销', '条件格式可以加上并去掉', ({ sheet }) => {
    const conditions = sheet.Range('A36').FormatConditions;
    const before = conditions.Count;
    conditions.Add(EXPRESSION, undefined, '=LEN("绩准")>0');
    const during = conditions.Count;
    conditions.Delete();
    return verdict(during === before + 1 && conditions.Count === before, `${before} → ${during} → ${conditions.Count}`);
  }),
  onSheet('writing.border', '写入与撤销', '条件格式可以只画边框', ({ sheet }) => {
    const conditions = sheet.Range('A37').FormatConditions;
    const condition = conditions.Add(EXPRESSION, undefined, '=LEN("绩准")>0') as unknown as { readonly Borders?: { Color: unknown; LineStyle: unknown } } | undefined;
    try {
      if (!condition?.Borders) return failed('条件格式没有边框');
      condition.Borders.LineStyle = 1;
      condition.Borders.Color = 255;
      return verdict(condition.Borders.Color === 255, shown(condition.Borders.Color));
    } finally {
      conditions.Delete();
    }
  }),
  onSheet('writing.comment', '写入与撤销', '批注可以加上并去掉', ({ sheet }) => {
    const cell = sheet.Range('A38');
    cell.AddComment('绩准自检');
    const text = cell.Comment?.Text();
    cell.ClearComments();
    return verdict(text === '绩准自检' && !cell.Comment, shown(text));
  }),
  onSheet('writing.name', '写入与撤销', '隐藏的名称可以保存记录', ({ book }) => {
    const names = book.Names;
    const before = names.Count;
    const name = names.Add('jizhun_self_check', '="绩"', false);
    const [told, visible] = [name.RefersTo, name.Visible] as readonly unknown[];
    name.Delete();
    return verdict(String(told).includes('绩') && visible === false && names.Count === before, `${shown(told)}，可见 ${shown(visible)}`);
  }),
  onSheet('writing.xml-part', '写入与撤销', '文件里的 XML 部件（可以没有，只作记录）', ({ book }) => {
    const parts = book.CustomXMLParts;
    if (!parts) return notChecked('这个版本没有 CustomXMLParts');
    const before = parts.Count;
    const part = parts.Add('<jizhun xmlns="urn:jizhun:self-check">绩</jizhun>');
    const xml = part.XML;
    part.Delete();
    return verdict(xml.includes('绩') && parts.Count === before, shown(xml));
  }),
  onSheet('writing.protect', '写入与撤销', '受保护的工作表拒绝写入', ({ sheet }) => {
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
