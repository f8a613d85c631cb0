export * from './check';
export type { LedgerEntry, LedgerState } from './ledger';
export { share } from './share';
