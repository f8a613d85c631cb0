/** Structural sharing: what did not change between two readings keeps its identity, so that remembering is a WeakMap and nothing more. */

import { Decimal } from 'decimal.js';

/** Returns `previous` itself where it equals `next`, and `next` with every equal part taken from `previous` otherwise. */
export function share<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (typeof previous !== 'object' || typeof next !== 'object' || previous === null || next === null) return next;
  if (next instanceof Decimal) return previous instanceof Decimal && previous.equals(next) ? (previous as T) : next;
  if (Array.isArray(next)) return Array.isArray(previous) ? shareArray(previous, next) : next;
  if (Object.getPrototypeOf(next) !== Object.prototype || Object.getPrototypeOf(previous) !== Object.prototype) return next;
  return shareObject(previous as Record<string, unknown>, next as T & Record<string, unknown>);
}

function shareArray<T>(previous: readonly unknown[], next: T & unknown[]): T {
  let same = previous.length === next.length;
  const merged = next.map((item, i) => {
    const kept = i < previous.length ? share(previous[i], item) : item;
    if (!Object.is(kept, previous[i])) same = false;
    return kept;
  });
  return same ? (previous as T) : (merged as T);
}

function shareObject<T extends Record<string, unknown>>(previous: Record<string, unknown>, next: T): T {
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(previous).length;
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    merged[key] = Object.hasOwn(previous, key) ? share(previous[key], next[key]) : next[key];
    if (!Object.is(merged[key], previous[key])) same = false;
  }
  return same ? (previous as T) : (merged as T);
}
