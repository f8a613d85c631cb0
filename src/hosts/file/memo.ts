/** The memo travels as a custom XML part of our own: other programs leave such parts alone, and taking it out leaves the package as it was. */

import { memoInNames, withoutMemoNames } from './memo-names';
import { type Package, replaceParts } from './package';
import { CONTENT_TYPES, keyOf, relationshipsPart, withEntry, withRelation, withType, withoutRelationTo, withoutType } from './patch-package';
import { escapeAttribute, escapeCellText } from './patch-splice';
import { OPEN, XmlScanner } from './xml';

const NAMESPACE = 'urn:jizhun:memo';
const ITEM_ID = '{6B1D5C0E-3A52-4F3B-9E0C-7A2F41D8C915}';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface KeptPart {
  readonly part: string;
  readonly text: string;
}

/** The memo kept in a package, by this program or by one that keeps it in hidden names; null when there is none. */
export function memoIn(pkg: Package, workbookPart: string): string | null {
  return partIn(pkg)?.text ?? memoInNames(pkg.find(workbookPart)?.text() ?? '');
}

function partIn(pkg: Package): KeptPart | null {
  for (const [name, part] of pkg.parts) {
    if (!/(?:^|\/)customXml\/item\d+\.xml$/i.test(name)) continue;
    const xml = part.text();
    if (!xml.includes(NAMESPACE)) continue;
    const scanner = new XmlScanner(xml);
    if (scanner.next() === OPEN && scanner.attribute('xmlns') === NAMESPACE) return { part: name, text: unescapeCellText(scanner.text()) };
  }
  return null;
}

function unescapeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The package with this memo and no other; null leaves none. The same package when nothing changes. */
export function withMemo(pkg: Package, workbookPart: string, memo: string | null): Package {
  if (memoIn(pkg, workbookPart) === memo) return pkg;
  const rest = withoutNames(pkg, workbookPart);
  const held = partIn(rest);
  if (memo === null) return held ? without(rest, workbookPart, held.part) : rest;
  if (held) return replaceParts(rest, new Map([[held.part, itemXml(memo)]]));
  return withNew(rest, workbookPart, memo);
}

function withoutNames(pkg: Package, workbookPart: string): Package {
  const part = keyOf(pkg, workbookPart);
  const xml = pkg.find(part)?.text() ?? '';
  const plain = withoutMemoNames(xml);
  return plain === xml ? pkg : replaceParts(pkg, new Map([[part, plain]]));
}

function itemXml(memo: string): string {
  return `${HEAD}<memo xmlns="${NAMESPACE}">${escapeCellText(memo)}</memo>`;
}

function companions(part: string): { readonly properties: string; readonly relations: string } {
  return { properties: part.replace(/item(\d+)\.xml$/i, 'itemProps$1.xml'), relations: relationshipsPart(part) };
}

function withNew(pkg: Package, workbookPart: string, memo: string): Package {
  let number = 1;
  while (pkg.find(`customXml/item${number}.xml`) || pkg.find(`customXml/itemProps${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const { properties, relations } = companions(part);
  const workbookRelations = keyOf(pkg, relationshipsPart(workbookPart));
  const types = keyOf(pkg, CONTENT_TYPES);
  const typeList = pkg.find(types)!.text();
  const hasXml = /<(?:\w+:)?Default\b[^>]*\bExtension\s*=\s*["']xml["']/i.test(typeList);
  const up = '../'.repeat(workbookPart.split('/').length - 1);
  const list = pkg.find(workbookRelations)?.text() ?? `${HEAD}<Relationships xmlns="${RELATIONS}"/>`;
  return replaceParts(pkg, new Map<string, string>([
    [types, withType(hasXml ? typeList : withType(typeList, part, 'application/xml'), properties, PROPERTIES_TYPE)],
    [workbookRelations, withRelation(list, `${OFFICE}/customXml`, `${up}${part}`)],
    [part, itemXml(memo)],
    [properties, `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`],
    [relations, withEntry(`${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`, `<Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="${properties.slice(properties.lastIndexOf('/') + 1)}"/>`)],
  ]));
}

function without(pkg: Package, workbookPart: string, part: string): Package {
  const { properties, relations } = companions(part);
  const workbookRelations = keyOf(pkg, relationshipsPart(workbookPart));
  const types = keyOf(pkg, CONTENT_TYPES);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const changed = new Map<string, string | null>([[part, null], [keyOf(pkg, properties), null], [keyOf(pkg, relations), null]]);
  changed.set(workbookRelations, withoutRelationTo(pkg.find(workbookRelations)?.text() ?? '', folder, part));
  changed.set(types, withoutType(withoutType(pkg.find(types)!.text(), properties), part));
  return replaceParts(pkg, changed);
}
