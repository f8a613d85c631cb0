/**
 * What the oldest browser engines inside WPS lack and the product uses, filled in before anything else runs. Nothing that is there is replaced.
 * The least that is served is Chromium 64: expressions with \p{…} and (?<=…) cannot be filled in.
 */

type Filling = readonly [place: object, name: string, value: unknown];

const at = function (this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
};

function flatten(list: readonly unknown[], depth: number, into: unknown[] = []): unknown[] {
  for (const item of list) {
    if (depth > 0 && Array.isArray(item)) flatten(item, depth - 1, into);
    else into.push(item);
  }
  return into;
}

const FILLINGS: readonly Filling[] = [
  [window, 'globalThis', window],
  [window, 'queueMicrotask', (work: () => void) => void Promise.resolve().then(work)],
  [Array.prototype, 'at', at],
  [String.prototype, 'at', at],
  [Array.prototype, 'flat', function (this: readonly unknown[], depth = 1) {
    return flatten(this, depth);
  }],
  [Array.prototype, 'flatMap', function (this: readonly unknown[], make: (item: unknown, index: number, list: readonly unknown[]) => unknown) {
    return flatten(this.map(make), 1);
  }],
  [Object, 'hasOwn', (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key)],
  [Object, 'fromEntries', (entries: Iterable<readonly [PropertyKey, unknown]>) => {
    const object: Record<PropertyKey, unknown> = {};
    for (const [key, value] of entries) object[key] = value;
    return object;
  }],
  [String.prototype, 'matchAll', function* (this: string, pattern: RegExp) {
    const own = new RegExp(pattern.source, pattern.flags);
    own.lastIndex = pattern.lastIndex;
    for (let found = own.exec(this); found; found = own.exec(this)) {
      yield found;
      if (found[0] === '') own.lastIndex++;
    }
  }],
  [String.prototype, 'trimStart', function (this: string) {
    return this.replace(/^\s+/, '');
  }],
  [String.prototype, 'trimEnd', function (this: string) {
    return this.replace(/\s+$/, '');
  }],
  [window, 'WeakRef', class<T> {
    constructor(private readonly target: T) {}

    /** Held as long as the reference itself, which costs memory and nothing else. */
    deref(): T {
      return this.target;
    }
  }],
  [String.prototype, 'replaceAll', function (this: string, what: string | RegExp, by: string) {
    return typeof what === 'string' ? this.split(what).join(by) : this.replace(what, by);
  }],
];

/** What had to be filled in here, for the self-check. */
export const filled: readonly string[] = FILLINGS.filter(([place, name]) => !(name in place)).map(([place, name, value]) => {
  Object.defineProperty(place, name, { value, writable: true, configurable: true });
  return name;
});
