/** Finds the narratives of a sheet and the sentences about the whole file. A text that only resembles one (a department's own plan) is left alone. */

import { fold, formatAddress, readMentions, partOf, type Declaration, type Narrative, type Passage, type Section, type SectionKind, type Sheet, type Statement } from '../../model';
import type { Page } from '../page';
import { isBareName, nameAbove, sectionHeading, titleName, type HeadingStyle } from './headings';
import { passagesOfPage, type Placed } from './passages';
import { mended } from './torn';

export interface Texts {
  readonly narratives: readonly Narrative[];
  readonly statements: readonly Statement[];
}

const NOTHING: Texts = { narratives: [], statements: [] };
/** With a heading the sections need not be many; without one, they must be plainly those of the template. */
const LEAST_WITH_HEADING = 1;
const LEAST_WITHOUT = 4;

interface Draft {
  heading: Passage | null;
  name: string | null;
  /** How this text numbers its sections; other numbers stand inside them, and so do like ones that do not count on (1.文件依据 in 2.立项依据). */
  style: HeadingStyle | null;
  placed: Placed[];
  preface: Passage[];
  sections: { kind: SectionKind | null; number: number; heading: Passage; passages: Passage[] }[];
  /** The heading says what it is; one that stands above the first section only names the project. */
  isTitled: boolean;
}

export function textsOfSheet(page: Page, forms: readonly Declaration[]): Texts {
  const placed = mended(passagesOfPage(page, forms));
  if (placed.length === 0) return NOTHING;
  const narratives: Narrative[] = [];
  let draft: Draft | null = null;
  const close = (): void => {
    const narrative = draft ? narrativeOf(page.sheet, draft) : null;
    if (narrative) narratives.push(narrative);
    draft = null;
  };
  let lastRow = -1;
  /** The first text of the sheet bears a bare name: so do the others. */
  let bare = false;
  for (let i = 0; i < placed.length; i++) {
    const one = placed[i]!;
    const { passage, item } = one;
    // A form between two paragraphs ends the narrative above it; one that stands beside them does not.
    const parted = forms.some(({ range }) => range.top > lastRow && range.top < item.row && range.left <= item.area.right && range.right >= item.area.left);
    if (parted) close();
    lastRow = item.row;
    const name = titleName(passage.text);
    const heading = sectionHeading(passage.text);
    const begins = heading !== null && heading.kind === '项目概述' && heading.number === 1;
    if (name !== null) {
      close();
      draft = { heading: passage, name: name === '' ? null : name, style: null, placed: [], preface: [], sections: [], isTitled: true };
    } else if (begins && ((draft as Draft | null)?.sections.some((section) => section.kind === '项目概述') ?? true)) {
      const above = i > 0 && !parted ? placed[i - 1]! : null;
      const isFirst: boolean = draft === null && narratives.length === 0;
      const isBare: boolean = above !== null && (isFirst ? i === 1 : bare) && isBareName(above.passage.text);
      const named: string | null = above ? nameAbove(above.passage.text) : null;
      if (isFirst) bare = isBare;
      const crown: Placed | null = named !== null || isBare ? above : null;
      if (crown && draft) release(draft, crown);
      close();
      draft = { heading: named === null ? null : above!.passage, name: named ?? crown?.passage.text.trim() ?? null, style: null, placed: crown ? [crown] : [], preface: [], sections: [], isTitled: false };
    }
    if (draft !== null) add(draft, one, heading);
  }
  close();
  const inNarratives = new Set(narratives.flatMap((narrative) => [...placesOf(narrative)]));
  const statements = placed.filter(({ passage }) => !inNarratives.has(passage)).flatMap(({ passage }) => statementOf(passage) ?? []);
  return narratives.length === 0 && statements.length === 0 ? NOTHING : { narratives, statements };
}

/** The heading of the next text was taken for the last line of this one. */
function release(draft: Draft, { passage }: Placed): void {
  const last = draft.sections.at(-1);
  if (draft.placed.at(-1)?.passage !== passage || last?.passages.at(-1) !== passage) return;
  draft.placed.pop();
  last.passages.pop();
}

