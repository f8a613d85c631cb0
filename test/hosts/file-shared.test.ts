/** The real workbooks: every known address says what is known of it, and every cell agrees with another reader. */

import * as XLSX from '@e965/xlsx';
import { openPackage, writePackage } from '../../src/hosts/file/package';
import { readSheet } from '../../src/hosts/file/read-sheet';
import { readStructure } from '../../src/hosts/file/structure';
import { parseAddress, type Sheet } from '../../src/model';
import { describeWorkbooks, sharedJson, sharedWorkbooks } from './shared-workbooks';

interface ManifestSheet {
  readonly sheet: string;
  readonly kind: string;
  readonly formId: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly indicators: readonly Readonly<Record<string, string | number>>[];
}
interface KnownForm {
  readonly id: string;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly goals: Readonly<Record<string, unknown>>;
  readonly indicators: readonly Readonly<Record<string, string | null>>[];
}

function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, Sheet> {
  const structure = readStructure(openPackage(bytes));
  return new Map(structure.sheets.map((entry) => [entry.name, readSheet(structure, entry)]));
}

function said(sheet: Sheet, address: string): string {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no address`);
  return sheet.shown(at.row, at.column).text;
}

/** Dates are printed by the cell's format, which the record of what a form says need not follow. */
function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, '').replace(/[年月/](\d)(?!\d)/g, '-0$1').replace(/[年月/]/g, '-').replace(/日$/, '');
}

describeWorkbooks('real workbooks', () => {
  const manifest = sharedJson<{ file: string; sheets: ManifestSheet[] }[]>('workbooks/manifest.json');
  const { forms } = sharedJson<{ forms: KnownForm[] }>('expected/forms.json');

  test.each(manifest.map((one) => [one.file, one] as const))('keeps every known value of %s at its address', (name, { sheets }) => {
    const read = sheetsOf(sharedWorkbooks().find(([file]) => file === name)![1]);
    const wrong: string[] = [];
    for (const known of sheets.filter((one) => one.kind === 'form')) {
      const sheet = read.get(known.sheet)!;
      const form = forms.find((one) => one.id === known.formId)!;
      for (const [label, address] of Object.entries(known.cells)) {
        const expected = form.fields[label] ?? form.goals[label];
        if (typeof expected === 'string' && plain(said(sheet, address)) !== plain(expected)) wrong.push(`${known.sheet} ${label} ${address}: ${said(sheet, address)} ≠ ${expected}`);
        const at = parseAddress(address)!;
        const kind = sheet.cell(at.row, at.column).kind;
        if (known.kinds[label] && kind !== known.kinds[label]) wrong.push(`${known.sheet} ${label} ${address} is ${kind}`);
      }
      known.indicators.forEach((places, i) => {
        for (const level of ['l3', 'value', 'description', 'basis']) {
          const expected = form.indicators[i]![level];
          if (typeof places[level] === 'string' && expected !== undefined && plain(said(sheet, places[level])) !== plain(expected)) wrong.push(`${known.sheet} ${level} ${places[level]}: ${said(sheet, places[level])} ≠ ${expected}`);
        }
      });
    }
    expect(wrong).toEqual([]);
  });

  test.each(sharedWorkbooks())('agrees with another reader on every cell and merge of %s', (_, bytes) => {
    const other = XLSX.read(bytes);
    const read = sheetsOf(bytes);
    expect([...read.keys()]).toEqual(other.SheetNames);
    for (const [name, sheet] of read) {
      const theirs = other.Sheets[name]!;
      const cells = Object.entries(theirs).filter(([key, cell]) => !key.startsWith('!') && (cell as XLSX.CellObject).t !== 'z') as [string, XLSX.CellObject][];
      const values = cells.map(([key, cell]) => [key, cell.v, cell.w ?? cell.v]);
      const ours = cells.map(([key]) => {
        const { r, c } = XLSX.utils.decode_cell(key);
        return [key, sheet.cell(r, c).value, sheet.cell(r, c).text];
      });
      expect(ours).toEqual(values);
      expect(sheet.cells.size).toBe(cells.length);
      expect(sheet.merges).toEqual((theirs['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })));
    }
  });

  test.each(sharedWorkbooks())('writes %s back byte for byte when nothing changed', (_, bytes) => {
    expect(Buffer.from(writePackage(openPackage(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });
});
