/** What one row of an indicator table says when its texts slipped into other columns: every rule but one skips such a row. */

import { PARENTS, isStandardName, level1Of, level2Of, readQuantity, squeeze, type Field, type Indicator, type Level1, type Level2 } from '../../model';
import { TRAITS, traitsOf } from '../traits';
import { isValueWord } from '../value/vague-words';

/** The texts in the columns where they belong; blank where the row does not tell. */
export interface RowTexts {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly value: string;
}

export interface Shift {
  /** What stands in the wrong column, in the clerk's words. */
  readonly fact: string;
  /** What the row evidently is; null where it does not tell. */
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  /** Null when the row does not tell what belongs where. */
  readonly texts: RowTexts | null;
}

/**
 * Null for a row whose texts stand where they belong, or where that cannot be told with certainty (a 二级指标 of the unit's own).
 * `group` is what its 一级 names, `plain` its name squeezed.
 */
export function shiftOf(row: Indicator, group: Level1 | null, plain: string, traits = traitsOf(plain)): Shift | null {
  if (group !== null && !((traits & NAMING) !== 0 && mayBeCategory(plain)) && row.value.text.trim() !== '' && !beginsWithSign(plain)) return null; // most rows, and done at once
  return shiftAmong(row);
}

/** Without these no category is named. */
const NAMING = TRAITS.category | TRAITS.folded;

/** The same, looked for in any row. */
export function shiftAmong(row: Indicator): Shift | null {
  return leftOf(row) ?? rightOf(row) ?? swapped(row);
}

function beginsWithSign(plain: string): boolean {
  return '≥≤≧≦<>='.includes(plain.charAt(0)) && plain !== '';
}

/** ≥90% in the column of names beside 当事人满意度 in that of values. */
function swapped(row: Indicator): Shift | null {
  const [three, value] = [own(row.level3), row.value.text.trim()];
  if (!beginsWithSign(squeeze(three)) || !readsAsValue(three) || value.length < 4 || !/^[^\d≥≤=<>]+$/.test(value) || readsAsValue(value)) return null;
  const [level1, level2] = [row.level1.text, row.level2.text];
  return { fact: `“${three}”是指标值，却填在三级指标栏`, level1: level1Of(level1), level2: level2Of(level2), texts: { level1, level2, level3: value, value: three } };
}

/** 成本 and 满意度 without 指标 name a 二级 as well, so that nothing slipped can be told by them. */
function mayBeCategory(plain: string): boolean {
  return plain.endsWith('指标') || plain.includes('产出') || plain.includes('效益');
}

/** What is typed in this row itself, not taken from above. */
function own(field: Field): string {
  return field.inherited ? '' : field.text.trim();
}

/** A name that can only be a 二级: 时效指标, not 成本指标, and nothing the unit may have meant as a name of its own. */
function onlyLevel2(text: string): boolean {
  return level2Of(text) !== null && level1Of(text) === null && (isStandardName(text) || squeeze(text).endsWith('指标'));
}

function onlyLevel1(text: string): boolean {
  return level1Of(text) !== null && level2Of(text) === null && (isStandardName(text) || squeeze(text).endsWith('指标'));
}

export function readsAsValue(text: string): boolean {
  const squeezed = squeeze(text);
  if (isValueWord(squeezed)) return true;
  const { kind, operator, unit } = readQuantity(text);
  return squeezed.length <= 16 && (kind === 'deadline' || kind === 'duration' || (kind === 'quantity' && (operator !== null || unit !== null || /^[\d.]+$/.test(squeezed))));
}

