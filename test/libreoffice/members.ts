/**
 * Every member the WPS host asks of its program, and how LibreOffice is asked for it: this file does not compile when one is not told of.
 * `missing` and `supplied` are the honest part: what LibreOffice's object model does not have, and what the bridge carries out by other
 * means of LibreOffice. `members.test.ts` holds both against the LibreOffice that is installed.
 */

import type {
  WpsApplication, WpsBook, WpsBorders, WpsFont, WpsFormatCondition, WpsFormatConditions, WpsName, WpsNames, WpsPageSetup, WpsRange, WpsSheet, WpsSheets, WpsValidation,
} from '../../src/hosts/wps/application';

export interface Shapes {
  readonly Application: WpsApplication;
  readonly Workbooks: WpsApplication['Workbooks'];
  readonly Workbook: WpsBook;
  readonly Worksheets: WpsSheets;
  readonly Worksheet: WpsSheet;
  readonly Range: WpsRange;
  readonly Areas: NonNullable<WpsRange['Areas']>;
  readonly Font: WpsFont;
  readonly Borders: WpsBorders;
  readonly Validation: WpsValidation;
  readonly PageSetup: WpsPageSetup;
  readonly WorksheetFunction: NonNullable<WpsApplication['WorksheetFunction']>;
  readonly Names: WpsNames;
  readonly Name: WpsName;
  readonly FormatConditions: WpsFormatConditions;
  readonly FormatCondition: WpsFormatCondition;
  readonly Interior: NonNullable<WpsFormatCondition['Interior']>;
  readonly DebugTools: NonNullable<WpsApplication['DebugTools']>;
}

export type Shape = keyof Shapes;

export type Way =
  | { readonly as: 'property' | 'method' | 'supplied'; readonly gives?: Shape }
  /** A method whose answer nobody wants; `first` is done before it, where Excel does that by itself. */
  | { readonly as: 'order'; readonly first?: string }
  /** Read by the bridge in more than one step; `put`: under which name it is set. */
  | { readonly as: 'computed'; readonly put?: string }
  | { readonly as: 'missing' };

type Members = { readonly [S in Shape]: { readonly [M in keyof Shapes[S]]-?: Way } };

const PROPERTY: Way = { as: 'property' };
const METHOD: Way = { as: 'method' };
const ORDER: Way = { as: 'order' };
const MISSING: Way = { as: 'missing' };
const property = (gives: Shape): Way => ({ as: 'property', gives });
const method = (gives: Shape): Way => ({ as: 'method', gives });
const supplied = (gives: Shape): Way => ({ as: 'supplied', gives });

export const MEMBERS: Members = {
  Application: {
    ActiveWorkbook: property('Workbook'), Workbooks: property('Workbooks'), Ready: MISSING, EnableEvents: PROPERTY, ScreenUpdating: PROPERTY, DisplayAlerts: PROPERTY,
    WorksheetFunction: property('WorksheetFunction'), FileSystem: MISSING, DebugTools: supplied('DebugTools'), ApiEvent: MISSING,
  },
  Workbooks: { Count: PROPERTY, Item: method('Workbook') },
  Workbook: {
    Name: PROPERTY, FullName: PROPERTY, ReadOnly: MISSING, Date1904: MISSING, ProtectStructure: PROPERTY, Worksheets: property('Worksheets'), ActiveSheet: property('Worksheet'),
    Names: supplied('Names'), CustomXMLParts: MISSING, Activate: ORDER,
  },
  Worksheets: { Count: PROPERTY, Item: method('Worksheet'), Add: method('Worksheet') },
  Worksheet: {
    Name: PROPERTY, Parent: property('Workbook'), CodeName: PROPERTY, Visible: PROPERTY, UsedRange: supplied('Range'), Cells: property('Range'), ProtectContents: PROPERTY,
    Protection: MISSING, PageSetup: property('PageSetup'), Range: method('Range'), Activate: ORDER, Delete: ORDER,
  },
  Range: {
    Value2: { as: 'computed', put: 'Value' }, Formula: PROPERTY, Text: PROPERTY, NumberFormat: PROPERTY, MergeCells: { as: 'computed' }, MergeArea: property('Range'), Areas: property('Areas'), Locked: PROPERTY,
    RowHeight: PROPERTY, ColumnWidth: PROPERTY, HorizontalAlignment: PROPERTY, VerticalAlignment: PROPERTY, WrapText: PROPERTY, Font: property('Font'), Borders: property('Borders'),
    Validation: property('Validation'), FormatConditions: supplied('FormatConditions'), Address: METHOD, Insert: ORDER, Delete: ORDER, Copy: ORDER, ClearContents: ORDER,
    ClearComments: ORDER, Merge: { as: 'order', first: 'UnMerge' }, UnMerge: ORDER, Select: ORDER,
  },
  Areas: { Count: PROPERTY, Item: method('Range') },
  Font: { Name: PROPERTY, Size: PROPERTY, Bold: PROPERTY, Color: PROPERTY },
  Borders: { LineStyle: PROPERTY, Color: PROPERTY, Weight: PROPERTY },
  Validation: {
    Type: PROPERTY, AlertStyle: MISSING, Operator: MISSING, Formula1: PROPERTY, Formula2: PROPERTY, ErrorTitle: PROPERTY, ErrorMessage: PROPERTY, InputTitle: PROPERTY,
    InputMessage: PROPERTY, ShowError: PROPERTY, Add: ORDER, Delete: ORDER,
  },
  PageSetup: {
    Orientation: PROPERTY, PaperSize: PROPERTY, CenterHorizontally: PROPERTY, Zoom: PROPERTY, FitToPagesWide: PROPERTY, FitToPagesTall: PROPERTY, PrintArea: PROPERTY, PrintTitleRows: PROPERTY,
  },
  WorksheetFunction: { CountA: METHOD },
  Names: { Count: PROPERTY, Item: method('Name'), Add: method('Name') },
  Name: { Name: PROPERTY, RefersTo: PROPERTY, Delete: ORDER },
  FormatConditions: { Count: PROPERTY, Item: method('FormatCondition'), Add: method('FormatCondition') },
  FormatCondition: {
    Type: PROPERTY, Formula1: PROPERTY, Borders: property('Borders'), Interior: property('Interior'), AppliesTo: property('Range'), StopIfTrue: PROPERTY, Delete: ORDER,
  },
  Interior: { Color: PROPERTY },
  DebugTools: { UndoTransBegin: ORDER, UndoTransEnd: ORDER },
};

export function wayOf(shape: Shape, member: string): Way | undefined {
  return (MEMBERS[shape] as Readonly<Record<string, Way>>)[member];
}
