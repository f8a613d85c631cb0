/** Engine: answers batches of the rich API from a Book, as Excel would, and loudly refuses what it does not know. */

import { ExcelError, invalidArgument, invalidReference } from '../model/excel-error';
import type { Book } from '../model/book';
import { apiObject, ApiObject, Cells, type Argument, type Json } from './api-type';
import { apiSets, isNewer } from './api-sets';
import { eventMember, EventSource } from './event-source';
import { query, update } from './query';
import { SERVICES } from './types/services';
import { WorkbookType } from './types/workbook';
import { RangeAreasType, RangeType } from './types/range';
import { ACTION, PATH, type WireArguments, type WireBatch, type WirePath, type WireResult } from './wire';

export interface EngineOptions {
  /** What the played Excel supports, e.g. `1.9`. Members beyond it answer ApiNotFound. */
  readonly excelApi: string;
  /** `call`: each writing call is one undo step. `batch`: each round trip. `cut`: any write forgets the clerk's undo history, as older builds do. */
  readonly undo: 'call' | 'batch' | 'cut';
}

/** Types whose members the client asks for by itself. */
const INTERNAL = /^_|^Id$/;

type Resolved = ApiObject | null;

export class Engine {
  /** Members used by the add-in, as `Range.values`. */
  readonly used = new Set<string>();
  /** Members the stand-in does not know; empty in a good test. */
  readonly missing = new Set<string>();
  readonly events: EventSource;
  options: EngineOptions;
  /** `Visible` while the pane is shown; `Office.addin.showAsTaskpane` and `hide` change it. */
  runtimeState = 'Visible';
  private readonly references = new Map<string, ApiObject>();
  private nextReference = 1;
  private transient: Cells[] = [];
  /** Called before each action; may throw an ExcelError or change the book. */
  beforeAction: ((index: number) => void) | null = null;

  constructor(
    readonly book: Book,
    options: Partial<EngineOptions> = {},
  ) {
    this.options = { excelApi: '1.17', undo: 'batch', ...options };
    this.events = new EventSource(book, this);
  }

  /** New cells for this batch; they follow rows, and are forgotten afterwards unless the client keeps them. */
  cells(cells: Cells): Cells {
    this.transient.push(cells);
    return cells;
  }

  /** Notes the use of a member; refuses it where the played Excel is too old. */
  use(type: string, member: string): void {
    if (INTERNAL.test(member)) return;
    const name = `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    this.used.add(name);
    const set = apiSets().get(name);
    if (set?.name === 'ExcelApi' && isNewer(set.version, this.options.excelApi)) throw this.notFound(name, `needs ExcelApi ${set.version}; this Excel has ${this.options.excelApi}`);
  }

  unknown(type: string, member: string): ExcelError {
    const name = `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    this.missing.add(name);
    return this.notFound(name, 'is not known to the stand-in');
  }

  private notFound(name: string, why: string): ExcelError {
    return new ExcelError('ApiNotFound', `The API you are trying to use could not be found. It may be available in a newer version of Excel. ${name} ${why}.`, name);
  }

  execute(batch: WireBatch): WireResult {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    const paths = new PathResolver(this, batch.ObjectPaths ?? {});
    const depth = this.book.undo.depth;
    this.transient = [];
    let index = 0;
    let failure: ExcelError | null = null;
    try {
      for (const action of batch.Actions ?? []) {
        this.beforeAction?.(index);
        if (action.ActionType === ACTION.Trace) {
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
        } else {
          const object = this.inStep(() => paths.at(action.ObjectPathId));
          const Value = object === null ? null : this.inStep(() => this.act(object, action, paths));
          results.push({ ActionId: action.Id, Value });
        }
        index += 1;
      }
    } catch (error) {
      failure = asExcelError(error);
    }
    if (this.book.undo.depth > depth) {
      if (this.options.undo === 'batch') this.book.undo.join(depth, '加载项');
      if (this.options.undo === 'cut') this.book.undo.cut();
    }
    this.release();
    const answer = { Results: results, TraceIds: traces };
    if (!failure) return answer;
    return { ...answer, Error: { Code: failure.code, Message: failure.message, Location: failure.location, ActionIndex: index, HttpStatusCode: failure.code === 'ItemNotFound' ? 404 : 400 } };
  }

  private inStep<T>(work: () => T): T {
    this.book.acting = this;
    return this.book.run('加载项', 'addin', work);
  }

