/** What the add-in needs of Excel: nothing beyond ExcelApi 1.9 without a check at run time, and nothing that is not declared at all. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usesIn, type Use } from './api-usage';
import { isNewer } from './rich-api/api-sets';

const ROOT = resolve(__dirname, '../..');
const FOLDERS = ['src/hosts/excel', 'src/commands', 'src/excel', 'src/taskpane'];
const OLDEST = '1.9';

function sources(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

/** Versions a file asks Excel about before it uses what they brought: `offers('1.13')`, `isSetSupported('ExcelApi', '1.13')`. */
function checks(file: string): readonly string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:offers\(|isSetSupported\('ExcelApi',\s*)'(\d+\.\d+)'/g)].map((found) => found[1]!);
}

const describeUse = ({ member, set, file, line }: Use): string => `${file}:${line} ${member} (${set.name} ${set.version})`;

describe('the Excel API the add-in uses', () => {
  const uses = usesIn(FOLDERS.flatMap(sources));

  it('is found by the compiler', () => {
    expect(uses.map(({ member }) => member)).toEqual(expect.arrayContaining(['Worksheet.getRanges', 'Range.getMergedAreasOrNullObject', 'Range.text', 'WorksheetCollection.onChanged']));
  });

  it(`is within ExcelApi ${OLDEST}, or asked about before it is used`, () => {
    const unguarded = uses.filter(({ set, file }) => {
      if (set.name === 'ExcelApi' && !isNewer(set.version, OLDEST)) return false;
      const asked = checks(file);
      return set.name !== 'ExcelApi' || !asked.some((version) => !isNewer(set.version, version));
    });
    expect(unguarded.map(describeUse)).toEqual([]);
  });
});
