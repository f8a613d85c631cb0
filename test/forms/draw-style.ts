/** How a form is drawn: every way of printing that is met in the field, all combinable. */

import type { IndicatorExample, PrintedLabel, Typed } from '../../src/rules/example';
import { amountCell, textCell, typedCell, type DateStyle, type Paper } from './paper';
import type { Cell } from '../../src/model';

export interface DrawOptions {
  readonly sheetName?: string;
  /** Cell where the form begins: `{ row: 4, column: 2 }` is C5. */
  readonly offset?: { readonly row: number; readonly column: number };
  readonly spacerRows?: readonly number[];
  readonly spacerColumns?: readonly number[];
  /** False: nothing but the title is merged. */
  readonly merged?: boolean;
  /** How 一级 and 二级 are filled down. */
  readonly levels?: 'merged' | 'blank' | 'repeated';
  readonly labels?: 'plain' | 'spaced' | 'broken' | 'fullwidth' | 'colon';
  /** 上海 only: columns of the printed grid; five is the 2022 form without 项目性质. */
  readonly grid?: 'eight' | 'six' | 'five';
  /** Operator, number and unit of a value in columns of their own. */
  readonly split?: boolean;
  readonly unitPlace?: 'label' | 'line' | 'nowhere';
  readonly unit?: '元' | '万元';
  readonly valueHeader?: string;
  readonly goalLabels?: readonly [overall: string, annual: string];
  readonly dates?: DateStyle;
  readonly amountsAsText?: boolean;
  /** Printed rows without content at the end of the table. */
  readonly unusedRows?: number;
  /** What a page break leaves in the middle of the table. */
  readonly pageBreak?: 'header' | 'title' | 'page-number' | 'split';
  /** A remark beside the form, two columns to its right. */
  readonly sideText?: boolean;
  /** 填表人 … below the table. */
  readonly footer?: boolean;
  /** A 经费情况说明 in one merged block above the form. */
  readonly narrative?: string;
  /** 项目名称：XXX in one cell. */
  readonly joinedName?: boolean;
}

/** What a form says, whatever its printed shape: the truth that reading it must find again. */
export interface FilledForm {
  readonly layout: string;
  readonly answers: Readonly<Partial<Record<PrintedLabel, Typed>>>;
  readonly table: readonly IndicatorExample[];
  readonly midTerm: readonly IndicatorExample[];
}

/** Pen: writes labels and answers of one form in one style. */
export class Pen {
  constructor(readonly paper: Paper, readonly form: FilledForm, readonly options: DrawOptions) {}

  label(row: number, column: number, text: string, columns = 1, rows = 1): void {
    this.paper.put(row, column, columns, textCell(this.style(text)), 'label', rows);
  }

  /** Table headers never carry a colon. */
  header(row: number, column: number, text: string, columns = 1, rows = 1): void {
    const styled = this.options.labels === 'colon' ? text : this.style(text);
    this.paper.put(row, column, columns, textCell(styled), 'label', rows);
  }

  answer(row: number, column: number, label: PrintedLabel, columns = 1, rows = 1): void {
    this.paper.put(row, column, columns, typedCell(this.form.answers[label] ?? ''), 'text', rows);
  }

  amount(row: number, column: number, label: PrintedLabel, columns = 1, rows = 1): void {
    this.paper.put(row, column, columns, this.amountOf(label), 'amount', rows);
  }

  cell(row: number, column: number, cell: Cell, columns = 1, rows = 1): void {
    this.paper.put(row, column, columns, cell, 'text', rows);
  }

  title(columns: number, row = 0): void {
    this.paper.put(row, 0, columns, typedCell(this.form.answers.标题 ?? ''), 'title');
  }

  /** Year line and, where asked for, a unit line at its right end. Returns the next row. */
  heading(columns: number, row: number): number {
    const year = this.form.answers.年度;
    if (year !== undefined) this.paper.put(row, 0, columns, typedCell(year), 'subtitle');
    let next = year === undefined ? row : row + 1;
    if (this.unitPlace === 'line') {
      this.paper.put(next, columns - 2, 2, textCell(`金额单位：${this.unit}`), 'note');
      next += 1;
    }
    return next;
  }

  get unit(): string {
    const typed = this.form.answers.金额单位;
    return typeof typed === 'string' ? typed : '';
  }

  get unitPlace(): 'label' | 'line' | 'nowhere' {
    return this.unit === '' ? 'nowhere' : this.options.unitPlace ?? 'label';
  }

  withUnit(label: string): string {
    return this.unitPlace === 'label' ? `${label}（${this.unit}）` : label;
  }

  private amountOf(label: PrintedLabel): Cell {
    return amountCell(this.form.answers[label] ?? '', this.options.amountsAsText);
  }

  private style(text: string): string {
    const middle = Math.floor(Math.min(text.length, 4) / 2);
    switch (this.options.labels) {
      case 'spaced': return `${text.slice(0, middle)}　${text.slice(middle)} `;
      case 'broken': return `${text.slice(0, middle)}\n${text.slice(middle)}`;
      case 'fullwidth': return text.replace(/[(（]/g, '﹙').replace(/[)）]/g, '﹚').replace(/\//g, '／');
      case 'colon': return `${text}：`;
      default: return text.replace(/（元）/, '(元)');
    }
  }
}
