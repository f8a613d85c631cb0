/** Examiner: the sheets of a workbook as they were last read, kept up to date sheet by sheet. */

import { createChecker, share, type Checker } from '../checker';
import { readForms, type Pointing, type SheetReading } from '../layouts';
import { Sheet, stepTo } from '../model';
import { DEFAULTS, rules, type Configuration } from '../rules';
import { Examining, type Examined, type Tab } from './examination';

const EMPTY_READING = { forms: [], narratives: [], statements: [], unread: [] };

/** Stands in the place of a sheet that is still to be read. */
const NOT_READ: Tab = { sheet: new Sheet({ id: '', name: '', cells: new Map(), merges: [] }), reading: { sheet: '', ...EMPTY_READING } };

const passing = new WeakMap<Configuration, Checker>();

/** The checker that remembers nothing: making one costs as much as a form, so a folder of files is asked by the same. */
function passingChecker(configuration: Configuration): Checker {
  let checker = passing.get(configuration);
  if (!checker) passing.set(configuration, (checker = createChecker(rules, configuration, false)));
  return checker;
}

/** Holds the last picture of each sheet; `update` costs only what the given sheet costs. */
export class Examiner {
  private readonly tabs = new Map<string, Tab>();
  private order: readonly string[] = [];
  /** Where each name stands in the order; twice only in a damaged workbook. */
  private readonly places = new Map<string, number[]>();
  /** The tabs in their order; how they were at the last look, and where they were exchanged since then (`all` where the order is another one). */
  private row: Tab[] = [];
  private seen: readonly Tab[] = [];
  private exchanged: { readonly from: number; readonly to: number } | 'all' | null = null;
  private unread = new Set<string>();
  private readonly checker: Checker;
  private readonly examining: Examining;

  constructor(configuration: Configuration = DEFAULTS, remember = true, private pointings: readonly Pointing[] = []) {
    this.checker = remember ? createChecker(rules, configuration) : passingChecker(configuration);
    this.examining = new Examining(this.checker);
  }

  /** How often a rule was really asked. */
  get evaluations(): number {
    return this.checker.evaluations;
  }

  /** The sheets of the workbook, in tab order; readings of sheets that are gone are forgotten. */
  arrange(names: readonly string[]): void {
    if (names === this.order || (names.length === this.order.length && names.every((name, at) => name === this.order[at]))) return;
    this.order = names;
    this.places.clear();
    for (const [at, name] of names.entries()) {
      const places = this.places.get(name);
      if (places) places.push(at);
      else this.places.set(name, [at]);
    }
    for (const name of [...this.tabs.keys()]) if (!this.places.has(name)) this.tabs.delete(name);
    this.row = names.map((name) => this.tabs.get(name) ?? NOT_READ);
    this.exchanged = 'all';
    this.unread = new Set(names.filter((name) => !this.tabs.has(name)));
  }

  /** The sheets to read when these have changed: those never read are among them. In tab order. */
  awaited(changed: ReadonlySet<string> | 'all'): readonly string[] {
    if (changed === 'all') return this.order;
    const places = [...new Set([...changed, ...this.unread])].flatMap((name) => this.places.get(name) ?? []);
    return places.sort((a, b) => a - b).map((at) => this.order[at]!);
  }

  update(sheet: Sheet): void {
    if (this.tabs.get(sheet.name)?.sheet !== sheet) this.read(sheet);
  }

  /** The sheet as it was last read. */
  sheet(name: string): Sheet | undefined {
    return this.tabs.get(name)?.sheet;
  }

  point(pointings: readonly Pointing[]): void {
    const touched = new Set([...this.pointings, ...pointings].map((pointing) => pointing.sheet));
    this.pointings = pointings;
    for (const name of touched) {
      const sheet = this.sheet(name);
      if (sheet) this.read(sheet);
    }
  }

  result(): Examined {
    const { seen: before, exchanged } = this;
    const now = exchanged ? this.row.slice() : before;
    const tabs = exchanged === 'all' ? stepTo(before, now) : { before, now, change: exchanged && { from: exchanged.from, before: exchanged.to, now: exchanged.to } };
    this.seen = now;
    this.exchanged = null;
    return { ...this.examining.look(tabs), sheetCount: this.tabs.size };
  }

  private read(sheet: Sheet): void {
    const previous = this.tabs.get(sheet.name)?.reading;
    const own = this.pointings.filter((pointing) => pointing.sheet === sheet.name);
    const next = sheet.hidden ? { sheet: sheet.name, ...EMPTY_READING } : readForms(sheet, own);
    const tab: Tab = { sheet, reading: previous ? shareReading(previous, next) : next };
    this.tabs.set(sheet.name, tab);
    this.unread.delete(sheet.name);
    for (const at of this.places.get(sheet.name) ?? []) this.exchange(at, tab);
  }

  private exchange(at: number, tab: Tab): void {
    this.row[at] = tab;
    const { exchanged } = this;
    if (exchanged !== 'all') this.exchanged = { from: Math.min(at, exchanged?.from ?? at), to: Math.max(at + 1, exchanged?.to ?? 0) };
  }
}

/** Forms are matched by id, so that a form inserted above does not make all others look new. */
function shareReading(previous: SheetReading, next: SheetReading): SheetReading {
  const known = new Map(previous.forms.map((form) => [form.id, form]));
  const told = new Map(previous.narratives.map((narrative) => [narrative.id, narrative]));
  return {
    ...next,
    forms: next.forms.map((form) => share(known.get(form.id), form)),
    narratives: next.narratives.map((narrative) => share(told.get(narrative.id), narrative)),
    statements: share(previous.statements, next.statements),
  };
}
