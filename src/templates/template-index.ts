/** Template index: made once for a list of templates; says for one typed word which of them answer, and how well. */

import { squeeze } from '../model';
import { isLetter } from './confusions';
import { SLIGHT, allowance } from './likeness';
import { PhraseIndex, type Answer } from './phrase-index';
import { wholeSyllables } from './spelling';
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
/** A sentence is not taken apart. */
const LONGEST_TOGETHER = 24;
const SHARING = 20;
/** Below this share of its pairs known to anybody, a word is of another world. */
const SHARED_AT_LEAST = 0.3;
/** What shares only the commoner pairs is left out. */
const TELLING = 0.8;

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
  private readonly codes: (readonly [code: string, entry: number])[] = [];
  private list: readonly Template[] = [];

  /** `label`: a word all of them answer (我的). */
  constructor(templates: readonly Template[], private readonly label?: string) {
    this.grow(templates);
  }

  get templates(): readonly Template[] {
    return this.list;
  }

  /** Goes on with a list that begins with the one it has: what comes behind is read, and the answers are those of an index made anew. */
  grow(templates: readonly Template[]): void {
    const { label } = this;
    const from = this.list.length;
    this.list = templates;
    templates.slice(from).forEach((template, at) => {
      const entry = from + at;
      const use = (text: string, role: Role): void => void (this.uses[this.phrases.add(squeeze(text))] ??= []).push({ entry, role });
      use(template.level3, 'name');
      for (const keyword of template.keywords) use(keyword, 'keyword');
      for (const kind of template.projectTypes) use(kind, 'kind');
      for (const level of new Set([template.level1, template.level2])) use(level, 'category');
      if (label !== undefined) use(label, 'label');
      (this.explains[this.explanations.add(template.explanation)] ??= []).push(entry);
    });
    for (let entry = from; entry < templates.length; entry++) this.codes.push([templates[entry]!.code.toLowerCase(), entry]);
    this.codes.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    this.ranked?.grow(templates);
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

  /** Templates that answer every part of a word made of several (`培训满意度`, `培训myd`, `peixunmanyidu`), parts of two characters or syllables at least. */
  together(word: string): Hits {
    const characters = Array.from(word);
    if (characters.length < 4 || characters.length > LONGEST_TOGETHER) return new Map();
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
        if (!isPartEnd(characters, from, cut)) continue;
        const head = partOf(from, cut);
        if (head.size === 0) continue;
        for (const [entry, points] of tailOf(cut)) if (head.has(entry)) raise(best, entry, TOGETHER * (head.get(entry)! + points));
      }
      tails.set(from, best);
      return best;
    };
    return tailOf(0);
  }

  /** Templates whose name, keyword, kind or category is like the word, slips forgiven as its length allows; `isKnown`: only slight ones. */
  likely(word: string, isKnown: boolean): Hits {
    const hits: Hits = new Map();
    const characters = Array.from(word);
    for (const { id, cost } of this.phrases.like(characters, Math.min(allowance(characters), isKnown ? SLIGHT : Number.POSITIVE_INFINITY))) {
      for (const { entry, role } of this.uses[id]!) if (POINTS[role].like > 0) raise(hits, entry, Math.max(1, POINTS[role].like - SLIP * cost));
    }
    return hits;
  }

  /**
   * Templates whose name and keywords share the more telling of the word's pairs of characters (会议 of 会议次数, since 次数
   * stands everywhere): only where nothing else answers.
   */
  sharing(word: string): Hits {
    if (!/\p{Script=Han}/u.test(word)) return new Map();
    const pairs = this.phrases.sharing(Array.from(word)).map((ids) => {
      const entries = new Set(ids.flatMap((id) => this.uses[id]!.filter(({ role }) => role === 'name' || role === 'keyword').map(({ entry }) => entry)));
      return { entries, telling: entries.size === 0 ? 0 : Math.log((this.templates.length + 1) / entries.size) };
    });
    const most = Math.max(0, ...pairs.map(({ telling }) => telling));
    const shared: Hits = new Map();
    for (const { entries, telling } of pairs) for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + telling);
    const known = pairs.filter(({ entries }) => entries.size > 0).length;
    if (known < pairs.length * SHARED_AT_LEAST) return new Map();
    return new Map([...shared].filter(([, telling]) => telling > most * TELLING).map(([entry, telling]) => [entry, (SHARING * telling) / most]));
  }
}

/** A run of letters is cut apart only between whole syllables, two on either side: initials could be cut anywhere. */
function isPartEnd(characters: readonly string[], from: number, cut: number): boolean {
  if (!isLetter(characters[cut - 1]!) || !isLetter(characters[cut]!)) return true;
  const [before, after] = [characters.slice(from, cut).join(''), characters.slice(cut).join('')];
  return wholeSyllables(/[a-z]+$/.exec(before)![0]) >= 2 && wholeSyllables(/^[a-z]+/.exec(after)![0]) >= 2;
}

function raise(hits: Hits, entry: number, points: number): void {
  if (points > (hits.get(entry) ?? 0)) hits.set(entry, points);
}
