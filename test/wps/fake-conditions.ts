/** Conditional formats of a range: those that touch it, as the collection of a whole sheet or of a few cells. */

import type { WpsBorders, WpsFormatCondition, WpsFormatConditions, WpsRange } from '../../src/hosts/wps/application';
import { intersection } from '../excel-host/model/area';
import { newConditionalFormat, type ConditionalFormat } from '../excel-host/model/conditional-format';
import { FakeRange } from './fake-range';
import { LINES, colourOf } from './fake-styles';

export class FakeFormatConditions implements WpsFormatConditions {
  constructor(private readonly range: FakeRange) {}

  private get here(): readonly ConditionalFormat[] {
    return this.range.sheet.state.conditionalFormats.filter(({ areas }) => areas.some((one) => this.range.areas.some((at) => intersection(one, at))));
  }

  get Count(): number {
    return this.here.length;
  }

  Item(index: number): unknown {
    const format = this.here[index - 1];
    if (!format) throw new Error('下标越界');
    return this.range.world.make('FormatCondition', new FakeFormatCondition(this.range, format.id));
  }

  Add(type: number, _operator?: number, formula?: string): unknown {
    const { range } = this;
    const format = { ...newConditionalFormat(type === 2 ? 'Custom' : 'CellValue', range.areas), formula: formula ?? '' };
    range.world.write(range.sheet.book, () => {
      range.sheet.demandUnprotected();
      range.sheet.setConditionalFormats([...range.sheet.state.conditionalFormats, format]);
    });
    return range.world.make('FormatCondition', new FakeFormatCondition(range, format.id));
  }
}

class FakeFormatCondition implements WpsFormatCondition {
  constructor(private readonly range: FakeRange, private readonly id: string) {}

  private get format(): ConditionalFormat {
    const format = this.range.sheet.state.conditionalFormats.find(({ id }) => id === this.id);
    if (!format) throw new Error('对象不存在');
    return format;
  }

  private change(part: Partial<ConditionalFormat> | null): void {
    const { sheet, world } = this.range;
    world.write(sheet.book, () => sheet.setConditionalFormats(sheet.state.conditionalFormats.flatMap((one) => (one.id !== this.id ? one : part === null ? [] : { ...one, ...part }))));
  }

  get Type(): unknown {
    return this.format.type === 'Custom' ? 2 : this.format.type === 'CellValue' ? 1 : 3;
  }

  /** A colour scale has none. */
  get Formula1(): unknown {
    const { format } = this;
    if (format.type !== 'Custom' && format.type !== 'CellValue') throw new Error('应用程序定义或对象定义错误');
    return format.formula;
  }

  get AppliesTo(): WpsRange {
    return FakeRange.make(this.range.world, this.range.sheet, this.format.areas);
  }

  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }

  set StopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }

  get Interior(): { Color: unknown } {
    const change = (fill: string): void => this.change({ fill });
    return {
      get Color() {
        return null;
      },
      set Color(paint: unknown) {
        change(colourOf(paint));
      },
    };
  }

  get Borders(): WpsBorders {
    const { world } = this.range;
    const draw = (part: { style?: string; color?: string }): void => {
      const line = { style: 'Continuous', color: '#000000', ...this.format.borders['EdgeTop'], ...part };
      this.change({ borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line } });
    };
    return world.make('Borders', {
      get LineStyle() {
        return null;
      },
      set LineStyle(style: unknown) {
        draw({ style: LINES[String(style)] ?? 'None' });
      },
      get Color() {
        return null;
      },
      set Color(paint: unknown) {
        draw({ color: colourOf(paint) });
      },
      Weight: null,
    });
  }

  Delete(): void {
    this.change(null);
  }
}
