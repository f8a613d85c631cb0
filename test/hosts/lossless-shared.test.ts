/** Real workbooks: an edit and a new row on every sheet touch what speaks of them and nothing else, and everything can be undone. */

import { unzipSync } from 'fflate';
import { rowText, type Edit, type Sheet } from '../../src/model';
import { openFile } from '../../src/hosts/file';
import { MemoryWorkbook } from '../../src/hosts/memory';
import { describeWorkbooks, sharedWorkbooks } from './shared-workbooks';

const partsOf = (bytes: Uint8Array): Map<string, string> => new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('base64')]));

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
}

const picture = (sheet: Sheet): unknown => ({ cells: [...sheet.cells].sort(([a], [b]) => a - b).map(([key, { kind, text, formula }]) => (formula === undefined ? [key, kind, text] : [key, formula])), merges: sheet.merges });

function editsFor(sheet: Sheet): Edit[] {
  const row = Math.floor(sheet.rowCount / 2);
  const { text } = sheet.shown(row, 1);
  return [
    { kind: 'text', sheet: sheet.name, row, column: 1, was: text, text: `${text}（改）`, as: 'text' },
    { kind: 'row', sheet: sheet.name, after: row, was: rowText(sheet, row), lookOf: row, cells: [{ column: 1, text: '新指标' }], extend: [] },
  ];
}

describeWorkbooks('the workbooks given', () => {
  it.each(sharedWorkbooks())('%s', async (name, bytes) => {
    const book = await openFile(bytes, name);
    expect(changedParts(bytes, book.save().bytes)).toEqual([]);
    const sheets = await Promise.all((await book.listSheets()).map(async (info) => (await book.readSheet(info.name))!));
    const memory = new MemoryWorkbook(sheets);
    for (const sheet of sheets.filter(({ rowCount }) => rowCount > 1)) {
      const edits = editsFor(sheet);
      expect(await book.write(edits, '改')).toEqual({ done: true });
      expect(await memory.write(edits, '改')).toEqual({ done: true });
      expect(picture((await book.readSheet(sheet.name))!)).toEqual(picture((await memory.readSheet(sheet.name))!));
    }
    const saved = book.save().bytes;
    const again = await openFile(saved, name);
    for (const { name: sheet } of sheets) expect(picture((await again.readSheet(sheet))!)).toEqual(picture((await book.readSheet(sheet))!));
    const allowed = /^xl\/(?:worksheets\/sheet\d+\.xml|workbook\.xml|calcChain\.xml|comments|drawings\/|tables\/|threadedComments\/)/;
    expect(changedParts(bytes, saved).filter((part) => !allowed.test(part))).toEqual([]);
    while (await book.undo());
    expect(changedParts(bytes, book.save().bytes)).toEqual([]);
  });
});
