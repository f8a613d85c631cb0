/**
 * The part of WPS 表格's JSAPI this host uses. Every call crosses to another process and takes effect at once; a member this WPS does not
 * have is undefined and throws nothing, so what is optional here is asked for before it is used. What the vendor types as anything is
 * `unknown` and decoded. That the vendor's own declaration has all of it is checked in `test/wps/declared.ts`.
 */

/** What an answer may be before it is decoded. */
export type Answer = unknown;

export interface WpsCollection<T> {
  readonly Count: number;
  /** Counted from 1. */
  Item(index: number): T;
}

export interface WpsRange {
  /** One value, a row, or rows of values. */
  Value2: Answer;
  /** Same shapes; a text or number that is no formula stands for itself. */
  Formula: Answer;
  /** As printed; null where cells differ. */
  readonly Text: Answer;
  /** Null where cells differ. */
  NumberFormat: Answer;
  /** Null or undefined where some cells are merged and some are not. */
  readonly MergeCells: Answer;
  readonly MergeArea: WpsRange;
  readonly Areas?: WpsCollection<WpsRange>;
  readonly Locked?: Answer;
  /** In points; null where rows differ. */
  RowHeight: Answer;
  /** In characters of the usual font. */
  ColumnWidth: Answer;
  HorizontalAlignment: Answer;
  VerticalAlignment: Answer;
  WrapText: Answer;
  readonly Font: WpsFont;
  readonly Borders: WpsBorders;
  readonly Validation?: WpsValidation;
  readonly FormatConditions?: WpsFormatConditions;
  Address(rowAbsolute?: boolean, columnAbsolute?: boolean): string;
  Insert(shift?: number, copyOrigin?: number): Answer;
  Delete(shift?: number): Answer;
  Copy(destination?: WpsRange): Answer;
  ClearContents(): Answer;
  ClearComments?(): void;
  Merge(across?: boolean): void;
  UnMerge(): void;
  Select(): Answer;
}

export interface WpsFont {
  Name: Answer;
  Size: Answer;
  Bold: Answer;
  Color: Answer;
}

export interface WpsBorders {
  LineStyle: Answer;
  Color: Answer;
  Weight: Answer;
}

export interface WpsValidation {
  readonly Type: Answer;
  readonly AlertStyle: Answer;
  readonly Operator: Answer;
  readonly Formula1: Answer;
  readonly Formula2: Answer;
  ErrorTitle: string;
  ErrorMessage: string;
  InputTitle: string;
  InputMessage: string;
  ShowError: boolean;
  Add(type: number, alertStyle?: number, operator?: number, formula1?: string, formula2?: string): void;
  Delete(): void;
}

export interface WpsFormatCondition {
  readonly Type: Answer;
  readonly Formula1: Answer;
  readonly Borders?: WpsBorders;
  readonly Interior?: { Color: Answer };
  readonly AppliesTo?: WpsRange;
  StopIfTrue?: boolean;
  Delete(): void;
}

export interface WpsFormatConditions {
  readonly Count: number;
  Item(index: number): Answer;
  Add(type: number, operator?: number, formula1?: string): Answer;
}

export interface WpsPageSetup {
  Orientation: Answer;
  PaperSize: Answer;
  CenterHorizontally: boolean;
  Zoom: Answer;
  FitToPagesWide: Answer;
  FitToPagesTall: Answer;
  PrintArea: string;
  PrintTitleRows: string;
}

export interface WpsProtection {
  readonly AllowFormattingCells: boolean;
  readonly AllowInsertingRows: boolean;
}

export interface WpsSheet {
  Name: string;
  readonly Parent?: Answer;
  /** Stays when the sheet is renamed; may be blank for a sheet that was just added. */
  readonly CodeName?: string;
  /** -1 visible, 0 hidden, 2 hidden from the menu too. */
  readonly Visible: Answer;
  readonly UsedRange: WpsRange;
  readonly Cells: WpsRange;
  readonly ProtectContents: boolean;
  readonly Protection?: WpsProtection;
  readonly PageSetup?: WpsPageSetup;
  Range(address: string): WpsRange;
  Activate(): void;
  Delete(): void;
}

export interface WpsSheets {
  readonly Count: number;
  Item(indexOrName: number | string): Answer;
  Add(before: undefined, after: Answer): Answer;
}

export interface WpsName {
  readonly Name: string;
  readonly RefersTo: Answer;
  Delete(): void;
}

export interface WpsNames {
  readonly Count: number;
  Item(index: number | string): Answer;
  Add(name: string, refersTo: string, visible: boolean): Answer;
}

export interface WpsXmlPart {
  readonly XML: Answer;
  Delete(): void;
}

export interface WpsXmlParts {
  readonly Count: number;
  Item(index: number): WpsXmlPart;
  SelectByNamespace(namespace: string): WpsXmlParts;
}

export interface WpsBook {
  readonly Name: string;
  readonly FullName: string;
  readonly ReadOnly: boolean;
  readonly Date1904?: boolean;
  readonly ProtectStructure?: boolean;
  readonly Worksheets: WpsSheets;
  readonly ActiveSheet: Answer;
  readonly Names?: WpsNames;
  readonly CustomXMLParts?: WpsXmlParts;
  Activate(): void;
}

/** Many writes as one undo step. */
export interface WpsDebugTools {
  UndoTransBegin?(book: WpsBook): void;
  UndoTransEnd?(book: WpsBook, cancelTrans: boolean, desc: string): void;
}

export type WpsEventName =
  | 'SheetChange' | 'SheetCalculate' | 'SheetActivate' | 'SheetSelectionChange' | 'SheetBeforeDelete' | 'WorkbookNewSheet' | 'WorkbookActivate' | 'AfterTaskPaneShow';

export type WpsEventHandler = (...told: Answer[]) => void;

export interface WpsEvents {
  AddApiEventListener(name: WpsEventName, handler: WpsEventHandler): void;
  RemoveApiEventListener?(name: WpsEventName, handler: WpsEventHandler): void;
}

export interface WpsApplication {
  readonly ActiveWorkbook: WpsBook | null;
  readonly Workbooks: { readonly Count: number; Item(index: number): WpsBook };
  /** False while a cell is being typed in. */
  readonly Ready?: boolean;
  EnableEvents: boolean;
  ScreenUpdating: boolean;
  DisplayAlerts: boolean;
  readonly WorksheetFunction?: { CountA?(range: WpsRange): Answer };
  /** Of the add-in's root: files of this computer. */
  readonly FileSystem?: { ReadFileAsArrayBuffer?(path: string): Answer };
  readonly DebugTools?: WpsDebugTools | undefined;
  readonly ApiEvent?: WpsEvents;
}
