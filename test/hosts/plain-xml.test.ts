/** Cells, merges and texts written the usual way are read by a short cut; it may never tell them otherwise than the scanner does. */

import fc from 'fast-check';
import type { Sheet } from '../../src/model';
import { UnreadableFile } from '../../src/hosts/file/unreadable';
import { madeSheet } from './made-files';

const STYLES = '<numFmts><numFmt numFmtId="164" formatCode="0.00;;;@&quot;元&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';

interface Drawn {
  readonly strings: string;
  readonly rows: string;
  readonly merges: string;
}

const text = fc.oneof(fc.constantFrom('项目名称', 'a&amp;b', 'a_x000D_b', '_', 'a\r\nb', ' 前后 ', '', 'x>y', '<![CDATA[<1>]]>'), fc.string({ unit: fc.constantFrom('绩', '效', 'a', '_', 'x', ' ', '\n'), maxLength: 12 }));
const item = fc.oneof({ weight: 5, arbitrary: text.map((inside) => `<si><t>${inside}</t></si>`) }, text.map((inside) => `<si><t xml:space="preserve">${inside}</t></si>`), text.map((inside) => `<si><r><t>${inside}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`), fc.constantFrom('<si/>', '<si><t/></si>', '<!-- -->', ' '));

const address = fc.constantFrom(' r="A1"', ' r="B2"', ' r="AB12"', ' r="$C$3"', ' r="c4"', ' r="A0"', ' r="XFE1"', ' r="ZZZZ1"', ' r="A1048577"', ' r="A99999999999"', ' r=""', ' r="7"', " r='D5'", ' r="E6" r="F7"', '');
const style = fc.constantFrom('', '', ' s="0"', ' s="1"', ' s="2"', ' s="02"', ' s="77"', ' s="1234567890"', ' s=""', ' s="-1"', ' s="1" s="2"');
const kind = fc.constantFrom('', '', ' t="s"', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="sn"', ' t=""', ' cm="1"');
const value = fc.oneof(fc.nat(3).map(String), fc.double({ noNaN: true }).map(String), fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String), fc.constantFrom('0', '-0', '007', '1e3', '1E400', 'Infinity', '1.50', '.5', '5.', '-3', '+4', '0x10', ' 1', '1 ', '1&#48;', '', '2026-01-01', 'abc', '1_0', '-'));
const inside = fc.oneof({ weight: 6, arbitrary: value.map((raw) => `<v>${raw}</v>`) }, value.map((raw) => `<f>A1+1</f><v>${raw}</v>`), value.map((raw) => `<v>${raw}</v><extLst/>`), text.map((words) => `<is><t>${words}</t></is>`), fc.constantFrom('', '<v/>', ' ', '<v >1</v>', '<v>1</v >'));
const cell = fc.tuple(address, style, kind, fc.option(inside, { freq: 3 }), fc.boolean()).map(([r, s, t, within, swapped]) => {
  const open = `<c${swapped ? t + s + r : r + s + t}`;
  return within === null ? `${open}/>` : `${open}>${within}</c>`;
});
const row = fc.tuple(fc.constantFrom('<row>', '<row r="1">', '<row r="9" hidden="1">', '<row r="x">', '<row r="-2">', '<row r="3" spans="1:2"/>'), fc.array(cell, { maxLength: 7 })).map(([open, cells]) => (open.endsWith('/>') ? open : `${open}${cells.join('')}</row>`));
const merge = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('A1:B2', 'C3', '$A$4:b5', 'D9:C7', 'A1:B2:C3', 'A1:', 'x', '', 'A&#49;:B1', 'A1:XFD1048576').map((ref) => `<mergeCell ref="${ref}"/>`) }, fc.constantFrom('<mergeCell/>', '<mergeCell ref="E1:F2"></mergeCell>', '<mergeCell  ref="G1:H2" />', '<other><mergeCell ref="I1:J2"/></other>', "<mergeCell ref='K1:L2'/>"));
const drawn = fc.record<Drawn>({ strings: fc.array(item, { minLength: 3, maxLength: 8 }).map((list) => list.join('')), rows: fc.array(row, { maxLength: 4 }).map((list) => list.join('')), merges: fc.array(merge, { maxLength: 6 }).map((list) => list.join('')) });

/** The same said with more room in the tags, where no short cut fits. */
const roomy = (xml: string): string => xml.replace(/<(si|c|mergeCell)(?=[\s/>])/g, '<$1 ');

function told({ strings, rows, merges }: Drawn): unknown {
  let sheet: Sheet;
  try {
    sheet = madeSheet({ styles: STYLES, strings, sheet: `<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>` });
  } catch (error) {
    return error instanceof UnreadableFile ? error.detail : error;
  }
  const cells = [...sheet.cells].map(([key, { kind: what, text: shown, value: held, formula, stale }]) => [key, what, shown, Object.is(held, -0) ? '-0' : held, formula, stale]);
  return { cells, merges: sheet.merges, hidden: [...sheet.hiddenRows], size: [sheet.rowCount, sheet.columnCount] };
}

test('what is written plainly reads as if it were not', () => {
  fc.assert(
    fc.property(drawn, (sheet) => expect(told(sheet)).toEqual(told({ strings: roomy(sheet.strings), rows: roomy(sheet.rows), merges: roomy(sheet.merges) }))),
    { numRuns: 1500 },
  );
}, 60_000);
