/** Spreadsheet files for the clerk's own templates: libraries to read, a shelf to share. */

import { newFile, openFile } from '../hosts/file';
import type { NewSheet, Sheet } from '../model';
import type { Spreadsheets } from '../taskpane';

export const spreadsheets: Spreadsheets = {
  read: async (bytes, name) => {
    const workbook = await openFile(bytes, name);
    const sheets = await Promise.all((await workbook.listSheets()).map((info) => workbook.readSheet(info.name)));
    return sheets.filter((sheet): sheet is Sheet => sheet !== null);
  },
  write: async (content: NewSheet) => (await newFile(content, `${content.name}.xlsx`)).save().bytes,
};
