/** How a worksheet of a file looks; each kind of fact is read when a grid first asks for it. */

import type { CellLook, Sheet, SheetLook } from '../../model';
import { readChoices, type Choices } from './choices';
import { readComments } from './comments';
import { readLookRows, type LookRows } from './look-rows';
import { LookStyles } from './look-styles';
import { readSheet } from './read-sheet';
import type { SheetEntry, Structure } from './structure';
import { damaged, reading } from './unreadable';

/** One reading of the style part serves all sheets. */
const stylesOf = new WeakMap<Structure, LookStyles>();

/** `xml` is the sheet after changes, where it has any. Asking throws UnreadableFile ('damaged') when the file does not say clearly. */
export function readLook(structure: Structure, entry: SheetEntry, xml?: string): SheetLook {
  return new FileLook(structure, entry, xml);
}

function stylesIn(structure: Structure): LookStyles {
  let styles = stylesOf.get(structure);
  if (!styles) {
    styles = reading(() => new LookStyles(structure));
    stylesOf.set(structure, styles);
  }
  return styles;
}

/** Pixels of a digit of the default font, in which column widths are stated. */
export function digitWidthOf(structure: Structure): number {
  return stylesIn(structure).digitWidth;
}

class FileLook implements SheetLook {
  private readonly structure: Structure;
  private readonly entry: SheetEntry;
  private readonly xml: string | undefined;
  private passed: LookRows | undefined;
  private widths: ReadonlyMap<number, number> | undefined;
  private heights: ReadonlyMap<number, number> | undefined;
  private notes: ReadonlyMap<number, string> | undefined;
  private lists: readonly Choices[] | undefined;

  constructor(structure: Structure, entry: SheetEntry, xml: string | undefined) {
    this.structure = structure;
    this.entry = entry;
    this.xml = xml;
  }

  get showGridLines(): boolean {
    return this.rows.showGridLines;
  }

  /** Without a stated width: eight digits and padding, rounded up to whole steps of eight pixels. */
  get defaultColumnWidth(): number {
    const { defaultWidth, baseWidth } = this.rows;
    return defaultWidth === null ? Math.ceil((baseWidth * this.styles.digitWidth + 5) / 8) * 8 : this.pixels(defaultWidth);
  }

  get defaultRowHeight(): number {
    return inPixels(this.rows.defaultHeight ?? 15);
  }

  get columnWidths(): ReadonlyMap<number, number> {
    return (this.widths ??= new Map([...this.rows.widths].map(([column, width]) => [column, this.pixels(width)])));
  }

  get rowHeights(): ReadonlyMap<number, number> {
    return (this.heights ??= new Map([...this.rows.heights].map(([row, height]) => [row, inPixels(height)])));
  }

  get comments(): ReadonlyMap<number, string> {
    return (this.notes ??= reading(() => readComments(this.structure.pkg, this.entry.part)));
  }

  get choices(): readonly Choices[] {
    return (this.lists ??= reading(() => readChoices(this.structure, this.entry.name, this.source, (name) => this.sheetNamed(name))));
  }

  cell(row: number, column: number): CellLook {
    return this.styles.look(this.rows.styleAt(row, column));
  }

  private get source(): string {
    const xml = this.xml ?? this.structure.pkg.parts.get(this.entry.part)?.text();
    if (xml === undefined) throw damaged(`part of sheet ${this.entry.name} is missing`);
    return xml;
  }

  private get rows(): LookRows {
    return (this.passed ??= reading(() => readLookRows(this.source)));
  }

  private get styles(): LookStyles {
    return stylesIn(this.structure);
  }

  private sheetNamed(name: string): Sheet | null {
    const entry = this.structure.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return entry ? readSheet(this.structure, entry) : null;
  }

  /** Widths are stated in digits of the default font, padding included. */
  private pixels(width: number): number {
    const digit = this.styles.digitWidth;
    return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  }
}

function inPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
