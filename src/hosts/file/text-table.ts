/** Tables of plain text and web pages as an .xlsx package: what a spreadsheet program would show on opening them, nothing guessed beyond that. */

import { MAX_COLUMNS, MAX_ROWS, type Range } from '../../model';
import { buildPackage, type PlainSheet } from './build-package';
import { decodeUnknown } from './decode-text';
import { readHtmlTables } from './html-table';
import { htmlParts } from './mht';
import type { Package } from './package';
import type { FileFormat } from './sniff';
import { notAWorkbook } from './unreadable';

export type TextFormat = Extract<FileFormat, 'csv' | 'html' | 'mht'>;

/** `name` names the sheet where the file does not. Throws UnreadableFile: not-a-workbook, damaged, too-large. */
export function textToPackage(bytes: Uint8Array, format: TextFormat, name: string): Package {
  return buildPackage(sheetsOf(bytes, format, name));
}

function sheetsOf(bytes: Uint8Array, format: TextFormat, name: string): PlainSheet[] {
  if (format === 'csv') return [{ name, ...csvTable(decodeUnknown(bytes)) }];
  if (format === 'html') return [readHtmlTables(decodeUnknown(bytes), name)];
  const sheets = htmlParts(bytes).filter((page) => /<table\b/i.test(page)).map((page, i) => readHtmlTables(page, `Sheet${i + 1}`));
  if (sheets.length === 0) throw notAWorkbook('没有表格的网页');
  return sheets;
}

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Range[];
}

/** Quoted values may hold separators, line ends and doubled quotes. The separator is the one the first lines use most. */
export function csvTable(text: string): Table {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length && rows.length < MAX_ROWS) {
    const [value, end] = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    if (row.length < MAX_COLUMNS) row.push(unwrapped(value));
    const next = text[end];
    if (next !== separator) {
      rows.push(row);
      row = [];
    }
    at = next === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (at === text.length && next !== separator) break;
  }
  return { rows, merges: [] };
}

function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  const count = (mark: string): number => head.split(mark).length;
  return ['\t', ',', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function plain(text: string, from: number, separator: string): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return [text.slice(from, at), at];
}

/** Anything between the closing quote and the next separator belongs to the value. */
function quoted(text: string, from: number): [string, number] {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [value + text.slice(at), text.length];
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') return [value.replace(/\r\n?/g, '\n'), at];
    value += '"';
    at++;
  }
}

/** `="0012"` is how exports keep leading zeros. */
function unwrapped(value: string): string {
  const found = /^="(.*)"$/s.exec(value);
  return found ? found[1]! : value;
}
