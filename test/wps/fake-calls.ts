/**
 * Calls: what a page holds of WPS' objects are handles, and every member read, set or called on one is a call to another process. Here
 * each is counted; a member that is missing or misspelt is undefined, and only members that begin with a capital are there at all.
 */

export class Calls {
  /** By `Object.Member`. */
  readonly by = new Map<string, number>();
  total = 0;

  count(member: string): void {
    this.total += 1;
    this.by.set(member, (this.by.get(member) ?? 0) + 1);
  }

  reset(): void {
    this.total = 0;
    this.by.clear();
  }

  /** For messages of failed tests: the most frequent first. */
  get told(): string {
    return [...this.by].sort((a, b) => b[1] - a[1]).map(([member, times]) => `${member} × ${times}`).join('\n');
  }
}

const behind = new WeakMap<object, object>();

/** A handle of `target`, which keeps what it is for itself. */
export function handle<T extends object>(kind: string, target: T, calls: Calls, missing: readonly string[], also: Readonly<Record<string, unknown>> = {}): T {
  const there = (name: string | symbol): name is string => typeof name === 'string' && /^[A-Z]/.test(name) && !missing.includes(`${kind}.${name}`);
  const made = new Proxy(target, {
    get(_, name) {
      if (typeof name !== 'string') return undefined;
      if (name in also) return also[name];
      // Promises look for this on whatever they are given; it never goes over to WPS.
      if (name === 'then') return undefined;
      calls.count(`${kind}.${name}`);
      if (!there(name)) return undefined;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member as (...given: unknown[]) => unknown).bind(target) : member;
    },
    set(_, name, value) {
      if (typeof name !== 'string') return true;
      calls.count(`${kind}.${name}=`);
      // A misspelt member takes anything and does nothing.
      if (there(name) && name in target) Reflect.set(target, name, value, target);
      return true;
    },
    has: (_, name) => typeof name === 'string' && (name in also || (there(name) && name in target)),
  });
  behind.set(made, target);
  return made;
}

/** What stands behind a handle that was passed back. */
export function unwrapped(handed: unknown): unknown {
  return typeof handed === 'object' && handed !== null ? (behind.get(handed) ?? handed) : handed;
}
