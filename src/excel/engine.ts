/** The part of the add-in that is loaded after the pane has appeared: the workbook and the checker. */

import { ExcelWorkbook } from '../hosts/excel';
import { openBeside, type Beside, type Waiting } from '../session';

export type OpenExcel = Beside<ExcelWorkbook>;

/** Where Excel forgets the clerk's undo steps at every write of an add-in, marks wait for her own click. */
export const MARKS_WAIT = '这个版本的 Excel 在加载项写入之后，之前的操作就不能再用 Ctrl+Z 撤销。所以标记只在点“重新检查”时更新，问题列表照常随时更新。打开后标记随改随变，但会清空撤销记录。';
export const MARKS_FOLLOW = '改完一格，标记随之更新。关闭后只在点“重新检查”时更新标记。';

export function openExcel(waiting: Waiting): Promise<OpenExcel> {
  return openBeside((hear) => ExcelWorkbook.open({ waiting: hear }), waiting);
}
