/** The template library: every standard indicator that can be inserted, and how one is found. */
export * from './template';
export { templates } from './library';
export { findTemplate } from './by-code';
export { searchIn, searchTemplates, standardIndex, wordsOf, type Found } from './search';
export type { SearchContext } from './rank';
export { matchesIn, type Matches, type Pieces } from './matches';
export { TemplateIndex } from './template-index';
export { projectTypeOf, templateFor, type TemplateHints } from './suggest';
export { readingsFor, spelledAt } from './spelling';
