/** Looking for a word in a workbook, without a browser. */

import { cellKey, Sheet, type Range } from '../../src/model';
import { matchesOn, needleOf } from '../../src/workbench/find/matches';
import { searchSheets, type Found, type Searched } from '../../src/workbench/find/search-sheets';
import { indexAt, stepFrom, stepsFrom } from '../../src/workbench/find/walk';
import { spokenStatus, statusOf, type Standing } from '../../src/workbench/find/words';

function sheetOf(rows: readonly (readonly string[])[], merges: readonly Range[] = []): Sheet {
  const cells = rows.flatMap((row, i) => row.map((text, j) => [cellKey(i, j), { kind: 'text', text, value: text }] as const));
  // The last first: a sheet that was edited does not hold its cells in reading order.
  return new Sheet({ id: '1', name: '表', cells: new Map(cells.filter(([, { text }]) => text !== '').reverse()), merges });
}

const places = (sheet: Sheet, typed: string): readonly string[] => matchesOn(sheet, needleOf(typed)).map(({ area }) => `${area.top},${area.left}`);
const at = (sheet: string, row: number, column: number): Found => ({ sheet, area: { top: row, left: column, bottom: row, right: column }, text: `${sheet}${row}${column}` });

describe('what is found on a sheet', () => {
  test('is told row by row, from left to right', () => {
    expect(places(sheetOf([['满意度', '', '群众满意度'], ['数量'], ['满意度指标']]), '满意度')).toEqual(['0,0', '0,2', '2,0']);
  });

  test('does not depend on wide letters, capitals, blanks, line breaks or thousands separators', () => {
    const sheet = sheetOf([['项 目\n名称', 'ＰＭ2.5', '530,000.00', '2.5（场）']]);
    expect(places(sheet, '项目名称')).toEqual(['0,0']);
    expect(places(sheet, 'pm2．5')).toEqual(['0,1']);
    expect(places(sheet, '530000')).toEqual(['0,2']);
    expect(places(sheet, '(场)')).toEqual(['0,3']);
  });

  test('is followed while an amount is typed with its separators', () => {
    const sheet = sheetOf([['1,530,000.00']]);
    for (const typed of ['1', '1,', '1,5', '1,53', '1,530', '1,530,', '1,530,0', '1,530,000.00']) expect(places(sheet, typed)).toEqual(['0,0']);
    expect(places(sheet, '1,531')).toEqual([]);
  });

  test('a merged cell is found once and whole, what it covers never, blanks alone find nothing', () => {
    const merge = { top: 0, left: 0, bottom: 1, right: 1 };
    const sheet = sheetOf([['指标', '指标'], ['指标', '']], [merge]);
    expect(matchesOn(sheet, needleOf('指标'))).toEqual([{ area: merge, text: '指标' }]);
    expect(places(sheet, '  ')).toEqual([]);
  });
});

