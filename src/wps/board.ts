/**
 * The board: how the background page and the panes tell each other things. Each page of an add-in is a world of its own, and the one thing
 * they share is a storage of WPS that lasts as long as the program and tells of no change; so each page writes its own keys and looks at the
 * others' from time to time. 文字, 表格 and 演示 share that storage too, hence the prefix.
 */

import type { Program } from './program';

export type PaneKind = 'check' | 'probe';
export type Command = 'check' | 'next' | 'insert' | 'report';

/** A pane as the background page keeps it. */
export interface KeptPane {
  /** Names the pane in the address of its page. */
  readonly token: string;
  readonly kind: PaneKind;
  /** As WPS counts its panes; null while it is being made. */
  readonly id: number | null;
  /** Full name of its workbook. */
  readonly book: string;
}

/** What a pane tells of itself. */
export interface Said {
  /** Full name its workbook has now: a rename the background page did not hear of. */
  readonly book: string;
  readonly checked: boolean;
  readonly findings: number;
}

export interface Asked {
  readonly serial: number;
  readonly what: Command;
}

/** What both sides need of WPS' storage; a browser's own has the same shape. */
export interface Storage {
  getItem(key: string): unknown;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'jizhun.et.';
/** Questions nobody came for are forgotten from the oldest on. */
const MOST_ASKED = 8;

export class Board {
  constructor(private readonly storage: Storage) {}

  static of(program: Program): Board | null {
    const storage = program.PluginStorage;
    return storage ? new Board(storage) : null;
  }

  get panes(): readonly KeptPane[] {
    return this.read<readonly KeptPane[]>('panes') ?? [];
  }

  keepPanes(panes: readonly KeptPane[]): void {
    this.write('panes', panes);
  }

  /** What the pane was asked and has not been told to forget. */
  asked(token: string): readonly Asked[] {
    return this.read<readonly Asked[]>(`${token}.asked`) ?? [];
  }

  ask(token: string, what: Command): void {
    const before = this.asked(token);
    const serial = (before[before.length - 1]?.serial ?? 0) + 1;
    this.write(`${token}.asked`, [...before, { serial, what }].slice(-MOST_ASKED));
  }

  said(token: string): Said | null {
    return this.read<Said>(`${token}.said`);
  }

  say(token: string, said: Said): void {
    this.write(`${token}.said`, said);
  }

  /** Changes of cells the background page was told of: whether it is told of any is one of the things nobody has measured. */
  get changesHeard(): number {
    return this.read<number>('changes') ?? 0;
  }

  hearChange(): void {
    this.write('changes', this.changesHeard + 1);
  }

  forget(token: string): void {
    this.storage.removeItem(`${PREFIX}${token}.asked`);
    this.storage.removeItem(`${PREFIX}${token}.said`);
  }

  private read<T>(key: string): T | null {
    const text = this.storage.getItem(PREFIX + key);
    if (typeof text !== 'string' || text === '') return null;
    return JSON.parse(text) as T;
  }

  private write(key: string, value: unknown): void {
    this.storage.setItem(PREFIX + key, JSON.stringify(value));
  }
}
