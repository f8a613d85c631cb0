/** The floors of the house: imports only look down. Each row carries its reason. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { catalogue } from './catalogue';
import { layouts } from '../src/layouts';
import { rules } from '../src/rules';

const SRC = resolve(__dirname, '../src');

interface Floor {
  readonly folder: string;
  /** Folders under src and packages it may import; a trailing slash means everything below. */
  readonly may: readonly string[];
  readonly never: readonly RegExp[];
  readonly because: string;
}

const FLOORS: readonly Floor[] = [
  { folder: 'model', may: ['model', 'decimal.js'], never: [/\b(?:Office|Excel|wps)\./], because: 'the nouns must not know who uses them' },
  { folder: 'rules', may: ['rules', 'model', 'decimal.js'], never: [/\bnew Date\(|Date\.now/, /\bSheet\b(?!Reading)/, /parseAddress|formatAddress/], because: 'a rule sees fields; the budget year is passed in' },
  { folder: 'layouts', may: ['layouts', 'model', 'decimal.js'], never: [/\bseverity\b/], because: 'layouts know where things stand, not what is right' },
  { folder: 'templates', may: ['templates', 'model'], never: [], because: 'templates are data' },
  { folder: 'own-templates', may: ['own-templates', 'templates', 'model'], never: [/\blocalStorage\b/, /\b(?:Office|Excel|wps)\./], because: 'what a unit keeps is data about templates; where it is kept is injected' },
  { folder: 'checker', may: ['checker', 'rules', 'model', 'decimal.js'], never: [/\basync\b|\bawait\b/, /\bDate\b/], because: 'no I/O, no time: the same form always gets the same verdict' },
  { folder: 'session', may: ['session', 'checker', 'rules', 'layouts', 'own-templates', 'templates', 'model'], never: [/\b(?:Office|Excel|wps)\./, /from 'react'/, /node:/], because: 'the session must run beside any host' },
  { folder: 'hosts', may: ['hosts', 'model', 'session/workbook', 'decimal.js', 'fflate', 'numfmt', '@e965/xlsx', '@ironcalc/wasm'], never: [], because: 'a host moves cells; what they mean is not its business' },
  { folder: 'hosts/spreadsheet', may: ['hosts/spreadsheet', 'model', 'session/workbook', 'fflate', 'numfmt'], never: [/\b(?:Office|Excel|wps)\./], because: 'what spreadsheet programs have in common names none of them' },
  { folder: 'hosts/wps', may: ['hosts/wps', 'hosts/spreadsheet', 'model', 'session/workbook'], never: [/\b(?:Office|Excel)\./, /\bwps\.|\bwindow\b/], because: 'the program is handed in by the page: nothing is reached through a global that may be missing' },
  { folder: 'taskpane', may: ['taskpane', 'session', 'checker', 'rules', 'layouts', 'own-templates', 'templates', 'model', 'react', 'react-dom/client', '@fluentui/react-components', '@fluentui/react-icons'], never: [/Excel\.run/, /\bwps\./], because: 'one pane for every host' },
  { folder: 'workbench', may: ['workbench', '../assets/samples', 'taskpane', 'hosts', 'session', 'checker', 'rules', 'layouts', 'own-templates', 'templates', 'model', 'react', 'react-dom', 'react-dom/client', '@fluentui/react-components', '@fluentui/react-icons', '../assets'], never: [/Excel\.run/], because: 'the workbench is a host program with a page around it' },
  { folder: 'commands', may: ['commands', 'taskpane', 'session', 'react'], never: [/Excel\.run/, /\bwps\./], because: 'a button asks the pane, and the pane asks the session' },
  { folder: 'excel', may: ['excel', 'commands', 'taskpane', 'hosts/excel', 'session', 'model', 'react', 'react-dom/client', '@fluentui/react-components'], never: [/Excel\.run/, /\bwps\./], because: 'the page of the add-in joins one host and the pane' },
  { folder: 'wps', may: ['wps', 'taskpane', 'hosts/wps', 'hosts/spreadsheet', 'session', 'model', 'react', 'react-dom/client', '../package.json'], never: [/Excel\.run/, /\bOffice\./], because: 'the pages of the add-in join one host and the pane; office.js is licensed for Microsoft 365 only' },
  { folder: 'cli', may: ['cli', 'hosts', 'session', 'checker', 'rules', 'layouts', 'templates', 'model', 'node:', '../package.json'], never: [/from 'react'/], because: 'the command line needs no page' },
];

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((found) => (found[1] ?? found[2] ?? found[3])!);
}

