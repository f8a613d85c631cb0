/**
 * Merged areas for an Excel older than the call that tells them: read from the copy of the workbook that Excel hands out, which needs no
 * write and no selection. Guessing them from blank neighbours would invent findings, so where there is no copy the reading is refused.
 */

import { strFromU8, unzipSync } from 'fflate';
import { parseRange, type Range } from '../../model';

/** Hands out the open workbook as the bytes of an .xlsx file. */
export type CopyOfFile = () => Promise<Uint8Array>;

const SLICE = 4 * 1024 * 1024;

export const TOO_OLD = '这个版本的 Excel 不能告诉加载项哪些单元格是合并的，没有检查。请更新 Office，或改用网页工作台检查。';

/** By sheet name. */
export async function mergesInFile(copy: CopyOfFile): Promise<ReadonlyMap<string, readonly Range[]>> {
  const parts = unzipSync(await copy(), { filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name) });
  const text = (part: string): string => (parts[part] ? strFromU8(parts[part]) : '');
  const targets = new Map([...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  const merges = new Map<string, readonly Range[]>();
  for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const target = targets.get(attribute(tag, '(?:\\w+:)id')) ?? '';
    const sheet = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    merges.set(attribute(tag, 'name'), [...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*>/g)].flatMap(([merge]) => parseRange(attribute(merge, 'ref')) ?? []));
  }
  return merges;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescaped(found?.[1] ?? found?.[2] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal));
  });
}

/** The copy Excel itself hands out. */
export async function copyFromExcel(): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let slice = 0; slice < file.sliceCount; slice++) {
      const { data } = await asked<Office.Slice>((answer) => file.getSliceAsync(slice, answer));
      const part = Uint8Array.from(data as ArrayLike<number>);
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function asked<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => (result.status === Office.AsyncResultStatus.Succeeded ? resolve(result.value) : reject(new Error(TOO_OLD, { cause: result.error }))));
  });
}
