/** Sheets in memory as a host. */
export { MemoryWorkbook } from './memory-workbook';
