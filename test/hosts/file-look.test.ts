/** How a sheet of a file looks, and its notes and choices. */

import { openPackage } from '../../src/hosts/file/package';
import { readLook } from '../../src/hosts/file/look';
import { readStructure } from '../../src/hosts/file/structure';
import { cellKey, type SheetLook } from '../../src/model';
import { madeXlsx, type Made } from './made-files';
import { describeWorkbooks, sharedWorkbooks } from './shared-workbooks';

function look(made: Made, xml?: string): SheetLook {
  const structure = readStructure(openPackage(madeXlsx(made)));
  return readLook(structure, structure.sheets[0]!, xml);
}

const THEME = '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const STYLES = `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><u/><sz val="16"/><color rgb="FFFF0000"/><name val="宋体"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders><border/><border><left style="thin"><color rgb="FF112233"/></left><right/><top style="mediumDashed"><color auto="1"/></top><bottom style="double"/></border></borders>
<cellStyleXfs><xf fontId="1"/></cellStyleXfs>
<cellXfs><xf fontId="0"/><xf fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="2"/></xf><xf fillId="2"/><xf fillId="3"/></cellXfs>`;

describe('looks', () => {
  const sheet = '<sheetViews><sheetView showGridLines="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="10"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="3" max="4" hidden="1" width="5"/><col min="6" max="6" width="9" style="2"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1"/></row><row r="2" hidden="1" s="3" customFormat="1"><c r="B2" s="2"/></row></sheetData>';
  const made = { sheet, styles: STYLES, others: { 'xl/theme/theme1.xml': THEME } };

  test('keeps fonts, fills, borders and alignment that differ from the default', () => {
    const { font, fill, border, ...alignment } = look(made).cell(0, 0);
    expect(font).toEqual({ name: '宋体', size: 64 / 3, bold: true, underline: true, color: '#ff0000' });
    expect(fill).toBe('#a7c0de');
    expect(border).toEqual({ left: { style: 'thin', color: '#112233' }, top: { style: 'dashed', color: '#000000' }, bottom: { style: 'double', color: '#000000' } });
    expect(alignment).toEqual({ horizontal: 'center', vertical: 'middle', wrap: true, indent: 2 });
    expect(look(made).cell(0, 2)).toEqual({});
  });

  test('keeps styles of rows and columns where cells have none of their own', () => {
    const read = look(made);
    expect(read.cell(1, 1).fill).toBe('#ffff00');
    expect(read.cell(1, 7).fill).toBe('#dfdfdf');
    expect(read.cell(5, 5).fill).toBe('#ffff00');
    expect(read.cell(5, 6)).toEqual({});
  });

  test('keeps sizes in pixels, hidden ones at nothing', () => {
    const read = look(made);
    expect([...read.columnWidths]).toEqual([[0, 140], [2, 0], [3, 0], [5, 63]]);
    expect([...read.rowHeights]).toEqual([[0, 40], [1, 0]]);
    expect([read.defaultColumnWidth, read.defaultRowHeight, read.showGridLines]).toEqual([70, 20, false]);
    expect(look({}).defaultColumnWidth).toBe(64);
  });

  test('keeps notes, and threads in place of the notes that stand in for them', () => {
    const relation = (kind: string, target: string): string => `<Relationship Id="${kind}" Type="http://x/relationships/${kind}" Target="../${target}"/>`;
    const read = look({
      others: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation('comments', 'comments1.xml')}${relation('threadedComment', 'threaded.xml')}</Relationships>`,
        'xl/comments1.xml': '<comments><commentList><comment ref="A1"><text>\n<r><t>请核对</t></r><r><t>金额</t></r></text></comment><comment ref="B2"><text><t>旧程序看到的</t></text></comment><comment ref="?"><text><t>x</t></text></comment></commentList></comments>',
        'xl/threaded.xml': '<ThreadedComments><threadedComment ref="B2"><text>为什么？</text></threadedComment><threadedComment ref="B2"><text>见附件</text></threadedComment></ThreadedComments>',
      },
    });
    expect([...read.comments]).toEqual([[cellKey(0, 0), '请核对金额'], [cellKey(1, 1), '为什么？\n见附件']]);
  });

  test('keeps the choices of lists, wherever they stand', () => {
    const list = (sqref: string, formula: string): string => `<dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
    const read = look({
      workbook: '<definedNames><definedName name="性质">表2!$B$1:$B$2</definedName></definedNames>',
      sheets: [
        `<sheetData><row r="1"><c r="D1" t="inlineStr"><is><t>本表</t></is></c></row></sheetData><dataValidations>${list('A1:A3 C1', '"新增, 延续"')}${list('A5', '$D$1:$D$1')}${list('A6', '性质')}${list('A7', 'INDIRECT(A1)')}<dataValidation type="whole" sqref="A8"><formula1>1</formula1></dataValidation></dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>表2!$B$1:$B$2</xm:f></x14:formula1><xm:sqref>A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
        '<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>经常性</t></is></c></row><row r="2"><c r="B2" t="inlineStr"><is><t>一次性</t></is></c></row></sheetData>',
      ],
    });
    expect(read.choices.map(({ areas, values }) => [areas.length, areas[0]!.top, ...values])).toEqual([[2, 0, '新增', '延续'], [1, 4, '本表'], [1, 5, '经常性', '一次性'], [1, 8, '经常性', '一次性']]);
  });

  test('keeps to the changed XML where there is one', () => {
    expect(look(made, '<worksheet><sheetData><row r="1"><c r="A1" s="2"/></row></sheetData></worksheet>').cell(0, 0).fill).toBe('#ffff00');
  });
});

describeWorkbooks('looks of real workbooks', () => {
  test.each(sharedWorkbooks())('keeps borders, widths and fonts of %s', (_, bytes) => {
    const structure = readStructure(openPackage(bytes));
    for (const entry of structure.sheets) {
      const read = readLook(structure, entry);
      expect(read.columnWidths.get(0)).toBeGreaterThan(30);
      expect(Array.from({ length: 9 }, (_, row) => read.cell(row, 0).font?.name)).toContain('宋体');
    }
    const form = readLook(structure, structure.sheets[structure.sheets.length - 1]!);
    expect(Array.from({ length: 60 }, (_, row) => form.cell(row, 1).border?.top?.style)).toContain('thin');
  });
});
