/** What the page says of a change, and of the cell that is selected, without a browser. */

import { openFile } from '../../src/hosts/file';
import { cellKey, Sheet, type Cell } from '../../src/model';
import { Session } from '../../src/session';
import { isHidden } from '../../src/workbench/cell-strip';
import { editableText } from '../../src/workbench/grid/typed';
import { letNoticesPass } from '../../src/workbench/passing-notice';
import { WorkbookView } from '../../src/workbench/workbook-view';
import { drawInked } from '../forms/draw';
import { toXlsx } from '../forms/xlsx';

describe('a notice', () => {
  const begin = async (): Promise<{ readonly session: Session; fix(): Promise<void>; type(was: string, text: string): Promise<unknown>; undo(): Promise<unknown> }> => {
    const workbook = await openFile(toXlsx([drawInked({ without: ['服务对象满意度指标'] })]), '申报.xlsx');
    const session = new Session(workbook, { today: '2026-01-15' });
    letNoticesPass(session, new WorkbookView(workbook));
    await session.check();
    const fix = async (): Promise<void> => {
      const { finding } = session.getState().findings.find((shown) => shown.finding.fixes.length > 0)!;
      expect((await session.apply(session.previewFix(finding, finding.fixes[0]!))).done).toBe(true);
    };
    const type = (was: string, text: string): Promise<unknown> => workbook.write([{ kind: 'text', sheet: '申报表1', row: 90, column: 0, was, text }], '修改 A91');
    return { session, fix, type, undo: () => workbook.undo() };
  };

  test('of something done passes with the next change, whose undo it would be', async () => {
    const { session, fix, type } = await begin();
    await fix();
    expect(session.getState().notice?.text).toMatch(/^已完成：/);
    await type('', '另写');
    expect(session.getState().notice).toBeNull();
  });

  test('of something done passes when it is taken back', async () => {
    const { session, fix, undo } = await begin();
    await fix();
    await undo();
    expect(session.getState().notice).toBeNull();
  });

  test('of something not done stays, and no two notices bear one number', async () => {
    const { session, type } = await begin();
    session.tell('warning', '没有写入。');
    const first = session.getState().notice!.serial;
    await type('', '另写');
    expect(session.getState().notice?.text).toBe('没有写入。');
    session.dismiss();
    session.tell('warning', '没有写入。');
    expect(session.getState().notice!.serial).not.toBe(first);
  });
});

describe('the strip above the sheet', () => {
  const shown = (cell: Cell): string => editableText(new Sheet({ id: '1', name: '表', cells: new Map([[cellKey(0, 0), cell]]), merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }), { row: 0, column: 1 });

  test('shows formulas, all digits of a number, and texts as they are', () => {
    expect(shown({ kind: 'number', text: '20', value: 20, formula: 'SUM(C1:C3)' })).toBe('=SUM(C1:C3)');
    expect(shown({ kind: 'number', text: '1,411,701', value: 1411700.56 })).toBe('1411700.56');
    expect(shown({ kind: 'number', text: '530,000.00', value: 530000 })).toBe('530,000.00');
    expect(shown({ kind: 'text', text: '甲\r\n乙', value: '甲\r\n乙' })).toBe('甲\n乙');
    expect(shown({ kind: 'number', text: '33%', value: 0.3333 })).toBe('33.33%');
    expect(shown({ kind: 'date', text: '2026-01-01', value: 46023 })).toBe('2026-01-01');
  });

  test('says of a cell that is not in sight that it is hidden, of a merged one only where all of it is', () => {
    const sheet = new Sheet({ id: '1', name: '表', cells: new Map(), merges: [{ top: 1, left: 0, bottom: 2, right: 0 }], hiddenRows: new Set([1, 4]), hiddenColumns: new Set([3]) });
    const at = (row: number, column: number): boolean => isHidden(sheet, { row, column });
    expect([at(0, 0), at(1, 0), at(1, 1), at(4, 0), at(0, 3)]).toEqual([false, false, true, true, true]);
  });
});
