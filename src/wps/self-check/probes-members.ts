/** Which members this WPS has: a missing one is undefined and throws nothing, so nobody notices before it is used. */

import { notChecked, passed, reason, verdict, type Outcome, type Probe } from './probe';

const APPLICATION = { must: ['Workbooks', 'ActiveWorkbook', 'EnableEvents', 'ScreenUpdating', 'DisplayAlerts', 'ApiEvent', 'PluginStorage', 'CreateTaskPane', 'GetTaskPane'], may: ['Ready', 'DebugTools', 'WorksheetFunction', 'FileSystem', 'Env', 'ribbonUI', 'BrowserGroup', 'Enum', 'ActiveSheet', 'Selection', 'Calculation', 'CutCopyMode', 'Undo', 'InputBox', 'ShowDialog'] };
const WORKBOOK = { must: ['Name', 'FullName', 'ReadOnly', 'Worksheets', 'ActiveSheet', 'Activate'], may: ['Names', 'Saved', 'Path', 'Date1904', 'ProtectStructure', 'CustomXMLParts', 'CustomDocumentProperties', 'Close'] };
const SHEET = { must: ['Name', 'Visible', 'UsedRange', 'Range', 'Cells', 'ProtectContents', 'Activate', 'Delete'], may: ['Parent', 'CodeName', 'Index', 'Protection', 'PageSetup', 'Protect', 'Unprotect'] };
const RANGE = { must: ['Value2', 'Formula', 'Text', 'NumberFormat', 'MergeCells', 'MergeArea', 'Address', 'Insert', 'Delete', 'Copy', 'ClearContents', 'Merge', 'UnMerge', 'Select', 'RowHeight', 'ColumnWidth', 'Font', 'Borders'], may: ['FormatConditions', 'Validation', 'Locked', 'Areas', 'ClearComments', 'AddComment', 'SpecialCells', 'HasFormula', 'EntireRow'] };

export const memberProbes: readonly Probe[] = [
  {
    id: 'members.program',
    group: '接口成员',
    title: '是 WPS 表格，版本可以读取',
    run: ({ program }) => verdict(Boolean(program.Workbooks), `Version ${String(program.Version)}，Build ${String(program.Build)}`),
  },
  { id: 'members.application', group: '接口成员', title: 'Application 的成员齐全', run: ({ program }) => look(program, APPLICATION) },
  { id: 'members.workbook', group: '接口成员', title: 'Workbook 的成员齐全', run: ({ program }) => (program.ActiveWorkbook ? look(program.ActiveWorkbook, WORKBOOK) : notChecked('没有打开的工作簿')) },
  { id: 'members.sheet', group: '接口成员', title: 'Worksheet 的成员齐全', run: ({ sheet }) => (sheet ? look(sheet, SHEET) : notChecked('没有临时工作表')) },
  { id: 'members.range', group: '接口成员', title: 'Range 的成员齐全', run: ({ sheet }) => (sheet ? look(sheet.Range('A1'), RANGE) : notChecked('没有临时工作表')) },
  {
    id: 'members.misspelt',
    group: '接口成员',
    title: '拼错的成员读出 undefined',
    run: ({ program }) => {
      const value: unknown = (program as unknown as Readonly<Record<string, unknown>>)['ActiveWorkbok'];
      return verdict(value === undefined, typeof value);
    },
  },
];

/** Reading some members of an empty range throws in some versions: that is told apart from missing. */
function look(object: object, { must, may }: { readonly must: readonly string[]; readonly may: readonly string[] }): Outcome {
  const missing = (names: readonly string[]): readonly string[] =>
    names.filter((name) => {
      try {
        return (object as Readonly<Record<string, unknown>>)[name] === undefined;
      } catch (error) {
        throw new Error(`读取 ${name} 时出错：${reason(error)}`, { cause: error });
      }
    });
  const [needed, wanted] = [missing(must), missing(may)];
  const rest = wanted.length > 0 ? `；没有 ${wanted.join('、')}（可以没有）` : '';
  return needed.length > 0 ? verdict(false, `缺少 ${needed.join('、')}${rest}`) : passed(`齐全${rest}`);
}
