/** Files written by programs that calculate nothing: their formulas get results on opening where that can be done, and are awaited where it cannot. */

import { openFile, type FileWorkbook } from '../../src/hosts/file';
import { parseAddress, type Cell } from '../../src/model';
import { Examiner } from '../../src/session';
import { bookParts, escapeXml, sheetXml, zipOf } from './draw-xlsx';

const f = (at: string, formula: string): string => `<c r="${at}"><f>${escapeXml(formula)}</f></c>`;
const n = (at: string, value: number | string): string => `<c r="${at}"><v>${value}</v></c>`;
const t = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
const rows = (...lines: string[]): string => lines.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('');
const bytesOf = (first: string, second = ''): Uint8Array => zipOf(bookParts({ 表: sheetXml(first), 明细: sheetXml(second) }, ''));

async function cellAt(book: FileWorkbook, at: string, sheet = '表'): Promise<Cell> {
  const { row, column } = parseAddress(at)!;
  return (await book.readSheet(sheet))!.cell(row, column);
}

describe('formulas without results', () => {
  const first = rows(n('A1', 3) + f('B1', 'SUM(A1:A2)') + f('C1', 'B1*2') + f('D1', '明细!A1+1'), n('A2', 4) + f('B2', 'TODAY()') + f('C2', 'B2+A1') + t('D2', '甲') + f('E2', 'D2&"乙"') + f('F2', 'NOSUCH(A1)'));
  const second = rows(f('A1', 'A2*10'), n('A2', 5));

  test('are calculated, over other such formulas and other sheets', async () => {
    const book = await openFile(bytesOf(first, second), '导出.xlsx');
    expect([(await cellAt(book, 'B1')).value, (await cellAt(book, 'C1')).value, (await cellAt(book, 'D1')).value, (await cellAt(book, 'E2')).text]).toEqual([7, 14, 51, '甲乙']);
    expect((await cellAt(book, 'A1', '明细')).value).toBe(50);
    expect(book.dirty).toBe(false);
  });

  test('stay awaited where they cannot be calculated, with all that looks at them', async () => {
    const book = await openFile(bytesOf(first, second), '导出.xlsx');
    for (const at of ['B2', 'C2', 'F2']) expect(await cellAt(book, at)).toMatchObject({ kind: 'blank', stale: true });
  });

  test('are calculated once more after an edit, and taken back by undo', async () => {
    const book = await openFile(bytesOf(first, second), '导出.xlsx');
    await cellAt(book, 'B1');
    expect(await book.write([{ kind: 'text', sheet: '表', row: 0, column: 0, was: '3', text: '30' }], '改')).toEqual({ done: true });
    expect([(await cellAt(book, 'B1')).value, (await cellAt(book, 'C1')).value]).toEqual([34, 68]);
    expect((await cellAt(book, 'C2')).stale).toBe(true);
    await book.undo();
    expect([(await cellAt(book, 'B1')).value, book.dirty]).toEqual([7, false]);
  });

  test('have no result where they look at a formula that has none, also after an edit of something else', async () => {
    const book = await openFile(bytesOf(rows(n('A1', 1) + f('B1', 'TODAY()') + f('C1', 'A1+B1'))), '导出.xlsx');
    await book.write([{ kind: 'text', sheet: '表', row: 0, column: 0, was: '1', text: '2' }], '改');
    expect((await cellAt(book, 'C1')).stale).toBe(true);
  });
});

test('a file with all its results is not touched, even where calculating would say something else', async () => {
  const bytes = bytesOf(rows(n('A1', 3) + '<c r="B1"><f>A1*2</f><v>99</v></c>'));
  const book = await openFile(bytes, '导出.xlsx');
  expect((await cellAt(book, 'B1')).value).toBe(99);
});

test('only the formulas that lack a result get one', async () => {
  const book = await openFile(bytesOf(rows(n('A1', 3) + '<c r="B1"><f>A1*2</f><v>99</v></c>' + f('C1', 'B1+1'))), '导出.xlsx');
  expect([(await cellAt(book, 'B1')).value, (await cellAt(book, 'C1')).value]).toEqual([99, 100]);
});

test('flags a total that does not add up although the file says no result', async () => {
  const form = (total: string): string =>
    rows(
      t('A1', '2026年项目支出绩效目标申报表') + t('D1', '单位：万元'), t('A2', '项目名称') + t('B2', '道路养护'),
      t('A3', '项目资金总额') + n('B3', total), t('A4', '其中：财政资金') + f('B4', '明细!A1+明细!A2'), t('A5', '其他资金') + n('B5', 0),
      ['一级指标', '二级指标', '三级指标', '指标值'].map((text, i) => t(`${'ABCD'[i]!}6`, text)).join(''), ['产出指标', '数量指标', '养护里程', '≥30公里'].map((text, i) => t(`${'ABCD'[i]!}7`, text)).join(''),
    );
  const findings = async (total: string): Promise<readonly string[]> => {
    const book = await openFile(bytesOf(form(total), rows(n('A1', 30), n('A2', 20))), '导出.xlsx');
    const examiner = new Examiner(undefined, false);
    examiner.arrange(['表']);
    examiner.update((await book.readSheet('表'))!);
    return examiner.result().findings.map((finding) => finding.rule.id).filter((id) => id === 'funds-total-mismatch');
  };
  expect([await findings('50'), await findings('60')]).toEqual([[], ['funds-total-mismatch']]);
});
