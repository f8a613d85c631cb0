/** The WPS host keeps the contract of every host over LibreOffice's object model of Excel. */

import { addSheetContract } from '../hosts/add-sheet.contract';
import { drawXlsx } from '../hosts/draw-xlsx';
import { workbookContract } from '../hosts/workbook.contract';
import { describeInLibreOffice } from './engine';
import { peerForTests } from './peer';

describeInLibreOffice('The WPS host in LibreOffice', () => {
  const peer = peerForTests();
  workbookContract('WPS host', (sheets) => peer.open(drawXlsx(sheets), '申报表.xlsx'));
  addSheetContract('WPS host', (sheets) => peer.open(drawXlsx(sheets), '申报表.xlsx'));
});
