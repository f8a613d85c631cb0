/** One LibreOffice for the tests of a file, and the WPS host over the workbook it has open. */

import { openWps, type WpsApplication, type WpsOptions, type WpsWorkbook } from '../../src/hosts/wps';
import { libreOffice } from './application';
import { Engine } from './engine';

export interface Peer {
  readonly engine: Engine;
  /** Opens these bytes in place of the workbook before. `also`: members of the add-in's root. */
  open(bytes: Uint8Array, name: string, also?: Partial<WpsApplication>, options?: WpsOptions): Promise<WpsWorkbook>;
  protectActiveSheet(): void;
}

/** Call inside `describeInLibreOffice`: starts before the first test, ends after the last. */
export function peerForTests(): Peer {
  let engine: Engine | null = null;
  let workbook: WpsWorkbook | null = null;
  const leave = async (): Promise<void> => {
    await workbook?.close();
    workbook = null;
  };
  beforeAll(() => {
    engine = Engine.start();
  });
  afterEach(leave);
  afterAll(() => engine?.end());
  return {
    get engine() {
      if (!engine) throw new Error('LibreOffice has not been started');
      return engine;
    },
    async open(bytes, name, also, options) {
      await leave();
      this.engine.open(bytes, name);
      return (workbook = await openWps(libreOffice(this.engine, also), options));
    },
    protectActiveSheet() {
      const sheet = this.engine.ask({ do: 'get', on: 1, member: 'ActiveSheet' });
      if ('thing' in sheet) this.engine.ask({ do: 'order', on: sheet.thing, member: 'Protect' });
    },
  };
}
