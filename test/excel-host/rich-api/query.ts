/** Query: `load` and `set` — exactly what was asked for, no more. */

import type { ApiObject, Json } from './api-type';
import type { Engine } from './engine';
import type { WireQuery } from './wire';

type Path = readonly string[];

export function query(engine: Engine, object: ApiObject, asked: WireQuery): { [key: string]: Json } {
  const select = (asked.Select ?? []).map((path) => path.split('/'));
  const expand = (asked.Expand ?? []).map((path) => path.split('/'));
  if (!object.type.items) return pick(engine, object, select, expand);
  const from = asked.Skip ?? 0;
  const all = object.type.items(object.target, engine);
  const items = all.slice(from, asked.Top === undefined ? undefined : from + asked.Top);
  // `items/name` and `name` mean the same on a collection.
  return { _Items: items.map((item, index) => itemOf(engine, item, from + index, select.map(withoutItems), expand.map(withoutItems))) };
}

function withoutItems(path: Path): Path {
  return path[0]?.toLowerCase() === 'items' ? path.slice(1) : path;
}

function itemOf(engine: Engine, item: ApiObject, index: number, select: readonly Path[], expand: readonly Path[]): { [key: string]: Json } {
  const value = pick(engine, item, select.filter((path) => path.length > 0), expand.filter((path) => path.length > 0));
  return item.type.id ? { ...value, Id: item.type.id(item.target) } : { ...value, _Index: index };
}

function pick(engine: Engine, object: ApiObject, select: readonly Path[], expand: readonly Path[]): { [key: string]: Json } {
  const { type, target } = object;
  const value: { [key: string]: Json } = {};
  const reads = type.read ?? {};
  const everything = select.length === 0 || select.some((path) => path[0] === '*');
  if (everything) {
    for (const [name, read] of Object.entries(reads)) if (!name.startsWith('_') && supported(engine, type.name, name)) value[name] = read(target, engine);
  }
  const children = new Map<string, Path[]>();
  for (const path of select) {
    const [first = '', ...rest] = path;
    if (first === '*') continue;
    const name = nameIn([...Object.keys(reads), ...Object.keys(type.go ?? {})], first);
    if (name === undefined) throw engine.unknown(type.name, first);
    engine.use(type.name, name);
    const read = reads[name];
    if (read && rest.length === 0) value[name] = read(target, engine);
    else children.set(name, [...(children.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  for (const [first = '', ...rest] of expand) {
    const name = nameIn(Object.keys(type.go ?? {}), first);
    if (name === undefined) throw engine.unknown(type.name, first);
    engine.use(type.name, name);
    if (!children.has(name)) children.set(name, rest.length > 0 ? [rest] : []);
  }
  for (const [name, paths] of children) {
    const go = type.go?.[name];
    if (!go) throw engine.unknown(type.name, name);
    const child = go(target, engine);
    value[name] = child === null ? null : child.type.items ? query(engine, child, { Select: paths.map((path) => path.join('/')) }) : { ...pick(engine, child, paths, []), ...(child.type.id ? { Id: child.type.id(child.target) } : {}) };
  }
  return value;
}

/** `load()` without names gives what this Excel has, silently without what is newer. */
function supported(engine: Engine, type: string, member: string): boolean {
  try {
    engine.use(type, member);
    return true;
  } catch {
    return false;
  }
}

function nameIn(names: readonly string[], asked: string): string | undefined {
  const wanted = asked.toLowerCase();
  return names.find((name) => name.toLowerCase() === wanted);
}

/** `object.set({ format: { wrapText: true } })` in one action. */
export function update(engine: Engine, object: ApiObject, state: { readonly [key: string]: Json }): void {
  const { type, target } = object;
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const write = type.write?.[name];
    const go = type.go?.[name];
    if (!write && !go) throw engine.unknown(type.name, key);
    engine.use(type.name, name);
    if (write) write(target, value, engine);
    else {
      const child = go!(target, engine);
      if (child && typeof value === 'object' && value !== null && !Array.isArray(value)) update(engine, child, value as { readonly [key: string]: Json });
    }
  }
}
