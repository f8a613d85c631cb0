/** A pane that WPS tells of nothing still follows, by way of the background page. */

import { Board } from '../../src/wps/board';
import { nudged } from '../../src/wps/nudge';
import { PlayedProgram } from './played-program';

jest.useFakeTimers();

function stage() {
  const wps = new PlayedProgram(['D:\\甲.xlsx']);
  const board = Board.of(wps.program)!;
  board.hearChange();
  let looks = 0;
  const stop = nudged(wps.program, board, () => void (looks += 1));
  return { wps, board, stop, looks: () => looks };
}

describe('a pane', () => {
  it('looks for itself once after changes only the background page heard of', () => {
    const { wps, board, stop, looks } = stage();
    jest.advanceTimersByTime(3000);
    expect(looks()).toBe(0);
    for (let change = 0; change < 5; change++) board.hearChange();
    jest.advanceTimersByTime(3000);
    expect(looks()).toBe(1);
    board.hearChange();
    jest.advanceTimersByTime(1000);
    expect(looks()).toBe(2);
    stop();
    board.hearChange();
    jest.advanceTimersByTime(3000);
    expect(looks()).toBe(2);
    expect(wps.listening).toBe(0);
  });

  it('does nothing twice where it is told itself', () => {
    const { wps, board, looks } = stage();
    for (let change = 0; change < 5; change++) {
      board.hearChange();
      wps.raise('SheetChange', 'D:\\甲.xlsx');
      jest.advanceTimersByTime(1000);
    }
    expect(looks()).toBe(0);
  });

  it('catches up when WPS answers again', () => {
    const { board, looks } = stage();
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const busy = jest.spyOn(board, 'changesHeard', 'get').mockImplementation(() => {
      throw new Error('busy');
    });
    jest.advanceTimersByTime(2000);
    busy.mockRestore();
    board.hearChange();
    jest.advanceTimersByTime(1000);
    expect(looks()).toBe(1);
    warned.mockRestore();
  });
});
