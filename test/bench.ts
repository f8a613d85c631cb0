/**
 * `npm run bench`: what reading, mapping and judging cost, beside @e965/xlsx only reading the same bytes in the same run. Times are
 * of this machine and this minute; the ratios are what counts. V8 keeps what it compiled (--no-flush-bytecode, package.json): it
 * would throw away the code of each reader while the other works, which happens to nobody who runs one of them.
 */

import * as XLSX from '@e965/xlsx';
import { createChecker } from '../src/checker';
import { MOST_TOGETHER } from '../src/cli/portions';
import { openFile, type FileWorkbook } from '../src/hosts/file';
import { readBytes } from '../src/hosts/file/open-bytes';
import { readSheet } from '../src/hosts/file/read-sheet';
import { readForms } from '../src/layouts';
import type { Declaration, Place, Sheet, TextEdit } from '../src/model';
import { rules } from '../src/rules';
import { Examiner, openSession } from '../src/session';
import { form, workbookOf, type Shape } from './bench-files';
import { searching } from './bench-search';

const FORMS = Number(process.argv[2] ?? 1000);
/** Measured after one that warms up; in three alone the shares scatter by a point and more. */
const ROUNDS = 7;
const PARTS = ['read', 'map', 'rules'] as const;

interface Spent {
  read: number;
  map: number;
  rules: number;
}

/** One for all files, as on the command line. */
const checker = createChecker(rules, undefined, false);

/** Portion by portion, step by step, as on the command line. */
async function ours(files: readonly Uint8Array[]): Promise<{ spent: Spent; forms: number; findings: number }> {
  const spent: Spent = { read: 0, map: 0, rules: 0 };
  let forms = 0;
  let findings = 0;
  let mark = performance.now();
  const lap = (part: (typeof PARTS)[number]): void => {
    const now = performance.now();
    spent[part] += now - mark;
    mark = now;
  };
  for (let from = 0; from < files.length; from += MOST_TOGETHER) {
    const sheets: Sheet[][] = [];
    for (const bytes of files.slice(from, from + MOST_TOGETHER)) {
      const { structure } = await readBytes(bytes, '表.xlsx');
      sheets.push(structure.sheets.map((entry) => readSheet(structure, entry)));
    }
    lap('read');
    const read: Declaration[][] = sheets.map((own) => own.flatMap((sheet) => readForms(sheet).forms));
    lap('map');
    for (const own of read) {
      for (const declaration of own) findings += checker.checkForm(declaration).findings.length;
      findings += checker.checkWorkbook({ forms: own, narratives: [], statements: [] }).findings.length;
      forms += own.length;
    }
    lap('rules');
  }
  return { spent, forms, findings };
}

