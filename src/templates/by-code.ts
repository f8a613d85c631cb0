/** By code: a standard template as the command line and a fix name it. Apart from the search, which brings its tables with it. */

import { squeeze } from '../model';
import { templates } from './library';
import type { Template } from './template';

const byCode = new Map(templates.map((template) => [template.code, template]));

/** The template of this code, however its letters are typed (`sl-001`); undefined when there is none. */
export function findTemplate(code: string): Template | undefined {
  return byCode.get(squeeze(code).toUpperCase());
}
