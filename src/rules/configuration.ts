/** The rule configuration a unit may bring along: severity per rule, rules switched off, parameters, the policy pack. */

import { PACKS } from './pack';
import type { AnyRule, Severity } from './rule';

export interface Configuration {
  readonly pack: string | null;
  readonly severity: ReadonlyMap<string, Severity>;
  readonly off: ReadonlySet<string>;
  readonly parameters: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

export const DEFAULTS: Configuration = { pack: null, severity: new Map(), off: new Set(), parameters: new Map() };

export type ConfigurationResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly string[] };

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads `{ "pack": "shanghai-2024", "rules": { "goal-too-short": "off" | "warning" | { "severity": …, "parameters": { … } } } }`.
 * Every problem is named in plain words with the place where it stands; nothing is guessed.
 */
export function readConfiguration(json: unknown, rules: readonly AnyRule[]): ConfigurationResult {
  const problems: string[] = [];
  if (!isObject(json)) return { ok: false, problems: ['规则配置文件的最外层应为 { … }。'] };
  for (const key of Object.keys(json)) if (!['$schema', 'pack', 'rules'].includes(key)) problems.push(`不认识的设置项“${key}”，可用的有 pack、rules。`);
  const pack = json['pack'] ?? null;
  if (pack !== null && (typeof pack !== 'string' || !Object.hasOwn(PACKS, pack))) problems.push(`pack 的值“${String(pack)}”不认识，可选：${Object.keys(PACKS).join('、')}。`);
  const severity = new Map<string, Severity>();
  const off = new Set<string>();
  const parameters = new Map<string, Readonly<Record<string, number>>>();
  const entries = json['rules'] ?? {};
  if (!isObject(entries)) problems.push('rules 应为 { "规则编号": 设置 }。');
  else {
    for (const [id, setting] of Object.entries(entries)) {
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule) problems.push(`没有编号为“${id}”的规则${similar(id, rules)}。`);
      else readSetting(rule, setting, { severity, off, parameters, problems });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, configuration: { pack: pack as string | null, severity, off, parameters } };
}

interface Collected {
  readonly severity: Map<string, Severity>;
  readonly off: Set<string>;
  readonly parameters: Map<string, Readonly<Record<string, number>>>;
  readonly problems: string[];
}

function readSetting(rule: AnyRule, setting: unknown, into: Collected): void {
  const at = `规则 ${rule.id}`;
  const grade = isObject(setting) ? setting['severity'] : setting;
  if (grade === 'off') into.off.add(rule.id);
  else if (SEVERITIES.includes(grade as Severity)) into.severity.set(rule.id, grade as Severity);
  else if (grade !== undefined) into.problems.push(`${at} 的级别应为 off、${SEVERITIES.join('、')} 之一，现为“${String(grade)}”。`);
  if (!isObject(setting)) {
    if (setting === undefined || setting === null) into.problems.push(`${at} 没有写设置。`);
    return;
  }
  for (const key of Object.keys(setting)) if (!['severity', 'parameters'].includes(key)) into.problems.push(`${at} 有不认识的设置项“${key}”，可用的有 severity、parameters。`);
  const given = setting['parameters'];
  if (given === undefined) return;
  if (!isObject(given)) return void into.problems.push(`${at} 的 parameters 应为 { "参数名": 数值 }。`);
  const accepted: Record<string, number> = {};
  for (const [name, value] of Object.entries(given)) {
    const parameter = rule.parameters?.[name];
    if (!parameter) into.problems.push(`${at} 没有参数“${name}”${rule.parameters ? `，可用的有 ${Object.keys(rule.parameters).join('、')}` : '（这条规则没有参数）'}。`);
    else if (typeof value !== 'number' || !Number.isFinite(value)) into.problems.push(`${at} 的参数 ${name} 应为数字，现为“${String(value)}”。`);
    else if (value < (parameter.min ?? -Infinity) || value > (parameter.max ?? Infinity)) into.problems.push(`${at} 的参数 ${name} 应在 ${parameter.min ?? '−∞'} 到 ${parameter.max ?? '∞'} 之间，现为 ${value}。`);
    else accepted[name] = value;
  }
  into.parameters.set(rule.id, accepted);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function similar(id: string, rules: readonly AnyRule[]): string {
  const tail = id.split('-').at(-1) ?? id;
  const close = rules.filter((rule) => rule.id.includes(id) || (tail.length > 3 && rule.id.endsWith(tail))).slice(0, 3);
  return close.length > 0 ? `，是否想写 ${close.map((rule) => rule.id).join(' 或 ')}` : '';
}

/** The JSON Schema of such a file, made from the rules themselves. */
export function configurationSchema(rules: readonly AnyRule[]): Json {
  const grade = { enum: ['off', ...SEVERITIES] };
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, { description: rule.title, anyOf: [grade, settingSchema(rule, grade)] }]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '绩准规则配置',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      pack: { enum: [null, ...Object.keys(PACKS)], description: '适用的办法；不写则按申报表判断' },
      rules: { type: 'object', additionalProperties: false, properties },
    },
  };
}

function settingSchema(rule: AnyRule, grade: Json): Json {
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, parameter]) => {
    const bounds = { ...(parameter.min === undefined ? {} : { minimum: parameter.min }), ...(parameter.max === undefined ? {} : { maximum: parameter.max }) };
    return [name, { type: 'number', description: parameter.title, default: parameter.default, ...bounds }] as const;
  });
  return {
    type: 'object',
    additionalProperties: false,
    properties: { severity: grade, parameters: { type: 'object', additionalProperties: false, properties: Object.fromEntries(parameters) } },
  };
}
