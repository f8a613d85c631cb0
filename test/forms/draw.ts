/** Draws forms in memory from what an example says. Everything the example leaves unsaid comes from the sound form of its layout. */

import { cellKey, Sheet, type Cell, type Range } from '../../src/model';
import { formsOf, type Example, type FormExample, type IndicatorExample, type PrintedLabel, type Typed } from '../../src/rules/example';
import { drawCentral2015, drawCentral2021, drawGeneric, drawHebei, drawListHeader, drawListRows } from './draw-others';
import { drawShanghai } from './draw-shanghai';
import { narrativeSheet } from './narrative';
import { Pen, type DrawOptions, type FilledForm } from './draw-style';
import { Paper, textCell, type DrawnSheet } from './paper';
import { SOUND } from './sound';

export type { DrawOptions, FilledForm } from './draw-style';
export type { DrawnSheet } from './paper';

const DRAWERS: Readonly<Record<string, (pen: Pen) => void>> = {
  shanghai: drawShanghai,
  hebei: drawHebei,
  'central-2015': drawCentral2015,
  'central-2021': drawCentral2021,
  list: (pen) => {
    drawListHeader(pen);
    drawListRows(pen, 2);
  },
  generic: drawGeneric,
};

/** One form on a sheet of its own. */
export function drawForm(example: FormExample, options: DrawOptions = {}): Sheet {
  return drawInked(example, options).sheet;
}

/** The form with its ink, for writing it as a good-looking file. */
export function drawInked(example: FormExample, options: DrawOptions = {}): DrawnSheet {
  return drawFilled(fill(example, options), options);
}

/** One sheet per form: 申报表1, 申报表2 … */
export function drawExample(example: Example, options: DrawOptions = {}): Sheet[] {
  const forms = formsOf(example);
  const texts = narrativeSheet(forms, 'forms' in example ? example.cover : undefined);
  return [...(texts ? [texts] : []), ...forms.map((form, i) => drawForm(form, { ...options, sheetName: `申报表${i + 1}` }))];
}

/** Several projects in one list. */
export function drawList(examples: readonly FormExample[], options: DrawOptions = {}): Sheet {
  const paper = new Paper();
  const first = fill({ ...examples[0], layout: 'list' }, options);
  drawListHeader(new Pen(paper, first, options));
  let row = 2;
  for (const example of examples) row = drawListRows(new Pen(paper, fill({ ...example, layout: 'list' }, options), options), row);
  return settle(paper, options).sheet;
}

export function drawFilled(form: FilledForm, options: DrawOptions): DrawnSheet {
  const paper = new Paper();
  const drawer = DRAWERS[form.layout];
  if (!drawer) throw new Error(`no drawing of the layout ${form.layout}`);
  drawer(new Pen(paper, form, options));
  const bottom = paper.bottom;
  const width = paper.puts.reduce((last, put) => Math.max(last, put.column + put.columns), 0);
  if (options.footer) paper.put(bottom + 1, 0, width, textCell('填表人：王敏    审核人：李强    联系电话：0000-12345678'), 'note');
  if (options.sideText) paper.put(3, width + 2, 1, textCell('此列为内部备注，不打印'), 'note');
  return settle(paper, options);
}

function settle(paper: Paper, options: DrawOptions): DrawnSheet {
  const offset = options.offset ?? { row: 0, column: 0 };
  const lead = options.narrative ? 4 : 0;
  const drawn = paper.settle({
    sheetName: options.sheetName ?? '申报表1',
    offset: { row: offset.row + lead, column: offset.column },
    spacerRows: options.spacerRows ?? [],
    spacerColumns: options.spacerColumns ?? [],
    merged: options.merged ?? true,
  });
  if (!options.narrative) return drawn;
  const block: Range = { top: offset.row, left: offset.column, bottom: offset.row + 2, right: offset.column + 5 };
  const cells = new Map(drawn.sheet.cells).set(cellKey(block.top, block.left), textCell(options.narrative));
  const sheet = new Sheet({ id: drawn.sheet.id, name: drawn.sheet.name, cells, merges: [...drawn.sheet.merges, block] });
  return { sheet, ink: new Map(drawn.ink).set(cellKey(block.top, block.left), 'note') };
}

/** Sheets one below the other on one sheet, with `gap` blank rows between. */
export function stack(sheets: readonly Sheet[], gap: number, name = '申报表'): Sheet {
  const cells = new Map<number, Cell>();
  const merges: Range[] = [];
  let top = 0;
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const cell = sheet.cell(row, column);
        if (cell.kind !== 'blank') cells.set(cellKey(row + top, column), cell);
      }
    }
    let bottom = sheet.rowCount;
    for (const m of sheet.merges) {
      merges.push({ ...m, top: m.top + top, bottom: m.bottom + top });
      bottom = Math.max(bottom, m.bottom + 1);
    }
    top += bottom + gap;
  }
  return new Sheet({ id: name, name, cells, merges });
}

/** The sound form of the layout with what the example changes. */
export function fill(example: FormExample, options: DrawOptions = {}): FilledForm {
  const layout = example.layout ?? 'shanghai';
  const sound = SOUND[layout];
  if (!sound) throw new Error(`no sound form of the layout ${layout}`);
  const answers: Partial<Record<PrintedLabel, Typed>> = { ...inUnit(sound.answers, options.unit), ...example.answers };
  return { layout, answers, table: tableOf(example, sound.table), midTerm: sound.midTerm ?? [] };
}

const MONEY: readonly PrintedLabel[] = [
  '项目资金总额', '财政资金', '其他资金', '年度资金申请总额', '当年财政拨款', '上年结转资金', '年度其他资金', '预算数',
];

/** The sound form's amounts in the unit asked for. */
function inUnit(answers: FilledForm['answers'], unit: DrawOptions['unit']): FilledForm['answers'] {
  if (!unit || answers.金额单位 === unit || answers.金额单位 === undefined) return answers;
  const factor = unit === '万元' ? 1 / 10_000 : 10_000;
  const scaled = MONEY.filter((label) => answers[label] !== undefined).map((label) => [label, String(Math.round(Number(answers[label]) * factor * 100) / 100)]);
  return { ...answers, ...Object.fromEntries(scaled), 金额单位: unit };
}

function tableOf(example: FormExample, sound: readonly IndicatorExample[]): readonly IndicatorExample[] {
  if (example.table) return example.table;
  const kept = sound.filter((row) => !example.without?.includes(row.二级));
  const changed = new Set((example.rows ?? []).map((row) => row.二级));
  const table = kept.flatMap((row, i) => {
    if (!changed.has(row.二级)) return [row];
    const isFirst = kept.findIndex((other) => other.二级 === row.二级) === i;
    return isFirst ? example.rows!.filter((other) => other.二级 === row.二级) : [];
  });
  for (const row of example.rows ?? []) {
    if (table.includes(row)) continue;
    const last = table.map((other) => other.一级).lastIndexOf(row.一级);
    table.splice(last < 0 ? table.length : last + 1, 0, row);
  }
  return table;
}
