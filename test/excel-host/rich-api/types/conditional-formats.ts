/** Conditional formats: ids, priorities, custom rules and what they look like. A format is known by its id wherever its cells have moved to. */

import { intersection, without, type Area } from '../../model/area';
import { newConditionalFormat, type ConditionalFormat } from '../../model/conditional-format';
import { invalidArgument, itemNotFound } from '../../model/excel-error';
import type { Worksheet } from '../../model/worksheet';
import { apiObject, apiType, Cells, textArgument, type ApiObject, type ApiType, type Json } from '../api-type';
import { RangeAreasType, RangeType } from './range';

interface Rule {
  readonly sheet: Worksheet;
  readonly id: string;
}

const KINDS = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

function formatOf({ sheet, id }: Rule): ConditionalFormat {
  const format = sheet.state.conditionalFormats.find((one) => one.id === id);
  if (!format) throw itemNotFound();
  return format;
}

function changeRule(rule: Rule, change: (format: ConditionalFormat) => ConditionalFormat): void {
  rule.sheet.demandUnprotected();
  const old = formatOf(rule);
  rule.sheet.setConditionalFormats(rule.sheet.state.conditionalFormats.map((one) => (one === old ? change(one) : one)));
}

/** Those that touch the range, first in priority first. */
function touching(cells: Cells): readonly ConditionalFormat[] {
  return cells.sheet.state.conditionalFormats.filter((format) => format.areas.some((one) => cells.all.some((at) => intersection(one, at))));
}

const ruleObject = (sheet: Worksheet, { id }: ConditionalFormat): ApiObject => apiObject(ConditionalFormatType, { sheet, id });

function itemById(cells: Cells, id: string): ApiObject | null {
  const format = touching(cells).find((one) => one.id === id);
  return format ? ruleObject(cells.sheet, format) : null;
}

/** A new rule comes first in priority, as in Excel's own dialog. */
function add(cells: Cells, type: string): ApiObject {
  if (!KINDS.includes(type)) throw invalidArgument();
  cells.sheet.demandUnprotected();
  const format = newConditionalFormat(type, cells.all);
  cells.sheet.setConditionalFormats([format, ...cells.sheet.state.conditionalFormats]);
  return ruleObject(cells.sheet, format);
}

function clearAll(cells: Cells): void {
  cells.sheet.demandUnprotected();
  const left = (areas: readonly Area[]): Area[] => cells.all.reduce((rest, at) => rest.flatMap((one) => without(one, at)), [...areas]);
  cells.sheet.setConditionalFormats(cells.sheet.state.conditionalFormats.map((format) => ({ ...format, areas: left(format.areas) })).filter(({ areas }) => areas.length > 0));
}

export const ConditionalFormatCollectionType: ApiType<Cells> = apiType({
  name: 'ConditionalFormatCollection',
  items: (cells) => touching(cells).map((format) => ruleObject(cells.sheet, format)),
  item: (cells, [id]) => demand(itemById(cells, textArgument(id))),
  call: {
    Add: (cells, [type]) => add(cells, textArgument(type)),
    ClearAll: (cells) => clearAll(cells),
    GetCount: (cells) => touching(cells).length,
    GetItem: (cells, [id]) => demand(itemById(cells, textArgument(id))),
    GetItemAt: (cells, [index]) => {
      const format = touching(cells)[Number(index)];
      if (!format) throw itemNotFound();
      return ruleObject(cells.sheet, format);
    },
    GetItemOrNullObject: (cells, [id]) => itemById(cells, textArgument(id)),
  },
});

function demand(object: ApiObject | null): ApiObject {
  if (!object) throw itemNotFound();
  return object;
}

/** One area is a Range, several need RangeAreas; asking the wrong way is an error, as in Excel. */
function rangeOf(rule: Rule): ApiObject {
  const { areas } = formatOf(rule);
  if (areas.length !== 1) throw invalidArgument();
  return apiObject(RangeType, new Cells(rule.sheet, areas));
}

export const ConditionalFormatType: ApiType<Rule> = apiType({
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  read: {
    Id: (rule) => formatOf(rule).id,
    Priority: (rule) => rule.sheet.state.conditionalFormats.indexOf(formatOf(rule)),
    StopIfTrue: (rule) => (/^(?:DataBar|ColorScale|IconSet)$/.test(formatOf(rule).type) ? null : formatOf(rule).stopIfTrue),
    Type: (rule) => formatOf(rule).type,
  },
  write: {
    Priority: (rule, value) => prioritise(rule, value),
    StopIfTrue: (rule, value) => changeRule(rule, (format) => ({ ...format, stopIfTrue: value === true })),
  },
  go: {
    Custom: (rule) => {
      if (formatOf(rule).type !== 'Custom') throw itemNotFound();
      return apiObject(CustomConditionalFormatType, rule);
    },
    CustomOrNullObject: (rule) => (formatOf(rule).type === 'Custom' ? apiObject(CustomConditionalFormatType, rule) : null),
  },
  call: {
    ChangeRuleToCustom: (rule, [formula]) => changeRule(rule, (format) => ({ ...format, type: 'Custom', formula: textArgument(formula) })),
    Delete: (rule) => {
      rule.sheet.demandUnprotected();
      const old = formatOf(rule);
      rule.sheet.setConditionalFormats(rule.sheet.state.conditionalFormats.filter((one) => one !== old));
    },
    GetRange: rangeOf,
    GetRangeOrNullObject: (rule) => (formatOf(rule).areas.length === 1 ? rangeOf(rule) : null),
    GetRanges: (rule) => apiObject(RangeAreasType, new Cells(rule.sheet, formatOf(rule).areas)),
    SetRanges: (rule, [ranges]) => changeRule(rule, (format) => ({ ...format, areas: cellsOf(ranges).all })),
  },
});

