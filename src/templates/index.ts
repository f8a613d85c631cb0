/** The template library: every standard indicator that can be inserted, and how one is found. */
export * from './template';
export { templates } from './library';
export { findTemplate, searchTemplates } from './search';
export { projectTypeOf, templateFor, type TemplateHints } from './suggest';
export { readingsFor, spelledAt } from './spelling';