function theirs(files: readonly Uint8Array[]): number {
  const start = performance.now();
  for (const bytes of files) XLSX.read(bytes, { type: 'array' });
  return performance.now() - start;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** Files between two changes of turn. */
const TURN = 2 * MOST_TOGETHER;

/** The two in turn, a few files each: a drifting machine slows both. */
async function compare(title: string, files: readonly Uint8Array[], rounds: number): Promise<void> {
  const runs: { total: number; spent: Spent; xlsx: number }[] = [];
  let counted = '';
  for (let round = 0; round <= rounds; round++) {
    const run = { total: 0, spent: { read: 0, map: 0, rules: 0 }, xlsx: 0 };
    let [forms, findings] = [0, 0];
    for (let from = 0; from < files.length; from += TURN) {
      const some = files.slice(from, from + TURN);
      const one = await ours(some);
      for (const part of PARTS) run.spent[part] += one.spent[part];
      run.xlsx += theirs(some);
      forms += one.forms;
      findings += one.findings;
    }
    run.total = PARTS.reduce((sum, part) => sum + run.spent[part], 0);
    counted = `${files.length} file(s), ${forms} forms, ${findings} findings`;
    if (round > 0) runs.push(run); // the first round warms up
  }
  const total = median(runs.map((run) => run.total));
  console.log(`\n${title} — ${counted}; median of ${rounds} rounds`);
  for (const part of PARTS) {
    const value = median(runs.map((run) => run.spent[part]));
    console.log(`  ${part.padEnd(8)}${ms(value).padStart(14)}   ${percent(value / total).padStart(7)} of our total`);
  }
  console.log(`  total   ${ms(total).padStart(14)}`);
  console.log(`  @e965/xlsx, reading only ${ms(median(runs.map((run) => run.xlsx)))}`);
  console.log(`  total / @e965/xlsx reading: ${percent(median(runs.map((run) => run.total / run.xlsx)))} (aim ≤ 25 %) · rules / total: ${percent(median(runs.map((run) => run.spent.rules / run.total)))} (aim ≤ 15 %)`);
}

/** What an edit is measured over: from the picture of the changed sheet to findings, and from the write to settled marks. */
const SPANS = { engine: engineEdits, session: sessionEdits } as const;
const EDITS = 200;
const WARMING = 60;
const SHAPE: Shape = 'usual';

/** Changes one cell and says how long that took. */
type MakeEdit = (serial: number) => Promise<number>;

/** Workbooks of all sizes are edited in turn, so that every edit finds the machine alike: warm, and with its own forms out of mind. */
async function edits(counts: readonly number[]): Promise<void> {
  console.log(`\none edit, checked again; median of ${EDITS}`);
  const books = counts.map((forms) => ({ forms, bytes: workbookOf(Array.from({ length: forms }, (_, i) => form(i, SHAPE)), SHAPE) }));
  for (const [span, open] of Object.entries(SPANS)) {
    const edited: { readonly forms: number; readonly make: MakeEdit; readonly times: number[] }[] = [];
    for (const { forms, bytes } of books) edited.push({ forms, make: await open(bytes), times: [] });
    for (let serial = 0; serial < WARMING + EDITS; serial++) {
      for (const { make, times } of edited) times.push(await make(serial));
    }
    const told = edited.map(({ forms, times }) => ({ forms, time: median(times.slice(WARMING)) }));
    const [least, most] = [told[0]!, told.at(-1)!];
    console.log(`  ${span.padEnd(8)}${told.map(({ forms, time }) => `${forms} form${forms > 1 ? 's' : ''} ${ms(time)}`).join('   ')}   ${most.forms} against ${least.forms} × ${(most.time / least.time).toFixed(2)}`);
  }
}

/** Types another name of the first project, over what is there. */
async function retyping(workbook: FileWorkbook, { sheet, area: { top, left } }: Place): Promise<(serial: number) => Promise<unknown>> {
  const edit = (was: string, text: string): TextEdit => ({ kind: 'text', sheet, row: top, column: left, was, text });
  let was = (await workbook.readSheet(sheet))!.cell(top, left).text;
  return (serial) => workbook.write([edit(was, (was = `${serial}号公共服务项目`))], '改');
}

async function engineEdits(bytes: Uint8Array): Promise<MakeEdit> {
  const workbook = await openFile(bytes, '表.xlsx');
  const examiner = new Examiner();
  const names = (await workbook.listSheets()).map(({ name }) => name);
  examiner.arrange(names);
  for (const name of names) examiner.update((await workbook.readSheet(name))!);
  const { place } = examiner.result().forms[0]!.form.heading.projectName!;
  const retype = await retyping(workbook, place);
  return async (serial) => {
    await retype(serial);
    const sheet = (await workbook.readSheet(place.sheet))!;
    const start = performance.now();
    examiner.update(sheet);
    examiner.result();
    return performance.now() - start;
  };
}

async function sessionEdits(bytes: Uint8Array): Promise<MakeEdit> {
  const workbook = await openFile(bytes, '表.xlsx');
  const session = await openSession(workbook, { today: '2026-01-01' });
  const retype = await retyping(workbook, session.getState().examination!.forms[0]!.form.heading.projectName!.place);
  return async (serial) => {
    const start = performance.now();
    await retype(serial);
    await session.settle();
    return performance.now() - start;
  };
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${rules.length} rules`);
  for (const [shape, called] of [['usual', 'usual forms (24 indicators, as saved)'], ['short', 'short forms (8 indicators, bare package)']] as const) {
    const drawn = Array.from({ length: FORMS }, (_, i) => form(i, shape));
    const files = drawn.map((sheet) => workbookOf([sheet], shape));
    const mean = (count: (at: number) => number): string => (drawn.reduce((sum, _, at) => sum + count(at), 0) / drawn.length).toFixed(0);
    console.log(`\n${called}: on average ${mean((at) => drawn[at]!.sheet.rowCount)} rows, ${mean((at) => [...drawn[at]!.sheet.cells.values()].filter((cell) => cell.kind !== 'blank').length)} filled cells, ${mean((at) => drawn[at]!.sheet.merges.length)} merges, ${mean((at) => files[at]!.length)} bytes`);
    await compare(`${FORMS} workbooks of one form`, files, ROUNDS);
    await compare(`one workbook of ${FORMS} forms`, [workbookOf(drawn, shape)], ROUNDS);
  }
  await edits([1, 10, 100, FORMS]);
  searching();
}

void main();
