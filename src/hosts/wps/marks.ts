/**
 * Marks: conditional formats with a border of their own per severity, never a fill where borders can be drawn, and exactly those asked
 * for. They are known by what their formula says, so that those of an earlier sitting are found, and nothing of the clerk's is touched.
 */

import type { Range } from '../../model';
import type { Mark } from '../../session/workbook';
import { addressesOf, areasIn, coverage } from '../spreadsheet/coverage';
import { isMarkFormula, markFormula } from '../spreadsheet/mark-formula';
import type { WpsApplication, WpsBook, WpsFormatCondition, WpsFormatConditions, WpsSheet } from './application';
import { asked, thing } from './decode';
import { inOneStep } from './one-step';
import { sheetOf } from './sheets';
import { CONDITION_EXPRESSION, LINE, LINE_THIN, paint } from './xl';

type Severity = Mark['severity'];

/** Told apart by the line as well as by the colour. */
const LOOKS: Readonly<Record<Severity, { readonly line: number; readonly colour: string; readonly fill: string }>> = {
  error: { line: LINE.continuous, colour: '#C50F1F', fill: '#FBE3E4' },
  warning: { line: LINE.dash, colour: '#B15C00', fill: '#FDEEDC' },
  suggestion: { line: LINE.dot, colour: '#0F6CBD', fill: '#E3F0FB' },
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];
/** Longest address WPS takes for several areas at once. */
const LONGEST_ADDRESS = 240;

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  /** False on a protected sheet that lets nobody format. */
  readonly open: boolean;
}

/** What a sheet should bear, told in one way. */
type Told = string;

export class Marks {
  /** By sheet id; absent where something else may stand there. */
  private readonly standing = new Map<string, Told>();

  constructor(private readonly application: WpsApplication, private readonly book: WpsBook) {}

  /** The sheet has changed: marks may have moved, come along with a copy, or gone. */
  doubt(id: string): void {
    this.standing.delete(id);
  }

  doubtAll(): void {
    this.standing.clear();
  }

  /** Nothing is asked or written where nothing changed. A sheet that refuses is left as it is until it changes. */
  show(marks: readonly Mark[], sheets: readonly MarkedSheet[]): void {
    for (const sheet of sheets) {
      const own = sheet.open ? marks.filter((mark) => mark.sheet === sheet.name) : [];
      const told = toldOf(own.map(({ severity, area }) => [severity, area]));
      if (this.standing.get(sheet.id) === told) continue;
      const worksheet = sheetOf(this.book, sheet.name);
      const conditions = worksheet?.Cells.FormatConditions;
      if (!worksheet || !conditions) continue;
      const ours = found(conditions);
      if (sheet.open && !this.isAsTold(ours, told)) this.replace(worksheet, ours, own);
      this.standing.set(sheet.id, told);
    }
  }

  private isAsTold(ours: readonly WpsFormatCondition[], told: Told): boolean {
    if (ours.length === 0) return told === '';
    const areas = ours.map((condition): readonly [Severity, readonly Range[]] | null => {
      const address = asked(() => condition.AppliesTo?.Address(false, false));
      const parts = typeof address === 'string' ? areasIn(address) : null;
      const severity = SEVERITIES.find((one) => sameFormula(condition.Formula1, markFormula(one)));
      return parts && severity ? [severity, parts] : null;
    });
    if (areas.includes(null)) return false;
    return toldOf((areas as readonly (readonly [Severity, readonly Range[]])[]).flatMap(([severity, parts]) => parts.map((part) => [severity, part] as const))) === told;
  }

  private replace(worksheet: WpsSheet, ours: readonly WpsFormatCondition[], marks: readonly Mark[]): void {
    try {
      inOneStep(this.application, this.book, '更新检查标记', () => {
        // From the last to the first, so that those still to go keep their places.
        for (const condition of [...ours].reverse()) condition.Delete();
        for (const severity of SEVERITIES) draw(worksheet, severity, marks.filter((mark) => mark.severity === severity).map(({ area }) => area));
      });
    } catch {
      // The pane lists what was found; a sheet that lets nobody format goes without marks until it changes.
    }
  }
}

function toldOf(marks: readonly (readonly [Severity, Range])[]): Told {
  const of = (severity: Severity): readonly Range[] => marks.filter(([one]) => one === severity).map(([, area]) => area);
  return SEVERITIES.map((severity) => [severity, coverage(of(severity))]).filter(([, cells]) => cells !== '').join('\n');
}

/** Ours among the conditional formats of a sheet, in their order. Kinds without a formula throw when they are asked for one. */
function found(conditions: WpsFormatConditions): readonly WpsFormatCondition[] {
  return Array.from({ length: conditions.Count }, (_, at) => thing<WpsFormatCondition>(conditions.Item(at + 1))).filter((condition): condition is WpsFormatCondition => {
    const formula = condition && asked(() => condition.Formula1);
    return typeof formula === 'string' && isMarkFormula(formula);
  });
}

function sameFormula(formula: unknown, mark: string): boolean {
  return typeof formula === 'string' && formula.replace(/\s+/g, '').toUpperCase().replace(/^=?/, '=') === mark.toUpperCase();
}

function draw(worksheet: WpsSheet, severity: Severity, areas: readonly Range[]): void {
  for (const address of addressesOf(areas, LONGEST_ADDRESS)) {
    const conditions = worksheet.Range(address).FormatConditions;
    const mark = thing<WpsFormatCondition>(conditions?.Add(CONDITION_EXPRESSION, undefined, markFormula(severity)));
    if (!mark) continue;
    mark.StopIfTrue = false;
    const { line, colour, fill } = LOOKS[severity];
    const { Borders: borders } = mark;
    if (borders) {
      borders.LineStyle = line;
      borders.Weight = LINE_THIN;
      borders.Color = paint(colour);
    } else if (mark.Interior) mark.Interior.Color = paint(fill);
  }
}
