/** 一行一指标的清单: one row per indicator with the project's name in it; every project becomes a form of its own. */

import { BLANK, declaredUnit, formatAddress, isBlank, level1Of, squeeze, type Declaration, type Field, type Funds, type Heading, type Indicator, type IndicatorTable, type Range, type Sheet } from '../model';
import { blankList } from './blank-form-plain';
import type { Block } from './blocks';
import { amountField, itemField, textField, type Answer } from './fields';
import type { Layout, Pointing } from './layout';
import { Page, type Item } from './page';
import { placeRows } from './placing';
import { areaOf, pageBlocks } from './printed-form';
import { yearIn } from './printed-rows';
import { readTable } from './table';
import { cellIn } from './table-cells';
import type { Header, Span } from './table-header';

export const list: Layout = {
  id: 'list',
  title: '项目绩效目标清单',
  recognise: (sheet, area) => {
    const page = new Page(sheet);
    return listBlocks(page, area, []).map((block) => ({ area: areaOf(page, block), sureness: 0.9 }));
  },
  read: (sheet, area, pointings) => {
    const page = new Page(sheet);
    return listBlocks(page, area, pointings).flatMap((block) => readList(page, block));
  },
  place: placeRows,
  blank: blankList,
};

function listBlocks(page: Page, area: Range, pointings: readonly Pointing[]): readonly Block[] {
  return pageBlocks(page, pointings).blocks.filter((block) => block.top >= area.top && block.top <= area.bottom && Boolean(block.headers[0]?.list));
}

/** Rows of one project, with the cells that tell it. */
interface Project {
  readonly name: Field;
  readonly department: Field | null;
  readonly goal: Field | null;
  readonly amount: Pick<Answer, 'area' | 'cell'> | null;
  readonly rows: Indicator[];
}

/** Every project of a list. */
export function readList(page: Page, block: Block): Declaration[] {
  const header = block.headers[0]!;
  const table = readTable(page, block.headers, block.end, block.title?.key ?? '');
  const read = projectsOf(page, header, table.annual.rows, table.bottom);
  const projects = read.length > 0 ? read : emptyProject(page, header);
  const head = headItems(page, block, header);
  return projects.map((project) => declare(page, block, header, table.annual, project, head));
}

function headItems(page: Page, block: Block, header: Header): Item[] {
  const items: Item[] = [];
  for (let row = block.top; row < header.top; row++) items.push(...page.at(row));
  return items;
}

/** A project goes on while its cell is merged, blank or says the same; a row with nothing but a name is its unit. */
function projectsOf(page: Page, header: Header, rows: readonly Indicator[], bottom: number): Project[] {
  const { projectName, department, annualGoal, amount } = header.list!;
  const read = (row: number, span: Span | undefined, label: string): Field | null => {
    const cell = span ? cellIn(page, page.at(row), row, span, header.bottom + 1) : null;
    return cell?.item ? itemField(page.sheet, cell.item, label) : cell && span ? textField(page.sheet, { label, area: cell.area, cell: page.sheet.cell(cell.area.top, cell.area.left) }) : null;
  };
  const projects: Project[] = [];
  let unit: Field | null = null;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (let row = header.bottom + 1; row <= bottom; row++) {
    const indicator = byRow.get(row);
    const name = read(row, projectName, '项目名称');
    if (!indicator) {
      if (name && !isBlank(name) && page.at(row).length === 1) unit = name;
      continue;
    }
    const current = projects[projects.length - 1];
    if (current && (!name || isBlank(name) || squeeze(name.text) === squeeze(current.name.text))) current.rows.push(indicator);
    else if (name) {
      const money = amount ? cellIn(page, page.at(row), row, amount, header.bottom + 1) : null;
      projects.push({ name, department: read(row, department, '单位名称') ?? unit, goal: read(row, annualGoal, '年度绩效目标'), amount: money && { area: money.area, cell: money.item?.cell ?? BLANK }, rows: [indicator] });
    }
  }
  return carryUnits(projects);
}

/** A list nobody has begun: its printed levels stand below the header, and the cells left of them wait for the first project. */
function emptyProject(page: Page, header: Header): Project[] {
  const { projectName, department, annualGoal } = header.list!;
  const row = header.bottom + 1;
  const level1 = header.tables[0]?.spans.level1;
  const printed = level1 ? cellIn(page, page.at(row), row, level1, row).item : null;
  if (!printed || level1Of(printed.key) === null) return [];
  const answer = (span: Span | undefined, label: string): Field | null => {
    const cell = span ? cellIn(page, page.at(row), row, span, row) : null;
    return cell && textField(page.sheet, { label, area: cell.area, cell: page.sheet.cell(cell.area.top, cell.area.left) });
  };
  const name = answer(projectName, '项目名称');
  return name ? [{ name, department: answer(department, '单位名称'), goal: answer(annualGoal, '年度绩效目标'), amount: null, rows: [] }] : [];
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

function declare(page: Page, block: Block, header: Header, table: IndicatorTable, project: Project, head: readonly Item[]): Declaration {
  const { sheet } = page;
  const { area } = project.name.place;
  const top = Math.min(area.top, project.rows[0]?.row ?? area.top);
  const bottom = Math.max(project.rows[project.rows.length - 1]?.row ?? area.bottom, area.bottom);
  const range = { top, left: header.left, bottom, right: header.right };
  return {
    id: `${sheet.name}!${formatAddress({ row: top, column: header.left })}`,
    sheet: sheet.name,
    range,
    layout: 'list',
    heading: headingOf(sheet, block, project, head),
    funds: fundsOf(sheet, header, project, head),
    spendingPlan: null,
    goals: { overall: null, annual: project.goal },
    indicators: { ...table, rows: project.rows, groupWeights: table.groupWeights.filter((weight) => weight.weight.place.area.top >= top && weight.weight.place.area.top <= bottom) },
    midTermIndicators: null,
    unplaced: [],
  };
}

function headingOf(sheet: Sheet, block: Block, project: Project, head: readonly Item[]): Heading {
  const dated = head.find((item) => yearIn(item.text) !== null);
  const named = yearIn(project.name.text);
  const year = dated ? { ...itemField(sheet, dated, '年度'), value: yearIn(dated.text)! } : named !== null ? { ...project.name, value: named } : null;
  return {
    title: block.title ? itemField(sheet, block.title, '标题') : null,
    year, projectName: project.name, department: project.department,
    projectNature: null, projectCategory: null, projectAttribute: null, projectCode: null, implementingUnit: null,
    startDate: null, endDate: null, term: null, others: [],
  };
}

function fundsOf(sheet: Sheet, header: Header, project: Project, head: readonly Item[]): Funds {
  const span = header.list!.amount;
  const total = span && project.amount ? amountField(sheet, { label: span.item?.text ?? '', area: project.amount.area, cell: project.amount.cell }) : null;
  const declaring = [span?.item, ...head].find((item) => item && declaredUnit(item.key) !== null);
  const unit = total && declaring ? { ...itemField(sheet, declaring), value: declaredUnit(declaring.key)! } : null;
  const label = total && span?.item ? itemField(sheet, span.item) : null;
  return { unit, label, total, fiscal: null, other: null, annualTotal: null, annualAppropriation: null, carryOver: null, annualOther: null, rows: total ? [[total]] : [] };
}
