/** The JSON contract: one document, or one line per file as soon as it is done. */

import manifest from '../../../package.json';
import { SCHEMA_VERSION } from '../../session';
import type { FileReport } from '../check-file';
import type { Formatter } from './index';

const HEAD = { schemaVersion: SCHEMA_VERSION, tool: { name: 'jizhun', version: manifest.version } };

/** Written file by file, so that a thousand reports never stand in memory as one text. */
export function json(): Formatter {
  let first = true;
  return {
    begin: () => `${JSON.stringify(HEAD).slice(0, -1)},"files":[`,
    file(report: FileReport) {
      const comma = first ? '' : ',';
      first = false;
      return `${comma}\n${JSON.stringify(report)}`;
    },
    end: () => '\n]}\n',
  };
}

export function ndjson(): Formatter {
  return { begin: () => '', file: (report) => `${JSON.stringify({ ...HEAD, ...report })}\n`, end: () => '' };
}
