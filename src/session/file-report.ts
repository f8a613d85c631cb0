/** Files the check report in the workbook itself, as a sheet that Excel can print; only when the clerk asks for it. */

import type { Session } from './session';
import { reportSheet, type ReportMoment } from './report-sheet';
import type { WriteOutcome } from './workbook';

const NOWHERE = '这里不能生成报告工作表，请改用网页工作台或命令行导出报告。';

/** Says in a notice how it went, and shows the new sheet. */
export async function fileReport(session: Session, moment: ReportMoment): Promise<WriteOutcome> {
  const { workbook } = session;
  if (!workbook.addSheet) {
    session.tell('warning', NOWHERE);
    return { done: false, refusal: 'impossible', message: NOWHERE };
  }
  const report = reportSheet(session.getState(), moment, (await workbook.listSheets()).map(({ name }) => name));
  const outcome = await workbook.addSheet(report, '生成检查报告');
  if (!outcome.done) {
    session.tell('warning', outcome.message);
    return outcome;
  }
  await session.select(report.name, { row: 0, column: 0 });
  session.tell('success', `检查报告已放在工作表“${report.name}”里，可直接打印。报送前请删除这张表。`);
  return outcome;
}
