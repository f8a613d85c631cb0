/** `jizhun rules` and `jizhun templates`: what the product knows, to read or to process. */

import { configurationSchema, rules } from '../rules';
import { searchTemplates, templates, promptOf } from '../templates';
import type { CatalogueArguments } from './arguments';
import { SEVERITY_WORD } from './formats';

export function listRules(format: CatalogueArguments['format']): string {
  if (format === 'schema') return `${JSON.stringify(configurationSchema(rules), null, 2)}\n`;
  if (format === 'json') {
    const list = rules.map(({ id, group, title, why, basis, severity, about, parameters, example }) => ({ id, group, title, why, basis, severity, about, parameters: parameters ?? {}, example }));
    return `${JSON.stringify({ schemaVersion: 1, rules: list }, null, 2)}\n`;
  }
  return rules.map((rule) => `${rule.id}  ${SEVERITY_WORD[rule.severity]}\n    ${rule.title}\n    ${rule.why}（${rule.basis}）\n`).join('');
}

export function listTemplates(call: CatalogueArguments): string {
  const found = call.search === '' ? templates : searchTemplates(call.search);
  if (call.format === 'json') return `${JSON.stringify({ schemaVersion: 1, templates: found }, null, 2)}\n`;
  if (found.length === 0) return `没有找到与“${call.search}”相近的模板。\n`;
  return found.map((template) => `${template.code}  ${template.level1} / ${template.level2}  ${template.level3}  ${promptOf(template) || '（定性）'}  例：${template.example}\n`).join('');
}
