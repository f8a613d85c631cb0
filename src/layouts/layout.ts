/** Layout: one printed form. It recognises the form on a sheet, reads it, and knows where a new row goes. No judgement, no money arithmetic. */

import type { Declaration, Edit, Field, IndicatorTable, Narrative, NewSheet, Range, Sheet, Statement } from '../model';
import type { BlankWish } from './blank-form';

/** What a clerk said a cell is, when the labels did not tell. Remembered with the workbook. */
export interface Pointing {
  readonly sheet: string;
  /** Any cell of the answer. */
  readonly row: number;
  readonly column: number;
  /** A property of the declaration, `funds.total` style: `projectName`, `total`, `annual` … see POINTABLE. */
  readonly meaning: string;
}

/** An indicator row to be written: texts as they will be typed, blank where the clerk fills in. */
export interface IndicatorRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** `≥__(%)` */
  readonly value: string;
  readonly operator: string;
  readonly unit: string;
  /** 绩效指标描述 and 指标值确定依据, typed only where the form prints a column for them. */
  readonly description: string;
  readonly basis?: string;
}

export interface Layout {
  readonly id: string;
  /** As shown to the clerk: 上海市申报表. */
  readonly title: string;
  /** Every form of this layout inside `area` (the whole sheet, or what other layouts left), with how sure it is: 0 not at all … 1 certain. */
  recognise(sheet: Sheet, area: Range): readonly { readonly area: Range; readonly sureness: number }[];
  read(sheet: Sheet, area: Range, pointings: readonly Pointing[]): readonly Declaration[];
  /**
   * Edits that write these rows into a form this layout read: empty printed rows are filled first, then new rows after the last
   * of their 二级指标. Into the annual table, or the mid-term one where a form prints it.
   */
  place(sheet: Sheet, form: Declaration, rows: readonly IndicatorRow[], scope?: IndicatorTable['scope']): readonly Edit[];
  /** This form, empty, as a sheet to be added: ready to be filled in, and read by this layout with nothing left over. */
  blank(wish: BlankWish): NewSheet;
}

/** What a sheet turned out to hold. */
export interface SheetReading {
  readonly sheet: string;
  readonly forms: readonly Declaration[];
  /** 项目经费情况说明 on this sheet, and sentences about the whole file. */
  readonly narratives: readonly Narrative[];
  readonly statements: readonly Statement[];
  /** Parts of the sheet that look like a form but could not be read as one, each with the reason in the clerk's words. */
  readonly unread: readonly { readonly field: Field; readonly reason: string }[];
}
