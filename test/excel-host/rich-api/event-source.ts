/** EventSource: which events the add-in listens to, and what of the book's doings goes out to it. Nothing goes out unasked. */

import { localAddress, type Area } from '../model/area';
import type { Book } from '../model/book';
import { valueType } from '../model/cell';
import type { Actor, BookEvent, SheetChange } from '../model/events';
import type { Worksheet } from '../model/worksheet';
import { Cells, type ApiObject } from './api-type';
import type { WireEvent } from './wire';

/** By what the client calls to register: the public member and the number of the event. */
const EVENTS: Readonly<Record<string, { readonly member: string; readonly type: number }>> = {
  DataChangedEvent: { member: 'OnChanged', type: 10 },
  ActivatedEvent: { member: 'OnActivated', type: 11 },
  DeactivatedEvent: { member: 'OnDeactivated', type: 12 },
  AddedEvent: { member: 'OnAdded', type: 13 },
  SelectionChangedEvent: { member: 'OnSelectionChanged', type: 14 },
  DeletedEvent: { member: 'OnDeleted', type: 15 },
  CalculatedEvent: { member: 'OnCalculated', type: 16 },
  FormatChangedEvent: { member: 'OnFormatChanged', type: 18 },
  RowHiddenChangedEvent: { member: 'OnRowHiddenChanged', type: 22 },
  FormulaChangedEvent: { member: 'OnFormulaChanged', type: 23 },
  ProtectionChangedEvent: { member: 'OnProtectionChanged', type: 24 },
  EventNameChanged: { member: 'OnNameChanged', type: 25 },
  EventVisibilityChanged: { member: 'OnVisibilityChanged', type: 26 },
  EventMoved: { member: 'OnMoved', type: 27 },
};

const CATEGORY = 65_536;

export interface EventMember {
  readonly member: string;
  readonly type: number;
  readonly on: boolean;
}

/** The event a method (un)registers; null for any other method. */
export function eventMember(typeName: string, method: string): EventMember | null {
  const found = /^_(Un)?[Rr]egister(\w+)$/.exec(method);
  const event = found && EVENTS[found[2]!];
  return event && /^Work(?:sheet|sheetCollection|book)$/.test(typeName) ? { ...event, on: found[1] === undefined } : null;
}

export class EventSource {
  /** False after `context.runtime.enableEvents = false`: what happens in this program stays silent, what colleagues do does not. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly ranges = new Map<string, Cells>();
  private nextRange = 1;
  private nextEvent = 1;
  private waiting: WireEvent[] = [];

  /** Ends with the pane: nothing is heard any more. */
  readonly stop: () => void;

  constructor(
    private readonly book: Book,
    own: object,
  ) {
    this.stop = book.listen((event, actor) => this.take(event, actor === 'addin' && book.acting !== own ? 'colleague' : actor));
  }

  register({ type, on }: EventMember, object: ApiObject): void {
    const target = object.type.id ? object.type.id(object.target) : 'Workbook';
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Names of what is listened to now, for tests of clean leave-taking. */
  get listening(): readonly string[] {
    const names = new Map(Object.values(EVENTS).map(({ member, type }) => [String(type), member]));
    return [...this.registered].filter(([, count]) => count > 0).map(([key]) => names.get(key.split(' ')[0]!) ?? key);
  }

  holds(cells: Cells): boolean {
    return [...this.ranges.values()].includes(cells);
  }

  /** The range of an event, asked for later by `event.getRange`. */
  range(id: string): Cells | undefined {
    return this.ranges.get(id);
  }

  /** What is to be sent; empties the list. */
  collect(): readonly WireEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }

  private take(event: BookEvent, actor: Actor): void {
    const remote = actor === 'colleague';
    if (!this.enabled && !remote) return;
    for (const [type, message] of this.messages(event, actor)) {
      for (const target of [event.sheet.id, 'Workbook']) {
        if ((this.registered.get(`${type} ${target}`) ?? 0) > 0) this.waiting.push([CATEGORY, type, target, JSON.stringify(message), this.nextEvent++, remote]);
      }
    }
  }

  private messages(event: BookEvent, actor: Actor): [number, object][] {
    const source = actor === 'colleague' ? 'Remote' : 'Local';
    const worksheetId = event.sheet.id;
    switch (event.kind) {
      case 'changed': return [[10, { ...this.changed(event), source, worksheetId, triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown' }]];
      case 'formatted': return [[18, { source, worksheetId, address: localAddress(event.area), referenceId: this.keep(event.sheet, event.area) }]];
      case 'selected': return actor === 'colleague' ? [] : [[14, { address: event.address, worksheetId }]];
      case 'activated': return actor === 'colleague' ? [] : [[11, { worksheetId }]];
      case 'deactivated': return actor === 'colleague' ? [] : [[12, { worksheetId }]];
      case 'calculated': return [[16, { worksheetId, address: '' }]];
      case 'moved': return [[27, { source, worksheetId, positionBefore: event.from, positionAfter: event.to }]];
      case 'added': return [[13, { source, worksheetId }]];
      case 'deleted': return [[15, { source, worksheetId }]];
      case 'renamed': return [[25, { source, worksheetId, nameBefore: event.from, nameAfter: event.to }]];
      case 'visibility': return [[26, { source, worksheetId, visibilityBefore: event.from, visibilityAfter: event.to }]];
    }
  }

  private changed({ sheet, changeType, area, direction, detail }: SheetChange): object {
    const plain = { changeType, address: localAddress(area), referenceId: this.keep(sheet, area), shiftDirection: direction };
    if (!detail) return plain;
    return { ...plain, valueBefore: detail.before.value, valueAfter: detail.after.value, valueTypeBefore: valueType(detail.before), valueTypeAfter: valueType(detail.after) };
  }

  private keep(sheet: Worksheet, area: Area): string {
    const id = `ev${this.nextRange++}`;
    if (this.book.sheets.includes(sheet)) this.ranges.set(id, new Cells(sheet, [area]));
    if (this.ranges.size > 1000) this.drop();
    return id;
  }

  private drop(): void {
    const [oldest] = this.ranges;
    if (!oldest) return;
    oldest[1].sheet.followers.delete(oldest[1]);
    this.ranges.delete(oldest[0]);
  }
}
