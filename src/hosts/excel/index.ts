/** Excel as a host, through Office.js. The library itself comes with the page; nothing here brings it along. */

export { ExcelWorkbook, offeredByExcel, type ExcelOptions, type Whereabouts } from './excel-workbook';
export { EDITING_MESSAGE } from './trips';
