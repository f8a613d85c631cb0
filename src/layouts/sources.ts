/**
 * Where the money of a total comes from, printed source by source: 中央资金, 自治区资金, 县级资金, 其他资金; 一般公共预算, 政府性基金, 单位资金. They are its parts
 * for sure only where none can hold another: levels each printed once, no 财政拨款 over them, no second 其中.
 */

import { beginnings, labelKey, type AmountField, type Sheet, type TotalParts } from '../model';
import { amountField, isAmount, printedLabel, readMoney, withoutColon, type Answer } from './fields';
import type { Meaning } from './labels';
import type { Item } from './page';
import { overYears } from './year-rows';

type Level = 'central' | 'province' | 'city' | 'county' | 'lower' | 'town' | 'upper' | 'own' | 'local';
type Kind = Level | 'budget' | 'rest' | 'whole' | 'else';

export type Side = 'whole' | 'year';

/** One amount of a block under the label that names it. */
export interface Part {
  readonly item: Item;
  readonly kind: Kind;
  /** What is printed: no two parts of a sum say the same. */
  readonly name: string;
  readonly side: Side;
  /** Null where nothing is filled in. */
  readonly field: AmountField | null;
}

const LEAD = /^(?:\d{1,2}[.、]|[一二三四五六七八九]、|\([一二三四五六七八九\d]\))?(其中,?)?(?:\d{1,2}[.、]|\([一二三四五六七八九\d]\)|[①-⑨])?/;
const BRACKET = /\((?:万元|元|千元)\)$/;
const SOURCE = /^(?:(中央)|(省|自治区|直辖市|兵团)级?|(市县|市\(县\)|县市)级?|(市|州|盟|地市|市\(州\)|设区市)级?|(县|区|旗|县\(区\)|区\(县\)|县区|区县|县\(市\)|县\(市、区\)|县\(市,区\))级?|(乡镇|镇|乡|街道)级?|(上级)|(本级)|(地方))(?:本级)?(?:财政|预算内?|配套|专项|补助|转移支付|安排|自筹|投入)*(?:资金|拨款|补助|配套|投资|补贴)?$/;
const LEVELS: readonly Level[] = ['central', 'province', 'lower', 'city', 'county', 'town', 'upper', 'own', 'local'];
const BUDGET = /^(?:(?:新增)?(?:地方)?(?:政府)?(?:专项|一般)?债券|一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|社会保险基金(?:预算)?|财政专户(?:管理)?)(?:财政)?(?:拨款|资金|收入|支出)*$/;
/** 其他 alone, and what society puts in. */
const REST = /^(?:其[他它](?:来源|收入)?|社会(?:投入|资金|资本|捐赠)(?:资金)?)$/;
const mayBe = beginnings([], '中省自直兵市州盟地设县区旗乡镇街上本一政国社财其新专债0123456789二三四五六七八九(①②③④⑤⑥⑦⑧⑨');
/** 市级 alone is a label of something else. */
const TELLS = /资金|拨款|补助|配套|投资|补贴|财政|转移支付|投入|自筹/;

interface Named {
  readonly kind: Kind;
  readonly name: string;
  /** 其中 stands before it. */
  readonly isWithin: boolean;
}

/** `isBare`: other labels of the block tell that 中央, 省级 and 市县 alone are sources as well. */
function named(key: string, isBare = false): Named | null {
  if (!mayBe(key) || key.length > 24) return null;
  const lead = LEAD.exec(key)!;
  const name = key.slice(lead[0].length).replace(BRACKET, '');
  const isWithin = lead[1] !== undefined;
  if (BUDGET.test(name)) return { kind: 'budget', name, isWithin };
  if (REST.test(name)) return { kind: 'rest', name, isWithin };
  const found = isBare || TELLS.test(name) ? SOURCE.exec(name) : null;
  const level = found ? found.slice(1).findIndex((one) => one !== undefined) : -1;
  return level < 0 ? null : { kind: LEVELS[level]!, name, isWithin };
}

export function isSource({ key }: Item, isBare = false): boolean {
  return named(key, isBare) !== null;
}

