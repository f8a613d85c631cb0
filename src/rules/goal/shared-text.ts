/** What texts of different projects have in common: all that they say, or a long run of characters. */

import { essence } from '../../model';

const BASE = 0x01000193;
/** Written in no other way, and no part of what a text says. */
const SILENT = new Set([...'，。；：、！？“”‘’（）《》【】—·≥≤'].map((mark) => mark.charCodeAt(0)));

/** A number that texts of one essence share; worked out without writing the essence down, where every character is a usual one. */
export function markOf(text: string): number {
  let mark = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const said = saidBy(code);
    if (said > 0) mark = (Math.imul(mark, BASE) + said) | 0;
    else if (said < 0) return sumOf(essence(text));
  }
  return mark;
}

/** The character an essence has for this one; 0 where it has none, -1 where more than this one decides it. */
function saidBy(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 0x80) return SILENT.has(code) ? 0 : -1;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || code === 0x25) return code;
  return code >= 0x41 && code <= 0x5a ? code + 32 : 0;
}

function sumOf(said: string): number {
  let mark = 0;
  for (let at = 0; at < said.length; at++) mark = (Math.imul(mark, BASE) + said.charCodeAt(at)) | 0;
  return mark;
}

/** False where the text is too short for a run of so many characters, squeezed as it will be. */
export function mayHold(text: string, length: number): boolean {
  if (text.length >= length) return true;
  for (let at = 0; at < text.length; at++) if (saidBy(text.charCodeAt(at)) < 0) return true;
  return false;
}

/**
 * Fingerprints of a text: two texts that share a run of `length` characters share at least one of them (winnowing: of the
 * hashes in every window of half that length, the least). Sharing one proves nothing yet.
 */
export function fingerprints(text: string, length: number): ReadonlySet<number> {
  if (text.length < length) return NONE;
  const size = Math.max(1, Math.floor(length / 2));
  const hashes = rollingHashes(text, size);
  const width = Math.max(1, length - size + 1);
  const chosen = new Set<number>();
  const waiting: number[] = [];
  let head = 0;
  for (let at = 0; at < hashes.length; at++) {
    while (waiting.length > head && hashes[waiting.at(-1)!]! >= hashes[at]!) waiting.pop();
    waiting.push(at);
    if (waiting[head]! <= at - width) head++;
    if (at >= width - 1) chosen.add(hashes[waiting[head]!]!);
  }
  return chosen;
}

const NONE: ReadonlySet<number> = new Set();

/** One hash for each stretch of `size` characters. */
function rollingHashes(text: string, size: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - size + 1));
  let lead = 1;
  for (let i = 1; i < size; i++) lead = Math.imul(lead, BASE);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= size) hash = (hash - Math.imul(text.charCodeAt(at - size), lead)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= size - 1) hashes[at - size + 1] = hash;
  }
  return hashes;
}

/** Length of the longest stretch both texts contain, if it has at least `length` characters; otherwise 0. */
export function longestRun(one: string, two: string, length: number): number {
  const size = Math.max(1, Math.floor(length / 2));
  const places = new Map<string, number[]>();
  for (let at = 0; at + size <= two.length; at += size) {
    const block = two.slice(at, at + size);
    const known = places.get(block);
    if (known) known.push(at);
    else places.set(block, [at]);
  }
  let longest = 0;
  for (let at = 0; at + size <= one.length; at++) {
    for (const place of places.get(one.slice(at, at + size)) ?? []) longest = Math.max(longest, runAround(one, at, two, place));
  }
  return longest >= length ? longest : 0;
}

/** Length of the equal stretch through s[i] and t[j]. */
function runAround(s: string, i: number, t: string, j: number): number {
  let back = 0;
  while (i - back > 0 && j - back > 0 && s[i - back - 1] === t[j - back - 1]) back++;
  let ahead = 0;
  while (i + ahead < s.length && j + ahead < t.length && s[i + ahead] === t[j + ahead]) ahead++;
  return back + ahead;
}
