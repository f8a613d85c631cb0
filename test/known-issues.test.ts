/** What is known to be wrong in the real declarations is found where it stands, and nothing else is called an error. Runs where the shared documents are at hand. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../src/hosts/file';
import { formatAddress, topLeft } from '../src/model';
import { Examiner } from '../src/session';
import { describeShared, SHARED } from './shared';

const FILES = ['000-songjiang-jiguan-gongwei', '001-guangfulin-dangqun', '002-songjiang-zuzhibu', '003-caofeidian-jiguan-gongwei', '004-shanghai-zuzhibu'];

/** Known issue → workbook, rule, sheet and cell that must be blamed. */
const FOUND: readonly (readonly [issue: string, file: number, rule: string, sheet: string, address: string])[] = [
  ['K002', 0, 'indicator-level-misplaced', '申报表1', 'B17'],
  ['K008', 0, 'funds-blank-beside-zero', '申报表1', 'C9'],
  ['K009', 0, 'value-count-not-whole', '申报表1', 'F14'],
  ['K010', 0, 'indicator-timeliness-missing', '申报表2', 'B14'],
  ['K011', 0, 'indicator-name-generic', '申报表2', 'D17'],
  ['K015', 0, 'form-markup-residue', '申报表3', 'B11'],
  ['K031', 1, 'form-markup-residue', '申报表1', 'D11'],
  ['K036', 1, 'value-operator-style', '申报表1', 'E14'],
  ['K037', 1, 'form-field-missing', '申报表2', 'B5'],
  ['K037', 1, 'form-field-missing', '申报表2', 'D5'],
  ['K037', 1, 'form-field-missing', '申报表3', 'B5'],
  ['K037', 1, 'form-field-missing', '申报表3', 'D5'],
  ['K058', 2, 'indicator-value-missing', '申报表1', 'F22'],
  ['K163', 3, 'value-unit-mismatch', '申报表1', 'F12'],
  ['K164', 3, 'value-unit-style', '申报表1', 'F11'],
  ['K206', 4, 'indicator-value-missing', '申报表5', 'F19'],
  ['K207', 4, 'indicator-value-missing', '申报表5', 'F22'],
  ['K197', 4, 'form-markup-residue', '申报表3', 'B11'],
  ['K208', 4, 'form-markup-residue', '申报表5', 'B11'],
  ['K001', 0, 'narrative-sum-mismatch', '经费情况说明', 'A18'],
  ['K022', 0, 'narrative-quantity-differs-from-indicator', '申报表4', 'F13'],
  ['K053', 2, 'narrative-sum-mismatch', '经费情况说明1', 'A25'],
  ['K018', 0, 'narrative-wording', '经费情况说明', 'A54'],
  ['K044', 1, 'narrative-instructions-left', '经费情况说明', 'A18'],
  ['K044', 1, 'narrative-instructions-left', '经费情况说明', 'A20'],
  ['K044', 1, 'narrative-instructions-left', '经费情况说明', 'A22'],
  ['K052', 2, 'narrative-sum-mismatch', '经费情况说明1', 'A22'],
  ['K056', 2, 'narrative-period-differs', '经费情况说明1', 'A4'],
  ['K057', 2, 'narrative-project-name-differs', '经费情况说明1', 'A2'],
  ['K071', 2, 'narrative-amount-unit-slip', '经费情况说明2', 'A3'],
  ['K072', 2, 'narrative-wording', '经费情况说明2', 'A47'],
  ['K078', 2, 'narrative-wording', '经费情况说明2', 'A25'],
];

/** Found somewhere in the workbook; the cell is the layout's affair. */
const SOMEWHERE: readonly (readonly [issue: string, file: number, rule: string])[] = [
  ['K030', 1, 'form-unit-name-variant'],
  ['K050', 2, 'goal-overall-blank'],
  ['K059', 2, 'indicator-near-duplicate'],
  ['K065', 2, 'indicator-satisfaction-unmeasured'],
  ['K066', 2, 'value-rate-unquantified'],
  ['K069', 2, 'value-echoes-name'],
  ['K083', 2, 'value-unit-mismatch'],
  ['K097', 2, 'indicator-misfiled'],
  ['K160', 3, 'value-unit-mismatch'],
  ['K161', 3, 'form-stray-character'],
  ['K192', 4, 'indicator-satisfaction-unmeasured'],
  ['K193', 4, 'indicator-misfiled'],
  ['K210', 4, 'indicator-copied'],
  ['K213', 4, 'indicator-category-name'],
];

async function findingsOf(name: string): Promise<readonly { severity: string; told: string }[]> {
  const workbook = await openFile(readFileSync(join(SHARED, 'workbooks', `${name}.xlsx`)), `${name}.xlsx`);
  const examiner = new Examiner();
  const list = await workbook.listSheets();
  examiner.arrange(list.map((sheet) => sheet.name));
  for (const { name: sheet } of list) examiner.update((await workbook.readSheet(sheet))!);
  return examiner.result().findings.map(({ rule, severity, fields }) => ({ severity, told: `${rule.id} ${fields[0].place.sheet}!${formatAddress(topLeft(fields[0].place.area))}` }));
}

describeShared('known issues', () => {
  test.each(FOUND)('%s is found in file %i by %s at %s!%s', async (_issue, file, rule, sheet, address) => {
    expect((await findingsOf(FILES[file]!)).map((finding) => finding.told)).toContain(`${rule} ${sheet}!${address}`);
  });

  test.each(SOMEWHERE)('%s is found in file %i by %s', async (_issue, file, rule) => {
    expect((await findingsOf(FILES[file]!)).map((finding) => finding.told.split(' ')[0])).toContain(rule);
  });

  test.each([...FILES, 'stacked', 'wide-narrative'])('%s raises no error but the known ones', async (name) => {
    const errors = (await findingsOf(name)).filter((finding) => finding.severity === 'error').map((finding) => finding.told);
    const file = FILES.indexOf(name);
    const known: Readonly<Record<string, readonly string[]>> = {
      stacked: ['indicator-value-missing 申报表!F130', 'indicator-value-missing 申报表!F133'],
      'wide-narrative': ['indicator-value-missing 干部工作!F58', 'narrative-sum-mismatch 干部工作!A1'],
    };
    const expected = known[name] ?? FOUND.filter(([issue, at, rule]) => issue !== 'K053' && at === file && /level-misplaced|field-missing|value-missing|sum-mismatch|unit-slip/.test(rule)).map(([, , rule, sheet, address]) => `${rule} ${sheet}!${address}`);
    expect([...errors].sort()).toEqual([...expected].sort());
  });
});
