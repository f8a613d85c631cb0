/** Catalogue: what a front end offers for choice — rules, configurations, templates, meanings of cells — without reaching below the session. */

export { POINTABLE } from '../layouts';
export { DEFAULTS, PACKS, formsOf, readConfiguration, rules } from '../rules';
export { findTemplate, promptOf, searchTemplates, templates } from '../templates';
