/** The public names. A program that wants to check declarations needs nothing else. */

export { check, createChecker, type Checker, type Finding, type FormReport, type LedgerEntry } from './checker';
export { openFile, UnreadableFile, type FileWorkbook } from './hosts/file';
export { MemoryWorkbook } from './hosts/memory';
export { layouts, readForms, type Layout, type SheetReading } from './layouts';
export type * from './model';
export { choosePack, PACKS, readConfiguration, rules, type AnyRule, type Configuration, type Pack, type Severity } from './rules';
export { Examiner, openSession, reportOf, type Examination, type Session, type SessionState, type Workbook } from './session';
export { findTemplate, searchTemplates, templates, type Template } from './templates';
