/** 一行一指标的清单: one row per indicator with the project's name in it; every project becomes a form of its own. */

import { formatAddress, level1Of, type Declaration, type Field, type Heading, type IndicatorTable, type Range, type Sheet } from '../model';
import { blankList } from './blank-form-plain';
import type { Block } from './blocks';
import { itemField, textField } from './fields';
import type { Layout, Pointing } from './layout';
import { listFunds } from './list-money';
import { projectsOf, type Project } from './list-projects';
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
  return name ? [{ name, department: answer(department, '单位名称'), goal: answer(annualGoal, '年度绩效目标'), amount: null, parts: [], rows: [] }] : [];
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
    funds: listFunds(sheet, header, project.amount, project.parts, head),
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
