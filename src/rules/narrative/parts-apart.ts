/**
 * Parts told apart from their total: 资金来源：市级补助140万元，区级财政210万元 · 2026年预算构成：试剂900万元，劳务600万元. One sentence says nothing else;
 * the total is what the text states elsewhere.
 */

import { readingOf, sectionOf, sentences, type Mention, type Narrative, type Passage } from '../../model';
import { freeMentions } from './items';

export interface PartsApart {
  readonly passage: Passage;
  readonly parts: readonly Mention[];
}

const BEFORE = '^\\s*[,;、及和与]?\\s*';
/** What opens the parts, and how each of them is named. */
const HEADS: readonly (readonly [head: RegExp, name: RegExp])[] = [
  [/资金(?:来源|筹措)[为是:\s]*/, new RegExp(`${BEFORE}[\\u4e00-\\u9fff]{0,10}(?:财政|补助|拨款|配套|自筹|资金|结转|债券|收入|承担)[\\u4e00-\\u9fff]{0,6}\\s*$`)],
  [/(?:预算|资金|经费)(?:构成|组成|明细|分解)(?:情况)?(?:如下)?[为是]?:\s*/, new RegExp(`${BEFORE}[\\u4e00-\\u9fff]{2,14}[:为]?\\s*$`)],
];
/** Parted in turn, told up to a day, or not told wholly. */
const DOUBT = /其中|已|其余|另|剩|不足|等|共|总|合计|分别|各|底前|进度|[两三四五]年/;

/** At most one such sentence of 六、年度预算安排; null where there are more, or anything else is said in it. */
export function partsApart(narrative: Narrative): PartsApart | null {
  const passages = sectionOf(narrative, '年度预算安排')?.passages ?? [];
  const told = passages.flatMap((passage) => (/资金|构成|组成|明细|分解/.test(passage.text) ? inPassage(passage) : []));
  // 总投资300万元, 概算 …: nobody can tell which of the totals is parted.
  const isOfYear = told.length === 1 && !passages.some((passage) => readingOf(passage).mentions.some(({ role }) => role === 'cumulative'));
  return isOfYear ? told[0]! : null;
}

function inPassage(passage: Passage): readonly PartsApart[] {
  const { folded } = readingOf(passage);
  return sentences(folded).flatMap(([start, end]) =>
    HEADS.flatMap(([head, name]): readonly PartsApart[] => {
      const opened = head.exec(folded.slice(start, end));
      const from = opened ? start + opened.index + opened[0].length : end;
      if (!opened || DOUBT.test(folded.slice(from, end))) return [];
      const own = freeMentions(passage).filter((mention) => mention.start >= start && mention.start < end);
      const parts = own.filter((mention) => mention.start >= from);
      if (parts.length < 2 || parts.length < own.length || !/^\s*[整正]?\s*;?\s*$/.test(folded.slice(parts[parts.length - 1]!.end, end))) return [];
      const isWhole = parts.every((part, i) => part.depth === 0 && !part.approximate && name.test(folded.slice(i > 0 ? parts[i - 1]!.end : from, part.start)));
      return isWhole ? [{ passage, parts }] : [];
    }),
  );
}
