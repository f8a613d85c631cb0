/** Line: one row of an indicator table with all that nearly every rule asks of it, read once. */

import { readQuantity, squeeze, type Category, type Indicator, type IndicatorTable, type Quantity } from '../../model';
import { once } from '../once';
import { SKIPPED, notChecked, type Verdict } from '../rule';
import { TRAITS, lookOver } from '../traits';
import { isBlankBeside, obstacleOf } from '../value/obstacle';
import { signsOf } from './bearing';
import { blockOf, type Block } from './block';
import { beginsWithDigit, nameKey, subjectOf } from './names';
import { shiftOf, type Shift } from './shift';
import { SIGNS } from './signs';

export class Line {
  constructor(
    readonly indicator: Indicator,
    readonly block: Block,
    /** The name in half width, without blanks. */
    readonly plain: string,
    /** The plain name as rules on values match it: without 指标, and no bracket at its end that only explains (（%）, （人次）). */
    readonly subject: string,
    /** What the name is compared by. */
    readonly key: string,
    readonly shift: Shift | null,
    readonly quantity: Quantity,
    /** What rules on values say in place of a judgement; null where the value can be judged. */
    readonly gate: readonly Verdict[] | null,
    /** What it bears of {@link SIGNS}. */
    readonly signs: number,
  ) {}

  /** 三级指标 as typed, outer spaces removed. */
  get name(): string {
    return this.indicator.level3.text.trim();
  }

  get group(): Category {
    return this.block.group;
  }

  get category(): Category {
    return this.block.category;
  }

  /** A printed row that nobody filled in, or that says it is none. */
  get unused(): boolean {
    return (this.signs & SIGNS.unused) !== 0;
  }

  /** Neither unused nor shifted: what it says is judged. */
  get stands(): boolean {
    return (this.signs & (SIGNS.unused | SIGNS.shifted)) === 0;
  }

  /** Nothing is filled in as its value, or only the cells beside it are. */
  get lacksValue(): boolean {
    return (this.signs & SIGNS.lacking) !== 0;
  }

  /** Its name and its value are plain texts. */
  get clean(): boolean {
    return (this.signs & SIGNS.doubtful) === 0;
  }

  /** Texts stand in its row besides categories, name and value. */
  get accompanied(): boolean {
    return (this.signs & SIGNS.accompanied) !== 0;
  }

  /** Its value cannot be judged. */
  get obstructed(): boolean {
    return (this.signs & SIGNS.obstructed) !== 0;
  }
}

/** What a table says, row by row. */
interface Reading {
  readonly lines: readonly Line[];
  /** What any of its rows bears. */
  readonly signs: number;
  /** Every 二级 under which a row plainly stands, as {@link PLACED}. */
  readonly placed: number;
}

const readingOf = once(({ rows }: IndicatorTable): Reading => {
  const lines = new Array<Line>(rows.length);
  let signs = 0;
  let placed = 0;
  let block: Block | null = null;
  for (let at = 0; at < rows.length; at++) {
    const indicator = rows[at]!;
    block = blockOf(indicator, block);
    const line = lineOf(indicator, block);
    signs |= line.signs;
    if (line.stands) placed |= block.placed;
    lines[at] = line;
  }
  return { lines, signs, placed };
});

/** The rows of a table; what stands in one cell for several rows is read once. */
export function linesOf(table: IndicatorTable): readonly Line[] {
  return readingOf(table).lines;
}

/** Whether any row of a table bears one of these signs. */
export function bears(table: IndicatorTable, signs: number): boolean {
  return (readingOf(table).signs & signs) !== 0;
}

/** Every row says something plain under categories that do, and no text stands beside them. */
export function isPlainTable(table: IndicatorTable): boolean {
  return table.rows.length > 0 && !bears(table, SIGNS.smudged | SIGNS.doubtful | SIGNS.accompanied);
}

/** Every 二级 under which a row of a table plainly stands, and that under its 一级, as {@link PLACED}. */
export function placedIn(table: IndicatorTable): number {
  return readingOf(table).placed;
}

/** Most rows are told in one look. */
export function lineOf(indicator: Indicator, block: Block): Line {
  const { level3, value, operatorCell, unitCell } = indicator;
  const name = level3.text;
  const quantity = value.value;
  const traits = lookOver(name);
  const valueTraits = lookOver(value.text);
  const isOrdinary = (traits & NAME_DOUBTS) === 0 && (valueTraits & VALUE_DOUBTS) === TRAITS.digit && quantity !== null && value.stored !== 'formula'
    && block.group.level1 !== null && operatorCell === null && unitCell === null && !beginsWithDigit(name);
  if (!isOrdinary) return closely(indicator, block, traits, valueTraits);
  const signs = signsOf(indicator, block, name, name, quantity, block.signs, traits, valueTraits);
  return new Line(indicator, block, name, name, name, null, quantity, null, signs);
}

/** A name without these is compared and matched as it stands, and tells no shift. */
const NAME_DOUBTS = TRAITS.outer | TRAITS.folded | TRAITS.category;
/** A value with a digit and without these is judged as it stands. */
const VALUE_DOUBTS = TRAITS.digit | TRAITS.prompt;

/** The same, told of any row. */
export function closely(indicator: Indicator, block: Block, typed: number, valueTraits: number): Line {
  const { level3, value } = indicator;
  const name = typed & TRAITS.blank ? level3.text.trim() : level3.text;
  const traits = name === level3.text ? typed : lookOver(name);
  const plain = traits & TRAITS.folded ? squeeze(name) : name;
  const said = valueTraits & TRAITS.folded ? squeeze(value.text) : value.text;
  const shift = shiftOf(indicator, block.group.level1, plain, traits);
  const isUnused = shift === null && (valueTraits & TRAITS.digit) === 0 && isNothing(said) && isOffered(level3.inherited ? '' : plain);
  const lacksValue = value.state !== 'stale' && (said === '' || isBlankBeside(indicator, said));
  const obstacle = obstacleOf(indicator, name, shift !== null, lacksValue, valueTraits);
  const quantity = value.value ?? readQuantity(value.text);
  // The points of 预算执行率 are printed beforehand, and its value is always the whole budget.
  const isExecution = lacksValue && block.group.level1 === null && plain.endsWith('预算执行率');
  const gate = isUnused || isExecution ? SKIPPED : obstacle === null ? null : [notChecked(obstacle)];
  const subject = subjectOf(plain, traits);
  const known = block.signs | (shift ? SIGNS.shifted : 0) | (isUnused ? SIGNS.unused : 0) | (lacksValue ? SIGNS.lacking : 0) | (obstacle === null ? 0 : SIGNS.obstructed) | (isOffer(plain, valueTraits) ? SIGNS.offered : 0);
  const signs = signsOf(indicator, block, plain, subject, quantity, known, typed, valueTraits);
  return new Line(indicator, block, plain, subject, nameKey(name, traits), shift, quantity, gate, signs);
}

/** What printed forms bring along where a name is to be typed: `指标1：`, `……`. */
const OFFERED = /^(?:指标\d*:?|[.…·]+)$/;

/** Typed into a printed row that does not concern the project. */
const NONE = /^(?:无|\/+|-+|—+|不适用|不涉及)$/;

function isNothing(said: string): boolean {
  return said === '' || ('无/-—不'.includes(said[0]!) && NONE.test(said));
}

/** A number stands beside a name nobody typed. */
function isOffer(name: string, valueTraits: number): boolean {
  return name.length <= 6 && (valueTraits & TRAITS.digit) !== 0 && OFFERED.test(name);
}

function isOffered(name: string): boolean {
  return isNothing(name) || OFFERED.test(name);
}
