/** Text in several fonts: an edit of some characters keeps the fonts of all the others. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../src/hosts/file';
import { withRuns } from '../../src/hosts/file/patch-rich';
import { smallWorkbook } from '../browser/small-workbook';

const BOLD = '<r><rPr><b/></rPr><t>六、年度预算安排</t></r><r><rPr><sz val="12"/></rPr><t xml:space="preserve">\n其中甲65.00万元，乙133.00元。</t></r>';
const WAS = '六、年度预算安排\n其中甲65.00万元，乙133.00元。';

test('keeps every run, and puts new characters into the run they stand in', () => {
  expect(withRuns(BOLD, WAS, WAS.replace('133.00元', '133.00万元'))).toBe(BOLD.replace('<t>六', '<t xml:space="preserve">六').replace('133.00元', '133.00万元'));
  expect(withRuns(BOLD, WAS, WAS.replace('六、', '7、'))).toContain('<t xml:space="preserve">7、年度预算安排</t>');
  expect(withRuns(BOLD, WAS, `${WAS}完`)).toContain('133.00元。完</t>');
  expect(withRuns(BOLD, WAS, WAS.replace('安排\n其中', '安排：'))).toMatch(/<b\/><\/rPr><t xml:space="preserve">六、年度预算安排：?<\/t>.*甲65/s);
  expect(withRuns(BOLD, 'something else', 'x')).toBeNull();
});

test('a saved file holds the changed characters with their neighbours’ fonts', async () => {
  const parts = unzipSync(smallWorkbook([{ name: '说明', rows: [['甲']] }]));
  parts['xl/worksheets/sheet1.xml'] = strToU8(strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('<is><t xml:space="preserve">甲</t></is>', `<is>${BOLD}</is>`));
  const workbook = await openFile(zipSync(parts), '说明.xlsx');
  expect((await workbook.readSheet('说明'))!.cell(0, 0).text).toBe(WAS);
  const outcome = await workbook.write([{ kind: 'text', sheet: '说明', row: 0, column: 0, was: WAS, text: WAS.replace('133.00元', '133.00万元') }], '改');
  expect(outcome).toEqual({ done: true });
  const saved = strFromU8(unzipSync(workbook.save().bytes)['xl/worksheets/sheet1.xml']!);
  expect(saved).toContain('<rPr><b/></rPr><t xml:space="preserve">六、年度预算安排</t>');
  expect(saved).toContain('乙133.00万元。</t></r></is></c>');
  expect((await workbook.readSheet('说明'))!.cell(0, 0).text).toBe(WAS.replace('133.00元', '133.00万元'));
});
