/** What is filled in for old engines answers as a new engine does; what is there already stays. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from '@swc/core';

const { code } = transformSync(readFileSync(resolve(__dirname, '../../src/wps/older-engines.ts'), 'utf8'), { module: { type: 'commonjs' }, jsc: { target: 'es2017', parser: { syntax: 'typescript' } } });
const LACKING = `for (const [place, name] of [[Array.prototype, 'at'], [String.prototype, 'at'], [Array.prototype, 'flat'], [Array.prototype, 'flatMap'], [Object, 'hasOwn'], [Object, 'fromEntries'], [String.prototype, 'matchAll'], [String.prototype, 'replaceAll'], [String.prototype, 'trimStart'], [String.prototype, 'trimEnd'], [globalThis, 'WeakRef']]) delete place[name];`;

function engine(old: boolean): (expression: string) => unknown {
  const context = createContext({ exports: {} });
  runInContext('var window = globalThis;', context);
  if (old) runInContext(LACKING, context);
  runInContext(code, context);
  return (expression) => JSON.stringify(runInContext(expression, context));
}

describe('an old engine', () => {
  const old = engine(true);
  const today = engine(false);

  it.each([
    '[1, 2, 3].at(-1)',
    '[1, 2, 3].at(7) === undefined',
    '"绩准".at(-2)',
    '[1, [2, [3, [4]]]].flat()',
    '[1, [2, [3, [4]]]].flat(Infinity)',
    '[1, 2].flatMap((n, index, list) => [n, [index, list.length]])',
    'Object.hasOwn({ a: 1 }, "a") && !Object.hasOwn({}, "toString")',
    'Object.fromEntries(new Map([["a", 1], ["b", [2]]]))',
    '[..."a1b22".matchAll(/[a-z](\\d+)/g)].map((found) => [found[0], found[1], found.index])',
    '[..."ab".matchAll(/x*/g)].map((found) => found.index)',
    '(() => { const pattern = /a/g; pattern.lastIndex = 1; return [[..."aaa".matchAll(pattern)].length, pattern.lastIndex]; })()',
    '"a.b.c".replaceAll(".", "-")',
    '"a1b2".replaceAll(/\\d/g, "")',
    '["  绩 ".trimStart(), "  绩 ".trimEnd()]',
    '(() => { const kept = {}; return new WeakRef(kept).deref() === kept; })()',
    'typeof queueMicrotask',
  ])('answers %s as today’s does', (expression) => {
    expect(old(expression)).toBe(today(expression));
  });

  it('is told of what it lacked', () => {
    // A bare engine without a browser around it has no queueMicrotask either.
    expect(new Set(JSON.parse(old('exports.filled') as string) as string[])).toEqual(new Set(['queueMicrotask', 'at', 'flat', 'flatMap', 'hasOwn', 'fromEntries', 'matchAll', 'trimStart', 'trimEnd', 'WeakRef', 'replaceAll']));
    expect(today('exports.filled')).toBe('["queueMicrotask"]');
  });

  it('shows nothing new when properties are walked', () => {
    expect(old('(() => { const names = []; for (const name in [0]) names.push(name); return names; })()')).toBe('["0"]');
  });

  it('leaves an engine that has everything as it is', () => {
    expect(today('/native code/.test(Array.prototype.at) && /native code/.test(Object.hasOwn) && /native code/.test(WeakRef)')).toBe('true');
  });
});
