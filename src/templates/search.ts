/**
 * Search: templates by the clerk's words and by what the open form needs, best first; one that shares nothing with the words is
 * never listed. Templates with the words exactly stand before those that are only like them, and the latter are not shown at all
 * once {@link ENOUGH} have them exactly: who typed rightly is not to read through guesses. Where fewer have them, only sounds taken
 * for another, characters changed round and one left out are forgiven; a wrong one only where none has. Where nothing answers, years
 * and figures are left aside, and then the more telling part of a word will do. What stands in the form already comes last among
 * its equals.
 */

import { templates as library } from './library';
import type { SearchContext } from './rank';
import type { Template } from './template';
import { TemplateIndex, type Hits } from './template-index';

/** With so many exact ones there is no need to guess. */
const ENOUGH = 5;

/** `2026`, `2026年度` */
const FIGURE = /^\d+(?:年度?)?$/;

export interface Found {
  readonly template: Template;
  /** It is only like the words: a slip of spelling was forgiven. */
  readonly alike: boolean;
  /** 已有: the form has a row of this name. */
  readonly present: boolean;
}

let libraryIndex: TemplateIndex | null = null;

/** The index of the standard templates, made when it is first asked for. */
export function standardIndex(): TemplateIndex {
  return (libraryIndex ??= new TemplateIndex(library));
}

/** The words of a query, as they are compared; the mark that parts syllables (`xi'an`) is no part of them. */
export function wordsOf(query: string): readonly string[] {
  return query.normalize('NFKC').toLowerCase().replace(/['’]/g, '').split(/[\s,、;。]+/).filter(Boolean);
}

/**
 * Standard templates that answer every one of the words (separated by spaces or punctuation), best first, then in library
 * order. Words may be typed in pinyin, by initials (`myd`) or mixed. No words at all list the whole library, in the order the
 * context gives it.
 */
export function searchTemplates(words: string, context?: SearchContext): readonly Template[] {
  return searchIn([standardIndex()], words, context).map(({ template }) => template);
}

/** The same over several lists at once; where all else is equal, in the order of the lists. */
export function searchIn(indexes: readonly TemplateIndex[], query: string, context: SearchContext = NO_CONTEXT): readonly Found[] {
  const words = wordsOf(query);
  const rows: Row[] = [];
  if (words.length === 0) for (const index of indexes) index.templates.forEach((_, entry) => rows.push(rowOf(index, entry, 0, false, context)));
  else collect(indexes, words, context, rows);
  if (words.length > 0 || context !== NO_CONTEXT) rows.sort(better);
  return rows.map(({ index, entry, alike, present }) => ({ template: index.templates[entry]!, alike, present }));
}

/** Nothing is known: what suits every project comes first. */
const NO_CONTEXT: SearchContext = {};

interface Row {
  readonly index: TemplateIndex;
  readonly entry: number;
  readonly points: number;
  readonly alike: boolean;
  readonly present: boolean;
}

function rowOf(index: TemplateIndex, entry: number, points: number, alike: boolean, context: SearchContext): Row {
  const scores = index.ranks.of(context);
  return { index, entry, points: points + scores.points[entry]!, alike, present: scores.isPresent[entry] === 1 };
}

/** Sorting keeps the order of what is equal. */
function better(a: Row, b: Row): number {
  return Number(a.alike) - Number(b.alike) || Number(a.present) - Number(b.present) || b.points - a.points;
}

function collect(indexes: readonly TemplateIndex[], words: readonly string[], context: SearchContext, rows: Row[]): void {
  const exact = indexes.map((index) => words.map((word) => index.hits(word)));
  const taken = indexes.map(() => new Set<number>());
  const take = (each: (index: TemplateIndex, at: number) => readonly Hits[], alike: boolean): void =>
    indexes.forEach((index, at) => {
      for (const [entry, points] of answeringAll(each(index, at))) {
        if (taken[at]!.has(entry)) continue;
        taken[at]!.add(entry);
        rows.push(rowOf(index, entry, points, alike, context));
      }
    });
  take((_, at) => exact[at]!, false);
  if (rows.length >= ENOUGH) return;
  const isKnown = rows.length > 0;
  const withParts = indexes.map((index, at) => words.map((word, i) => either(exact[at]![i]!, index.together(word))));
  take((_, at) => withParts[at]!, false);
  if (rows.length >= ENOUGH) return;
  const guessed = indexes.map((index, at) => words.map((word, i) => either(withParts[at]![i]!, index.likely(word, isKnown))));
  take((_, at) => guessed[at]!, true);
  if (rows.length > 0) return;
  const told = words.filter((word) => !FIGURE.test(word));
  if (told.length > 0 && told.length < words.length) collect(indexes, told, context, rows);
  else take((index, at) => words.map((word, i) => either(guessed[at]![i]!, index.sharing(word))), true);
}

function either(a: Hits, b: Hits): Hits {
  const both: Hits = new Map(a);
  for (const [entry, points] of b) if (!both.has(entry)) both.set(entry, points);
  return both;
}

/** Entries every word hits, with the sum of their points. */
function answeringAll(hits: readonly Hits[]): Hits {
  const [first, ...others] = [...hits].sort((a, b) => a.size - b.size);
  const all: Hits = new Map();
  for (const [entry, points] of first ?? []) {
    let sum = points;
    for (const other of others) sum += other.get(entry) ?? Number.NEGATIVE_INFINITY;
    if (sum > 0) all.set(entry, sum);
  }
  return all;
}
