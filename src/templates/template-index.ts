/** Template index: made once for a list of templates; says for one typed word which of them answer, and how well. */

import { squeeze } from '../model';
import { allowance } from './likeness';
import { PhraseIndex, type Answer } from './phrase-index';
import { Ranks } from './rank';
import type { Template } from './template';

/** What a phrase is to a template. */
type Role = 'name' | 'keyword' | 'kind' | 'category' | 'label';

/** How much a word counts where it is found: said at the start, said further in, and the same spelled in letters. */
const POINTS: Readonly<Record<Role, { readonly starts: number; readonly within: number; readonly spelledStarts: number; readonly spelled: number; readonly like: number }>> = {
  name: { starts: 60, within: 50, spelledStarts: 55, spelled: 45, like: 24 },
  keyword: { starts: 36, within: 30, spelledStarts: 35, spelled: 22, like: 16 },
  kind: { starts: 25, within: 25, spelledStarts: 15, spelled: 12, like: 8 },
  category: { starts: 20, within: 20, spelledStarts: 15, spelled: 12, like: 6 },
  label: { starts: 70, within: 0, spelledStarts: 70, spelled: 0, like: 0 },
};
const CODE = 200;
const CODE_STARTS = 65;
const WHOLE_NAME = 20;
const WHOLE_KEYWORD = 4;
const EXPLANATION = 10;
/** A name the word fills to a larger part is nearer to it. */
const FILLED = 5;
/** Each slip takes this much. */
const SLIP = 2;
/** A word put together from others that answer (`培训满意度`), beside a part of their points. */
const TOGETHER = 0.5;
const SHARING = 4;
const SHARED_AT_LEAST = 0.5;

/** Points by the template's place in the list. */
export type Hits = Map<number, number>;

interface Use {
  readonly entry: number;
  readonly role: Role;
}

export class TemplateIndex {
  private ranked: Ranks | null = null;
  private readonly phrases = new PhraseIndex();
  private readonly explanations = new PhraseIndex();
  private readonly uses: Use[][] = [];
  private readonly explains: number[][] = [];
  private readonly codes: readonly (readonly [code: string, entry: number])[];

  /** `label`: a word all of them answer (我的). */
  constructor(readonly templates: readonly Template[], label?: string) {
    templates.forEach((template, entry) => {
      const use = (text: string, role: Role): void => void (this.uses[this.phrases.add(squeeze(text))] ??= []).push({ entry, role });
      use(template.level3, 'name');
      for (const keyword of template.keywords) use(keyword, 'keyword');
      for (const kind of template.projectTypes) use(kind, 'kind');
      for (const level of new Set([template.level1, template.level2])) use(level, 'category');
      if (label !== undefined) use(label, 'label');
      (this.explains[this.explanations.add(template.explanation)] ??= []).push(entry);
    });
    this.codes = templates.map(({ code }, entry) => [code.toLowerCase(), entry] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** Made for the first context. */
  get ranks(): Ranks {
    return (this.ranked ??= new Ranks(this.templates));
  }

  /** Phrases that words were laid against so far: what searching cost. */
  get visited(): number {
    return this.phrases.visited + this.explanations.visited;
  }

  /** Templates that have the word: in code, name, keyword, kind, category or explanation, as it is or spelled in letters. */
  hits(word: string, withExplanations = true): Hits {
    const hits: Hits = new Map();
    for (const answer of this.phrases.spelled(word)) this.count(hits, answer, word);
    for (const answer of this.phrases.literal(word)) this.count(hits, answer, word);
    if (/^[a-z]{2}/.test(word)) this.countCodes(hits, word);
    if (withExplanations) for (const { id } of this.explanations.literal(word)) for (const entry of this.explains[id]!) raise(hits, entry, EXPLANATION);
    return hits;
  }

  private count(hits: Hits, { id, start, spelled }: Answer, word: string): void {
    const { text, characters } = this.phrases.phrases[id]!;
    for (const { entry, role } of this.uses[id]!) {
      const points = POINTS[role];
      const plain = start === 0 ? (spelled ? points.spelledStarts : points.starts) : spelled ? points.spelled : points.within;
      const whole = text !== word ? 0 : role === 'name' ? WHOLE_NAME : role === 'keyword' ? WHOLE_KEYWORD : 0;
      const filled = role === 'name' ? (FILLED * Math.min(word.length, characters.length)) / characters.length : 0;
      if (plain > 0) raise(hits, entry, plain + whole + filled);
    }
  }

  private countCodes(hits: Hits, word: string): void {
    let [low, high] = [0, this.codes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.codes[middle]![0] < word) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.codes.length && this.codes[at]![0].startsWith(word); at++) raise(hits, this.codes[at]![1], this.codes[at]![0] === word ? CODE : CODE_STARTS);
  }

  /** Templates that answer every part of a word made of several (`培训满意度`, `培训myd`), parts of two characters at least. */
  together(word: string): Hits {
    const characters = Array.from(word);
    if (characters.length < 4 || characters.length > 12 || !/\p{Script=Han}/u.test(word)) return new Map();
    const parts = new Map<string, Hits>();
    const partOf = (from: number, to: number): Hits => {
      const part = characters.slice(from, to).join('');
      const known = parts.get(part) ?? this.hits(part, false);
      parts.set(part, known);
      return known;
    };
    const tails = new Map<number, Hits>();
    const tailOf = (from: number): Hits => {
      const known = tails.get(from);
      if (known) return known;
      const best: Hits = new Map(partOf(from, characters.length));
      for (let cut = from + 2; cut <= characters.length - 2; cut++) {
        if (!isPartEnd(characters, cut)) continue;
        const head = partOf(from, cut);
        if (head.size === 0) continue;
        for (const [entry, points] of tailOf(cut)) if (head.has(entry)) raise(best, entry, TOGETHER * (head.get(entry)! + points));
      }
      tails.set(from, best);
      return best;
    };
    return tailOf(0);
  }

  /** Templates whose name, keyword, kind or category is like the word, slips forgiven as its length allows. */
  likely(word: string): Hits {
    const hits: Hits = new Map();
    const characters = Array.from(word);
    for (const { id, cost } of this.phrases.like(characters, allowance(characters))) {
      for (const { entry, role } of this.uses[id]!) if (POINTS[role].like > 0) raise(hits, entry, Math.max(1, POINTS[role].like - SLIP * cost));
    }
    return hits;
  }

  /** Templates that share at least half of the word's pairs of characters: only where nothing else answers. */
  sharing(word: string): Hits {
    const hits: Hits = new Map();
    for (const { id, share } of this.phrases.sharing(Array.from(word), SHARED_AT_LEAST)) {
      for (const { entry, role } of this.uses[id]!) if (role === 'name' || role === 'keyword') raise(hits, entry, SHARING * share);
    }
    return hits;
  }
}

/** A run of letters is not cut apart. */
function isPartEnd(characters: readonly string[], cut: number): boolean {
  return !(/[a-z]/.test(characters[cut - 1]!) && /[a-z]/.test(characters[cut]!));
}

function raise(hits: Hits, entry: number, points: number): void {
  if (points > (hits.get(entry) ?? 0)) hits.set(entry, points);
}
