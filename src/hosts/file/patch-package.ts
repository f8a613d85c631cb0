/** Relationships and content types as text: entries are added and taken out so that taking out what was added leaves the text as it was. */

import type { Package } from './package';
import { resolveTarget } from './relationships';
import { escapeAttribute, spliced, type Splice } from './patch-splice';
import { CLOSE, END, OPEN, XmlScanner } from './xml';

export const CONTENT_TYPES = '[Content_Types].xml';

export function relationshipsPart(partName: string): string {
  const slash = partName.lastIndexOf('/');
  return `${partName.slice(0, slash + 1)}_rels/${partName.slice(slash + 1)}.rels`;
}

/** Key under which the package keeps a part, whatever its case. */
export function keyOf(pkg: Package, name: string): string {
  return pkg.find(name)?.name ?? name;
}

/** The element list without the entries chosen; the same string when none is. */
function without(xml: string, chosen: (scanner: XmlScanner) => boolean): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (event !== OPEN || scanner.depth !== 2) continue;
    const start = scanner.tagStart;
    const gone = chosen(scanner);
    scanner.skip();
    if (gone) splices.push({ start, end: scanner.position, text: '' });
  }
  return spliced(xml, splices);
}

/** Adds one entry as the last of the list. */
export function withEntry(xml: string, element: string): string {
  const scanner = new XmlScanner(xml);
  let root = '';
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    if (event === OPEN && scanner.depth === 1) {
      root = /^<([^\s/>]+)/.exec(xml.slice(scanner.tagStart))![1]!;
      if (scanner.empty) return spliced(xml, [{ start: scanner.tagStart, end: scanner.position, text: `${xml.slice(scanner.tagStart, scanner.position).replace(/\s*\/>$/, '>')}${element}</${root}>` }]);
    }
    if (event === CLOSE && scanner.depth === 0) return spliced(xml, [{ start: scanner.tagStart, end: scanner.tagStart, text: inNamespace(element, root) }]);
  }
  return xml;
}

function inNamespace(element: string, root: string): string {
  const prefix = root.includes(':') ? root.slice(0, root.indexOf(':') + 1) : '';
  return element.replace(/^</, `<${prefix}`);
}

/** Relationships of `folder` without those to a part. */
export function withoutRelationTo(xml: string, folder: string, target: string): string {
  return without(xml, (scanner) => scanner.name === 'Relationship' && resolveTarget(folder, scanner.attribute('Target') ?? '').toLowerCase() === target.toLowerCase());
}

export function withRelation(xml: string, type: string, target: string): string {
  const used = new Set([...xml.matchAll(/\sId\s*=\s*["']([^"']*)/g)].map((found) => found[1]!.toLowerCase()));
  let number = 1;
  while (used.has(`rid${number}`)) number++;
  return withEntry(xml, `<Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(target)}"/>`);
}

export function withoutType(xml: string, part: string): string {
  return without(xml, (scanner) => scanner.name === 'Override' && (scanner.attribute('PartName') ?? '').replace(/^\//, '').toLowerCase() === part.toLowerCase());
}

export function withType(xml: string, part: string, type: string): string {
  return withEntry(xml, `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`);
}

/** What removing a part that the workbook refers to changes in the package. */
export function removal(pkg: Package, textOf: (name: string) => string | null, workbookPart: string, part: string): Map<string, string | null> {
  const changed = new Map<string, string | null>([[keyOf(pkg, part), null]]);
  const relations = keyOf(pkg, relationshipsPart(workbookPart));
  const list = textOf(relations);
  if (list !== null) changed.set(relations, withoutRelationTo(list, workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1), part));
  const types = textOf(keyOf(pkg, CONTENT_TYPES));
  if (types !== null) changed.set(keyOf(pkg, CONTENT_TYPES), withoutType(types, part));
  return changed;
}
