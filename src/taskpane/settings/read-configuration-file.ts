/** A rule configuration from a file the clerk chose: taken over whole, or refused with every problem named. */

import { readConfiguration, rules, type Configuration } from '../../rules';
import { messages } from '../messages.zh-CN';

export type FileOutcome = { readonly ok: true; readonly configuration: Configuration } | { readonly ok: false; readonly problems: readonly string[] };

export function readConfigurationText(text: string): FileOutcome {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: [messages.settings.notJson(lineOf(error.message, text))] };
  }
  return readConfiguration(json, rules);
}

/** `，第 3 行附近` where the engine tells the position. */
function lineOf(message: string, text: string): string {
  const found = /position (\d+)/.exec(message);
  return found ? messages.settings.nearLine(text.slice(0, Number(found[1])).split('\n').length) : '';
}
