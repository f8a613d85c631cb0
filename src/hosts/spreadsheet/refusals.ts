/** Why nothing was written, in the words every spreadsheet program's host uses. */

import type { WriteOutcome } from '../../session/workbook';

export type Refused = Extract<WriteOutcome, { done: false }>;

export function refused(refusal: Refused['refusal'], message: string): Refused {
  return { done: false, refusal, message };
}

export const READ_ONLY = '这个工作簿是只读的，不能修改。请先“启用编辑”或另存一份，再在那一份里修改。';
export const BUSY = '单元格正在编辑，没有修改。请按回车结束编辑，再点一次。';
export const SHEET_GONE = '找不到要修改的工作表，可能已被删除。请重新检查。';
export const NO_NUMBER = '要写入的内容不是数字，请改为数字后再写入。';
export const CHANGED_SINCE = '写入以后这里又改过，没有还原。请按 Ctrl+Z，或自己改回来。';
export const CLOSED_STRUCTURE = '工作簿的结构有保护，不能增加工作表。请先在“审阅”里撤销工作簿保护，再点一次。';
export const BUSY_ADDING = '单元格正在编辑，没有增加工作表。请按回车结束编辑，再点一次。';
export const MEMO_READ_ONLY = '这个工作簿是只读的，记录没有保存。请另存一份，再在那一份里操作。';
export const MEMO_BUSY = '单元格正在编辑，记录没有保存。请按回车结束编辑，再点一次。';

export const rowsRefused = (sheet: string): string => `工作表“${sheet}”有保护，不能插入行。请先在“审阅”里撤销工作表保护，再点一次。`;
export const cellLocked = (sheet: string, cell: string): string => `工作表“${sheet}”有保护，${cell} 不能修改。请先在“审阅”里撤销工作表保护，再点一次。`;
export const brokenOff = (why: string): string => `没有写完，已恢复原样：${why}`;
export const notWritten = (why: string): string => `没有写入：${why}`;
