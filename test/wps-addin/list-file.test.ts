/** The lists of add-ins that belong to several vendors: ours goes in and out, the rest stays character for character. */

import fc from 'fast-check';
import { listEntries, withEntry, withoutEntry, type Entry } from '../../src/wps/publish/list-file';

const OURS: Entry = { online: true, name: 'jizhun', url: 'http://oa.example.gov.cn/jizhun/' };
const THEIRS = '<jspluginonline name="oa" type="wps" url="http://oa/a>b/" debug="" enable="enable_dev" install="null"/>';

function merged(xml: string, entry: Entry = OURS, kind: 'publish' | 'jsplugins' = 'publish'): string {
  const result = withEntry(xml, entry, kind);
  if (!result.done) throw new Error(result.reason);
  return result.xml;
}

function removed(xml: string): string {
  const result = withoutEntry(xml, 'jizhun');
  if (!result.done) throw new Error(result.reason);
  return result.xml;
}

describe('putting our entry into a list', () => {
  it.each([
    ['an empty text', ''],
    ['an empty list', '<jsplugins/>'],
    ['a list without lines', `<jsplugins>${THEIRS}</jsplugins>`],
    ['a list with a declaration and a comment that names us', `<?xml version="1.0"?>\r\n<!-- <jspluginonline name="jizhun" type="et" url="x"/> -->\r\n<jsplugins>\r\n\t${THEIRS}\r\n</jsplugins>\r\n`],
    ['a list with an entry that has an end tag', `<jsplugins>\n  <jsplugin name='y' type='et' url='y_1.0' version='1.0'><more/></jsplugin>\n</jsplugins>`],
  ])('accepts %s and leaves the others as they were', (_, xml) => {
    const after = merged(xml);
    expect(listEntries(after)).toEqual([...listEntries(xml), { name: 'jizhun', type: 'et', url: OURS.url, online: true }]);
    if (listEntries(xml).length > 0) expect(removed(after).replace(/\s+/g, '')).toBe(xml.replace(/\s+/g, ''));
  });

  it('changes an older entry of ours where it stands, and keeps only one', () => {
    const xml = `<jsplugins>\n  <jspluginonline name="jizhun" type="et" url="http://old/"/>\n  ${THEIRS}\n  <jsplugin name="jizhun" type="et" url="jizhun_0.1" version="0.1"/>\n</jsplugins>`;
    const after = merged(xml);
    expect(listEntries(after).map(({ name, url }) => [name, url])).toEqual([['jizhun', OURS.url], ['oa', 'http://oa/a>b/']]);
    expect(after).toContain(`\n  ${THEIRS}\n</jsplugins>`);
  });

  it('leaves an add-in of another program alone that bears our name', () => {
    const other = '<jspluginonline name="jizhun" type="wpp" url="http://elsewhere/"/>';
    expect(merged(`<jsplugins>${other}</jsplugins>`)).toContain(other);
    expect(removed(`<jsplugins>${other}</jsplugins>`)).toContain(other);
  });

  it('writes what each list wants to know', () => {
    expect(merged('')).toContain('<jspluginonline name="jizhun" type="et" url="http://oa.example.gov.cn/jizhun/" debug="" enable="enable_dev" install="null" customDomain=""/>');
    const offline: Entry = { online: false, name: 'jizhun', version: '0.1.0', url: 'http://oa/x.7z?a=1&b="2"' };
    expect(merged('', offline, 'jsplugins')).toContain('<jsplugin name="jizhun" type="et" url="http://oa/x.7z?a=1&amp;b=&quot;2&quot;" version="0.1.0"/>');
    expect(listEntries(merged('', offline, 'jsplugins'))[0]!.url).toBe(offline.url);
  });

  it.each(['<html></html>', '<jsplugins>', '<jsplugins><jsplugin name="x"></jsplugins>', 'plain words', '<jsplugins><jsplugins></jsplugins></jsplugins>', '<a/><jsplugins/>'])('flags %s as no list and changes nothing', (xml) => {
    expect(withEntry(xml, OURS, 'publish')).toMatchObject({ done: false });
    expect(withoutEntry(xml, 'jizhun')).toMatchObject({ done: false });
  });

  it('keeps every other entry, whatever it is called', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '绩', '&', '<', '>', '"', "'", ' ', '/', '$', '\n') });
    const entry = fc.record({ name: text, url: text, version: text });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const xml = entries.reduce((list, { name, url, version }) => merged(list, { online: false, name: `o${name}`, url, version }), '');
        expect(listEntries(merged(xml)).filter(({ name }) => name !== 'jizhun')).toEqual(listEntries(xml));
        expect(removed(merged(xml))).toBe(xml === '' ? merged('').replace(/ {2}<jsp.*\n/, '') : xml);
      }),
    );
  });
});