/** 中央 | 省级 | 市县 beside or over their amounts: two levels by their bare names tell where the money comes from. */
export function tellsLevels(untold: readonly Item[], items: readonly Item[]): boolean {
  const levels = untold.filter((item) => item.key.length <= 7 && !isSource(item) && isSource(item, true));
  return levels.length >= 2 && levels.every((item) => sourceAnswer(item, items, () => true, true) !== null);
}

/** A source in a cell of its own, with the amount beside or below it; or both in one cell. */
export function sourceAnswer(item: Item, items: readonly Item[], isFree: (item: Item) => boolean, isBare = false): Answer | null {
  const label = withoutColon(printedLabel(item.text));
  const next = items.find((other) => other.row === item.row && other.column > item.area.right);
  if (next && isFree(next) && next.meaning === null && !isSource(next, isBare) && (!isBare || isAmount(next))) return { label, area: next.area, cell: next.cell };
  const under = items.find((other) => other.row === item.area.bottom + 1 && other.column === item.column);
  if (!under || !isFree(under) || !isAmount(under)) return null;
  return overYears((row) => items.filter((other) => other.row === row), item, { label, area: under.area, cell: under.cell });
}

/** 中央资金：60万元 in one cell. */
export function joinedSource(item: Item): Answer | null {
  const colon = Math.max(item.text.lastIndexOf('：'), item.text.lastIndexOf(':'));
  if (colon < 2 || item.text.length > 40 || named(labelKey(item.text.slice(0, colon))) === null || readMoney(item.text.slice(colon + 1)) === null) return null;
  return { label: printedLabel(item.text.slice(0, colon)), area: item.area, cell: item.cell, from: colon + 1 };
}

export function partOfHit(item: Item, meaning: Meaning, side: Side, field: AmountField): Part {
  const own = named(item.meaning === null ? labelKey(field.label) : item.key);
  if (own) return { item, kind: own.kind, name: own.name, side, field };
  const isRest = meaning === 'otherMoney' || meaning === 'other' || meaning === 'annualOther';
  return { item, kind: isRest ? 'rest' : meaning === 'carryOver' ? 'else' : 'whole', name: item.key, side, field };
}

export function partOfSource(sheet: Sheet, item: Item, side: Side, answer: Answer | null): Part {
  const own = named(answer?.from === undefined ? item.key : labelKey(answer.label), true)!;
  return { item, kind: own.kind, name: own.name, side, field: answer && amountField(sheet, answer) };
}

/** Those that make the total of one side; null where they need not. */
export function partsOfTotal(all: readonly Part[], side: Side): TotalParts | null {
  const parts = all.filter((part) => part.side === side).sort((a, b) => a.item.row - b.item.row || a.item.column - b.item.column);
  const sources = parts.filter(({ kind }) => kind !== 'rest' && kind !== 'whole' && kind !== 'else');
  const rest = parts.filter(({ kind }) => kind === 'rest');
  if (sources.length === 0 || sources.length + rest.length !== parts.length || rest.length > 1 || !areApart(sources)) return null;
  if (sources.length === 1 && !/^(?:其中,?)?(?:\d[.、])?其[他它](?:资金|来源|$)/.test(rest[0]?.item.key ?? '')) return null;
  if (parts.some(({ item }, i) => i > 0 && item.text.includes('其中'))) return null;
  return { parts: parts.flatMap(({ field }) => field ?? []), isWhole: rest.length === 1 || sources.some(({ kind }) => kind === 'local') };
}

/** No source holds another: a level is not held by 上级 or 地方, nor by one that counts both. */
function areApart(sources: readonly Part[]): boolean {
  const kinds = new Set(sources.map(({ kind }) => kind));
  if (kinds.has('budget')) return kinds.size === 1 && new Set(sources.map(({ name }) => name.slice(0, 3))).size === sources.length;
  if (kinds.size !== sources.length) return false;
  const has = (...some: readonly Kind[]): boolean => some.some((kind) => kinds.has(kind));
  if (has('upper') && has('central', 'province', 'city', 'lower', 'local')) return false;
  // 省级补助 beside 地方资金 alone: what is left of a province's grant is its cities'.
  if (kinds.size === 2 && has('local') && has('province')) return true;
  if (has('local') && has('province', 'city', 'county', 'lower', 'town', 'own')) return false;
  if (has('own') && has('county', 'town', 'lower')) return false;
  return !(has('lower') && has('city', 'county'));
}
