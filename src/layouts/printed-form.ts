/** Printed form: makes a layout of the signs by which one printed form is told from the others. Reading is shared by all. */

import { formatAddress, type Declaration, type Field, type Heading, type IndicatorTable, type NewSheet, type Range, type Sheet } from '../model';
import type { BlankWish } from './blank-form';
import { blocksOf, type Block, type Blocks } from './blocks';
import { itemField } from './fields';
import { readBlock, type FormReading } from './form-reading';
import { fundsOf } from './funds';
import { goalsOf, headingOf, planOf } from './heading';
import { POINTABLE } from './labels';
import type { Layout, Pointing } from './layout';
import { Page } from './page';
import { placeRows } from './placing';

export interface PrintedForm {
  readonly id: string;
  /** As shown to the clerk. */
  readonly title: string;
  /** How sure it is that a block is this form: 0 not at all … 1 certain. */
  sureness(reading: FormReading): number;
  /** Where this form uses a property for a label of another name. */
  heading?(heading: Heading): Heading;
  /** The form drawn empty. */
  blank(wish: BlankWish): NewSheet;
}

/** A layout made by {@link printedForm}: it knows its form by a reading and makes a declaration of it. */
export interface PrintedLayout extends Layout {
  sureness(reading: FormReading): number;
  declare(sheet: Sheet, reading: FormReading): Declaration;
}

/** A layout that prints each project as one block of labels over one indicator table. */
export function printedForm(form: PrintedForm): PrintedLayout {
  return {
    id: form.id,
    title: form.title,
    recognise: (sheet, area) => {
      const page = new Page(sheet);
      return readingsIn(page, area, []).map((reading) => ({ area: areaOf(page, reading.block), sureness: form.sureness(reading) })).filter((found) => found.sureness > 0);
    },
    read: (sheet, area, pointings) => readingsIn(new Page(sheet), area, pointings).map((reading) => declare(sheet, reading, form)),
    place: placeRows,
    blank: (wish) => form.blank(wish),
    sureness: (reading) => form.sureness(reading),
    declare: (sheet, reading) => declare(sheet, reading, form),
  };
}

/** Blocks of a page; a clerk may have pointed at their header rows. */
export function pageBlocks(page: Page, pointings: readonly Pointing[]): Blocks {
  if (pointings.length === 0) return blocksOf(page);
  const rows = pointings.filter((p) => p.sheet === page.sheet.name && p.meaning === 'indicatorHeader').map((p) => p.row);
  return blocksOf(page, new Set(rows));
}

/** Readings of the blocks that begin inside an area, lists left out. */
function readingsIn(page: Page, area: Range, pointings: readonly Pointing[]): FormReading[] {
  const blocks = pageBlocks(page, pointings).blocks.filter((block) => block.top >= area.top && block.top <= area.bottom && !block.headers[0]?.list);
  return blocks.map((block) => readingOf(page, block, pointings));
}

export function readingOf(page: Page, block: Block, pointings: readonly Pointing[]): FormReading {
  return readBlock(page, block, pointings.filter((p) => p.sheet === page.sheet.name && p.meaning in POINTABLE));
}

export function areaOf(page: Page, block: Block): Range {
  return { top: block.top, left: 0, bottom: Math.min(block.end, Math.max(block.top, page.sheet.rowCount - 1)), right: Math.max(0, page.sheet.columnCount - 1) };
}

function declare(sheet: Sheet, reading: FormReading, form: PrintedForm): Declaration {
  const { hits, range, table } = reading;
  const heading = withOrganisation(sheet, headingOf(sheet, hits, reading.title, reading.lines, reading.extra), reading);
  return {
    id: `${sheet.name}!${formatAddress({ row: range.top, column: range.left })}`,
    sheet: sheet.name,
    range,
    layout: form.id,
    heading: form.heading ? form.heading(heading) : heading,
    funds: fundsOf(sheet, hits, reading.head),
    spendingPlan: planOf(sheet, hits),
    goals: goalsOf(sheet, hits),
    indicators: table?.annual ?? missingTable(sheet, reading),
    midTermIndicators: table?.midTerm ?? null,
    unplaced: reading.unplaced.map((item): Field => itemField(sheet, item, '')),
  };
}

/** A line such as 286001某某单位 below the title names the department where no label does. */
function withOrganisation(sheet: Sheet, heading: Heading, reading: FormReading): Heading {
  const { organisation } = reading;
  return heading.department === null && organisation ? { ...heading, department: itemField(sheet, organisation, '主管部门') } : heading;
}

/** A form whose whole indicator table is gone: what is missing is shown at its title. */
function missingTable(sheet: Sheet, reading: FormReading): IndicatorTable {
  const item = reading.hits.find((hit) => hit.meaning === 'indicatorGroup')?.item ?? reading.title ?? reading.hits[0]!.item;
  return { header: itemField(sheet, item), scope: 'annual', hasWeights: false, hasUnitColumn: false, valuesArePercent: false, rows: [], groupWeights: [] };
}
