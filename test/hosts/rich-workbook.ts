/** A workbook with everything a clerk's workbook may carry, as raw parts. Row 3 (序号 2) is where tests insert. */

import { STYLES, bookParts, sheetXml, type Parts } from './draw-xlsx';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STRINGS = ['序号', '指标', '指标值', '金额', '数量指标', '≥95%', '合计', '质量指标', '满意度', '表头甲', '表头乙', '明细', '备注'];
const s = (at: string, index: number, style = 0): string => `<c r="${at}"${style ? ` s="${style}"` : ''} t="s"><v>${index}</v></c>`;
const n = (at: string, value: number, style = 0): string => `<c r="${at}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;

const ROWS = [
  `<row r="1" spans="1:5" ht="24" customHeight="1">${s('A1', 0)}${s('B1', 1)}${s('C1', 2)}${s('D1', 3)}<c r="E1" s="3"/></row>`,
  `<row r="2" spans="1:5">${n('A2', 1)}${s('B2', 4)}${s('C2', 5)}${n('D2', 10, 3)}<c r="E2"><f t="shared" ref="E2:E5" si="0">D2*2</f><v>20</v></c></row>`,
  `<row r="3" spans="1:5" ht="30.5" customHeight="1">${n('A3', 2)}${s('B3', 7)}${s('C3', 5)}${n('D3', 20, 3)}<c r="E3"><f t="shared" si="0"/><v>40</v></c></row>`,
  `<row r="4" spans="1:5">${n('A4', 3)}${s('B4', 8)}<c r="C4" s="1"><v>0.95</v></c>${n('D4', 30, 3)}<c r="E4"><f t="shared" si="0"/><v>60</v></c></row>`,
  `<row r="5" spans="1:5">${n('A5', 4)}${s('B5', 8)}${s('C5', 5)}${n('D5', 40, 3)}<c r="E5"><f t="shared" si="0"/><v>80</v></c></row>`,
  `<row r="6" spans="1:5">${s('A6', 6)}<c r="B6"/><c r="C6"/><c r="D6"><f>SUM(D2:D5)</f><v>100</v></c><c r="E6" t="str"><f>SUM($E$2:$E$5)&amp;"D5"</f><v>200D5</v></c></row>`,
  `<row r="8" spans="1:2">${s('A8', 9)}${s('B8', 10)}</row>`,
  `<row r="9" spans="1:2">${s('A9', 11)}${n('B9', 5)}</row>`,
].join('');

const AFTER = [
  '<autoFilter ref="A1:E5"/>',
  '<mergeCells count="2"><mergeCell ref="A6:C6"/><mergeCell ref="B4:B5"/></mergeCells>',
  '<conditionalFormatting sqref="D2:D5"><cfRule type="expression" dxfId="0" priority="1"><formula>$D2&gt;$D$6</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="选 > 一项" sqref="B2:B5 C5"><formula1>$A$8:$A$9</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="B9" r:id="rId6"/></hyperlinks>',
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>',
  '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>',
  '<ignoredErrors><ignoredError sqref="C2:C5" numberStoredAsText="1"/></ignoredErrors>',
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>',
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="formula"><xm:f>$D$5</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>申报表!D2:D5</xm:f><xm:sqref>F5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
].join('');

const BEFORE = '<sheetPr codeName="Sheet1"/><dimension ref="A1:E9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="D5" sqref="D5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.4"/><cols><col min="2" max="2" width="22.5" customWidth="1"/></cols>';

const relation = (id: number, kind: string, target: string, mode = ''): string => `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
const relations = (...list: string[]): string => `${XML}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
const anchor = (from: number, to: number, inside: string): string => `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>12700</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;