/** The folder under src (or the package) that an import reaches; `session/workbook` counts as itself. */
function reached(file: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const path = relative(SRC, resolve(dirname(file), target)).replace(/\\/g, '/');
  return path;
}

/** What only Node has may stand in a file named so, which builds for browsers never meet. */
const FOR_NODE = /\.node\.ts$/;

function allowed(file: string, path: string, floor: Floor): boolean {
  if (FOR_NODE.test(file) && path.startsWith('node:')) return true;
  return floor.may.some((place) => path === place || path.startsWith(place.endsWith(':') ? place : `${place}/`));
}

describe('floors', () => {
  test.each(FLOORS.map((floor) => [floor.folder, floor] as const))('%s imports only what lies below it', (folder, floor) => {
    const wrong = sources(join(SRC, folder)).flatMap((file) =>
      importsOf(file)
        .map((target) => reached(file, target))
        .filter((path) => !allowed(file, path, floor))
        .map((path) => `${relative(SRC, file)} imports ${path} — ${floor.because}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(FLOORS.filter((floor) => floor.never.length > 0).map((floor) => [floor.folder, floor] as const))('%s is free of foreign words', (folder, floor) => {
    const wrong = sources(join(SRC, folder)).flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return floor.never.filter((word) => word.test(code)).map((word) => `${relative(SRC, file)} says ${word} — ${floor.because}`);
    });
    expect(wrong).toEqual([]);
  });

  test('one host never imports another; what spreadsheet programs have in common stands beside them', () => {
    const hosts = readdirSync(join(SRC, 'hosts'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'spreadsheet').map((entry) => entry.name);
    const wrong = hosts.flatMap((host) =>
      sources(join(SRC, 'hosts', host)).flatMap((file) =>
        importsOf(file).map((target) => reached(file, target)).filter((path) => hosts.some((other) => other !== host && path.startsWith(`hosts/${other}`))).map((path) => `${relative(SRC, file)} imports ${path}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('what is written for Node takes the place of a file for all, and nobody asks for it by name', () => {
    const files = sources(SRC);
    expect(files.filter((file) => FOR_NODE.test(file) && !files.includes(file.replace(FOR_NODE, '.ts')))).toEqual([]);
    expect(files.filter((file) => importsOf(file).some((target) => target.endsWith('.node')))).toEqual([]);
  });

  test('every source file stays small enough to read', () => {
    const long = sources(SRC).map((file) => [relative(SRC, file), readFileSync(file, 'utf8').split('\n').length] as const).filter(([, lines]) => lines > 251);
    expect(long).toEqual([]);
  });

  test('nothing is typed any', () => {
    const loose = sources(SRC).filter((file) => /[:<,]\s*any\s*[;,)>=\]|]|\bas any\b/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(loose.map((file) => relative(SRC, file))).toEqual([]);
  });
});

describe('lists', () => {
  test('every rule stands in the file named by its id, in the folder of its group', () => {
    const files = new Set(sources(join(SRC, 'rules')).map((file) => relative(join(SRC, 'rules'), file).replace(/\\/g, '/')));
    expect(rules.filter((rule) => !files.has(`${rule.group}/${rule.id}.ts`)).map((rule) => rule.id)).toEqual([]);
    const written = [...files].filter((file) => /defineRule\(|categoryMissing\(|required\(|sumOf\(/.test(readFileSync(join(SRC, 'rules', file), 'utf8')) && /^\w+\/\w+-/.test(file));
    const listed = new Set(rules.map((rule) => `${rule.group}/${rule.id}.ts`));
    expect(written.filter((file) => !listed.has(file) && new RegExp(`export const \\w+ =`).test(readFileSync(join(SRC, 'rules', file), 'utf8')))).toEqual([]);
  });

  test('rule ids are unique and layouts too', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(new Set(layouts.map((layout) => layout.id)).size).toBe(layouts.length);
  });

  test('the catalogue of the rules is fresh (npm run catalogue)', () => {
    expect(readFileSync(join(SRC, 'rules/README.md'), 'utf8')).toBe(catalogue());
  });
});
