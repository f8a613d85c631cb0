/**
 * Narrative: one 项目经费情况说明 — its heading, its sections and their paragraphs, wherever it stands: a paragraph per row, or the
 * whole text in one merged cell. A paragraph knows its characters inside the cell, so that a finding can point at them.
 */

import type { Range } from './address';
import { fold, readComparisons, readFormulas, readMentions, readSums, readWordProducts, type Comparison, type Formula, type Mention, type SumClaim } from './claims';
import type { Declaration } from './declaration';
import type { Field } from './field';

/** The seven sections of the printed template. */
export const SECTIONS = ['项目概述', '立项依据', '实施主体', '实施方案', '实施周期', '年度预算安排', '绩效目标'] as const;

export type SectionKind = (typeof SECTIONS)[number];

export interface Passage {
  /** The cell, or the part of it that holds this paragraph: `place.span` says which characters. */
  readonly field: Field;
  readonly text: string;
  /** Where the paragraph begins in the text of the cell. */
  readonly from: number;
  /** Cells in which it goes on where a page break tore it, each with the place in `text` where it begins. */
  readonly goesOn?: readonly { readonly at: number; readonly passage: Passage }[];
}

export interface Section {
  /** Null for a numbered heading of the unit's own. */
  readonly kind: SectionKind | null;
  /** The printed number: 一 is 1. */
  readonly number: number;
  readonly heading: Passage;
  readonly passages: readonly Passage[];
}

export interface Narrative {
  /** Sheet and first cell, unique in the workbook together with the place in it: `经费情况说明!A5`. */
  readonly id: string;
  readonly sheet: string;
  readonly range: Range;
  /** 项目经费情况说明（干部工作）; null where the text begins with its first section. */
  readonly heading: Passage | null;
  /** The project's name as the heading tells it. */
  readonly name: string | null;
  /** Between the heading and the first section. */
  readonly preface: readonly Passage[];
  readonly sections: readonly Section[];
}

/** A sentence about the whole file: 编报绩效目标的项目 4 个，涉及项目预算资金 177.38 万元. */
export interface Statement {
  readonly passage: Passage;
  /** Null where the sentence does not tell it. */
  readonly projects: { readonly count: number; readonly field: Field } | null;
  readonly total: { readonly mention: Mention; readonly field: Field } | null;
}

/** A narrative and the form of the same project. */
export interface Pair {
  readonly narrative: Narrative;
  readonly form: Declaration | null;
  /** Why no form was found, in the clerk's words; null where one was. */
  readonly reason: string | null;
}

export function passagesOf(narrative: Narrative): readonly Passage[] {
  const heading = narrative.heading ? [narrative.heading] : [];
  return [...heading, ...narrative.preface, ...narrative.sections.flatMap((section) => [section.heading, ...section.passages])];
}

/** Every cell, or part of one, that a narrative's paragraphs stand in. */
export function fieldsOf(narrative: Narrative): readonly Field[] {
  return passagesOf(narrative).flatMap(({ field, goesOn = [] }) => [field, ...goesOn.map(({ passage }) => passage.field)]);
}

export function sectionOf(narrative: Narrative, kind: SectionKind): Section | null {
  return narrative.sections.find((section) => section.kind === kind) ?? null;
}

/** What one paragraph states in numbers. */
export interface Reading {
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly formulas: readonly Formula[];
  readonly sums: readonly SumClaim[];
  readonly comparisons: readonly Comparison[];
}

const readings = new WeakMap<Passage, Reading>();

/** Read once for each paragraph: an unchanged one is never read again. */
export function readingOf(passage: Passage): Reading {
  let reading = readings.get(passage);
  if (!reading) {
    const folded = fold(passage.text);
    const mentions = readMentions(passage.text, folded);
    const written = readFormulas(folded, mentions);
    const formulas = [...written, ...readWordProducts(folded, mentions, written)];
    reading = { folded, mentions, formulas, sums: readSums(folded, mentions, formulas), comparisons: readComparisons(folded, mentions) };
    readings.set(passage, reading);
  }
  return reading;
}

/** The characters [start, end) of a paragraph as a field of their own: what a finding points at and a fix replaces. */
export function partOf(passage: Passage, start: number, end: number, label = passage.field.label): Field {
  const piece = passage.goesOn?.filter(({ at }) => at <= start).at(-1);
  if (piece) return partOf(piece.passage, start - piece.at, end - piece.at, label);
  const { field, from } = passage;
  const text = passage.goesOn ? passage.text.slice(0, passage.goesOn[0]!.at) : passage.text;
  return cut(field, text, from, start, Math.min(end, text.length), label);
}

function cut(field: Field, text: string, from: number, start: number, end: number, label: string): Field {
  return { ...field, label, text: text.slice(start, end), value: text.slice(start, end), place: { ...field.place, span: { start: from + start, end: from + end } } };
}
