/**
 * Rank: what speaks for a template in the form that is open, apart from the words typed. The project's own kind comes before
 * what suits every project, that before other kinds; a category the form lacks lifts; so do words of the project's name and goals.
 */

import { LEVEL1, essence, level1Of, level2Of, squeeze, type Tree } from '../model';
import { projectTypeOf } from './suggest';
import { treesOf, type Template } from './template';

/** The form that is open, as far as it tells which templates suit it. All may be left out. */
export interface SearchContext {
  /** One of the library's kinds; otherwise guessed from the name. */
  readonly projectType?: string | null;
  readonly projectName?: string;
  /** 项目总目标, 年度总体目标 … in one text. */
  readonly goalText?: string;
  /** Names of 一级 or 二级 the form lacks, as printed. */
  readonly missing?: readonly string[];
  /** Which tree the form prints: in the older one 社会成本 and 生态环境成本 have no place. */
  readonly tree?: Tree;
  /** 三级指标 that stand in the form already. */
  readonly present?: readonly string[];
}

/** Points beside those of the words (a name that starts with the word has 60, one that holds it 50, a keyword 40). */
const POINTS = { ownKind: 18, anyKind: 9, missing: 14, missingLevel1: 6, related: 12, outsideTree: -12, mine: 6 } as const;
/** Rare pairs of characters shared with name and goals, at which half of {@link POINTS.related} is reached. */
const HALF_RELATED = 6;
/** A word in the project's name counts more than one in its goals. */
const IN_NAME = 1.5;

/** Words of names and goals that every project has: 专项工作经费 says nothing of what is done. */
const EVERYWHERE = /专项|工作|项目|经费|资金|费用|年度|全年|开展|完成|提高|提升|单位|指标/g;

/** Everything about templates that does not depend on the form, read once for a list of them. */
export class Ranks {
  private readonly numbers = new Map<number, number>();
  private readonly pairs: string[] = [];
  /** How many templates have each pair. */
  private readonly seen: number[] = [];
  private weights = new Float64Array();
  /** Numbers of the pairs in each template's name, keywords and kinds. */
  private readonly pairsOf: (readonly number[])[] = [];
  private readonly essences: string[] = [];
  private templates: readonly Template[] = [];
  private known = new WeakMap<SearchContext, Scores>();

  constructor(templates: readonly Template[]) {
    this.grow(templates);
  }

  /** Goes on with a list that begins with the one it has. */
  grow(templates: readonly Template[]): void {
    const { numbers, pairs, seen } = this;
    for (const template of templates.slice(this.templates.length)) {
      const own: number[] = [];
      for (const text of [template.level3, ...template.keywords, ...template.projectTypes]) {
        for (let at = 0; at + 1 < text.length; at++) {
          const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
          if (!isHan(one) || !isHan(two)) continue;
          const key = one * 0x10000 + two;
          let number = numbers.get(key);
          if (number === undefined) {
            numbers.set(key, (number = numbers.size));
            pairs.push(String.fromCharCode(one, two));
          }
          if (own.includes(number)) continue;
          own.push(number);
          seen[number] = (seen[number] ?? 0) + 1;
        }
      }
      this.pairsOf.push(own);
      this.essences.push(essence(template.level3));
    }
    // 满意 or 数量 stand in so many names that they tell nothing.
    this.weights = Float64Array.from(seen, (count) => Math.log((templates.length + 1) / count));
    this.templates = templates;
    this.known = new WeakMap();
  }

  of(context: SearchContext): Scores {
    const before = this.known.get(context);
    if (before) return before;
    const scores = this.scores(context);
    this.known.set(context, scores);
    return scores;
  }

  private scores(context: SearchContext): Scores {
    const name = squeeze(context.projectName ?? '');
    const goals = squeeze(context.goalText ?? '');
    const kind = context.projectType ?? projectTypeOf(name);
    const [inName, inGoals] = [name.replace(EVERYWHERE, ' '), goals.replace(EVERYWHERE, ' ')];
    const found = Float64Array.from(this.pairs, (pair, number) => this.weights[number]! * (inName.includes(pair) ? IN_NAME : inGoals.includes(pair) ? 1 : 0));
    const kindPoints = remembering((type) => (kind !== null && isSameKind(type, kind) ? POINTS.ownKind : 0));
    const missing = new Set((context.missing ?? []).map((one) => level2Of(one) ?? level1Of(one) ?? one));
    // 成本指标 as a 二级 is answered by 经济成本; as a 一级 by any of its own.
    if (missing.has('成本指标')) missing.add('经济成本指标');
    const present = new Set((context.present ?? []).map(essence));
    const points = new Float64Array(this.templates.length);
    const isPresent = new Uint8Array(this.templates.length);
    this.templates.forEach((template, at) => {
      const { projectTypes, level1, level2 } = template;
      let sum = projectTypes.length === 0 ? POINTS.anyKind : Math.max(...projectTypes.map(kindPoints));
      if (missing.has(level2)) sum += POINTS.missing;
      else if ((LEVEL1 as readonly string[]).includes(level1) && missing.has(level1)) sum += POINTS.missingLevel1;
      if (context.tree && !treesOf(template).includes(context.tree)) sum += POINTS.outsideTree;
      // Own templates, which live a floor above: what a unit keeps is what it uses.
      if ('mine' in template) sum += POINTS.mine;
      let shared = 0;
      for (const number of this.pairsOf[at]!) shared += found[number]!;
      points[at] = sum + (POINTS.related * shared) / (shared + HALF_RELATED);
      isPresent[at] = present.has(this.essences[at]!) ? 1 : 0;
    });
    return { points, isPresent };
  }
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** By the template's place in its list. */
export interface Scores {
  readonly points: Float64Array;
  /** 1 for what stands in the form already. */
  readonly isPresent: Uint8Array;
}

/** A library of a province says 教育类 or 教育事业 where ours says 教育. */
function isSameKind(type: string, kind: string): boolean {
  return type === kind || (type.length > 1 && (type.includes(kind) || kind.includes(type)));
}

function remembering(read: (text: string) => number): (text: string) => number {
  const kept = new Map<string, number>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    kept.set(text, answer);
    return answer;
  };
}
