/** LookStyles: font, fill, border and alignment behind each style number; only what differs from the workbook's default font is stated. */

import type { BorderLine, CellLook } from '../../model';
import { blended, readColours, type Colours } from './look-colours';
import { isTrue, type Structure } from './structure';
import { CLOSE, END, OPEN, XmlScanner } from './xml';

type Font = NonNullable<CellLook['font']>;
type Border = NonNullable<CellLook['border']>;

interface Xf {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent'>;
}

export class LookStyles {
  private readonly colours: Colours;
  private readonly fonts: Font[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly borders: Border[] = [];
  private readonly xfs: Xf[] = [];
  private readonly looks = new Map<number, CellLook>();

  constructor(structure: Structure) {
    this.colours = readColours(structure.pkg, structure.workbookPart);
    const xml = structure.styles.part?.text();
    if (xml !== undefined) this.read(new XmlScanner(xml));
  }

  look(style: number): CellLook {
    let look = this.looks.get(style);
    if (!look) {
      look = this.build(this.xfs[style]);
      this.looks.set(style, look);
    }
    return look;
  }

  /** Width of a digit of the default font in pixels, in which column widths are counted. */
  get digitWidth(): number {
    const font = this.fonts[this.xfs[0]?.font ?? 0];
    const size = ((font?.size ?? 44 / 3) * 3) / 4;
    return Math.max(4, Math.round(/宋体|SimSun|仿宋|黑体|楷体/.test(font?.name ?? '') ? size * 0.7 : size * 0.64));
  }

  private build(xf: Xf | undefined): CellLook {
    if (!xf) return {};
    const font = differing(this.fonts[xf.font] ?? {}, this.fonts[this.xfs[0]?.font ?? 0] ?? {});
    const fill = this.fills[xf.fill];
    const border = this.borders[xf.border] ?? {};
    return {
      ...xf.alignment,
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(fill === undefined ? {} : { fill }),
      ...(Object.keys(border).length > 0 ? { border } : {}),
    };
  }

  private read(scanner: XmlScanner): void {
    let list = '';
    const palette: string[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.depth === 2) list = scanner.name;
      else if (scanner.name === 'rgbColor') palette.push((scanner.attribute('rgb') ?? '000000').slice(-6));
      else if (scanner.depth !== 3) continue;
      else if (list === 'fonts') this.fonts.push(this.readFont(scanner));
      else if (list === 'fills') this.fills.push(this.readFill(scanner));
      else if (list === 'borders') this.borders.push(this.readBorder(scanner));
      else if (list === 'cellXfs') this.xfs.push(readXf(scanner));
    }
    if (palette.length > 0) this.colours.palette = palette;
  }

  private readFont(scanner: XmlScanner): Font {
    const font: { -readonly [Key in keyof Font]: Font[Key] } = {};
    eachInside(scanner, () => {
      const value = scanner.attribute('val');
      const on = value === undefined || isTrue(value);
      if (scanner.name === 'sz') font.size = (Number(value) * 4) / 3;
      else if (scanner.name === 'name' && value) font.name = value;
      else if (scanner.name === 'b' && on) font.bold = true;
      else if (scanner.name === 'i' && on) font.italic = true;
      else if (scanner.name === 'strike' && on) font.strike = true;
      else if (scanner.name === 'u' && value !== 'none') font.underline = true;
      else if (scanner.name === 'color') {
        const color = this.colours.read(scanner);
        if (color !== undefined && color !== '#000000') font.color = color;
      }
    });
    return font;
  }

  private readFill(scanner: XmlScanner): string | undefined {
    let pattern = 'none';
    let front: string | undefined;
    let back: string | undefined;
    eachInside(scanner, () => {
      if (scanner.name === 'patternFill') pattern = scanner.attribute('patternType') ?? 'none';
      else if (scanner.name === 'gradientFill') pattern = 'solid';
      else if (scanner.name === 'fgColor' || scanner.name === 'color') front ??= this.colours.read(scanner);
      else if (scanner.name === 'bgColor') back = this.colours.read(scanner);
    });
    if (pattern === 'none') return undefined;
    if (pattern === 'solid') return front ?? '#000000';
    return blended(front ?? '#000000', back ?? '#ffffff', COVERAGE[pattern] ?? 0.3);
  }

  private readBorder(scanner: XmlScanner): Border {
    const border: { -readonly [Key in keyof Border]: Border[Key] } = {};
    let side: keyof Border | undefined;
    eachInside(scanner, () => {
      if (scanner.name !== 'color') {
        side = SIDES[scanner.name];
        const style = LINES[scanner.attribute('style') ?? 'none'];
        if (side && style) border[side] = { style, color: '#000000' };
      } else if (side && border[side]) border[side] = { style: border[side]!.style, color: this.colours.read(scanner) ?? '#000000' };
    });
    return border;
  }
}

const COVERAGE: Readonly<Record<string, number>> = { gray0625: 0.0625, gray125: 0.125, lightGray: 0.25, mediumGray: 0.5, darkGray: 0.75 };
const SIDES: Readonly<Record<string, keyof Border>> = { left: 'left', right: 'right', top: 'top', bottom: 'bottom', start: 'left', end: 'right' };
const LINES: Readonly<Record<string, BorderLine['style']>> = {
  thin: 'thin', medium: 'medium', thick: 'thick', dashed: 'dashed', dotted: 'dotted', double: 'double', hair: 'hair',
  mediumDashed: 'dashed', dashDot: 'dashed', mediumDashDot: 'dashed', slantDashDot: 'dashed', dashDotDot: 'dotted', mediumDashDotDot: 'dotted',
};
const HORIZONTAL: Readonly<Record<string, NonNullable<CellLook['horizontal']>>> = { left: 'left', center: 'center', right: 'right', justify: 'justify', centerContinuous: 'center', distributed: 'justify' };
const VERTICAL: Readonly<Record<string, NonNullable<CellLook['vertical']>>> = { top: 'top', center: 'middle', bottom: 'bottom', justify: 'top', distributed: 'middle' };

/** Calls back for each element inside the one just opened. */
function eachInside(scanner: XmlScanner, visit: () => void): void {
  const outside = scanner.depth;
  for (;;) {
    if (scanner.next() === CLOSE) {
      if (scanner.depth < outside) return;
    } else visit();
  }
}

function readXf(scanner: XmlScanner): Xf {
  const number = (name: string): number => Number(scanner.attribute(name) ?? 0);
  const ids = { font: number('fontId'), fill: number('fillId'), border: number('borderId') };
  let alignment: Xf['alignment'] = {};
  eachInside(scanner, () => {
    if (scanner.name === 'alignment') alignment = readAlignment(scanner);
  });
  return { ...ids, alignment };
}

function readAlignment(scanner: XmlScanner): Xf['alignment'] {
  const horizontal = HORIZONTAL[scanner.attribute('horizontal') ?? ''];
  const vertical = VERTICAL[scanner.attribute('vertical') ?? ''];
  const indent = Number(scanner.attribute('indent') ?? 0);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(isTrue(scanner.attribute('wrapText')) ? { wrap: true as const } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

/** What the default font says already is left out; something the default has and this font lacks cannot be stated and is not. */
function differing(font: Font, normal: Font): Font {
  return Object.fromEntries(Object.entries(font).filter(([key, value]) => normal[key as keyof Font] !== value));
}
