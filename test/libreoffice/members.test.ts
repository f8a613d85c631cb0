/** The list of what LibreOffice's object model has and lacks is true of the LibreOffice that is installed. */

import { drawXlsx } from '../hosts/draw-xlsx';
import { contractSheets } from '../hosts/workbook.contract';
import { describeInLibreOffice, officeVersion } from './engine';
import { MEMBERS, type Shape, type Way } from './members';
import { peerForTests } from './peer';

const NOT_THERE = /\b423\b/;

/** Members told of with one way, as `Range.Value2`. */
function told(as: Way['as']): readonly string[] {
  return Object.entries(MEMBERS).flatMap(([shape, members]) => Object.entries(members as Readonly<Record<string, Way>>).filter(([, way]) => way.as === as).map(([member]) => `${shape}.${member}`));
}

describeInLibreOffice("LibreOffice's object model of Excel", () => {
  const peer = peerForTests();

  /** A thing of this shape, as LibreOffice itself has it. */
  function own(shape: Shape): number {
    const get = (on: number, member: string): number => thing(peer.engine.ask({ do: 'get', on, member }));
    const call = (on: number, member: string, ...given: unknown[]): number => thing(peer.engine.ask({ do: 'call', on, member, with: given }));
    const thing = (reply: object): number => {
      if (!('thing' in reply) || typeof reply.thing !== 'number') throw new Error('no thing');
      return reply.thing;
    };
    const book = (): number => get(1, 'ActiveWorkbook');
    const range = (): number => call(get(1, 'ActiveSheet'), 'Range', 'A1');
    const ways: Partial<Record<Shape, () => number>> = {
      Application: () => 1, Workbooks: () => get(1, 'Workbooks'), Workbook: book, Worksheets: () => get(book(), 'Worksheets'), Worksheet: () => get(1, 'ActiveSheet'), Range: range,
      Areas: () => get(range(), 'Areas'), Font: () => get(range(), 'Font'), Borders: () => get(range(), 'Borders'), Validation: () => get(range(), 'Validation'),
      PageSetup: () => get(get(1, 'ActiveSheet'), 'PageSetup'), WorksheetFunction: () => get(1, 'WorksheetFunction'),
    };
    const way = ways[shape];
    if (!way) throw new Error(`${shape} is supplied, not LibreOffice's own`);
    return way();
  }

  const ask = (member: string): string => {
    const [shape, name] = member.split('.') as [Shape, string];
    try {
      peer.engine.ask({ do: 'get', on: own(shape), member: name });
      return 'there';
    } catch (error) {
      return String(error);
    }
  };

  beforeEach(() => peer.open(drawXlsx(contractSheets()), '申报表.xlsx'));

  test.each(told('property').filter((member) => !/^(?:Names?|FormatConditions?|Interior|DebugTools)\./.test(member)))('has %s', (member) => {
    expect(ask(member)).not.toMatch(NOT_THERE);
  });

  // The list is that of 7.4; a later one may have learned some of them, and the host is given none of them there either.
  if (/^LibreOffice 7\.4\b/.test(officeVersion())) {
    test.each(told('missing'))('lacks %s', (member) => {
      expect(ask(member)).toMatch(NOT_THERE);
    });

    test.each(['Range.Value2', 'Range.FormatConditions', 'Application.DebugTools'])('lacks %s, which the bridge supplies', (member) => {
      expect(ask(member)).toMatch(NOT_THERE);
    });
  }
});
