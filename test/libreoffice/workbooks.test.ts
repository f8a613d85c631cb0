/** Real declarations through the WPS host in LibreOffice: read as the file host reads them, changed as it changes them, and given back. */

import { readFileSync } from 'node:fs';
import { openFile } from '../../src/hosts/file';
import type { TextEdit } from '../../src/model';
import { BOOKS, TEMPLATES, checked, contents, findings } from './comparing';
import { describeInLibreOffice } from './engine';
import { peerForTests } from './peer';
import { savedLook } from './saved-look';

describeInLibreOffice('Workbooks through the WPS host in LibreOffice', () => {
  const peer = peerForTests();

  describe.each(BOOKS)('%s', (name, bytes) => {
    test('is read as the file host reads it, with the same findings, and nothing is written', async () => {
      const [wps, file] = [await peer.open(bytes, name), await openFile(bytes, name)];
      expect(await contents(wps)).toEqual(await contents(file));
      const [here, there] = [await checked(wps), await checked(file)];
      expect(findings(here)).toEqual(findings(there));
      expect(peer.engine.undoSteps()).toEqual([]);
      await here.close();
      await there.close();
    });

    test("is read alike with the add-in's own look into the saved file", async () => {
      const FileSystem = { ReadFileAsArrayBuffer: jest.fn((path: string) => Uint8Array.from(readFileSync(path)).buffer) };
      const wps = await peer.open(bytes, name, { FileSystem });
      expect(await contents(wps)).toEqual(await contents(await openFile(bytes, name)));
      expect(FileSystem.ReadFileAsArrayBuffer).toHaveBeenCalled();
    });

    test('takes an edit and an insertion as the file host does, saves them, and gives them back', async () => {
      const [wps, file] = [await peer.open(bytes, name), await openFile(bytes, name)];
      const untouched = savedLook(peer.engine.saved());
      const before = await contents(file);
      const [here, there] = [await checked(wps), await checked(file)];
      const { form } = here.getState().examination!.forms[0]!;
      const { sheet, area } = (form.heading.title ?? form.heading.projectName)!.place;
      const edit: TextEdit = { kind: 'text', sheet, row: area.top, column: area.left, was: (await file.readSheet(sheet))!.shown(area.top, area.left).text, text: '绩效“目标”<2027>\n申报表' };
      for (const session of [here, there]) {
        expect(await session.apply(session.previewInsertion(form.id, TEMPLATES))).toEqual({ done: true });
      }
      expect(findings(here)).toEqual(findings(there));
      await here.close();
      await there.close();
      for (const workbook of [wps, file]) expect(await workbook.write([edit], '修改')).toEqual({ done: true });
      expect(peer.engine.undoSteps()).toHaveLength(2);
      expect(await contents(wps)).toEqual(await contents(file));
      expect(await contents(await openFile(peer.engine.saved(), name))).toEqual(await contents(file));
      expect(await wps.undo()).toEqual({ done: true });
      expect(await wps.undo()).toEqual({ done: true });
      expect(await contents(wps)).toEqual(before);
      expect(savedLook(peer.engine.saved())).toEqual(untouched);
    });
  });
});
