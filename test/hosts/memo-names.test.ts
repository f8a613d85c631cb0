/** A memo another program of ours left in hidden names: read, replaced, and taken out without a trace. */

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../src/hosts/file';
import { memoFormulas, memoName, memoOfPieces } from '../../src/hosts/spreadsheet/memo-names';
import { drawInked } from '../forms/draw';
import { toXlsx } from '../forms/xlsx';

const MEMO = '{"ignores":[{"rule":"value-vague","reason":"按\\"通知\\"执行，<不改>"}]}';
const PLAIN = toXlsx([drawInked({})]);
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** As WPS saves them: no equals sign, among other names where there are any. */
function withNames(memo: string, others = ''): Uint8Array {
  const names = memoFormulas(memo).map((formula, at) => `<definedName name="${memoName(at + 1)}" hidden="1">${escaped(formula.slice(1))}</definedName>`).join('');
  const parts = unzipSync(PLAIN);
  parts['xl/workbook.xml'] = strToU8(strFromU8(parts['xl/workbook.xml']!).replace('</sheets>', `</sheets><definedNames>${others}${names}</definedNames>`));
  return zipSync(parts);
}

test('reads the memo back that was parted over names, in any order', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (memo) => {
    const pieces = memoFormulas(memo).map((formula, at) => ({ place: at + 1, formula }));
    expect(pieces.every(({ formula }) => formula.length <= 255)).toBe(true);
    expect(memoOfPieces([...pieces].reverse())).toBe(memo);
  }));
  expect(memoOfPieces([])).toBeNull();
});

test('keeps the names until the memo changes', async () => {
  const bytes = withNames(MEMO);
  const workbook = await openFile(bytes, '表.xlsx');
  expect(await workbook.readMemo()).toBe(MEMO);
  expect(part(workbook.save().bytes, 'xl/workbook.xml')).toBe(part(bytes, 'xl/workbook.xml'));
});

test('takes the names out with the memo, and leaves those of the clerk', async () => {
  const own = '<definedName name="_xlnm.Print_Area" localSheetId="0">申报表1!$A$1:$H$20</definedName>';
  for (const [others, left] of [['', ''], [own, `<definedNames>${own}</definedNames>`]] as const) {
    const workbook = await openFile(withNames(MEMO, others), '表.xlsx');
    await workbook.keepMemo(null);
    const saved = workbook.save().bytes;
    expect(part(saved, 'xl/workbook.xml')).toBe(part(PLAIN, 'xl/workbook.xml').replace('</sheets>', `</sheets>${left}`));
    expect(await (await openFile(saved, '表.xlsx')).readMemo()).toBeNull();
  }
});

test('puts another memo into a part of its own and takes the names out', async () => {
  const workbook = await openFile(withNames(MEMO), '表.xlsx');
  await workbook.keepMemo('另一份');
  const saved = workbook.save().bytes;
  expect(part(saved, 'xl/workbook.xml')).not.toContain('_jizhun_memo_');
  expect(await (await openFile(saved, '表.xlsx')).readMemo()).toBe('另一份');
});
