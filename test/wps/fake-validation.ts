/** What may be typed into a cell. Where nothing limits it, the very question is an error. */

import type { WpsValidation } from '../../src/hosts/wps/application';
import { holds, type Area } from '../excel-host/model/area';
import type { FakeRange } from './fake-range';

export interface Limit {
  readonly type: number;
  readonly alert: number;
  readonly operator: number;
  readonly first: string;
  readonly second: string;
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly inputTitle: string;
  readonly inputMessage: string;
  readonly showError: boolean;
}

/** Choices of a file come as the other stand-in keeps them. */
function limitOf(rule: unknown): Limit {
  const kept = rule as Partial<Limit> & { readonly rule?: { readonly list?: { readonly source?: string } } };
  const plain: Limit = { type: 3, alert: 1, operator: 1, first: kept.rule?.list?.source ?? '', second: '', errorTitle: '', errorMessage: '', inputTitle: '', inputMessage: '', showError: true };
  return kept.type === undefined ? plain : { ...plain, ...kept };
}

export class FakeValidation implements WpsValidation {
  constructor(private readonly range: FakeRange) {}

  private get at(): Area {
    return this.range.areas[0]!;
  }

  private get limit(): Limit {
    const found = this.range.sheet.state.dataValidations.find(({ area }) => holds(area, this.at.row, this.at.column));
    if (!found) throw new Error('应用程序定义或对象定义错误');
    return limitOf(found.rule);
  }

  private keep(limit: Limit | null): void {
    const { sheet, world } = this.range;
    const { row, column, rows, columns } = this.at;
    world.write(sheet.book, () => {
      sheet.demandUnprotected();
      const others = sheet.state.dataValidations.filter(({ area }) => !(area.row === row && area.column === column && area.rows === rows && area.columns === columns));
      sheet.change({ dataValidations: limit ? [...others, { area: this.at, rule: limit }] : others });
    });
  }

  get Type(): unknown {
    return this.limit.type;
  }

  get AlertStyle(): unknown {
    return this.limit.alert;
  }

  get Operator(): unknown {
    return this.limit.operator;
  }

  get Formula1(): unknown {
    return this.limit.first;
  }

  get Formula2(): unknown {
    return this.limit.second;
  }

  get ErrorTitle(): string {
    return this.limit.errorTitle;
  }

  set ErrorTitle(errorTitle: string) {
    this.keep({ ...this.limit, errorTitle });
  }

  get ErrorMessage(): string {
    return this.limit.errorMessage;
  }

  set ErrorMessage(errorMessage: string) {
    this.keep({ ...this.limit, errorMessage });
  }

  get InputTitle(): string {
    return this.limit.inputTitle;
  }

  set InputTitle(inputTitle: string) {
    this.keep({ ...this.limit, inputTitle });
  }

  get InputMessage(): string {
    return this.limit.inputMessage;
  }

  set InputMessage(inputMessage: string) {
    this.keep({ ...this.limit, inputMessage });
  }

  get ShowError(): boolean {
    return this.limit.showError;
  }

  set ShowError(showError: boolean) {
    this.keep({ ...this.limit, showError });
  }

  /** Refused where there is one already. */
  Add(type: number, alert = 1, operator = 1, first = '', second = ''): void {
    if (this.range.sheet.state.dataValidations.some(({ area }) => holds(area, this.at.row, this.at.column))) throw new Error('应用程序定义或对象定义错误');
    this.keep({ ...limitOf({}), type, alert, operator, first, second });
  }

  Delete(): void {
    this.keep(null);
  }
}
