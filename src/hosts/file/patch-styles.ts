/** Adds cell styles to a styles part: everything that stands there keeps its text and its number; what is there already is used again. */

import type { CellStyle } from '../../model';
import { escapeAttribute, spliced } from './patch-splice';
import { CLOSE, END, OPEN, XmlScanner } from './xml';

export interface Styled {
  readonly xml: string;
  /** Number of the style for each style asked for. */
  readonly numbers: readonly number[];
}

/** Lists of a styles part in the order they must stand in. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;
type ListName = (typeof LISTS)[number];

/** What an absent list must hold so that number 0 goes on meaning nothing special. */
const FIRST: Readonly<Partial<Record<ListName, string>>> = {
  fonts: '<font><sz val="11"/><name val="宋体"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill>',
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
};

/** Formats every spreadsheet knows by number; others are added with numbers of their own. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49 };
const FIRST_OWN_FORMAT = 164;

export function withStyles(stylesXml: string, styles: readonly CellStyle[]): Styled {
  const patch = new StylesPatch(stylesXml);
  const known = new Map<string, number>();
  const numbers = styles.map((style) => {
    const key = JSON.stringify([style.fontName, style.size, style.bold, style.horizontal, style.border, style.format]);
    const number = known.get(key) ?? patch.styleOf(style);
    known.set(key, number);
    return number;
  });
  return { xml: patch.xml, numbers };
}

class StylesPatch {
  private readonly prefix: string;

  constructor(public xml: string) {
    this.prefix = /<([\w.-]+:)styleSheet\b/.exec(xml)?.[1] ?? '';
    for (const name of ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const) {
      const list = this.list(name);
      if (list === null) this.create(name, FIRST[name]!);
      else if (list.items.length === 0) this.numberOf(name, FIRST[name]!);
    }
  }

  styleOf(style: CellStyle): number {
    const format = this.formatOf(style.format ?? 'General');
    const font = this.numberOf('fonts', `<font>${style.bold ? '<b/>' : ''}<sz val="${style.size}"/><name val="${escapeAttribute(style.fontName)}"/><family val="3"/><charset val="134"/></font>`);
    const border = style.border ? this.numberOf('borders', `<border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('')}<diagonal/></border>`) : 0;
    return this.numberOf('cellXfs', `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${style.horizontal}" vertical="center" wrapText="1"/></xf>`);
  }

  private formatOf(code: string): number {
    const known = BUILT_IN[code];
    if (known !== undefined) return known;
    const list = this.list('numFmts');
    if (list === null) this.create('numFmts', '');
    const formats = (list?.items ?? []).map((item) => {
      const scanner = new XmlScanner(item);
      return scanner.next() === OPEN ? { id: Number(scanner.attribute('numFmtId')), code: scanner.attribute('formatCode') } : { id: 0, code: undefined };
    });
    const same = formats.find((format) => format.code === code);
    if (same) return same.id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((format) => format.id)) + 1;
    this.numberOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** Place of an element in its list, added at the end where it is not there yet. */
  private numberOf(name: ListName, plain: string): number {
    const element = this.prefix === '' ? plain : plain.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
    const { items, end, countAt, countEnd } = this.list(name)!;
    const known = items.indexOf(element);
    if (known >= 0) return known;
    const count = countAt < 0 ? [] : [{ start: countAt, end: countEnd, text: String(items.length + 1) }];
    this.xml = spliced(this.xml, [...count, { start: end, end, text: element }]);
    return items.length;
  }

  private create(name: ListName, first: string): void {
    const item = this.prefix === '' ? first : first.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
    const text = `<${this.prefix}${name} count="${first === '' ? 0 : 1}">${item}</${this.prefix}${name}>`;
    const scanner = new XmlScanner(this.xml);
    const order = LISTS.indexOf(name);
    for (let event = scanner.next(); event !== END; event = scanner.next()) {
      const isLater = event === OPEN && scanner.depth === 2 && LISTS.indexOf(scanner.name as ListName) > order;
      const isEmptyRoot = event === OPEN && scanner.depth === 1 && scanner.empty;
      if (isEmptyRoot) {
        const tag = this.xml.slice(scanner.tagStart, scanner.position).replace(/\s*\/>$/, '>');
        this.xml = spliced(this.xml, [{ start: scanner.tagStart, end: scanner.position, text: `${tag}${text}</${this.prefix}styleSheet>` }]);
        return;
      }
      if (isLater || (event === CLOSE && scanner.depth === 0)) {
        this.xml = spliced(this.xml, [{ start: scanner.tagStart, end: scanner.tagStart, text }]);
        return;
      }
      if (event === OPEN && scanner.depth === 2) scanner.skip();
    }
  }

  /** The elements of a list as texts, where further ones go, and where its count stands (-1: nowhere); null where the list is absent or empty-tagged. */
  private list(name: ListName): { readonly items: readonly string[]; readonly end: number; readonly countAt: number; readonly countEnd: number } | null {
    const scanner = new XmlScanner(this.xml);
    for (let event = scanner.next(); event !== END; event = scanner.next()) {
      if (event !== OPEN || scanner.depth !== 2) continue;
      if (scanner.name !== name) {
        scanner.skip();
        continue;
      }
      if (scanner.empty) this.open(scanner);
      return scanner.empty ? this.list(name) : this.itemsIn(scanner, name);
    }
    return null;
  }

  /** `<numFmts/>` becomes `<numFmts></numFmts>`. */
  private open(scanner: XmlScanner): void {
    const tag = this.xml.slice(scanner.tagStart, scanner.position);
    const name = /^<([^\s/>]+)/.exec(tag)![1]!;
    this.xml = spliced(this.xml, [{ start: scanner.tagStart, end: scanner.position, text: `${tag.replace(/\s*\/>$/, '>')}</${name}>` }]);
  }

  private itemsIn(scanner: XmlScanner, name: ListName): { readonly items: readonly string[]; readonly end: number; readonly countAt: number; readonly countEnd: number } {
    const countAt = scanner.valueAt('count');
    const countEnd = countAt < 0 ? -1 : this.xml.indexOf(this.xml[countAt - 1]!, countAt);
    const items: string[] = [];
    for (let event = scanner.next(); event !== END; event = scanner.next()) {
      if (event === CLOSE && scanner.name === name && scanner.depth === 1) break;
      if (event !== OPEN || scanner.depth !== 3) continue;
      const start = scanner.tagStart;
      scanner.skip();
      items.push(this.xml.slice(start, scanner.position));
    }
    return { items, end: scanner.tagStart, countAt, countEnd };
  }
}
