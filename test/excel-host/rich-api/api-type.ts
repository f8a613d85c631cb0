/** ApiType: one class of the Excel namespace as the stand-in answers for it. What is not listed does not exist and fails loudly. */

import type { Area } from '../model/area';
import { invalidArgument, invalidReference } from '../model/excel-error';
import type { Worksheet } from '../model/worksheet';
import type { Engine } from './engine';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Arguments as they came over the wire; objects of the API are resolved. */
export type Argument = Json | ApiObject | readonly ApiObject[];

export interface ApiType<T> {
  /** As in the Excel namespace: `Range`, `Worksheet`. Names of members are PascalCase, as on the wire. */
  readonly name: string;
  /** Lasts over batches once the client asks to keep it. */
  readonly kept?: true;
  readonly id?: (target: T) => string;
  /** Properties that can be loaded. */
  readonly read?: Readonly<Record<string, (target: T, engine: Engine) => Json>>;
  /** Properties that can be set. */
  readonly write?: Readonly<Record<string, (target: T, value: Json, engine: Engine) => void>>;
  /** Properties that lead to other objects; null is a null object. */
  readonly go?: Readonly<Record<string, (target: T, engine: Engine) => ApiObject | null>>;
  /** Methods: an object (null: a null object) or a plain answer. */
  readonly call?: Readonly<Record<string, (target: T, args: readonly Argument[], engine: Engine) => ApiObject | Json | void>>;
  /** Of a collection. */
  readonly items?: (target: T, engine: Engine) => readonly ApiObject[];
  /** Of a collection, by key: `getItem`. */
  readonly item?: (target: T, args: readonly Argument[], engine: Engine) => ApiObject;
}

/** A thing of the workbook, seen as one class of the API. */
export class ApiObject {
  referenceId: string | null = null;

  constructor(
    readonly type: ApiType<never>,
    readonly target: never,
  ) {}

  /** The target, when this object is of that class. */
  as<T>(type: ApiType<T>): T {
    if ((this.type as unknown) !== type) throw invalidArgument();
    return this.target as T;
  }
}

export function apiObject<T>(type: ApiType<T>, target: T): ApiObject {
  return new ApiObject(type, target as never);
}

/** Keeps the compiler informed of the target while the members are written down. */
export function apiType<T>(type: ApiType<T>): ApiType<T> {
  return type;
}

/** Cells that follow inserted and deleted rows; `areas` is null once they are deleted. */
export class Cells {
  areas: readonly Area[] | null;

  constructor(
    readonly sheet: Worksheet,
    areas: readonly Area[],
  ) {
    this.areas = areas;
    sheet.followers.add(this);
  }

  get all(): readonly Area[] {
    if (!this.areas || !this.sheet.book.sheets.includes(this.sheet)) throw invalidReference();
    return this.areas;
  }

  get one(): Area {
    return this.all[0]!;
  }
}

export function textArgument(argument: Argument | undefined): string {
  if (typeof argument !== 'string') throw invalidArgument();
  return argument;
}

export function numberArgument(argument: Argument | undefined, otherwise?: number): number {
  if (argument === undefined || argument === null) {
    if (otherwise === undefined) throw invalidArgument();
    return otherwise;
  }
  if (typeof argument !== 'number' || !Number.isFinite(argument)) throw invalidArgument();
  return argument;
}

export function isRecord(value: Argument | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ApiObject);
}
