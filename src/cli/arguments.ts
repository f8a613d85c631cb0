/** The command line as it was typed, understood or refused in plain words. */

import { parseArgs } from 'node:util';
import type { Severity } from '../rules';

export type Format = 'text' | 'json' | 'ndjson' | 'html' | 'sarif';

export interface CheckArguments {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: Format;
  readonly output: string | null;
  readonly rules: string | null;
  readonly fix: boolean;
  readonly outputDir: string | null;
  /** Null: as many as there are processors. */
  readonly jobs: number | null;
  readonly bar: Severity;
}

export interface CatalogueArguments {
  readonly command: 'rules' | 'templates';
  readonly format: 'text' | 'json' | 'schema';
  readonly search: string;
}

export interface InsertArguments {
  readonly command: 'insert';
  readonly file: string;
  readonly form: string;
  readonly templates: readonly string[];
  readonly output: string;
}

export interface OpenArguments {
  readonly command: 'open';
  readonly sample: string;
}

export interface HelpArguments {
  readonly command: 'help' | 'version';
}

export type Arguments = CheckArguments | CatalogueArguments | InsertArguments | OpenArguments | HelpArguments;

/** Wrong usage: what was wrong, in a sentence; exit code 2. */
export class UsageError extends Error {}

export const HELP = `绩准 jizhun — 检查财政项目支出绩效目标申报表（离线，文件不上传）

用法
  jizhun check [选项] <文件或文件夹>...      检查 .xlsx .xlsm .xls .et .ods，文件夹逐层查找
      --format text|json|ndjson|html|sarif   输出格式，默认 text
      --output 文件                          写到文件，不写到屏幕
      --rules 文件                           规则配置（级别、关闭、参数）
      --fix safe --output-dir 文件夹         另存一份改好的副本，不改原文件
      --jobs N                               同时检查的进程数，默认等于处理器数
      --max-severity error|warning|suggestion  达到这一级别时退出码为 1，默认 error
  jizhun rules [--format text|json|schema]   规则目录；schema 为规则配置文件的 JSON Schema
  jizhun templates [--search 词] [--format text|json]   指标模板
  jizhun insert 文件 --form 编号|工作表 --template 代码... --output 文件   在副本里插入模板行
  jizhun open [--sample 示例]                在浏览器里打开工作台

退出码  0 没有达到级别的问题 · 1 有问题 · 2 用法不对 · 3 有文件读不出来
`;

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  rules: { type: 'string' },
  fix: { type: 'string' },
  'output-dir': { type: 'string' },
  jobs: { type: 'string' },
  'max-severity': { type: 'string' },
  search: { type: 'string' },
  sample: { type: 'string' },
  form: { type: 'string' },
  template: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  check: ['format', 'output', 'rules', 'fix', 'output-dir', 'jobs', 'max-severity'],
  rules: ['format'],
  templates: ['format', 'search'],
  insert: ['form', 'template', 'output'],
  open: ['sample'],
};

type Values = ReturnType<typeof parse>['values'];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`参数不对：${plain(error)}`);
  }
}

/** Node's own sentence is English; the option it names is what the reader needs. */
function plain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const named = /'(-[^'\s]*)/.exec(message)?.[1];
  if (!named) return message;
  return /Unknown option/.test(message) ? `没有 ${named} 这个选项。` : `选项 ${named} 后面要写一个值，或者不应写值。`;
}

export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  if (values.version) return { command: 'version' };
  const [command, ...rest] = positionals;
  if (values.help || command === undefined || command === 'help') return { command: 'help' };
  const allowed = ALLOWED[command];
  if (!allowed) throw new UsageError(`没有“${command}”这个命令，可用的有 ${Object.keys(ALLOWED).join('、')}。`);
  for (const name of Object.keys(values)) if (!allowed.includes(name)) throw new UsageError(`命令 ${command} 没有 --${name} 这个选项。`);
  if (command === 'check') return checkArguments(values, rest);
  if (command === 'insert') return insertArguments(values, rest);
  if (command === 'open' && rest.length === 0) return { command: 'open', sample: values.sample ?? '' };
  if (rest.length > 0) throw new UsageError(`命令 ${command} 后面不需要“${rest[0]!}”。`);
  const format = oneOf('format', values.format ?? 'text', command === 'rules' ? (['text', 'json', 'schema'] as const) : (['text', 'json'] as const));
  return { command: command as 'rules' | 'templates', format, search: values.search ?? '' };
}

function checkArguments(values: Values, paths: readonly string[]): CheckArguments {
  if (paths.length === 0) throw new UsageError('请写出要检查的文件或文件夹，例如：jizhun check 申报表.xlsx');
  const fix = values.fix !== undefined;
  if (fix && values.fix !== 'safe') throw new UsageError(`--fix 只能写 safe，现为“${values.fix!}”。`);
  if (fix !== (values['output-dir'] !== undefined)) throw new UsageError('--fix safe 和 --output-dir 文件夹 要一起写：改好的副本存到那里，原文件不动。');
  const jobs = values.jobs === undefined ? null : Number(values.jobs);
  if (jobs !== null && (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)) throw new UsageError(`--jobs 应为 1 到 256 的整数，现为“${values.jobs!}”。`);
  return {
    command: 'check',
    paths,
    format: oneOf('format', values.format ?? 'text', ['text', 'json', 'ndjson', 'html', 'sarif'] as const),
    output: values.output ?? null,
    rules: values.rules ?? null,
    fix,
    outputDir: values['output-dir'] ?? null,
    jobs,
    bar: oneOf('max-severity', values['max-severity'] ?? 'error', ['error', 'warning', 'suggestion'] as const),
  };
}

function insertArguments(values: Values, rest: readonly string[]): InsertArguments {
  const [file, ...more] = rest;
  if (file === undefined) throw new UsageError('请写出要插入的文件，例如：jizhun insert 申报表.xlsx --form 申报表1 --template MY-001 --output 新表.xlsx');
  // `--template A B`: what follows the first code are codes too.
  const templates = [...(values.template ?? []), ...more];
  if (values.form === undefined) throw new UsageError('请用 --form 写明哪一张申报表（编号如 申报表1!A1，或工作表名）。');
  if (templates.length === 0) throw new UsageError('请用 --template 写明模板代码；jizhun templates 列出全部模板。');
  if (values.output === undefined) throw new UsageError('请用 --output 写明存到哪个文件；不会改动原文件。');
  return { command: 'insert', file, form: values.form, templates, output: values.output };
}

function oneOf<T extends string>(name: string, given: string, known: readonly T[]): T {
  if ((known as readonly string[]).includes(given)) return given as T;
  throw new UsageError(`--${name} 应为 ${known.join('、')} 之一，现为“${given}”。`);
}