  private act(object: ApiObject, action: { ActionType: number; Name: string; ArgumentInfo?: WireArguments; QueryInfo?: object; ObjectState?: { readonly [key: string]: Json } }, paths: PathResolver): Json {
    const { type } = object;
    switch (action.ActionType) {
      case ACTION.Instantiate: return identity(object);
      case ACTION.Query:
      case ACTION.QueryAsJson: return { ...query(this, object, action.QueryInfo ?? {}), ...identity(object) };
      case ACTION.EnsureUnchanged: return null;
      case ACTION.SetProperty: {
        const write = type.write?.[action.Name];
        if (!write) throw this.unknown(type.name, action.Name);
        this.use(type.name, action.Name);
        write(object.target, plain(paths.arguments(action.ArgumentInfo)[0]), this);
        return null;
      }
      case ACTION.Update:
        update(this, object, action.ObjectState ?? {});
        return null;
      case ACTION.Method: return this.call(object, action.Name, paths.arguments(action.ArgumentInfo));
      default: throw this.unknown(type.name, `action ${action.ActionType}`);
    }
  }

  private call(object: ApiObject, name: string, args: readonly Argument[]): Json {
    if (name === '_KeepReference') {
      object.referenceId ??= `ref${this.nextReference++}`;
      this.references.set(object.referenceId, object);
      return null;
    }
    const event = eventMember(object.type.name, name);
    if (event) {
      this.use(object.type.name, event.member);
      this.events.register(event, object);
      return null;
    }
    const method = object.type.call?.[name];
    if (!method) throw this.unknown(object.type.name, name);
    this.use(object.type.name, name);
    const answer = method(object.target, args, this);
    return answer === undefined || answer instanceof ApiObject ? null : answer;
  }

  reference(id: string): ApiObject {
    const object = this.references.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  forget(id: string): void {
    const object = this.references.get(id);
    this.references.delete(id);
    if (object?.type === RangeType || object?.type === RangeAreasType) unfollow(object.target);
  }

  /** How many references the client holds: a leak shows here. */
  get heldReferences(): number {
    return this.references.size;
  }

  private release(): void {
    const held = new Set([...this.references.values()].map(({ target }) => target as unknown));
    for (const cells of this.transient) if (!held.has(cells) && !this.events.holds(cells)) unfollow(cells);
    this.transient = [];
  }
}

function unfollow(cells: Cells): void {
  cells.sheet.followers.delete(cells);
}

function identity(object: ApiObject): { [key: string]: Json } {
  const { type } = object;
  return { ...(type.id ? { Id: type.id(object.target) } : {}), ...(object.referenceId ? { _ReferenceId: object.referenceId } : {}) };
}

function plain(argument: Argument | undefined): Json {
  if (argument === undefined || argument instanceof ApiObject) throw invalidArgument();
  return argument as Json;
}

function asExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  process.stderr.write(`stand-in: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return new ExcelError('GeneralException', `fault in the stand-in: ${error instanceof Error ? error.message : String(error)}`);
}

/** Object paths of one batch, each resolved once. */
class PathResolver {
  private readonly found = new Map<number, Resolved>();

  constructor(
    private readonly engine: Engine,
    private readonly paths: Readonly<Record<string, WirePath>>,
  ) {}

  at(id: number): Resolved {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument();
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: WireArguments | undefined): readonly Argument[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index): Argument => {
      const id = ids?.[index];
      if (id === undefined || id === 0) return argument;
      return typeof id === 'number' ? this.demand(id) : id.map((one) => this.demand(one));
    });
  }

  private demand(id: number): ApiObject {
    const object = this.at(id);
    if (!object) throw invalidArgument();
    return object;
  }

  private resolve(path: WirePath): Resolved {
    const { engine } = this;
    if (path.ObjectPathType === PATH.Global) return apiObject(WorkbookType, engine.book);
    if (path.ObjectPathType === PATH.Null) return null;
    if (path.ObjectPathType === PATH.Reference) return engine.reference(path.Name);
    if (path.ObjectPathType === PATH.New) {
      const service = SERVICES[path.Name];
      if (!service) throw engine.unknown('new', path.Name);
      return service(engine);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.at(path.ParentObjectPathId);
    if (parent === null) return null;
    const { type } = parent;
    if (path.ObjectPathType === PATH.Property) {
      const go = type.go?.[path.Name];
      if (!go) throw engine.unknown(type.name, path.Name);
      engine.use(type.name, path.Name);
      return go(parent.target, engine);
    }
    if (path.ObjectPathType === PATH.Indexer) {
      if (!type.item) throw engine.unknown(type.name, 'getItem');
      return type.item(parent.target, this.arguments(path.ArgumentInfo), engine);
    }
    if (path.ObjectPathType !== PATH.Method) throw engine.unknown(type.name, `path ${path.ObjectPathType}`);
    const method = type.call?.[path.Name] ?? (path.Name === 'GetItem' ? type.item : undefined);
    if (!method) throw engine.unknown(type.name, path.Name);
    engine.use(type.name, path.Name);
    const answer = method(parent.target, this.arguments(path.ArgumentInfo), engine);
    if (answer === null || answer instanceof ApiObject) return answer;
    throw new Error(`${type.name}.${path.Name} answered no object`);
  }
}
