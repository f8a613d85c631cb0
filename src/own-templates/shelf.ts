/** Shelf: the clerk's own templates, kept on this machine and nowhere else. Every list it gives is new when something changed, and never changes itself. */

import { readExchange, writeExchange } from './exchange';
import { indicatorKey, type OwnTemplate } from './own-template';

/** Where the shelf is kept: the browser's storage, or whatever the host allows. Both may throw where keeping is forbidden. */
export interface Store {
  read(): string | null;
  keep(text: string): void;
}

export interface Added {
  readonly added: readonly OwnTemplate[];
  /** Kept already, and left as they were. */
  readonly known: readonly OwnTemplate[];
}

const CODE = /^WD-(\d+)$/;

export class Shelf {
  private list: readonly OwnTemplate[];
  /** Why the templates last only as long as the page, in the clerk's words; null while they are kept. */
  private trouble: string | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly store: Store) {
    this.list = this.recall();
  }

  templates = (): readonly OwnTemplate[] => this.list;

  get problem(): string | null {
    return this.trouble;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  find(code: string): OwnTemplate | undefined {
    return this.list.find((template) => template.code === code.trim().toUpperCase());
  }

  /** Gives each new one a code of its own; one that says an indicator kept already is left out. */
  add(templates: readonly OwnTemplate[]): Added {
    const added: OwnTemplate[] = [];
    const known: OwnTemplate[] = [];
    const kept = new Set(this.list.map(indicatorKey));
    let number = this.list.reduce((most, { code }) => Math.max(most, Number(CODE.exec(code)?.[1] ?? 0)), 0);
    for (const template of templates) {
      const key = indicatorKey(template);
      if (kept.has(key)) known.push(template);
      else added.push({ ...template, code: `WD-${String(++number).padStart(3, '0')}` });
      kept.add(key);
    }
    if (added.length > 0) this.turnTo([...this.list, ...added]);
    return { added, known };
  }

  remove(code: string): void {
    this.turnTo(this.list.filter((template) => template.code !== code));
  }

  clear(): void {
    this.turnTo([]);
  }

  private turnTo(list: readonly OwnTemplate[]): void {
    this.list = list;
    try {
      this.store.keep(writeExchange(list, 0));
      this.trouble = null;
    } catch {
      // A private window or a full storage: the list holds until the page is closed, and the clerk is told.
      this.trouble = '这里不允许保存，“我的模板”关闭页面后就没有了；请先导出为文件。';
    }
    for (const listener of this.listeners) listener();
  }

  private recall(): readonly OwnTemplate[] {
    let text: string | null;
    try {
      text = this.store.read();
    } catch {
      // As above: where nothing may be kept, nothing was.
      return [];
    }
    if (text === null) return [];
    const { templates, problems } = readExchange(text);
    if (problems.length > 0) this.trouble = `保存在本机的“我的模板”有 ${problems.length} 处读不出来，其余照常使用。`;
    return templates.map((template, i) => (CODE.test(template.code) ? template : { ...template, code: `WD-${String(i + 1).padStart(3, '0')}` }));
  }
}