describe('going through what is found', () => {
  const found = [at('甲', 1, 1), at('甲', 4, 0), at('丙', 0, 2)];
  const sheets = ['甲', '乙', '丙'];

  test('goes on from the selected cell, over sheets without any, and around at the ends', () => {
    expect(stepFrom(found, sheets, { sheet: '甲', at: { row: 1, column: 2 } }, 1)).toEqual({ to: found[1], around: false });
    expect(stepFrom(found, sheets, { sheet: '乙', at: { row: 9, column: 9 } }, 1)).toEqual({ to: found[2], around: false });
    expect(stepFrom(found, sheets, { sheet: '乙', at: { row: 0, column: 0 } }, -1)).toEqual({ to: found[1], around: false });
    expect(stepFrom(found, sheets, { sheet: '丙', at: { row: 0, column: 2 } }, 1)).toEqual({ to: found[0], around: true });
    expect(stepFrom(found, sheets, { sheet: '甲', at: { row: 1, column: 1 } }, -1)).toEqual({ to: found[2], around: true });
    expect(stepFrom([], sheets, { sheet: '甲', at: { row: 0, column: 0 } }, 1)).toBeNull();
  });

  test('takes every step that was asked for while it was still searched', () => {
    const from = { sheet: '甲', at: { row: 0, column: 0 } };
    const after = (steps: number): unknown => stepsFrom(found, sheets, from, steps);
    expect([after(1), after(2), after(3), after(-2)]).toEqual([{ to: found[0], around: false }, { to: found[1], around: false }, { to: found[2], around: false }, { to: found[1], around: false }]);
    expect(after(4)).toEqual({ to: found[0], around: true });
    expect([after(0), stepsFrom([], sheets, from, 2)]).toEqual([null, null]);
  });

  test('knows which of them is selected', () => {
    expect(indexAt(found, { sheet: '甲', at: { row: 4, column: 0 } })).toBe(1);
    expect(indexAt(found, { sheet: '乙', at: { row: 4, column: 0 } })).toBe(-1);
    expect(indexAt(found, null)).toBe(-1);
  });
});

describe('searching many sheets', () => {
  const one = (name: string): Promise<readonly Found[]> => (name === '坏' ? Promise.reject(new Error('damaged')) : Promise.resolve([at(name, 0, 0)]));

  test('rests after every sheet, and says which could not be read', async () => {
    let rests = 0;
    const rest = async (): Promise<void> => void (rests += 1);
    const searched = await searchSheets(['甲', '坏', '丙'], one, new AbortController().signal, rest);
    expect(searched?.found.map(({ sheet }) => sheet)).toEqual(['甲', '丙']);
    expect(searched?.unread).toEqual(['坏']);
    expect(rests).toBe(3);
  });

  test('stops at once where another word is looked for', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const searched = searchSheets(['甲', '乙', '丙'], (name) => (asked.push(name), one(name)), stop.signal, async () => stop.abort());
    expect(await searched).toBeNull();
    expect(asked).toEqual(['甲']);
  });
});

describe('what the find bar says', () => {
  const standing = (searched: Searched | null, more: Partial<Standing> = {}): Standing => ({ typed: '满意度', scope: 'workbook', searched, index: -1, around: null, ...more });
  const found = [at('甲', 1, 1), at('乙', 4, 0)];

  test('how many there are and in how many sheets, and at which one it stands', () => {
    expect(statusOf(standing({ found, unread: [] }))).toBe('共 2 处，在 2 个工作表，按回车逐处查看');
    expect(statusOf(standing({ found, unread: [] }, { index: 1 }))).toBe('第 2 处，共 2 处');
    expect(statusOf(standing({ found, unread: [] }, { index: 0, around: 1 }))).toBe('第 1 处，共 2 处，已从头查起');
    expect(statusOf(standing({ found, unread: [] }, { index: 1, around: -1 }))).toBe('第 2 处，共 2 处，已从末尾查起');
  });

  test('that there is none, and what was not searched', () => {
    expect(statusOf(standing({ found: [], unread: [] }))).toBe('没有找到“满意度”');
    expect(statusOf(standing({ found: [], unread: [] }, { scope: 'sheet' }))).toBe('本工作表里没有“满意度”，可改查全部工作表');
    expect(statusOf(standing({ found: [], unread: ['坏'] }))).toBe('没有找到“满意度”；1 个工作表读不出来，没有查');
    expect(statusOf(standing(null))).toBe('正在查找…');
    expect(statusOf(standing(null, { typed: ' ' }))).toBe('');
  });

  test('speaks of the place and what stands there, cut short', () => {
    const long = [{ ...at('甲', 1, 1), text: `满意度\n${'很'.repeat(90)}` }];
    expect(spokenStatus(standing({ found: long, unread: [] }, { index: 0 }))).toBe(`第 1 处，共 1 处：甲!B2 满意度 ${'很'.repeat(56)}…`);
  });
});
