/** Settings that go with a workbook: how it is marked and by which rules it is judged. Only what differs from the usual is kept. */

import { DEFAULTS, readConfiguration, rules, type Configuration } from '../rules';

/** Plain JSON, as it stands in the memo. */
export interface KeptSettings {
  readonly marking?: boolean;
  readonly markLive?: boolean;
  /** In the form of a rule configuration file. */
  readonly configuration?: unknown;
}

export interface Settings {
  readonly marking: boolean;
  readonly markLive: boolean;
  readonly configuration: Configuration;
}

/** Undefined when nothing differs from `usual`. */
export function settingsToKeep(now: Settings, usual: Settings): KeptSettings | undefined {
  const kept: KeptSettings = {
    ...(now.marking === usual.marking ? {} : { marking: now.marking }),
    ...(now.markLive === usual.markLive ? {} : { markLive: now.markLive }),
    ...(now.configuration === usual.configuration || now.configuration === DEFAULTS ? {} : { configuration: jsonOf(now.configuration) }),
  };
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** What was kept, over the usual. A configuration this version does not understand is as if none had been kept. */
export function settingsFrom(kept: KeptSettings | undefined, usual: Settings): Settings {
  const read = kept?.configuration === undefined ? null : readConfiguration(kept.configuration, rules);
  return {
    marking: typeof kept?.marking === 'boolean' ? kept.marking : usual.marking,
    markLive: typeof kept?.markLive === 'boolean' ? kept.markLive : usual.markLive,
    configuration: read?.ok ? read.configuration : usual.configuration,
  };
}

function jsonOf({ pack, severity, off, parameters }: Configuration): unknown {
  const ids = new Set([...severity.keys(), ...off, ...parameters.keys()]);
  const settings = [...ids].map((id) => [id, { ...(off.has(id) ? { severity: 'off' } : severity.has(id) ? { severity: severity.get(id) } : {}), ...(parameters.has(id) ? { parameters: parameters.get(id) } : {}) }]);
  return { ...(pack === null ? {} : { pack }), rules: Object.fromEntries(settings) as unknown };
}
