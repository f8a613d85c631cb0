/** What a style index means for writing: the kind of its number format, and whether protection locks its cells. */

import type { FormatKind } from '../../model';
import { END, OPEN, XmlScanner } from './xml';

export interface Formats {
  kind(style: number): FormatKind;
  /** Cells are locked unless their style says otherwise. */
  locked(style: number): boolean;
}

/** Null for a workbook without styles: everything general and locked. */
export function readFormats(stylesXml: string | null): Formats {
  const codes = new Map<number, string>();
  const styles: { format: number; locked: boolean }[] = [];
  if (stylesXml !== null) readStyles(new XmlScanner(stylesXml), codes, styles);
  return {
    kind(style) {
      const format = styles[style]?.format ?? 0;
      const code = codes.get(format);
      return code === undefined ? builtInKind(format) : codeKind(code);
    },
    locked: (style) => styles[style]?.locked ?? true,
  };
}

function readStyles(scanner: XmlScanner, codes: Map<number, string>, styles: { format: number; locked: boolean }[]): void {
  let inCells = false;
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (scanner.name === 'cellXfs') inCells = event === OPEN;
    else if (event !== OPEN) continue;
    else if (scanner.name === 'numFmt' && scanner.depth === 3) codes.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    else if (scanner.name === 'xf' && inCells) styles.push({ format: Number(scanner.attribute('numFmtId') ?? 0), locked: true });
    else if (scanner.name === 'protection' && inCells && /^(?:0|false)$/.test(scanner.attribute('locked') ?? '')) styles[styles.length - 1]!.locked = false;
  }
}

/** Formats every spreadsheet knows by number, the Chinese ones among them. */
function builtInKind(format: number): FormatKind {
  if (format === 9 || format === 10) return 'percent';
  if (format === 49) return 'text';
  if ((format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) || (format >= 50 && format <= 58)) return 'date';
  return format === 0 ? 'general' : 'number';
}

function codeKind(code: string): FormatKind {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0]!;
  if (/^general$/i.test(bare.trim())) return 'general';
  if (/[ymdhs]/i.test(bare.replace(/general/gi, ''))) return 'date';
  if (bare.includes('%')) return 'percent';
  if (/[0#?]/.test(bare)) return 'number';
  return bare.includes('@') ? 'text' : 'general';
}
