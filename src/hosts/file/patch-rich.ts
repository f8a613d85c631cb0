/** A text in several fonts keeps them when only part of it is written anew: the runs stay, and the new characters go into the run they replace. */

import { unescapeCharacters } from './shared-strings';
import type { CellSpot } from './patch-map';
import { escapeCellText } from './patch-splice';
import type { Structure } from './structure';
import { unescapeXml } from './xml-text';

const TEXT = /<t(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/t>)/g;

/** What stands inside `<is>` for the new text of a cell; null where the old text has one font only, or cannot be taken apart safely. */
export function richText(structure: Structure, xml: string, cell: CellSpot, was: string, now: string): string | null {
  const runs = runsOf(structure, xml.slice(cell.start, cell.end));
  return runs === null ? null : withRuns(runs, was, now);
}

function runsOf(structure: Structure, cell: string): string | null {
  const inline = /<is>([\s\S]*)<\/is>/.exec(cell)?.[1];
  const index = /^<c\b[^>]*\st\s*=\s*["']s["']/.test(cell) ? /<v>\s*(\d+)\s*<\/v>/.exec(cell)?.[1] : undefined;
  const content = inline ?? (index === undefined ? null : structure.sharedStrings.contentAt(Number(index)));
  // Reading aids speak of single characters, which would no longer be there.
  return content && /<r[\s>]/.test(content) && !/<(?:rPh|phoneticPr)[\s/>]/.test(content) ? content : null;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** Where its characters stand in the whole text. */
  readonly from: number;
  readonly text: string;
}

export function withRuns(content: string, was: string, now: string): string | null {
  const runs: Run[] = [];
  let from = 0;
  for (const found of content.matchAll(TEXT)) {
    const text = unescapeCharacters(unescapeXml(found[1] ?? '')).replace(/\r\n?/g, '\n');
    runs.push({ start: found.index, end: found.index + found[0].length, from, text });
    from += text.length;
  }
  if (runs.length === 0 || runs.map((run) => run.text).join('') !== was) return null;
  let same = 0;
  while (same < was.length && same < now.length && was[same] === now[same]) same++;
  let tail = 0;
  while (tail < was.length - same && tail < now.length - same && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const until = was.length - tail;
  const added = now.slice(same, now.length - tail);
  const owner = runs.find((run) => (until > same ? same >= run.from && same < run.from + run.text.length : same > run.from && same <= run.from + run.text.length)) ?? runs[0]!;
  let written = '';
  let at = 0;
  for (const run of runs) {
    const kept = run.text.slice(0, Math.max(0, same - run.from));
    const rest = run.text.slice(Math.max(0, Math.min(run.text.length, until - run.from)));
    const text = run === owner ? kept + added + rest : run.from + run.text.length <= same || run.from >= until ? run.text : kept + rest;
    written += `${content.slice(at, run.start)}<t xml:space="preserve">${escapeCellText(text)}</t>`;
    at = run.end;
  }
  return written + content.slice(at);
}
