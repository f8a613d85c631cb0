/**
 * Marks: conditional formats with a border of their own per severity, never a fill, and exactly those asked for. What stands is known from
 * the last reading of each sheet, so that nothing is written where nothing changed.
 */

import type { Range } from '../../model';
import type { Mark } from '../../session/workbook';
import { addressesOf, areasIn, coverage } from '../spreadsheet/coverage';
import { markFormula } from '../spreadsheet/mark-formula';
import { askMarks, type FoundMarks } from './mark-scan';
import { failureOf, type Trips } from './trips';

type Severity = Mark['severity'];

/** Told apart by the line as well as by the colour. */
const LINES: Readonly<Record<Severity, { readonly style: 'Continuous' | 'Dash' | 'Dot'; readonly color: string }>> = {
  error: { style: 'Continuous', color: '#C50F1F' },
  warning: { style: 'Dash', color: '#B15C00' },
  suggestion: { style: 'Dot', color: '#0F6CBD' },
};
/** A sheet's marks take some ten kilobytes of a request. */
const SHEETS_PER_TRIP = 60;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];

interface Standing {
  readonly ids: readonly string[];
  /** Coverage by id, for the marks of this session. */
  readonly made: ReadonlyMap<string, string>;
  /** Severities with their coverage, as they were asked for; null when something else may stand there. */
  readonly told: string | null;
}

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  /** False on a protected sheet that lets nobody format. */
  readonly open: boolean;
}

const NONE: Standing = { ids: [], made: new Map(), told: '' };

export class Marks {
  private readonly standing = new Map<string, Standing>();

  /** `placesTold`: Excel says where a mark stands now; otherwise every edit makes what is known doubtful. */
  constructor(private readonly trips: Trips, private readonly placesTold: boolean) {}

  idsOn(sheet: string): readonly string[] {
    return [...(this.standing.get(sheet)?.made.keys() ?? [])];
  }

  /** What a reading of the sheet found. */
  found(sheet: string, { ids, places }: FoundMarks): void {
    const before = this.standing.get(sheet) ?? NONE;
    const same = ids.length === before.ids.length && ids.every((id) => before.ids.includes(id));
    const inPlace = ids.every((id) => (this.placesTold ? places.get(id) === before.made.get(id) : false));
    this.standing.set(sheet, { ...before, ids, told: same && inPlace ? before.told : null });
  }

  forget(sheet: string): void {
    this.standing.delete(sheet);
  }

  /** One trip for all sheets that differ, none when nothing does. Sheets that refuse are left without marks. */
  async show(marks: readonly Mark[], sheets: readonly MarkedSheet[], again = true): Promise<void> {
    const plans = sheets.flatMap((sheet) => this.planFor(sheet, marks) ?? []);
    for (let at = 0; at < plans.length; at += SHEETS_PER_TRIP) await this.showPlans(plans.slice(at, at + SHEETS_PER_TRIP), marks, again);
  }

  private async showPlans(plans: readonly Plan[], marks: readonly Mark[], again: boolean): Promise<void> {
    try {
      await this.carryOut(plans);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'editing') throw error;
      const [{ sheet }] = plans as [Plan];
      // One sheet spoilt the batch: each gets a trip of its own, so that the others have their marks.
      if (plans.length > 1) for (const plan of plans) await this.show(marks.filter((mark) => mark.sheet === plan.sheet.name), [plan.sheet]);
      // Protected or read-only: the pane lists what was found, and nothing is marked here until the sheet is read again.
      else if (failure === 'protected') this.standing.set(sheet.id, { ...(this.standing.get(sheet.id) ?? NONE), told: plans[0]!.told });
      // A mark was removed by other hands, or the batch got lost half-way: what stands there is looked up before the second try.
      else if (!again) throw error;
      else if (await this.lookAgain(sheet.id)) await this.show(marks, [sheet], false);
    }
  }

  /** False when the sheet itself is gone. */
  private async lookAgain(id: string): Promise<boolean> {
    const ids = await this.trips.read(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('id');
      const take = askMarks(sheet, () => false, []);
      await context.sync();
      return sheet.isNullObject ? null : take().ids;
    });
    if (ids === null) this.standing.delete(id);
    else this.standing.set(id, { ids, made: new Map(), told: null });
    return ids !== null;
  }

  private planFor(sheet: MarkedSheet, marks: readonly Mark[]): Plan | null {
    const wanted = SEVERITIES.flatMap((severity) => {
      const areas = marks.filter((mark) => sheet.open && mark.sheet === sheet.name && mark.severity === severity).map(({ area }) => area);
      return areas.length === 0 ? [] : [{ severity, areas }];
    });
    const told = wanted.map(({ severity, areas }) => `${severity} ${coverage(areas)}`).join('\n');
    const { ids, told: before } = this.standing.get(sheet.id) ?? NONE;
    if (before === told || (told === '' && ids.length === 0)) return null;
    return sheet.open || ids.length === 0 ? { sheet, told, wanted, gone: ids } : null;
  }

  private async carryOut(plans: readonly Plan[]): Promise<void> {
    const takes = await this.trips.write(
      async (context) => {
        const made = plans.map((plan) => [plan, queue(context, plan)] as const);
        await context.sync();
        return made.map(([plan, take]) => [plan, take()] as const);
      },
      { patience: Number.POSITIVE_INFINITY, quietFor: 4_000 },
    );
    for (const [{ sheet, told }, made] of takes) this.standing.set(sheet.id, { ids: [...made.keys()], made, told });
  }
}

interface Plan {
  readonly sheet: MarkedSheet;
  readonly told: string;
  readonly wanted: readonly { readonly severity: Severity; readonly areas: readonly Range[] }[];
  /** Ids of the marks that stand there now. */
  readonly gone: readonly string[];
}

/** Old marks go and new ones come in the same batch. Answers the ids of the new ones with what they cover. */
function queue(context: Excel.RequestContext, { sheet, wanted, gone }: Plan): () => ReadonlyMap<string, string> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const formats = worksheet.getRange().untrack().conditionalFormats;
  for (const id of gone) formats.getItem(id).delete();
  const made = wanted.flatMap(({ severity, areas }) =>
    addressesOf(areas).map((address) => {
      const mark = worksheet.getRanges(address).untrack().conditionalFormats.add('Custom');
      mark.custom.rule.formula = markFormula(severity);
      mark.stopIfTrue = false;
      for (const side of SIDES) {
        const border = mark.custom.format.borders.getItem(side);
        border.style = LINES[severity].style;
        border.color = LINES[severity].color;
      }
      mark.load('id');
      return { mark, address };
    }),
  );
  return () => new Map(made.map(({ mark, address }) => [mark.id, coverage(areasIn(address) ?? [])]));
}