function add(draft: Draft, one: Placed, heading: ReturnType<typeof sectionHeading>): void {
  const { passage } = one;
  draft.placed.push(one);
  if (passage === draft.heading) return;
  const last = draft.sections.at(-1);
  const fits = heading !== null && (draft.style === null ? heading.kind !== null : heading.style === draft.style && (heading.style === '一、' || heading.number === (last?.number ?? 0) + 1));
  // 一、资金测算 inside 六、年度预算安排 counts anew and speaks of the same.
  const isInside = heading !== null && last !== undefined && last.number > 1 && heading.number < last.number && heading.kind !== null && heading.kind === last.kind;
  if (heading && fits && !isInside && (heading.kind !== null || heading.number === (last?.number ?? 0) + 1)) {
    draft.style = heading.style;
    const section = { kind: heading.kind, number: heading.number, heading: passage, passages: [] as Passage[] };
    if (heading.restFrom !== null) section.passages.push(tailOf(passage, heading.restFrom));
    draft.sections.push(section);
  } else if (last) last.passages.push(passage);
  else draft.preface.push(passage);
}

/** A short line of its own between the heading and the first section is the project's name. */
function nameIn({ heading, preface }: Draft): string | null {
  const [only] = preface;
  if (!heading || !only || preface.length > 1 || only.text.length > 40 || /[。；;，,：:]/.test(only.text)) return null;
  return only.text.replace(/^[（(]|[）)]$/g, '');
}

function tailOf(passage: Passage, at: number): Passage {
  const field = partOf(passage, at, passage.text.length);
  const goesOn = passage.goesOn?.map((piece) => ({ ...piece, at: piece.at - at }));
  return { field, text: passage.text.slice(at), from: passage.from + at, ...(goesOn ? { goesOn } : {}) };
}

function narrativeOf(sheet: Sheet, draft: Draft): Narrative | null {
  const kinds = new Set(draft.sections.map((section) => section.kind).filter((kind) => kind !== null));
  if (kinds.size < (draft.isTitled ? LEAST_WITH_HEADING : LEAST_WITHOUT)) return null;
  const areas = draft.placed.flatMap(({ item, passage }) => [item.area, ...(passage.goesOn ?? []).map((piece) => piece.passage.field.place.area)]);
  const range = {
    top: Math.min(...areas.map((area) => area.top)), left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)), right: Math.max(...areas.map((area) => area.right)),
  };
  const first = draft.placed[0]!.passage;
  const id = `${sheet.name}!${formatAddress({ row: range.top, column: range.left })}${first.from > 0 ? `/${first.from}` : ''}`;
  return { id, sheet: sheet.name, range, heading: draft.heading, name: draft.name ?? nameIn(draft), preface: draft.preface, sections: draft.sections as Section[] };
}

function* placesOf(narrative: Narrative): Generator<Passage> {
  if (narrative.heading) yield narrative.heading;
  yield* narrative.preface;
  for (const section of narrative.sections) {
    yield section.heading;
    yield* section.passages;
  }
}

const COUNT = /(?:编报|申报|填报|纳入)[^。;]{0,24}?项目\s*(?:共|共计|合计)?\s*(\d{1,4})\s*个/;
const TOTAL = /涉及[^。;]{0,12}?(?:资金|经费|预算)(?:总额|共计|合计|共)?\s*$/;

/** 编报绩效目标的项目 4 个，涉及项目预算资金 177.38 万元。 */
function statementOf(passage: Passage): Statement | null {
  const folded = fold(passage.text);
  if (!/项目/.test(folded) || !/编报|申报|填报|纳入|涉及/.test(folded)) return null;
  const counted = COUNT.exec(folded);
  const mention = readMentions(passage.text, folded).find((one) => TOTAL.test(folded.slice(Math.max(0, one.start - 24), one.start)));
  if (!counted) return null;
  const at = counted.index + counted[0].lastIndexOf(counted[1]!);
  return {
    passage,
    projects: { count: Number(counted[1]), field: partOf(passage, at, at + counted[1]!.length, '项目个数') },
    total: mention ? { mention, field: partOf(passage, mention.start, mention.end, '涉及项目预算资金') } : null,
  };
}