const CHART = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const PICTURE = '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
/** One transparent pixel. */
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0));

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>5, 15, 3, 2, 7, 31, 7, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>4</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`;

function typesFor(parts: Parts): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const all = [
    override('xl/sharedStrings.xml', `${SHEET_TYPE}.sharedStrings+xml`), override('xl/calcChain.xml', `${SHEET_TYPE}.calcChain+xml`), override('xl/comments1.xml', `${SHEET_TYPE}.comments+xml`),
    override('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'), override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'),
    override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'), override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'),
    override('xl/tables/table1.xml', `${SHEET_TYPE}.table+xml`), override('customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'),
  ].join('');
  return (parts['[Content_Types].xml'] as string)
    .replace('</Types>', `${all}</Types>`)
    .replace('<Override', '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/><Override')
    .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
}

/** Sheets 申报表 (row 3 and below are spoken of everywhere) and 汇总 (which looks at it). */
export function richParts(): Parts {
  const names = '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">申报表!$A$1:$E$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">申报表!$A$1:$E$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">申报表!$1:$1</definedName><definedName name="明细">申报表!$D$2:$D$5</definedName><definedName name="税率">0.13</definedName></definedNames><calcPr calcId="191029"/>';
  const summary = sheetXml(
    `<row r="1"><c r="A1"><f>申报表!D6</f><v>100</v></c><c r="B1"><f>SUM('申报表'!D2:D5)+D9</f><v>100</v></c><c r="C1"><f>IF(A1&gt;0,"申报表!D6","")</f><v>申报表!D6</v></c></row><row r="9"><c r="D9"><v>0</v></c></row>`.replace('<c r="C1">', '<c r="C1" t="str">'),
    '<conditionalFormatting sqref="A9:A10"><cfRule type="expression" priority="1"><formula>A9&gt;申报表!$D$6</formula></cfRule></conditionalFormatting>',
  );
  const parts = bookParts({ 申报表: sheetXml(ROWS, AFTER, BEFORE), 汇总: summary }, names);
  parts['[Content_Types].xml'] = typesFor(parts);
  parts['xl/styles.xml'] = STYLES.replace('</styleSheet>', '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>');
  parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] as string).replace('</Relationships>', `${relation(10, 'sharedStrings', 'sharedStrings.xml')}${relation(11, 'calcChain', 'calcChain.xml')}<Relationship Id="rId12" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId13" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>${relation(14, 'customXml', '../customXml/item1.xml')}</Relationships>`);
  return {
    ...parts,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="20" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="D6" i="1" l="1"/><c r="E6"/><c r="E2"/><c r="E3"/><c r="E4"/><c r="E5"/><c r="A1" i="2"/><c r="B1"/><c r="C1"/></calcChain>`,
    'xl/vbaProject.bin': Uint8Array.from({ length: 700 }, (_, index) => (index * 37) % 256),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 300 }, (_, index) => (index * 91) % 256),
    'xl/media/image1.png': PNG,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation(1, 'drawing', '../drawings/drawing1.xml'), relation(2, 'vmlDrawing', '../drawings/vmlDrawing1.vml'), relation(3, 'comments', '../comments1.xml'), relation(4, 'table', '../tables/table1.xml'),
      relation(5, 'printerSettings', '../printerSettings/printerSettings1.bin'), relation(6, 'hyperlink', 'https://example.org/', ' TargetMode="External"'),
      '<Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>',
    ),
    'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchor(0, 5, CHART)}${anchor(6, 8, PICTURE)}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations(relation(1, 'chart', '../charts/chart1.xml'), relation(2, 'image', '../media/image1.png')),
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/charts/chart1.xml': `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>申报表!$B$2:$B$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>申报表!$D$2:$D$5</c:f><c:numCache><c:ptCount val="4"/></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    'xl/comments1.xml': `${XML}<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="D5" authorId="0"><text><r><t>请核对 D5</t></r></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D5" dT="2024-01-02T00:00:00.00" personId="{3B7B5C0E-0000-4000-8000-000000000001}" id="{3B7B5C0E-0000-4000-8000-000000000002}"><text>请核对 D5</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核" id="{3B7B5C0E-0000-4000-8000-000000000001}" userId="审核" providerId="None"/></personList>`,
    'xl/tables/table1.xml': `${XML}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A8:B9" totalsRowShown="0"><autoFilter ref="A8:B9"/><tableColumns count="2"><tableColumn id="1" name="表头甲"/><tableColumn id="2" name="表头乙"><calculatedColumnFormula>申报表!$D$5</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    'customXml/item1.xml': '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    'customXml/itemProps1.xml': `${XML}<ds:datastoreItem ds:itemID="{0F0F0F0F-0000-4000-8000-000000000003}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    'customXml/_rels/item1.xml.rels': relations(relation(1, 'customXmlProps', 'itemProps1.xml')),
  };
}
