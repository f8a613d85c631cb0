/** The memo as texts of hidden names of a workbook, which every spreadsheet program keeps in every kind of file. */

const NAME = /(?:^|!)_jizhun_memo_(\d+)$/i;
/** A text inside a formula may have 255 characters, quotation marks counted twice. */
const CHUNK = 120;

/** `_jizhun_memo_1`, counted from 1. */
export function memoName(place: number): string {
  return `_jizhun_memo_${place}`;
}

/** Which piece a name holds; null for every other name. */
export function memoPlace(name: string): number | null {
  const found = NAME.exec(name);
  return found ? Number(found[1]) : null;
}

/** What the names refer to, one formula each: `="…"`. An empty memo is one too; none has no names. */
export function memoFormulas(memo: string | null): readonly string[] {
  if (memo === null) return [];
  // Nothing stands in a name that a line end or a lone half of a character could break.
  const safe = memo.replace(/[^\u0020-\u007E\u00A1-\uD7FF\uE000-\uFFFD]|\\/g, (character) => `\\${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const chunks = Array.from({ length: Math.max(1, Math.ceil(safe.length / CHUNK)) }, (_, at) => safe.slice(at * CHUNK, (at + 1) * CHUNK));
  return chunks.map((chunk) => `="${chunk.replace(/"/g, '""')}"`);
}

export interface MemoPiece {
  readonly place: number;
  /** With or without the equals sign. */
  readonly formula: string;
}

/** The memo its pieces hold, in whatever order they come; null where there are none. */
export function memoOfPieces(pieces: readonly MemoPiece[]): string | null {
  if (pieces.length === 0) return null;
  const texts = [...pieces].sort((a, b) => a.place - b.place).map(({ formula }) => /^=?"([\s\S]*)"$/.exec(formula)?.[1] ?? '');
  return texts.join('').replace(/""/g, '"').replace(/\\([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
