/** The background page: the ribbon, one pane per workbook, and the count in the label. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Board } from '../../src/wps/board';
import { Desk } from '../../src/wps/desk';
import { followBooks } from '../../src/wps/following-books';
import { PaneKeeper } from '../../src/wps/pane-keeper';
import type { RibbonOfWps } from '../../src/wps/program';
import { programAround } from '../../src/wps/program';
import { BUSY, NO_BOOK, NO_PANE, Ribbon, TOO_OLD, deafRibbon } from '../../src/wps/ribbon';
import { PlayedProgram } from './played-program';

jest.useFakeTimers();

const BASE = 'http://oa/jizhun/index.html';

function stage(books: string[] = ['D:\\甲.xlsx', 'D:\\乙.xlsx']) {
  const wps = new PlayedProgram(books);
  const board = Board.of(wps.program)!;
  const keeper = new PaneKeeper(wps.program, board, BASE, 1.5, 's');
  const told: string[] = [];
  const ribbon = new Ribbon(wps.program, board, keeper, (words) => void told.push(words));
  ribbon.OnAddinLoad({ InvalidateControl: (id: string) => void wps.drawnAgain.push(id) } as unknown as RibbonOfWps);
  const press = (Id: string): boolean => ribbon.OnAction({ Id });
  const desk = (pane: number): Desk => new Desk(wps.program, board, 'check', new URL(wps.panes[pane]!.url).searchParams.get('pane'));
  return { wps, board, keeper, ribbon, told, press, desk };
}

describe('the ribbon', () => {
  const xml = readFileSync(resolve(__dirname, '../../src/wps/ribbon.xml'), 'utf8');

  it('begins as the publish page of WPS demands', () => {
    expect(xml.startsWith('<customUI')).toBe(true);
  });

  it('names only functions that answer at once', () => {
    const { ribbon } = stage();
    const names = new Set([...xml.matchAll(/(?:onLoad|onAction|get[A-Z]\w+)="(\w+)"/g)].map(([, name]) => name!));
    expect([...names].sort()).toEqual(['GetImage', 'OnAction', 'OnAddinLoad', 'OnGetLabel']);
    for (const name of names) expect((ribbon as unknown as Record<string, () => unknown>)[name]!.constructor.name).toBe('Function');
  });

  it('has a picture that exists for every button', () => {
    const { ribbon } = stage();
    for (const [, id] of xml.matchAll(/<button id="([\w.]+)"/g)) expect(() => readFileSync(resolve(__dirname, '../..', ribbon.GetImage({ Id: id! })))).not.toThrow();
  });

  it('says so where WPS is too old for panes to talk', () => {
    const told: string[] = [];
    const ribbon = deafRibbon((words) => void told.push(words));
    expect([ribbon.OnAddinLoad(null as never), ribbon.OnAction({ Id: 'jizhunCheck' }), ribbon.OnGetLabel({ Id: 'jizhunCheck' }), ribbon.GetImage({ Id: 'jizhunCheck' })]).toEqual([true, true, '检查', 'assets/icons/check-32.png']);
    expect(told).toEqual([TOO_OLD]);
  });

  it('asks for a workbook where none is open, and says where there are no panes', () => {
    const none = stage([]);
    expect(none.press('jizhunCheck')).toBe(true);
    expect(none.told).toEqual([NO_BOOK]);
    const old = stage();
    const keeper = new PaneKeeper({ ...old.wps.program, ActiveWorkbook: old.wps.program.ActiveWorkbook!, CreateTaskPane: undefined } as never, old.board, BASE);
    const ribbon = new Ribbon(old.wps.program, old.board, keeper, (words) => void old.told.push(words));
    ribbon.OnAction({ Id: 'jizhunCheck' });
    expect(old.told).toEqual([NO_PANE]);
    expect(old.board.panes).toEqual([]);
  });
});

describe('a WPS that is busy', () => {
  it('is told of in words, and the ribbon goes on', () => {
    const { wps, keeper, press, told, ribbon } = stage();
    const busy = jest.spyOn(keeper, 'show').mockImplementation(() => {
      throw new Error('0x80010001');
    });
    expect(press('jizhunCheck')).toBe(true);
    expect(told).toEqual([expect.stringContaining(BUSY)]);
    busy.mockRestore();
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const current = jest.spyOn(keeper, 'current').mockImplementation(() => {
      throw new Error('0x80010001');
    });
    expect(ribbon.OnGetLabel({ Id: 'jizhunCheck' })).toBe('检查');
    current.mockRestore();
    warned.mockRestore();
    press('jizhunCheck');
    expect(wps.panes).toHaveLength(1);
  });
});

describe('the panes', () => {
  it('are made once for each workbook, on the right, beside the background page', () => {
    const { wps, press } = stage();
    for (const button of ['jizhunCheck', 'jizhunNext', 'jizhunCheck']) press(button);
    wps.active = 'D:\\乙.xlsx';
    press('jizhunInsert');
    expect(wps.panes.map(({ url, book, Visible, DockPosition, Width }) => [url, book, Visible, DockPosition, Width])).toEqual([
      ['http://oa/jizhun/taskpane.html?pane=s-1', 'D:\\甲.xlsx', true, 2, 540],
      ['http://oa/jizhun/taskpane.html?pane=s-2', 'D:\\乙.xlsx', true, 2, 540],
    ]);
  });

  it('hear each thing the ribbon asked once, also what was asked before they were loaded', () => {
    const { press, desk } = stage();
    press('jizhunCheck');
    const heard: string[] = [];
    const stop = desk(0).listen((what) => void heard.push(what));
    press('jizhunNext');
    press('jizhunNext');
    jest.advanceTimersByTime(1000);
    stop();
    press('jizhunReport');
    jest.advanceTimersByTime(1000);
    expect(heard).toEqual(['check', 'next', 'next']);
  });

  it('put themselves away, come back with the ribbon, and are made again where WPS has lost them', () => {
    const { wps, press, desk } = stage();
    press('jizhunPane');
    expect(desk(0).hide()).toBe(true);
    expect(wps.panes[0]!.Visible).toBe(false);
    press('jizhunPane');
    expect(wps.panes[0]!.Visible).toBe(true);
    press('jizhunPane');
    expect(wps.panes[0]!.Visible).toBe(false);
    const orphan = desk(0);
    wps.panes.splice(0);
    expect(orphan.hide()).toBe(false);
    press('jizhunCheck');
    expect(wps.panes).toHaveLength(1);
  });

  it('make room for each other', () => {
    const { wps, press } = stage();
    const shown = (): readonly string[] => wps.panes.filter(({ Visible }) => Visible).map(({ url }) => new URL(url).pathname);
    press('jizhunCheck');
    press('jizhunProbe');
    expect(shown()).toEqual(['/jizhun/self-check.html']);
    press('jizhunNext');
    expect(shown()).toEqual(['/jizhun/taskpane.html']);
  });

  it('lie beside a background page in a folder with a Chinese name', () => {
    const { wps, board } = stage();
    new PaneKeeper(wps.program, board, 'file:///C:/Users/%E5%BC%A0%20%E4%B8%89/jizhun_0.1.0/index.html', 1, 's').show();
    expect(wps.panes[0]!.url).toBe('file:///C:/Users/张 三/jizhun_0.1.0/taskpane.html?pane=s-1');
  });

  it('know their workbook also after another came to the front before they were loaded', () => {
    const { wps, press, desk } = stage();
    press('jizhunCheck');
    wps.active = 'D:\\乙.xlsx';
    expect(desk(0).book).toBe('D:\\甲.xlsx');
  });

  it('stay the workbook’s own through 另存为, whether or not it is heard of', () => {
    const { wps, keeper, board, ribbon, press, desk } = stage();
    press('jizhunCheck');
    const follower = followBooks(wps.program, board, keeper, ribbon);
    wps.saveAs('D:\\甲.xlsx', 'D:\\丙.xlsx');
    press('jizhunCheck');
    expect(wps.panes).toHaveLength(1);
    follower.stop();
    wps.saveAs('D:\\丙.xlsx', 'D:\\丁.xlsx');
    desk(0).say({ checked: true, findings: 0, book: { fullName: 'D:\\丁.xlsx' } });
    press('jizhunCheck');
    expect(wps.panes).toHaveLength(1);
    keeper.prune();
    expect(board.panes).toHaveLength(1);
    expect(wps.listening).toBe(0);
  });

  it('are forgotten with a closed workbook, with everything they said', () => {
    const { wps, keeper, board, ribbon, press, desk } = stage();
    press('jizhunCheck');
    desk(0).say({ checked: true, findings: 4, book: { fullName: 'D:\\甲.xlsx' } });
    const follower = followBooks(wps.program, board, keeper, ribbon);
    wps.close('D:\\甲.xlsx');
    jest.advanceTimersByTime(16_000);
    expect(board.panes).toHaveLength(1);
    jest.advanceTimersByTime(16_000);
    follower.stop();
    expect(board.panes).toEqual([]);
    expect([...wps.stored.keys()]).toEqual(['jizhun.et.panes']);
  });

  it('are found again by a background page that was loaded anew', () => {
    const { wps, board, press } = stage();
    press('jizhunCheck');
    const again = new PaneKeeper(wps.program, board, BASE, 1, 't');
    expect(again.show()?.token).toBe('s-1');
    expect(wps.panes).toHaveLength(1);
  });
});

describe('the label', () => {
  it('counts the findings of the workbook in front, and is drawn again only when that changes', () => {
    const { wps, keeper, board, ribbon, press, desk } = stage();
    const label = (): string => ribbon.OnGetLabel({ Id: 'jizhunCheck' });
    expect(label()).toBe('检查');
    press('jizhunCheck');
    const follower = followBooks(wps.program, board, keeper, ribbon);
    desk(0).say({ checked: false, findings: 0, book: { fullName: 'D:\\甲.xlsx' } });
    expect(label()).toBe('检查');
    desk(0).say({ checked: true, findings: 12, book: { fullName: 'D:\\甲.xlsx' } });
    wps.drawnAgain.splice(0);
    jest.advanceTimersByTime(1000);
    expect(label()).toBe('检查（12）');
    jest.advanceTimersByTime(5000);
    wps.active = 'D:\\乙.xlsx';
    wps.raise('WorkbookActivate', 'D:\\乙.xlsx');
    expect(label()).toBe('检查');
    follower.stop();
    expect(wps.drawnAgain).toEqual(['jizhunCheck', 'jizhunCheck']);
  });

  it('survives a WPS that does not answer while a cell is edited', () => {
    const { wps, keeper, ribbon, board, press, desk } = stage();
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    press('jizhunCheck');
    wps.drawnAgain.splice(0);
    const read = jest.spyOn(board, 'said').mockImplementation(() => {
      throw new Error('busy');
    });
    const follower = followBooks(wps.program, board, keeper, ribbon);
    jest.advanceTimersByTime(3000);
    read.mockRestore();
    desk(0).say({ checked: true, findings: 1, book: { fullName: 'D:\\甲.xlsx' } });
    jest.advanceTimersByTime(1000);
    follower.stop();
    expect(warned).toHaveBeenCalledTimes(3);
    expect(wps.drawnAgain).toEqual(['jizhunCheck']);
    warned.mockRestore();
  });
});

describe('the program around', () => {
  it('is WPS 表格 only where it has workbooks', () => {
    const { program } = new PlayedProgram([]);
    expect(programAround({})).toBeNull();
    expect(programAround({ Application: { Documents: {} } })).toBeNull();
    expect(programAround({ wps: program })?.Workbooks?.Count).toBe(0);
  });
});
