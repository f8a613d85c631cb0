export * from './check';
export { RANK, type Finding } from './finding';
export type { LedgerEntry, LedgerState } from './ledger';
export { share } from './share';
