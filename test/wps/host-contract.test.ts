/** The WPS host keeps the contract of every host, on a played WPS in several moods. */

import { openWps, type WpsWorkbook } from '../../src/hosts/wps';
import type { Sheet } from '../../src/model';
import { addSheetContract } from '../hosts/add-sheet.contract';
import { workbookContract } from '../hosts/workbook.contract';
import { CARELESS, FLAT, FRIENDLY, HOSTILE_ARRAYS, LOST_EVENTS, OLD, fakeWpsFromSheets, type Moods } from './fake';

const opened: WpsWorkbook[] = [];

afterEach(async () => {
  for (const workbook of opened.splice(0)) await workbook.close();
});

const MOODS: readonly (readonly [string, Partial<Moods>])[] = [
  ['a friendly WPS', FRIENDLY],
  ['a WPS that counts from 1, tells of nothing mixed and is late with events', HOSTILE_ARRAYS],
  ['a WPS that flattens rows and columns and tells everything twice', FLAT],
  ['a WPS whose events get lost', LOST_EVENTS],
  ['a WPS that answers for the first cell and takes apostrophes at their word', CARELESS],
  ['an old WPS without anything optional', OLD],
];

for (const [name, moods] of MOODS) {
  const open = async (sheets: readonly Sheet[]): Promise<WpsWorkbook> => {
    const workbook = await openWps(fakeWpsFromSheets(sheets, { moods }).application);
    opened.push(workbook);
    return workbook;
  };
  workbookContract(name, open);
  addSheetContract(name, open);
}
