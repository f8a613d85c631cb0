export * from './examine';
export type { SessionOptions } from './following';
export * from './mapping';
export * from './memo';
export * from './repair';
export * from './report';
export * from './session';
export * from './state';
export * from './workbook';
