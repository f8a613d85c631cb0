/**
 * NativeBridge: the unmodified Excel library inside Node, answered by the stand-in. It looks up `_richApiNativeBridge` when it
 * loads, as it does inside Excel's own programs. Fast, and without a page: for tests of the host's code alone.
 */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Book } from './model/book';
import { Clerk } from './clerk';
import { documentCopy } from './document-copy';
import { Conditions } from './conditions';
import { Program } from './program';
import { isNewer } from './rich-api/api-sets';
import type { EngineOptions } from './rich-api/engine';
import { Traffic } from './traffic';

export interface NativeExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly book: Book;
  readonly clerk: Clerk;
  readonly conditions: Conditions;
  readonly traffic: Traffic;
  readonly program: Program;
  /** Makes `Excel`, `OfficeExtension` and a small `Office` global, as a page has them. Returns how to undo that. */
  install(): () => void;
  close(): void;
}

const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
let source: { readonly code: string; readonly globals: readonly string[] } | null = null;

/** The library, and the names it declares for the whole page: read from its readable twin, which declares the same. */
function librarySource(): { readonly code: string; readonly globals: readonly string[] } {
  source ??= {
    code: readFileSync(join(DIST, 'excel-web-16.00.js'), 'utf8'),
    globals: [...readFileSync(join(DIST, 'excel-web-16.00.debug.js'), 'utf8').matchAll(/^var (\w+)/gm)].map((found) => found[1]!),
  };
  return source;
}

export function openNativeExcel(book: Book, options: Partial<EngineOptions> = {}): NativeExcel {
  const conditions = new Conditions();
  const traffic = new Traffic();
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: string | object } };
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void program.process(body, flags).then((answer) => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: answer } })));
    },
  };
  const program = new Program(book, options, conditions, traffic, (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } })));
  const library = loaded(bridge);
  return {
    ...library, book, conditions, traffic, program,
    clerk: new Clerk(book),
    install: () => installed(library, program, options.excelApi ?? program.engine.options.excelApi),
    close: () => program.close(),
  };
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Runs the library in this realm, so that plain objects of the caller are plain objects to it. */
function loaded(bridge: object): Library {
  const nothing = (): void => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = (): object => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const page: { [name: string]: unknown } = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'node' },
    location: { search: '', hash: '', href: 'https://localhost/', protocol: 'https:', origin: 'https://localhost' },
    document: { createElement: element, getElementsByTagName: () => [element()], domain: 'localhost', addEventListener: nothing, cookie: '' },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    open: nothing,
    name: '',
    // The library's own housekeeping must not keep a test run alive.
    setInterval: (work: () => void, every: number) => setInterval(work, every).unref(),
    setTimeout: (work: () => void, after: number) => (after > 1000 ? setTimeout(work, after).unref() : setTimeout(work, after)),
    clearTimeout, clearInterval, Promise, JSON, Math, Date, URL, console,
  };
  page['window'] = page;
  page['self'] = page;
  page['top'] = null;
  page['parent'] = null;
  const { code, globals } = librarySource();
  for (const name of globals) if (!(name in page)) page[name] = undefined;
  // `with` makes the properties of this window the globals of the library, as in a page; what it declares must be there beforehand.
  const run = new Function('window', `with (window) { ${code}\n}`) as (window: object) => void;
  run(page);
  return { Excel: page['Excel'] as typeof Excel, OfficeExtension: page['OfficeExtension'] as typeof OfficeExtension };
}

/** The part of `Office` that does not need a page. */
function installed(library: Library, program: Program, excelApi: string): () => void {
  const place = globalThis as { [name: string]: unknown };
  const before = { Excel: place['Excel'], OfficeExtension: place['OfficeExtension'], Office: place['Office'] };
  const supported = (name: string, version = '1.1'): boolean => (name === 'ExcelApi' ? !isNewer(version, excelApi) : /^Excel(?:ApiUndo|UndoApiAll)$/.test(name) ? program.engine.options.undo !== 'cut' : name === 'DelayForCellEdit');
  place['Excel'] = library.Excel;
  place['OfficeExtension'] = library.OfficeExtension;
  place['Office'] = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    context: { host: 'Excel', platform: 'OfficeOnline', displayLanguage: 'zh-CN', requirements: { isSetSupported: supported }, document: { url: `https://localhost/${program.book.name}`, mode: 'readWrite', getFileAsync: fileGiver(program.book) } },
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  };
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete place[name];
      else place[name] = value;
    }
  };
}

type Answer = (result: { readonly status: string; readonly value: unknown }) => void;

/** `Office.context.document.getFileAsync` for the compressed file, in slices. */
function fileGiver(book: Book): (type: string, options: { readonly sliceSize: number }, answer: Answer) => void {
  return (_type, { sliceSize }, answer) => {
    const bytes = documentCopy(book);
    const given = (value: unknown, to: Answer): void => void setTimeout(() => to({ status: 'succeeded', value }), 0);
    const slice = (index: number, to: Answer): void => given({ index, size: sliceSize, data: [...bytes.slice(index * sliceSize, (index + 1) * sliceSize)] }, to);
    given({ size: bytes.length, sliceCount: Math.ceil(bytes.length / sliceSize), getSliceAsync: slice, closeAsync: () => undefined }, answer);
  };
}
