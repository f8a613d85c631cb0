/** What a row insert does to every reference outside the cells: one table of element names, for sheets and for the parts around them. */

import { formatAddress, formatRange, formulaAfterInsert, parseAddress, parseRange, rangeAfterInsert, readFormula, sameSheet, type RowInsertion } from '../../model';
import { attributeSplice, spliced, textSplice, type Splice } from './patch-splice';
import { END, OPEN, XmlScanner } from './xml';

type Kind = 'area' | 'areas' | 'formula' | 'row-below';

/** Attributes that speak of rows of the sheet a part belongs to. */
const HOME_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  sheetView: { topLeftCell: 'area' },
  pane: { topLeftCell: 'area' },
  selection: { activeCell: 'area', sqref: 'areas' },
  dimension: { ref: 'area' },
  protectedRange: { sqref: 'areas' },
  inputCells: { r: 'area' },
  autoFilter: { ref: 'area' },
  sortState: { ref: 'area' },
  sortCondition: { ref: 'area' },
  conditionalFormatting: { sqref: 'areas' },
  dataValidation: { sqref: 'areas' },
  hyperlink: { ref: 'area' },
  ignoredError: { sqref: 'areas' },
  cellWatch: { r: 'area' },
  table: { ref: 'area' },
  location: { ref: 'area' },
  comment: { ref: 'area' },
  threadedComment: { ref: 'area' },
  singleXmlCell: { r: 'area' },
};

/** Attributes that are formulas, wherever they stand. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  sp: ['textlink'],
  formControlPr: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup', 'fmlaMacro'],
  controlPr: ['linkedCell', 'listFillRange'],
  cfvo: ['val'],
};

/** Elements whose text is a formula: conditional formats, validations, charts, sparklines, table columns, form controls. */
const FORMULA_TEXTS = new Set(['formula', 'formula1', 'formula2', 'f', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula', 'FmlaLink', 'FmlaRange', 'FmlaTxbx', 'FmlaGroup']);

/**
 * The part after the insert. `home` is the sheet it belongs to (the sheet itself, its tables, comments, drawings), null for
 * parts of the whole workbook, where only references that name the sheet move. `likeAbove`: the new row looks like the one
 * above, so choices and conditional formats that end there go on. `sheetData` and `mergeCells` are not touched here.
 */
export function withReferencesMoved(xml: string, home: string | null, insertion: RowInsertion & { readonly likeAbove?: boolean }): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  const here = home !== null && sameSheet(home, insertion.sheet);
  const formula = (text: string): string => formulaAfterInsert(text, home, insertion);
  let inRowBreaks = false;
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    const { name } = scanner;
    if (name === 'rowBreaks') inRowBreaks = event === OPEN;
    if (event !== OPEN) continue;
    if (name === 'sheetData' || name === 'mergeCells') scanner.skip();
    else if (name === 'definedName' && scanner.attribute('name') === '_xlnm.Print_Area') push(splices, textSplice(scanner, (text) => printAreaAfter(text, insertion)));
    else if (FORMULA_TEXTS.has(name)) push(splices, textSplice(scanner, formula));
    else if (here && name === 'sqref') push(splices, textSplice(scanner, (text) => areasAfter(text, insertion.after)));
    else {
      if (here) moveAttributes(scanner, insertion.after, inRowBreaks, (insertion.likeAbove ?? false) && GOES_ON.has(name), splices);
      if (name === 'worksheetSource' && sameSheet(scanner.attribute('sheet') ?? '', insertion.sheet)) push(splices, attributeSplice(scanner, 'ref', (value) => areasAfter(value, insertion.after)));
      for (const attribute of FORMULA_ATTRIBUTES[name] ?? []) push(splices, attributeSplice(scanner, attribute, formula));
    }
  }
  return spliced(xml, splices);
}

/** A row inserted right below what is printed belongs to what is printed: a print area that ends there takes it in. */
function printAreaAfter(text: string, insertion: RowInsertion): string {
  let moved = formulaAfterInsert(text, null, insertion);
  const ending = readFormula(moved).references.filter(({ sheet, range }) => sheet !== null && sameSheet(sheet, insertion.sheet) && range.bottom === insertion.after);
  for (const { start, end } of [...ending].reverse()) moved = moved.slice(0, start) + moved.slice(start, end).replace(/\d+$/, (row) => String(Number(row) + 1)) + moved.slice(end);
  return moved;
}

/** What a row that looks like the one above has from it. */
const GOES_ON = new Set(['dataValidation', 'conditionalFormatting']);

