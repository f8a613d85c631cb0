/**
 * The two lists WPS keeps of add-ins, publish.xml on a machine and jsplugins.xml on a unit's server: one entry is put in or taken out, and
 * every other character stays as it was, because the rest belongs to other vendors.
 */

/** One add-in as the lists name it. */
export type Entry =
  | { readonly online: true; readonly name: string; /** Ends with a slash. */ readonly url: string }
  | { readonly online: false; readonly name: string; readonly version: string; /** Of the .7z, or the folder it was unpacked to. */ readonly url: string };

/** What a list says of one add-in, of whatever vendor. */
export interface Listed {
  readonly name: string;
  /** et, wps or wpp */
  readonly type: string;
  readonly url: string;
  readonly online: boolean;
}

export type Merged = { readonly done: true; readonly xml: string } | { readonly done: false; /** zh-CN */ readonly reason: string };

/** publish.xml says more of an entry than jsplugins.xml. */
export type ListKind = 'publish' | 'jsplugins';

const EMPTY = '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n';
const UNREADABLE = '这不是 WPS 的加载项列表（没有完整的 <jsplugins>），没有做任何修改。';

/** A comment, a declaration, or a tag; a bracket inside quotes ends nothing. */
const PIECE = /<!--[^]*?-->|<[?!](?:"[^"]*"|'[^']*'|[^"'>])*>|<(\/?)([A-Za-z][\w.-]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Found extends Listed {
  /** Where it stands, with everything up to its end tag. */
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly entries: readonly Found[];
  /** Where `</jsplugins>` begins, or where the whole of `<jsplugins/>` stands. */
  readonly close: { readonly start: number; readonly end: number; readonly selfClosing: boolean };
}

export function listEntries(xml: string): readonly Listed[] {
  return (read(xml)?.entries ?? []).map(({ name, type, url, online }) => ({ name, type, url, online }));
}

/** The list with this add-in of 表格 in it, once; an older entry of the same name gives its place. An empty text is an empty list. */
export function withEntry(xml: string, entry: Entry, kind: ListKind): Merged {
  const text = xml.trim() === '' ? EMPTY : xml;
  const reading = read(text);
  if (!reading) return { done: false, reason: UNREADABLE };
  const [first, ...more] = reading.entries.filter((found) => isOf(found, entry.name));
  const line = lineFor(entry, kind);
  if (first) return { done: true, xml: splice(cut(text, more), first.start, first.end, line) };
  const { close } = reading;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (close.selfClosing) return { done: true, xml: splice(text, close.start, close.end, `<jsplugins>${newline}  ${line}${newline}</jsplugins>`) };
  const last = reading.entries[reading.entries.length - 1];
  const indent = last ? (/[\t ]*$/.exec(text.slice(0, last.start))?.[0] ?? '') : '  ';
  const before = text.slice(0, close.start).replace(/[\t ]*$/, '');
  return { done: true, xml: `${before}${/\n$/.test(before) ? '' : newline}${indent}${line}${newline}${text.slice(close.start)}` };
}

/** The list without this add-in of 表格. */
export function withoutEntry(xml: string, name: string): Merged {
  if (xml.trim() === '') return { done: true, xml };
  const reading = read(xml);
  return reading ? { done: true, xml: cut(xml, reading.entries.filter((found) => isOf(found, name))) } : { done: false, reason: UNREADABLE };
}

function isOf(found: Listed, name: string): boolean {
  return found.name === name && found.type === 'et';
}

function lineFor(entry: Entry, kind: ListKind): string {
  const tag = entry.online ? 'jspluginonline' : 'jsplugin';
  const version = entry.online ? '' : ` version="${escaped(entry.version)}"`;
  const more = kind === 'publish' ? `${entry.online ? ' debug=""' : ''} enable="enable_dev" install="null"${entry.online ? ' customDomain=""' : ''}` : '';
  return `<${tag} name="${escaped(entry.name)}" type="et" url="${escaped(entry.url)}"${version}${more}/>`;
}

function read(xml: string): Reading | null {
  const entries: Found[] = [];
  let open: { readonly listed: Listed; readonly tag: string; readonly start: number } | null = null;
  let inside = false;
  for (const match of xml.matchAll(PIECE)) {
    const [whole, slash, tag, attributes, selfClosing] = match;
    if (tag === undefined) continue;
    const [start, end] = [match.index, match.index + whole.length];
    if (tag === 'jsplugins') {
      if (slash === '/' || selfClosing === '/') return inside === (slash === '/') && !open ? { entries, close: { start, end, selfClosing: selfClosing === '/' } } : null;
      if (inside) return null;
      inside = true;
    } else if (!inside) return null;
    else if (slash === '/') {
      if (open?.tag !== tag) continue;
      entries.push({ ...open.listed, start: open.start, end });
      open = null;
    } else if (!open && (tag === 'jsplugin' || tag === 'jspluginonline')) {
      const listed = listedIn(tag, attributes ?? '');
      if (selfClosing === '/') entries.push({ ...listed, start, end });
      else open = { listed, tag, start };
    }
  }
  return null;
}

function listedIn(tag: string, attributes: string): Listed {
  const values = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name ?? '', unescaped(double ?? single ?? '')]));
  return { name: values.get('name') ?? '', type: values.get('type') ?? '', url: values.get('url') ?? '', online: tag === 'jspluginonline' };
}

/** Takes whole entries out, each with the line it stands alone on. */
function cut(text: string, entries: readonly Found[]): string {
  return [...entries].reverse().reduce((rest, { start, end }) => {
    const before = rest.slice(0, start);
    const after = rest.slice(end);
    const alone = /(?:^|\n)[\t ]*$/.test(before) && /^[\t ]*(?:\r?\n|$)/.test(after);
    return alone ? before.replace(/[\t ]*$/, '') + after.replace(/^[\t ]*\r?\n?/, '') : before + after;
  }, text);
}

function splice(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

function unescaped(value: string): string {
  return value.replace(/&(?:amp|lt|gt|quot|apos);/g, (name) => Object.keys(MARKS).find((mark) => MARKS[mark] === name) ?? name);
}
