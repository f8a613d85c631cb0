/** Real declarations through the WPS host in LibreOffice: read as the file host reads them, changed as it changes them, and given back. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openFile } from '../../src/hosts/file';
import { MAX_COLUMNS, formatAddress, formatRange, type Sheet, type TextEdit } from '../../src/model';
import { Session, type Workbook } from '../../src/session';
import { templates } from '../../src/templates';
import { SHARED } from '../shared';
import { describeInLibreOffice, type Engine } from './engine';
import { peerForTests } from './peer';

const FOLDERS = [resolve(__dirname, '../../assets/samples'), join(SHARED, 'workbooks')];
const BOOKS = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.xlsx')).map((name) => [name, join(folder, name)] as const));

/** All of a sheet that is read, in one order. */
function content(sheet: Sheet): unknown {
  const cells = [...sheet.cells].sort(([a], [b]) => a - b).filter(([, { kind }]) => kind !== 'blank');
  return { cells: cells.map(([key, { kind, value, text, formula }]) => [formatAddress({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS }), kind, value, text, formula ?? null]), merges: sheet.merges.map(formatRange).sort() };
}

async function contents(workbook: Workbook): Promise<unknown> {
  const told: unknown[] = [];
  for (const { name, hidden } of await workbook.listSheets()) told.push([name, hidden, content((await workbook.readSheet(name))!)]);
  return told;
}

async function checked(workbook: Workbook): Promise<Session> {
  const session = new Session(workbook, { today: '2026-01-15', marking: false, markLive: false });
  await session.check(false);
  return session;
}

const findings = (session: Session): string[] =>
  session.getState().findings.map(({ finding }) => `${finding.rule.id} ${finding.fields.map(({ place }) => `${place.sheet}!${formatRange(place.area)}`).join(' ')} ${finding.message}`).sort();

/** What LibreOffice makes of the workbook: its sheets with every look, height, merge and rule, and the styles they use. */
function saved(engine: Engine): Readonly<Record<string, string>> {
  const parts = unzipSync(engine.saved());
  return Object.fromEntries(Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$|styles\.xml$|workbook\.xml$/.test(name)).map((name) => [name, strFromU8(parts[name]!)]));
}

/** Templates for every kind of project, one for each second level. */
const KINDS = [...new Map(templates.filter(({ projectTypes }) => projectTypes.length === 0).map(({ level2, code }) => [level2, code])).values()];

describeInLibreOffice('Workbooks through the WPS host in LibreOffice', () => {
  const peer = peerForTests();

  describe.each(BOOKS)('%s', (name, path) => {
    const bytes = new Uint8Array(readFileSync(path));

    test('is read as the file host reads it, with the same findings, and nothing is written', async () => {
      const [wps, file] = [await peer.open(bytes, name), await openFile(bytes, name)];
      expect(await contents(wps)).toEqual(await contents(file));
      const [here, there] = [await checked(wps), await checked(file)];
      expect(findings(here)).toEqual(findings(there));
      expect(peer.engine.undoSteps()).toEqual([]);
      await here.close();
      await there.close();
    });

    test('takes an edit and an insertion as the file host does, saves them, and gives them back', async () => {
      const [wps, file] = [await peer.open(bytes, name), await openFile(bytes, name)];
      const untouched = saved(peer.engine);
      const [here, there] = [await checked(wps), await checked(file)];
      const { form } = here.getState().examination!.forms[0]!;
      const { sheet, area } = form.heading.projectName.place;
      const edit: TextEdit = { kind: 'text', sheet, row: area.top, column: area.left, was: (await wps.readSheet(sheet))!.shown(area.top, area.left).text, text: '桥梁“维护”<2027>\n一期' };
      for (const session of [here, there]) {
        expect(await session.workbook.write([edit], '修改')).toEqual({ done: true });
        await session.check(false);
        expect(await session.apply(session.previewInsertion(form.id, KINDS))).toEqual({ done: true });
      }
      expect(peer.engine.undoSteps()).toHaveLength(2);
      expect(await contents(wps)).toEqual(await contents(file));
      expect(findings(here)).toEqual(findings(there));
      expect(await contents(await openFile(peer.engine.saved(), name))).toEqual(await contents(file));
      expect(await wps.undo()).toEqual({ done: true });
      expect(await wps.undo()).toEqual({ done: true });
      expect(saved(peer.engine)).toEqual(untouched);
      await here.close();
      await there.close();
    });
  });
});
