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
import { row } from '../src/rules/example';
import { Examiner, openSession } from '../src/session';
import { drawInked, type DrawOptions, type DrawnSheet } from './forms/draw';
import { toXlsx } from './forms/xlsx';

const FORMS = Number(process.argv[2] ?? 1000);
const LAYOUTS = ['shanghai', 'hebei', 'central-2021', 'central-2015'];

const PLACES = '城北 城南 河东 河西 青山 白塔 古井 新桥 柳林 石门 云台 沙湾 锦江 长堤 松岭 竹园 枫桥 荷塘 梅溪 杨柳'.split(' ');
const WORKS = '道路养护 绿化管护 水质监测 垃圾清运 河道保洁 路灯维修 公厕管理 图书借阅 老人助餐 残疾康复 校舍修缮 食品抽检 疫苗接种 消防演练 文物修复 档案整理 信访接待 就业培训 法律援助 科普宣传 广场演出 体育赛事 农田灌溉 病虫防治 森林巡护 大棚改造 牲畜检疫 渔船检验 电梯检测 窨井整治 停车管理 社区矫正 禁毒宣传 妇女体检 儿童托管 心理辅导 退役安置 贫困救助 殡葬服务 婚姻登记 供水改造 供热保障 燃气巡查 雨污分流 堤防加固 气象观测 地震监测 测绘更新 系统运维 数据备份'.split(' ');

/** Every project has a name, goals and indicators of its own, as in the field; six in ten forms carry a planted defect. */
function form(i: number): DrawnSheet {
  const options: DrawOptions = { sheetName: `申报表${i + 1}`, ...(i % 3 === 0 ? { grid: 'six' as const } : {}) };
  const layout = LAYOUTS[i % LAYOUTS.length]!;
  const work = `${PLACES[Math.floor(i / WORKS.length) % PLACES.length]!}${WORKS[i % WORKS.length]!}`;
  const answers = {
    项目名称: `${work}项目`,
    项目总目标: `建立${work}长效机制，落实${work}责任，改善群众生活环境，保障公共安全。`,
    年度总体目标: `全年按计划完成${work}任务，${work}质量达到行业规范，及时公开${work}进展，群众对${work}较为满意。`,
    ...(i % 5 === 2 ? { 财政资金: '1' } : i % 5 === 3 ? { 年度总体目标: '' } : i % 5 === 4 ? { 实施单位: '' } : {}),
  };
  const table = [
    row('成本指标', '经济成本指标', `${work}单次成本`, `≤${1000 + i}(元/次)`), row('产出指标', '数量指标', `${work}作业次数`, `≥${12 + (i % 40)}(次)`), row('产出指标', '数量指标', `${work}覆盖点位`, `≥${30 + (i % 70)}(个)`),
    row('产出指标', '质量指标', `${work}验收合格率`, '≥98(%)'), row('产出指标', '时效指标', `${work}任务按期完成率`, '≥95(%)'), row('效益指标', '社会效益指标', `${work}知晓率`, '≥85(%)'),
    row('效益指标', '可持续影响指标', `${work}设施持续使用率`, '≥90(%)'), row('满意度指标', '服务对象满意度指标', `${work}服务对象满意度`, '≥90(%)'),
  ];
  return drawInked({ layout, answers, table }, options);
}

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
    const bytes = toXlsx(Array.from({ length: count }, (_, i) => form(i)));
    engine.push(await engineEdit(bytes));
    session.push(await sessionEdit(bytes));
    console.log(`  ${String(count).padStart(5)} forms   engine ${ms(engine.at(-1)!)}   session ${ms(session.at(-1)!)}`);
  }
  console.log(`  ${counts.at(-1)!} forms against ${counts[0]!}: engine × ${(engine.at(-1)! / engine[0]!).toFixed(2)}, session × ${(session.at(-1)! / session[0]!).toFixed(2)}`);
}

const EDITS = 60;

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
  const drawn = Array.from({ length: FORMS }, (_, i) => form(i));
  await compare(`${FORMS} workbooks of one form`, drawn.map((sheet) => toXlsx([sheet])), 3);
  await compare(`one workbook of ${FORMS} forms`, [toXlsx(drawn)], 3);
  await edits([1, 10, 100, FORMS]);
}

void main();
