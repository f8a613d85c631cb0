/** The formats of a report: each turns file reports into text as they come. */

import type { Severity } from '../../rules';
import type { Format } from '../arguments';
import type { FileReport } from '../check-file';
import { html } from './html';
import { json, ndjson } from './json';
import { sarif } from './sarif';
import { text } from './text';

export interface Formatter {
  begin(): string;
  file(report: FileReport): string;
  end(): string;
}

/** The words clerks know from the upload platforms. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = { error: '强制', warning: '提示', suggestion: '建议' };

export function formatterFor(format: Format, colours: boolean): Formatter {
  switch (format) {
    case 'text':
      return text(colours);
    case 'json':
      return json();
    case 'ndjson':
      return ndjson();
    case 'html':
      return html();
    case 'sarif':
      return sarif();
  }
}
