/**
 * The memo lives in hidden names of the workbook, which every WPS keeps in every kind of file; removed, it leaves nothing behind. A memo
 * that another program of ours put into the file as a part of its own is read too, and gives way to the names at the first change.
 */

import type { WriteOutcome } from '../../session/workbook';
import { memoFormulas, memoName, memoOfPieces, memoPlace } from '../spreadsheet/memo-names';
import { MEMO_READ_ONLY, refused } from '../spreadsheet/refusals';
import { reasonOf } from '../../model/reason';
import type { Answer, WpsApplication, WpsBook, WpsName, WpsXmlPart } from './application';
import { asked, thing } from './decode';
import { inOneStep } from './one-step';

const PART = 'urn:jizhun:memo';
/** Some workbooks have gathered thousands of dead names. */
const MOST_NAMES = 200;

export function readMemo(book: WpsBook): string | null {
  const [part] = partsOf(book);
  return part ? textOfPart(part) : memoOfPieces(namesOf(book).map(({ name, place }) => ({ place, formula: String(name.RefersTo) })));
}

export function keepMemo(application: WpsApplication, book: WpsBook, memo: string | null): WriteOutcome {
  if (book.ReadOnly === true) return refused('protected', MEMO_READ_ONLY);
  if (memo === readMemo(book) && partsOf(book).length === 0) return { done: true };
  try {
    inOneStep(application, book, '保存检查记录', () => put(book, memo));
  } catch (error) {
    return refused('impossible', `记录没有保存：${reasonOf(error)}。请另存一份，再在那一份里操作。`);
  }
  return readMemo(book) === memo ? { done: true } : refused('impossible', '这个 WPS 没有把记录保存住，下次打开时要重新设置。');
}

function put(book: WpsBook, memo: string | null): void {
  const { Names: names } = book;
  if (!names) throw new Error('这个 WPS 不能在工作簿里保存记录');
  for (const name of namesOf(book).map(({ name: old }) => old).reverse()) name.Delete();
  for (const part of partsOf(book)) part.Delete();
  memoFormulas(memo).forEach((formula, at) => names.Add(memoName(at + 1), formula, false));
}

interface Chunk {
  readonly name: WpsName;
  readonly place: number;
}

/** By name as far as they go; by number only where that finds none, and among no more names than can be looked through. */
function namesOf(book: WpsBook): readonly Chunk[] {
  const { Names: names } = book;
  if (!names) return [];
  const chunks: Chunk[] = [];
  for (let place = 1; ; place++) {
    const chunk = chunkOf(asked(() => names.Item(memoName(place))));
    if (chunk?.place !== place) break;
    chunks.push(chunk);
  }
  if (chunks.length > 0 || names.Count > MOST_NAMES) return chunks;
  return Array.from({ length: names.Count }, (_, at) => chunkOf(names.Item(at + 1))).flatMap((chunk) => chunk ?? []);
}

function chunkOf(answer: Answer): Chunk | null {
  const name = thing<WpsName>(answer);
  const place = name && typeof name.Name === 'string' ? memoPlace(name.Name) : null;
  return name && place !== null ? { name, place } : null;
}

function partsOf(book: WpsBook): readonly WpsXmlPart[] {
  const parts = asked(() => book.CustomXMLParts?.SelectByNamespace(PART));
  return parts ? Array.from({ length: parts.Count }, (_, at) => parts.Item(at + 1)) : [];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function textOfPart(part: WpsXmlPart): string {
  const xml = typeof part.XML === 'string' ? part.XML : '';
  const inside = /<(?:\w+:)?memo\b[^>]*>([\s\S]*)<\/(?:\w+:)?memo>/.exec(xml)?.[1] ?? '';
  const plain = inside.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => (name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (ENTITIES[name] ?? whole)));
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
