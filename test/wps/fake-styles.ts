/** Fonts and borders of a range: what was set is in the style of its cells. */

import type { WpsBorders, WpsFont } from '../../src/hosts/wps/application';
import type { Border } from '../excel-host/model/cell';
import type { FakeRange } from './fake-range';

export function colourOf(paint: unknown): string {
  const number = Number(paint);
  return `#${[number, number >> 8, number >> 16].map((part) => (part & 255).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

export const LINES: Readonly<Record<string, string>> = { '1': 'Continuous', '-4115': 'Dash', '-4118': 'Dot' };

export class FakeFont implements WpsFont {
  constructor(private readonly range: FakeRange) {}

  get Name(): unknown {
    return null;
  }

  set Name(name: unknown) {
    this.range.restyle({ fontName: String(name) });
  }

  get Size(): unknown {
    return null;
  }

  set Size(size: unknown) {
    this.range.restyle({ fontSize: Number(size) });
  }

  get Bold(): unknown {
    return null;
  }

  set Bold(bold: unknown) {
    this.range.restyle({ bold: bold === true });
  }

  get Color(): unknown {
    return null;
  }

  set Color(paint: unknown) {
    this.range.restyle({ fontColor: colourOf(paint) });
  }
}

export class FakeBorders implements WpsBorders {
  constructor(private readonly range: FakeRange) {}

  private draw(part: Partial<Border>): void {
    const line: Border = { style: 'Continuous', color: '#000000', weight: 'Thin', ...part };
    this.range.restyle({ borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line } });
  }

  get LineStyle(): unknown {
    return null;
  }

  set LineStyle(style: unknown) {
    this.draw({ style: LINES[String(style)] ?? 'Continuous' });
  }

  get Color(): unknown {
    return null;
  }

  set Color(paint: unknown) {
    this.draw({ color: colourOf(paint) });
  }

  get Weight(): unknown {
    return null;
  }

  set Weight(_: unknown) {
    this.draw({});
  }
}