function cellsOf(argument: unknown): Cells {
  const target = (argument as ApiObject | undefined)?.target as unknown;
  if (!(target instanceof Cells)) throw invalidArgument();
  return target;
}

function prioritise(rule: Rule, value: Json): void {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  rule.sheet.demandUnprotected();
  const format = formatOf(rule);
  const others = rule.sheet.state.conditionalFormats.filter((one) => one !== format);
  others.splice(value, 0, format);
  rule.sheet.setConditionalFormats(others);
}

const CustomConditionalFormatType: ApiType<Rule> = apiType({
  name: 'CustomConditionalFormat',
  go: { Format: (rule) => apiObject(ConditionalRangeFormatType, rule), Rule: (rule) => apiObject(ConditionalFormatRuleType, rule) },
});

const ConditionalFormatRuleType: ApiType<Rule> = apiType({
  name: 'ConditionalFormatRule',
  read: { Formula: (rule) => formatOf(rule).formula, FormulaLocal: (rule) => formatOf(rule).formula },
  write: { Formula: setFormula, FormulaLocal: setFormula },
});

function setFormula(rule: Rule, value: Json): void {
  if (typeof value !== 'string' || value.trim() === '' || !balanced(value)) throw invalidArgument();
  changeRule(rule, (format) => ({ ...format, formula: value }));
}

function balanced(formula: string): boolean {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '');
  return !plain.includes('"') && plain.split('(').length === plain.split(')').length;
}

const ConditionalRangeFormatType: ApiType<Rule> = apiType({
  name: 'ConditionalRangeFormat',
  read: { NumberFormat: (rule) => formatOf(rule).numberFormat ?? '' },
  write: { NumberFormat: (rule, value) => changeRule(rule, (format) => ({ ...format, numberFormat: typeof value === 'string' ? value : null })) },
  go: {
    Borders: (rule) => apiObject(ConditionalRangeBorderCollectionType, rule),
    Fill: (rule) => apiObject(ConditionalRangeFillType, rule),
    Font: (rule) => apiObject(ConditionalRangeFontType, rule),
  },
});

const ConditionalRangeFillType: ApiType<Rule> = apiType({
  name: 'ConditionalRangeFill',
  read: { Color: (rule) => formatOf(rule).fill ?? '' },
  write: { Color: (rule, value) => changeRule(rule, (format) => ({ ...format, fill: demandColour(value) })) },
  call: { Clear: (rule) => changeRule(rule, (format) => ({ ...format, fill: null })) },
});

const fontWriter = (key: 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough') => (rule: Rule, value: Json): void =>
  changeRule(rule, (format) => ({ ...format, font: { ...format.font, [key]: key === 'color' ? demandColour(value) : value } }));

const ConditionalRangeFontType: ApiType<Rule> = apiType({
  name: 'ConditionalRangeFont',
  read: {
    Bold: (rule) => formatOf(rule).font.bold ?? null,
    Color: (rule) => formatOf(rule).font.color ?? '',
    Italic: (rule) => formatOf(rule).font.italic ?? null,
    Strikethrough: (rule) => formatOf(rule).font.strikethrough ?? null,
    Underline: (rule) => formatOf(rule).font.underline ?? 'None',
  },
  write: { Bold: fontWriter('bold'), Color: fontWriter('color'), Italic: fontWriter('italic'), Strikethrough: fontWriter('strikethrough'), Underline: fontWriter('underline') },
  call: { Clear: (rule) => changeRule(rule, (format) => ({ ...format, font: {} })) },
});

function demandColour(value: Json): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}

interface Side {
  readonly rule: Rule;
  readonly side: string;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

function sideObject(rule: Rule, side: string): ApiObject {
  if (!EDGES.includes(side)) throw invalidArgument();
  return apiObject(ConditionalRangeBorderType, { rule, side });
}

const ConditionalRangeBorderCollectionType: ApiType<Rule> = apiType({
  name: 'ConditionalRangeBorderCollection',
  read: { Count: () => 4 },
  items: (rule) => EDGES.map((side) => sideObject(rule, side)),
  item: (rule, [side]) => sideObject(rule, textArgument(side)),
  go: { Bottom: (rule) => sideObject(rule, 'EdgeBottom'), Left: (rule) => sideObject(rule, 'EdgeLeft'), Right: (rule) => sideObject(rule, 'EdgeRight'), Top: (rule) => sideObject(rule, 'EdgeTop') },
  call: { GetItem: (rule, [side]) => sideObject(rule, textArgument(side)), GetItemAt: (rule, [index]) => sideObject(rule, EDGES[Number(index)] ?? '') },
});

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** Conditional borders have styles and colours, but no weight: Excel draws them thin. */
const ConditionalRangeBorderType: ApiType<Side> = apiType({
  name: 'ConditionalRangeBorder',
  id: ({ side }) => side,
  read: {
    Color: ({ rule, side }) => formatOf(rule).borders[side]?.color ?? '#000000',
    SideIndex: ({ side }) => side,
    Style: ({ rule, side }) => formatOf(rule).borders[side]?.style ?? 'None',
  },
  write: {
    Color: ({ rule, side }, value) => setSide(rule, side, { color: demandColour(value) }),
    Style: ({ rule, side }, value) => {
      if (typeof value !== 'string' || !STYLES.includes(value)) throw invalidArgument();
      setSide(rule, side, { style: value });
    },
  },
});

function setSide(rule: Rule, side: string, part: { readonly style?: string; readonly color?: string }): void {
  changeRule(rule, (format) => ({ ...format, borders: { ...format.borders, [side]: { style: 'Continuous', color: '#000000', ...format.borders[side], ...part } } }));
}

