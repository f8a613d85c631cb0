/** The public names. A program that wants to check declarations needs nothing else. */

export { check, createChecker, type Checker, type Finding, type FormReport, type LedgerEntry } from './checker';
export { newFile, openFile, UnreadableFile, type FileWorkbook } from './hosts/file';
export { MemoryWorkbook } from './hosts/memory';
export { layouts, readForms, type Layout, type SheetReading } from './layouts';
export type * from './model';
export { choosePack, PACKS, readConfiguration, rules, type AnyRule, type Configuration, type Pack, type Severity } from './rules';
export { BLANK_FORMS, blankForm, Examiner, openSession, reportOf, type Examination, type Session, type SessionState, type Workbook } from './session';
export { readExchange, readLibrary, Shelf, writeExchange, type OwnTemplate } from './own-templates';
export { findTemplate, searchTemplates, templates, type Template } from './templates';
