import { openFile } from '../../src/hosts/file';
import { MemoryWorkbook } from '../../src/hosts/memory';
import { drawXlsx } from './draw-xlsx';
import { workbookContract } from './workbook.contract';

workbookContract('MemoryWorkbook', (sheets) => Promise.resolve(new MemoryWorkbook(sheets)));
workbookContract('FileWorkbook', (sheets) => openFile(drawXlsx(sheets), '申报表.xlsx'));
