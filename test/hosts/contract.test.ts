import { openFile } from '../../src/hosts/file';
import { MemoryWorkbook } from '../../src/hosts/memory';
import { addSheetContract } from './add-sheet.contract';
import { drawXlsx } from './draw-xlsx';
import { workbookContract } from './workbook.contract';

workbookContract('MemoryWorkbook', (sheets) => Promise.resolve(new MemoryWorkbook(sheets)));
workbookContract('FileWorkbook', (sheets) => openFile(drawXlsx(sheets), '申报表.xlsx'));

addSheetContract('MemoryWorkbook', (sheets) => Promise.resolve(new MemoryWorkbook(sheets)));
addSheetContract('FileWorkbook', (sheets) => openFile(drawXlsx(sheets), '申报表.xlsx'));
