/** The rules, group by group: the table of contents of the regulation. */
import type { AnyRule } from './rule';

export const rules: readonly AnyRule[] = [];

export * from './configuration';
export * from './example';
export * from './pack';
export * from './rule';
