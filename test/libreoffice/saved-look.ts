/**
 * How a workbook looks that LibreOffice saved: of every cell its style written out, of every row its height where someone set one, and what
 * stands behind the cells (merges, rules, choices, print). Two saves of the same look differ in the order of styles, in heights LibreOffice
 * works out itself, in which of a cell's two fonts (Latin or Chinese) it names, and in cells of no look of their own; those are left out.
 * Contents are compared where sheets are read.
 */

import { strFromU8, unzipSync } from 'fflate';

export type SavedLook = Readonly<Record<string, { readonly rows: Readonly<Record<string, string>>; readonly cells: Readonly<Record<string, string>>; readonly around: readonly string[] }>>;

/** Every `<name …>…</name>` or `<name …/>` in a text. */
const elements = (text: string, name: string): string[] => text.match(new RegExp(`<${name}(?=[\\s/>])(?:[^>]*/>|[\\s\\S]*?</${name}>)`, 'g')) ?? [];
const attribute = (element: string, name: string): string => new RegExp(`^<[^>]*\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
const listed = (text: string, list: string, name: string): string[] => elements(elements(text, list)[0] ?? '', name);

export function savedLook(bytes: Uint8Array): SavedLook {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name]!);
  const styles = stylesOf(text('xl/styles.xml'));
  const rules = listed(text('xl/styles.xml'), 'dxfs', 'dxf');
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort();
  return Object.fromEntries(sheets.map((name) => [name, sheetLook(text(name), styles, rules)]));
}

function stylesOf(styles: string): readonly string[] {
  const formats = Object.fromEntries(elements(styles, 'numFmt').map((format) => [attribute(format, 'numFmtId'), attribute(format, 'formatCode')]));
  const [fonts, fills, borders] = [listed(styles, 'fonts', 'font').map((font) => font.replace(/<(?:name|family|charset) [^>]*>/g, '')), listed(styles, 'fills', 'fill'), listed(styles, 'borders', 'border')];
  return listed(styles, 'cellXfs', 'xf').map((xf) => {
    const at = (name: string): number => Number(attribute(xf, name));
    return [formats[attribute(xf, 'numFmtId')] ?? attribute(xf, 'numFmtId'), fonts[at('fontId')], fills[at('fillId')], borders[at('borderId')], ...elements(xf, 'alignment'), ...elements(xf, 'protection')].join('\n');
  });
}

function sheetLook(sheet: string, styles: readonly string[], rules: readonly string[]): SavedLook[string] {
  const [before = '', inside = '', after = ''] = sheet.split(/<sheetData>|<\/sheetData>/);
  const rows = elements(inside, 'row');
  const cells = rows.flatMap((row) => elements(row, 'c')).map((cell) => [attribute(cell, 'r'), styles[Number(attribute(cell, 's'))] ?? ''] as const);
  const heights = rows.filter((row) => attribute(row, 'customHeight') === 'true').map((row) => [attribute(row, 'r'), attribute(row, 'ht')] as const);
  const around = [...elements(before, 'col'), ...elements(after, 'mergeCell').sort(), ...elements(after, 'dataValidation'), ...elements(after, 'pageSetup'), ...elements(after, 'conditionalFormatting')];
  return {
    rows: Object.fromEntries(heights),
    cells: Object.fromEntries(cells.filter(([, look]) => look !== styles[0])),
    around: around.map((one) => one.replace(/ style="\d+"/, '').replace(/ dxfId="(\d+)"/g, (_, id: string) => ` look="${rules[Number(id)] ?? ''}"`)),
  };
}
