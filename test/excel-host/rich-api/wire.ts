/** The wire format of Office's rich API: batches of actions on object paths. */

import type { Json } from './api-type';

export const PATH = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;
export const ACTION = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, RecursiveQuery: 6, QueryAsJson: 7, EnsureUnchanged: 8, Update: 9 } as const;

/** Bits of the request's flags. */
export const FLAG = { write: 1, concurrent: 4, undoable: 16, delayForCellEdit: 64 } as const;

export interface WireArguments {
  readonly Arguments?: readonly Json[];
  /** Same length as Arguments; a path id (or several) where the argument is an object, 0 where it is plain. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: { readonly [key: string]: Json };
}

export interface WireBatch {
  readonly Actions?: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResult {
  readonly Error?: WireError;
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
}

/** category, type, target, message, id, remote */
export type WireEvent = readonly [number, number, string, string, number, boolean];
