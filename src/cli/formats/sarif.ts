/** SARIF 2.1.0, for tools that collect results of many checkers. */

import manifest from '../../../package.json';
import { rules, type Severity } from '../../rules';
import type { FileReport } from '../check-file';
import type { Formatter } from './index';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };

export function sarif(): Formatter {
  const results: unknown[] = [];
  const notifications: unknown[] = [];
  return {
    begin: () => '',
    file(report) {
      if (report.status === 'unreadable') notifications.push({ level: 'error', message: { text: report.error.message }, locations: [artifact(report.path)] });
      for (const finding of report.findings) results.push(resultOf(report, finding));
      return '';
    },
    end: () => {
      const driver = { name: 'jizhun', version: manifest.version, rules: rules.map((rule) => ({ id: rule.id, shortDescription: { text: rule.title }, fullDescription: { text: rule.why }, defaultConfiguration: { level: LEVEL[rule.severity] } })) };
      const run = { tool: { driver }, results, invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }] };
      return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`;
    },
  };
}

function resultOf(report: FileReport, finding: FileReport['findings'][number]): unknown {
  const place = `${finding.sheet}!${finding.address}`;
  return {
    ruleId: finding.rule,
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [{ ...artifact(report.path), logicalLocations: [{ name: place, fullyQualifiedName: place, kind: 'element' }] }],
  };
}

function artifact(path: string): { physicalLocation: { artifactLocation: { uri: string } } } {
  return { physicalLocation: { artifactLocation: { uri: encodeURI(path.replace(/\\/g, '/')) } } };
}