function moveAttributes(scanner: XmlScanner, after: number, inRowBreaks: boolean, goesOn: boolean, splices: Splice[]): void {
  // A break stands above the row its id names counted from 0.
  if (inRowBreaks && scanner.name === 'brk') push(splices, attributeSplice(scanner, 'id', (id) => (Number(id) > after ? String(Number(id) + 1) : id)));
  for (const [attribute, kind] of Object.entries(HOME_ATTRIBUTES[scanner.name] ?? {})) {
    push(splices, attributeSplice(scanner, attribute, (value) => (kind === 'areas' ? areasAfter(value, after, goesOn) : areaAfter(value, after))));
  }
}

function push(splices: Splice[], splice: Splice | null): void {
  if (splice) splices.push(splice);
}

/** A space-separated list of ranges, as `sqref` holds it. */
export function areasAfter(list: string, after: number, goesOn = false): string {
  return list.replace(/[^\s]+/g, (area) => (goesOn ? goneOn(area, after) : null) ?? areaAfter(area, after));
}

/** The area with the new row, where it ends right above it; null where it does not. */
function goneOn(area: string, after: number): string | null {
  const range = parseRange(area);
  return range && range.bottom === after ? formatRange({ ...range, bottom: after + 1 }) : null;
}

/** `B5`, `B5:C9`, `5:9` after the insert; what is no range stays. */
export function areaAfter(area: string, after: number): string {
  if (!/^[$A-Za-z0-9:]+$/.test(area)) return area;
  if (!area.includes(':')) {
    const at = parseAddress(area);
    const range = at && { top: at.row, left: at.column, bottom: at.row, right: at.column };
    const moved = range && rangeAfterInsert(range, after);
    return !moved || moved === range ? area : formatAddress({ row: moved.top, column: moved.left });
  }
  const range = parseRange(area);
  if (!range) return formulaAfterInsert(area, '', { sheet: '', after });
  const moved = rangeAfterInsert(range, after);
  return moved === range ? area : formatRange(moved);
}

/** Rows of anchors count from 0: pictures and charts move when below, and grow when the row falls inside and they are bound to both corners. */
export function withAnchorsMoved(xml: string, after: number): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  let anchor = '';
  let corner = '';
  let moving = false;
  for (let event = scanner.next(); event !== END; event = scanner.next()) {
    const { name } = scanner;
    if (event !== OPEN) continue;
    if (/^(?:twoCellAnchor|oneCellAnchor|anchor)$/.test(name)) {
      anchor = editing(scanner, name);
      moving = false;
    } else if (name === 'from' || name === 'to') corner = name;
    else if (name === 'row' && anchor !== 'absolute') {
      const splice = textSplice(scanner, (text) => {
        if (corner === 'from') moving = Number(text) > after;
        const moves = corner === 'from' || anchor === 'oneCell' ? moving : Number(text) > after;
        return moves ? String(Number(text) + 1) : text;
      });
      push(splices, splice);
    }
    if (name === 'sheetData') scanner.skip();
  }
  return spliced(xml, splices);
}

/** How an anchor follows its cells; in a sheet's own `anchor` two attributes say it. */
function editing(scanner: XmlScanner, name: string): string {
  if (name !== 'anchor') return scanner.attribute('editAs') ?? 'twoCell';
  if (scanner.attribute('moveWithCells') !== '1') return scanner.attribute('sizeWithCells') === '1' ? 'twoCell' : 'absolute';
  return scanner.attribute('sizeWithCells') === '1' ? 'twoCell' : 'oneCell';
}

/** Notes and form controls in VML: the row they belong to, and the rows of their box. VML is not always well-formed XML, so only these texts are looked at. */
export function withVmlMoved(vml: string, home: string, insertion: RowInsertion): string {
  return vml
    .replace(/(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g, (whole, open: string, row: string, close: string) => (Number(row) > insertion.after ? open + (Number(row) + 1) + close : whole))
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, box: string, close: string) => open + boxAfter(box, insertion.after) + close)
    .replace(/(<x:(?:FmlaLink|FmlaRange|FmlaTxbx|FmlaGroup)>)([^<&]*)(<\/x:)/g, (_, open: string, text: string, close: string) => open + formulaAfterInsert(text, home, insertion) + close);
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. A note's box keeps its height. */
function boxAfter(box: string, after: number): string {
  const parts = box.split(',');
  if (parts.length !== 8 || Number(parts[2]) <= after) return box;
  for (const index of [2, 6]) parts[index] = parts[index]!.replace(/\d+/, (row) => String(Number(row) + 1));
  return parts.join(',');
}