function leftOf(row: Indicator): Shift | null {
  const [one, two, three] = [own(row.level1), own(row.level2), own(row.level3)];
  const value = row.value.text.trim();
  if (onlyLevel2(one) && !isGroupOfItsOwn(one, two, three)) return fromLevel1(row, one, two, three, value);
  if (value !== '') return null;
  if (one !== '' && level1Of(one) === null && level2Of(one) === null) {
    const answer = three === '' ? two : two === '' ? three : '';
    // 其他说明 | 无 below a table is a line of its own, no row of it.
    if (answer !== '' && !/^[有无是否]$/.test(answer) && readsAsValue(answer) && !readsAsValue(one)) {
      return { fact: `“${one}”是三级指标，却填在一级指标栏`, level1: null, level2: null, texts: { level1: '', level2: '', level3: one, value: answer } };
    }
  }
  if (two !== '' && level2Of(two) === null && level1Of(two) === null && !readsAsValue(two) && readsAsValue(three)) {
    return { fact: `“${two}”是三级指标，却填在二级指标栏`, level1: level1Of(row.level1.text), level2: null, texts: { level1: row.level1.text, level2: '', level3: two, value: three } };
  }
  return null;
}

/** 服务对象满意度指标 printed as a 一级, as many forms do, alone over both columns or with a 二级 of the unit's own: no text that follows slipped. */
function isGroupOfItsOwn(one: string, two: string, three: string): boolean {
  if (level2Of(one) !== '服务对象满意度指标' || readsAsValue(three)) return false;
  if (squeeze(two) === squeeze(one)) return true;
  return two !== '' && three !== '' && level1Of(two) === null && level2Of(two) === null && !readsAsValue(two);
}

/** A 二级 name stands in the 一级 column; what follows tells how far the rest slipped. */
function fromLevel1(row: Indicator, one: string, two: string, three: string, value: string): Shift {
  const level2 = level2Of(one)!;
  const parent = PARENTS[level2]['2021'][0]!;
  const said = { fact: `“${one}”是二级指标，却填在一级指标栏`, level1: parent, level2 };
  if (onlyLevel1(two)) return { ...said, level1: level1Of(two), texts: { level1: two, level2: one, level3: three, value } };
  const second = level2Of(two);
  if (second) return { ...said, level1: PARENTS[second]['2021'][0]!, level2: second, texts: { level1: PARENTS[second]['2021'][0]!, level2: two, level3: three, value } };
  if (two === '') return { ...said, texts: three === '' ? null : { level1: parent, level2: one, level3: three, value } };
  if (value === '') return { ...said, texts: { level1: parent, level2: one, level3: two, value: three } };
  if (three === '') return { ...said, texts: { level1: parent, level2: one, level3: two, value } };
  const answer = row.description?.text.trim() ?? '';
  return { ...said, texts: readsAsValue(answer) && !readsAsValue(three) ? { level1: parent, level2: one, level3: two, value: answer } : null };
}

function rightOf(row: Indicator): Shift | null {
  const [two, three] = [own(row.level2), own(row.level3)];
  const value = row.value.text.trim();
  const third = squeeze(three).endsWith('指标') ? level2Of(three) : null;
  if (onlyLevel1(three) && level2Of(value)) {
    return { fact: `“${three}”是一级指标，却填在三级指标栏`, level1: level1Of(three), level2: level2Of(value), texts: null };
  }
  if (third === null) return null;
  const name = readsAsValue(value) ? '' : value;
  const slipped = onlyLevel1(two) || (level1Of(two) !== null && level1Of(row.level1.text) !== level1Of(two) && level2Of(three) !== level2Of(row.level1.text) && squeeze(two) !== squeeze(three) && name.length >= 3);
  if (slipped) {
    return { fact: `“${two}”是一级指标，却填在二级指标栏`, level1: level1Of(two), level2: third, texts: { level1: two, level2: three, level3: name, value: name === '' ? value : '' } };
  }
  if (two === '' && onlyLevel2(three) && third !== level2Of(row.level2.text) && name.length >= 4) {
    const parent = PARENTS[third]['2021'][0]!;
    return { fact: `“${three}”是二级指标，却填在三级指标栏`, level1: parent, level2: third, texts: { level1: parent, level2: three, level3: name, value: '' } };
  }
  return null;
}
