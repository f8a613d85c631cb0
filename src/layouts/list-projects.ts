/** Which rows of a list belong to one project: its cell is merged, blank or says the same, and nothing tells that another of its name begins. */

import { Decimal } from 'decimal.js';
import { BLANK, isBlank, level1Of, squeeze, type Field, type Indicator } from '../model';
import { itemField, textField, type Answer } from './fields';
import type { Page } from './page';
import { cellIn, type RowCell } from './table-cells';
import type { Header, Span } from './table-header';

/** Rows of one project, with the cells that tell it. */
export interface Project {
  readonly name: Field;
  readonly department: Field | null;
  readonly goal: Field | null;
  readonly amount: Pick<Answer, 'area' | 'cell'> | null;
  /** The cells of the columns that part its amount. */
  readonly parts: readonly Pick<Answer, 'area' | 'cell'>[];
  readonly rows: Indicator[];
}

/** Columns that number or name a project; those that count rows are told by their counting. */
const NUMBERING = /^(?:序号|编号|.*(?:编码|代码))$/;

/** The names of the projects of a list, row by row; a row with nothing but a name is their unit. */
export function projectsOf(page: Page, header: Header, rows: readonly Indicator[], bottom: number): Project[] {
  const { projectName, department, annualGoal, amount } = header.list!;
  const first = header.bottom + 1;
  const cellAt = (row: number, span: Span): RowCell => cellIn(page, page.at(row), row, span, first);
  const read = (row: number, span: Span | undefined, label: string): Field | null => {
    if (!span) return null;
    const { item, area } = cellAt(row, span);
    return item ? itemField(page.sheet, item, label) : textField(page.sheet, { label, area, cell: page.sheet.cell(area.top, area.left) });
  };
  const level1 = header.tables[0]!.spans.level1?.left ?? projectName!.right;
  const marks = [department, amount, annualGoal, ...header.asides.filter(({ item, left }) => item && left < level1 && NUMBERING.test(item.key))].filter((span) => span !== undefined);
  const projects: Project[] = [];
  let unit: Field | null = null;
  let unitOfCurrent: Field | null = null;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (let row = first; row <= bottom; row++) {
    const indicator = byRow.get(row);
    const name = read(row, projectName, '项目名称');
    if (!indicator) {
      if (name && !isBlank(name) && page.at(row).length === 1) unit = name;
      continue;
    }
    const current = projects[projects.length - 1];
    const goesOn = current && (!name || isBlank(name) || squeeze(name.text) === squeeze(current.name.text));
    const isOther = goesOn && name !== null && (unit !== unitOfCurrent && isOwn(name, row) || beginsAgain(current, indicator, name, (at, span) => cellAt(at, span), projectName!, marks));
    if (goesOn && !isOther) current.rows.push(indicator);
    else if (name) {
      const money = (span: Span): Pick<Answer, 'area' | 'cell'> => {
        const { area, item } = cellAt(row, span);
        return { area, cell: item?.cell ?? BLANK };
      };
      unitOfCurrent = unit;
      projects.push({ name, department: read(row, department, '单位名称') ?? unit, goal: read(row, annualGoal, '年度绩效目标'), amount: amount ? money(amount) : null, parts: header.listMoney?.map(money) ?? [], rows: [indicator] });
    }
  }
  return carryUnits(projects);
}

function isOwn(name: Field, row: number): boolean {
  return !isBlank(name) && name.place.area.top === row;
}

/**
 * Whether another project of the same name begins: its categories begin anew (产出指标 once more behind 满意度指标), and what else tells
 * the project does too — its name, printed once before; its number, unit, amount or goal, which said one thing for all rows before;
 * or weights that have made 100 already. Without new categories nobody can tell.
 */
function beginsAgain(current: Project, indicator: Indicator, name: Field, cellAt: (row: number, span: Span) => RowCell, names: Span, marks: readonly Span[]): boolean {
  const { rows } = current;
  const last = rows[rows.length - 1]!;
  const group = groupOf(indicator);
  if (rows.length < 2 || indicator.level1.inherited || group === groupOf(last) || !rows.some((row) => groupOf(row) === group)) return false;
  const isNamed = isOwn(name, indicator.row);
  if (isNamed && rows.every(({ row }, i) => i === 0 || !cellAt(row, names).own)) return true;
  if (marks.some((span) => isAnew(rows, indicator.row, cellAt, span))) return true;
  return isNamed && rows.every(({ weight }) => weight?.value) && rows.reduce((sum, { weight }) => sum.plus(weight!.value!), new Decimal(0)).eq(100);
}

function groupOf({ level1 }: Indicator): string {
  return level1Of(level1.text) ?? squeeze(level1.text);
}

/** A column that said one thing for all rows before says another in this one. */
function isAnew(rows: readonly Indicator[], row: number, cellAt: (row: number, span: Span) => RowCell, span: Span): boolean {
  const { item, area } = cellAt(row, span);
  if (!item || area.top !== row) return false;
  const said = new Set(rows.map((one) => cellAt(one.row, span).item?.key ?? ''));
  said.delete('');
  return said.size === 1 && !said.has(item.key) && item.key !== '';
}

/** A unit printed once for several projects holds until the next one. */
function carryUnits(projects: readonly Project[]): Project[] {
  let last: Field | null = null;
  return projects.map((project) => {
    const own = project.department && !isBlank(project.department) ? project.department : null;
    last = own ?? last;
    return own || !last ? project : { ...project, department: { ...last, place: project.department?.place ?? last.place, inherited: true as const } };
  });
}
