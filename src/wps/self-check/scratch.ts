/**
 * Where the probes write: a new workbook that is closed unsaved, or, where none can be made and the clerk agrees, one new sheet in hers. What
 * was in front, what was switched and whether her file counts as saved is put back, and looked at afterwards.
 */

import type { Everything, Place } from './probe';
import { reason } from './probe';

export interface Scratch extends Pick<Place, 'sheet' | 'book' | 'ownBook'> {
  /** Throws everything away; zh-CN words for each thing that is not as it was. */
  restore(): readonly string[];
}

const SHEET_NAME = '绩准自检（可删除）';
const SWITCHES = ['EnableEvents', 'ScreenUpdating', 'DisplayAlerts'] as const;

interface Before {
  readonly books: number;
  readonly book: Et.Workbook | null;
  readonly name: string | null;
  readonly sheet: Et.Worksheet | null;
  readonly saved: boolean | null;
  readonly sheets: number;
  readonly switches: ReadonlyMap<(typeof SWITCHES)[number], boolean>;
}

/** `inOwnSheet`: the clerk agreed to a new sheet in her workbook. Throws where WPS makes none. */
export function openScratch(program: Everything, inOwnSheet: boolean): Scratch {
  const before = remember(program);
  if (!inOwnSheet) {
    const book = program.Workbooks.Add() as Et.Workbook | undefined;
    if (!book) throw new Error('WPS 没有新建工作簿');
    const sheet = book.Worksheets.Item(1) as unknown as Et.Worksheet;
    return { book, sheet, ownBook: true, restore: () => putBack(program, before, () => void book.Close(false)) };
  }
  const { book } = before;
  if (!book) throw new Error('没有打开的工作簿');
  const sheet = book.Worksheets.Add(undefined, book.Worksheets.Item(book.Worksheets.Count)) as unknown as Et.Worksheet | undefined;
  if (!sheet) throw new Error('WPS 没有新建工作表');
  const put = attempts();
  put('给临时工作表命名', () => {
    sheet.Name = SHEET_NAME;
  });
  return { book, sheet, ownBook: false, restore: () => putBack(program, before, () => sheet.Delete()) };
}

function remember(program: Everything): Before {
  const book = (program.ActiveWorkbook as Et.Workbook | null) ?? null;
  return {
    books: program.Workbooks.Count,
    book,
    name: book?.FullName ?? null,
    sheet: (book?.ActiveSheet as unknown as Et.Worksheet | undefined) ?? null,
    saved: book?.Saved ?? null,
    sheets: book?.Worksheets.Count ?? 0,
    switches: new Map(SWITCHES.map((name) => [name, program[name]])),
  };
}

/** Every step is tried, whatever happened to the one before. */
function putBack(program: Everything, before: Before, discard: () => void): readonly string[] {
  const wrong: string[] = [];
  const put = attempts(wrong);
  put('关闭提示', () => {
    program.DisplayAlerts = false;
  });
  put('删除临时内容', discard);
  put('回到原来的工作簿', () => before.book?.Activate());
  put('回到原来的工作表', () => before.sheet?.Activate());
  put('恢复“已保存”状态', () => {
    if (before.book && before.saved === true) before.book.Saved = true;
  });
  for (const [name, value] of before.switches) {
    put(`恢复 ${name}`, () => {
      program[name] = value;
    });
  }
  put('核对', () => {
    if (program.Workbooks.Count !== before.books) wrong.push(`打开的工作簿原有 ${before.books} 个，现有 ${program.Workbooks.Count} 个`);
    if ((program.ActiveWorkbook?.FullName ?? null) !== before.name) wrong.push('最前面的不是原来的工作簿');
    if (before.book && (before.book.Saved ?? null) !== before.saved) wrong.push('原来的工作簿的“已保存”状态变了');
    if (before.book && before.book.Worksheets.Count !== before.sheets) wrong.push(`原来的工作簿原有 ${before.sheets} 张工作表，现有 ${before.book.Worksheets.Count} 张，请删除“${SHEET_NAME}”`);
    for (const [name, value] of before.switches) if (program[name] !== value) wrong.push(`${name} 没有恢复`);
  });
  return wrong;
}

function attempts(wrong: string[] = []): (what: string, work: () => void) => void {
  return (what, work) => {
    try {
      work();
    } catch (error) {
      wrong.push(`${what}：${reason(error)}`);
    }
  };
}
