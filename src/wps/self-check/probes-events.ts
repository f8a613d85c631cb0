/** Which events reach this page, and when. Rows 60 to 69 of the scratch sheet. */

import { Board } from '../board';
import { notChecked, onSheet, put, verdict, type Everything, type Outcome, type Probe, type ScratchPlace } from './probe';

/** Milliseconds an event may take; nobody has published a figure. */
const PATIENCE = 2000;
const STEP = 50;
const SHIFT_DOWN = -4121;
const SHIFT_UP = -4162;

type EventName = 'SheetChange' | 'SheetSelectionChange' | 'SheetActivate' | 'SheetCalculate' | 'WorkbookNewSheet';

interface Heard {
  count: number;
  /** During the call that caused it, before it returned. */
  early: number;
}

/** Listens while `cause` runs and until something is heard; always stops listening. */
async function hear({ program, wait }: ScratchPlace, name: EventName, cause: () => void): Promise<Heard> {
  const heard: Heard = { count: 0, early: 0 };
  const listener = (): void => {
    heard.count += 1;
  };
  const events = program.ApiEvent as unknown as ListenerList;
  events.AddApiEventListener(name, listener);
  try {
    cause();
    heard.early = heard.count;
    for (let waited = 0; heard.count === 0 && waited < PATIENCE; waited += STEP) await wait(STEP);
    return heard;
  } finally {
    events.RemoveApiEventListener(name, listener);
  }
}

/** The vendor's declaration types each name apart; all of them take a function. */
interface ListenerList {
  AddApiEventListener(name: EventName, listener: () => void): void;
  RemoveApiEventListener(name: EventName, listener: () => void): void;
}

function told({ count, early }: Heard): Outcome {
  return verdict(count > 0, count === 0 ? `${PATIENCE} 毫秒内没有收到` : `收到 ${count} 次，其中 ${early} 次在写入返回之前`);
}

function withEvents(program: Everything, on: boolean, work: () => void): void {
  const before = program.EnableEvents;
  program.EnableEvents = on;
  try {
    work();
  } finally {
    program.EnableEvents = before;
  }
}

export const eventProbes: readonly Probe[] = [
  onSheet('events.change', '事件', '单元格改动会通知本页', async (place) => told(await hear(place, 'SheetChange', () => put(place.sheet.Range('A60'), 1)))),
  onSheet('events.background', '事件', '单元格改动也会通知后台页', async ({ program, sheet, wait }) => {
    const board = Board.of(program);
    if (!board) return notChecked('没有 PluginStorage');
    const before = board.changesHeard;
    put(sheet.Range('A61'), 2);
    for (let waited = 0; board.changesHeard === before && waited < PATIENCE; waited += STEP) await wait(STEP);
    return verdict(board.changesHeard > before, `收到 ${board.changesHeard - before} 次`);
  }),
  onSheet('events.change-off', '事件', '关闭事件后改动不通知', async (place) => {
    const { count } = await hear(place, 'SheetChange', () => withEvents(place.program, false, () => put(place.sheet.Range('A61'), 1)));
    return verdict(count === 0, `收到 ${count} 次`);
  }),
  onSheet('events.insert', '事件', '插入一行会通知本页', async (place) => {
    const outcome = told(await hear(place, 'SheetChange', () => void place.sheet.Range('62:62').Insert(SHIFT_DOWN)));
    place.sheet.Range('62:62').Delete(SHIFT_UP);
    return outcome;
  }),
  onSheet('events.calculate', '事件', '重新计算会通知本页', async (place) => {
    place.sheet.Range('B63').Formula = '=A63*2';
    return told(await hear(place, 'SheetCalculate', () => put(place.sheet.Range('A63'), 21)));
  }),
  onSheet('events.select', '事件', '选中单元格会通知本页', async (place) => {
    if (!isInFront(place)) return notChecked('临时工作表不在最前面');
    place.sheet.Activate();
    place.sheet.Range('A64').Select();
    return told(await hear(place, 'SheetSelectionChange', () => void place.sheet.Range('B65').Select()));
  }),
  onSheet('events.new-sheet', '事件', '新建工作表会通知本页', async (place) => {
    const { program, book, sheet } = place;
    const sheets = book.Worksheets;
    let added: Et.Worksheet | null = null;
    const add = (): void => {
      added = sheets.Add(undefined, sheets.Item(sheets.Count)) as unknown as Et.Worksheet;
    };
    const outcome = told(await hear(place, 'WorkbookNewSheet', add));
    const alerts = program.DisplayAlerts;
    program.DisplayAlerts = false;
    try {
      (added as Et.Worksheet | null)?.Delete();
    } finally {
      program.DisplayAlerts = alerts;
    }
    sheet.Activate();
    return outcome;
  }),
];

function isInFront({ program, book }: ScratchPlace): boolean {
  return program.ActiveWorkbook?.FullName === book.FullName;
}
