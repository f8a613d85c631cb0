/**
 * `npm run bench`: what reading, mapping and judging cost, beside @e965/xlsx only reading the same bytes in the same run. Times are
 * of this machine and this minute; the ratios are what counts.
 */

import * as XLSX from '@e965/xlsx';
import { createChecker } from '../src/checker';
import { openFile } from '../src/hosts/file';
import { readBytes } from '../src/hosts/file/open-bytes';
import { readSheet } from '../src/hosts/file/read-sheet';
import { readForms } from '../src/layouts';
import type { Declaration, Sheet } from '../src/model';
import { rules } from '../src/rules';
import { Examiner, openSession } from '../src/session';
import { form, workbookOf, type Shape } from './bench-files';
import { searching } from './bench-search';

const FORMS = Number(process.argv[2] ?? 1000);
interface Spent {
  read: number;
  map: number;
  rules: number;
}

async function ours(files: readonly Uint8Array[]): Promise<{ spent: Spent; forms: number; findings: number }> {
  const spent: Spent = { read: 0, map: 0, rules: 0 };
  const checker = createChecker(rules, undefined, false);
  let forms = 0;
  let findings = 0;
  for (const bytes of files) {
    let mark = performance.now();
    const lap = (): number => {
      const now = performance.now();
      const took = now - mark;
      mark = now;
      return took;
    };
    const { structure } = await readBytes(bytes, '表.xlsx');
    const sheets: Sheet[] = structure.sheets.map((entry) => readSheet(structure, entry));
    spent.read += lap();
    const read: Declaration[] = sheets.flatMap((sheet) => readForms(sheet).forms);
    spent.map += lap();
    for (const declaration of read) findings += checker.checkForm(declaration).findings.length;
    findings += checker.checkWorkbook({ forms: read, narratives: [], statements: [] }).findings.length;
    spent.rules += lap();
    forms += read.length;
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

/** The two in turn, so that a drifting machine slows both. */
async function compare(title: string, files: readonly Uint8Array[], rounds: number): Promise<void> {
  const runs: { total: number; spent: Spent; xlsx: number }[] = [];
  let counted = '';
  for (let round = 0; round <= rounds; round++) {
    const { spent, forms, findings } = await ours(files);
    const xlsx = theirs(files);
    counted = `${files.length} file(s), ${forms} forms, ${findings} findings`;
    if (round > 0) runs.push({ total: spent.read + spent.map + spent.rules, spent, xlsx }); // the first round warms up
  }
  const total = median(runs.map((run) => run.total));
  console.log(`\n${title} — ${counted}; median of ${rounds} rounds`);
  for (const part of ['read', 'map', 'rules'] as const) {
    const value = median(runs.map((run) => run.spent[part]));
    console.log(`  ${part.padEnd(8)}${ms(value).padStart(14)}   ${percent(value / total).padStart(7)} of our total`);
  }
  console.log(`  total   ${ms(total).padStart(14)}`);
  console.log(`  @e965/xlsx, reading only ${ms(median(runs.map((run) => run.xlsx)))}`);
  console.log(`  total / @e965/xlsx reading: ${percent(median(runs.map((run) => run.total / run.xlsx)))} (aim ≤ 25 %) · rules / total: ${percent(median(runs.map((run) => run.spent.rules / run.total)))} (aim ≤ 15 %)`);
}

/** An edit from the picture of the changed sheet to findings (engine), and from the write to settled marks (session). */
async function edits(counts: readonly number[]): Promise<void> {
  console.log('\none edit, checked again');
  const engine: number[] = [];
  const session: number[] = [];
  for (const count of counts) {
    const bytes = workbookOf(Array.from({ length: count }, (_, i) => form(i, SHAPE)), SHAPE);
    engine.push(await engineEdit(bytes));
    session.push(await sessionEdit(bytes));
    console.log(`  ${String(count).padStart(5)} forms   engine ${ms(engine.at(-1)!)}   session ${ms(session.at(-1)!)}`);
  }
  console.log(`  ${counts.at(-1)!} forms against ${counts[0]!}: engine × ${(engine.at(-1)! / engine[0]!).toFixed(2)}, session × ${(session.at(-1)! / session[0]!).toFixed(2)}`);
}

const EDITS = 60;
const SHAPE: Shape = 'usual';

async function engineEdit(bytes: Uint8Array): Promise<number> {
  const { structure } = await readBytes(bytes, '表.xlsx');
  const examiner = new Examiner();
  examiner.arrange(structure.sheets.map((entry) => entry.name));
  for (const entry of structure.sheets) examiner.update(readSheet(structure, entry));
  const target = examiner.result().forms[0]!.form;
  const times: number[] = [];
  const workbook = await openFile(bytes, '表.xlsx');
  const place = target.heading.projectName!.place;
  for (let i = 0; i < EDITS; i++) {
    const was = (await workbook.readSheet(place.sheet))!.cell(place.area.top, place.area.left).text;
    await workbook.write([{ kind: 'text', sheet: place.sheet, row: place.area.top, column: place.area.left, was, text: `${i}号公共服务项目` }], '改');
    const sheet = (await workbook.readSheet(place.sheet))!;
    const start = performance.now();
    examiner.update(sheet);
    examiner.result();
    times.push(performance.now() - start);
  }
  return median(times.slice(10));
}

async function sessionEdit(bytes: Uint8Array): Promise<number> {
  const workbook = await openFile(bytes, '表.xlsx');
  const session = await openSession(workbook, { today: '2026-01-01' });
  const place = session.getState().examination!.forms[0]!.form.heading.projectName!.place;
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const was = (await workbook.readSheet(place.sheet))!.cell(place.area.top, place.area.left).text;
    const start = performance.now();
    await workbook.write([{ kind: 'text', sheet: place.sheet, row: place.area.top, column: place.area.left, was, text: `${i}号公共服务项目` }], '改');
    await session.settle();
    times.push(performance.now() - start);
  }
  await session.close();
  return median(times.slice(10));
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${rules.length} rules`);
  for (const [shape, called] of [['usual', 'usual forms (24 indicators, as saved)'], ['short', 'short forms (8 indicators, bare package)']] as const) {
    const drawn = Array.from({ length: FORMS }, (_, i) => form(i, shape));
    const files = drawn.map((sheet) => workbookOf([sheet], shape));
    const mean = (count: (at: number) => number): string => (drawn.reduce((sum, _, at) => sum + count(at), 0) / drawn.length).toFixed(0);
    console.log(`\n${called}: on average ${mean((at) => drawn[at]!.sheet.rowCount)} rows, ${mean((at) => [...drawn[at]!.sheet.cells.values()].filter((cell) => cell.kind !== 'blank').length)} filled cells, ${mean((at) => drawn[at]!.sheet.merges.length)} merges, ${mean((at) => files[at]!.length)} bytes`);
    await compare(`${FORMS} workbooks of one form`, files, 3);
    await compare(`one workbook of ${FORMS} forms`, [workbookOf(drawn, shape)], 3);
  }
  await edits([1, 10, 100, FORMS]);
  searching();
}

void main();
