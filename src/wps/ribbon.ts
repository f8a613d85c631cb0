/**
 * The tab 绩效目标: WPS finds these functions by name on the background page's window. None may be `async`, or the tab is not shown; each
 * answers true when it is done, and words where it cannot be done.
 */

import type { Board, Command } from './board';
import type { PaneKeeper } from './pane-keeper';
import type { Program, RibbonOfWps } from './program';

interface Control {
  readonly Id: string;
}

/** As ribbon.xml names them. */
export interface Callbacks {
  OnAddinLoad(ribbon: RibbonOfWps): boolean;
  OnAction(control: Control): boolean;
  OnGetLabel(control: Control): string;
  GetImage(control: Control): string;
}

/** What a button asks of the pane, which is also the name of its picture. */
const COMMANDS: Readonly<Record<string, Command>> = { jizhunCheck: 'check', jizhunNext: 'next', jizhunInsert: 'insert', jizhunReport: 'report' };
const CHECK = 'jizhunCheck';

const NO_COUNT = '检查';

export const BUSY = 'WPS 正忙：如果正在编辑单元格，请先按回车，再点一次。';
export const NO_BOOK = '请先打开要检查的工作簿。';
export const TOO_OLD = '这个版本的 WPS 太旧，不能使用绩准。请升级 WPS，或改用网页工作台。';
export const NO_PANE = '窗格没有打开：这个版本的 WPS 不支持任务窗格，请升级 WPS，或改用网页工作台。';

/** Where WPS lacks what every pane needs, a button at least says so. */
export function deafRibbon(tell: (words: string) => void): Callbacks {
  const say = (): boolean => {
    tell(TOO_OLD);
    return true;
  };
  return { OnAddinLoad: () => true, OnAction: say, OnGetLabel: () => NO_COUNT, GetImage: pictureOf };
}

/** A path beside the background page: pictures given in the ribbon file itself stay blank on some Linux builds. */
function pictureOf({ Id }: Control): string {
  return `assets/icons/${COMMANDS[Id] ?? 'icon'}-32.png`;
}

export class Ribbon implements Callbacks {
  private ribbon: RibbonOfWps | null = null;
  private shownLabel = '';

  constructor(private readonly program: Program, private readonly board: Board, private readonly keeper: PaneKeeper, private readonly tell: (words: string) => void) {}

  readonly OnAddinLoad = (ribbon: RibbonOfWps): boolean => {
    this.ribbon = ribbon;
    return true;
  };

  /** An error thrown into WPS would end the ribbon's own work. */
  readonly OnAction = (control: Control): boolean => {
    try {
      this.act(control);
    } catch (error) {
      this.tell(`${BUSY}（${error instanceof Error ? error.message : String(error)}）`);
    }
    return true;
  };

  private act({ Id }: Control): void {
    if (!this.program.ActiveWorkbook) this.tell(NO_BOOK);
    else if (Id === 'jizhunPane') this.must(this.keeper.toggle());
    else if (Id === 'jizhunProbe') this.must(this.keeper.show('probe'));
    else {
      const command = COMMANDS[Id];
      const pane = this.must(this.keeper.show());
      if (command && pane) this.board.ask(pane.token, command);
    }
    this.refresh();
  }

  readonly OnGetLabel = ({ Id }: Control): string => {
    if (Id !== CHECK) return '';
    try {
      this.shownLabel = this.label();
    } catch (error) {
      // Asked for while a cell is being edited; the next look finds the count again.
      console.warn('绩准：WPS 暂时没有应答', error);
    }
    return this.shownLabel || NO_COUNT;
  };

  readonly GetImage = pictureOf;

  /** Has the label drawn again when the count has changed. */
  refresh(): void {
    if (this.label() !== this.shownLabel) (this.ribbon ?? this.program.ribbonUI)?.InvalidateControl(CHECK);
  }

  /** The count of the workbook in front; none where nothing was checked yet. */
  private label(): string {
    const pane = this.keeper.current();
    const said = pane ? this.board.said(pane.token) : null;
    return said?.checked ? `检查（${said.findings}）` : NO_COUNT;
  }

  private must<T>(pane: T | null): T | null {
    if (pane === null) this.tell(NO_PANE);
    return pane;
  }
}
