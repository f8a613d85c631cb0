/** Structural sharing: what did not change between two readings keeps its identity, so that remembering is a WeakMap and nothing more. */

import { Decimal } from 'decimal.js';

/**
 * Returns `previous` itself where it equals `next`, and `next` with every equal part taken from `previous` otherwise. What
 * is one object in several places of `next` (an amount that is also a cell of its row) stays one object.
 */
export function share<T>(previous: unknown, next: T): T {
  return merge(previous, next, new Map());
}

/** Results by `next`, so that a part met again is the same part again. */
type Met = Map<unknown, unknown>;

function merge<T>(previous: unknown, next: T, met: Met): T {
  if (Object.is(previous, next) || typeof next !== 'object' || next === null) return next;
  if (met.has(next)) return met.get(next) as T;
  const result = mergeParts(previous, next, met);
  met.set(next, result);
  return result;
}

function mergeParts<T extends object>(previous: unknown, next: T, met: Met): T {
  if (next instanceof Decimal) return previous instanceof Decimal && previous.equals(next) ? (previous as unknown as T) : next;
  if (Array.isArray(next)) return mergeArray(Array.isArray(previous) ? previous : [], next, met);
  if (Object.getPrototypeOf(next) !== Object.prototype) return next;
  const known = typeof previous === 'object' && previous !== null && Object.getPrototypeOf(previous) === Object.prototype ? previous : {};
  return mergeObject(known as Record<string, unknown>, next as T & Record<string, unknown>, met);
}

function mergeArray<T>(previous: readonly unknown[], next: T & unknown[], met: Met): T {
  let same = previous.length === next.length;
  const merged = next.map((item, i) => {
    const kept = merge(previous[i], item, met);
    if (!Object.is(kept, previous[i])) same = false;
    return kept;
  });
  return same ? (previous as T) : (merged as T);
}

function mergeObject<T extends Record<string, unknown>>(previous: Record<string, unknown>, next: T, met: Met): T {
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(previous).length;
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    merged[key] = merge(previous[key], next[key], met);
    if (!Object.is(merged[key], previous[key]) || !Object.hasOwn(previous, key)) same = false;
  }
  return same ? (previous as T) : (merged as T);
}
