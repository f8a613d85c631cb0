/** Paragraphs that a page break of the printed text tore into two cells are read as one. */

import type { Passage } from '../../model';
import type { Placed } from './passages';
import { sectionHeading, titleName } from './headings';

/** A line that could be whole is left alone: a short one, one that ends as a sentence or with what it counts. */
const SHORTEST = 18;
const WHOLE = /[。；;：:！!？?…)）”"》】.]$|(?:元|个|人|次|场|套|台|份|名|日|等)$/;
const BEGINS = /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}\s*[.．、)）]|[①-⑩]|[-—•·*])/;
/** A torn paragraph goes on in one of the next rows. */
const GAP = 3;

export function mended(placed: readonly Placed[]): readonly Placed[] {
  const out: Placed[] = [];
  for (const one of placed) {
    const before = out.at(-1);
    if (before && goesOn(before, one)) out[out.length - 1] = { item: before.item, passage: joined(before.passage, one.passage) };
    else out.push(one);
  }
  return out;
}

function goesOn(before: Placed, next: Placed): boolean {
  const last = before.passage.goesOn?.at(-1)?.passage ?? before.passage;
  const isNear = next.item !== before.item && next.item.column === before.item.column && next.item.row - last.field.place.area.bottom <= GAP && last.field.place.area.bottom < next.item.row;
  if (!isNear || last.text.length < SHORTEST || WHOLE.test(last.text)) return false;
  const { text } = next.passage;
  return !BEGINS.test(text) && sectionHeading(text) === null && titleName(text) === null && titleName(last.text) === null && /^[\p{Script=Han}\dA-Za-z，、,“《（(]/u.test(text);
}

function joined(first: Passage, next: Passage): Passage {
  return { ...first, text: first.text + next.text, goesOn: [...(first.goesOn ?? []), { at: first.text.length, passage: next }] };
}
