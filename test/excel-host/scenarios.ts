/** Scenarios: what Excel does, asked through Microsoft's own client. The same list runs in Node and in Chromium. */

import { area } from './model/area';
import type { Book } from './model/book';
import type { Clerk } from './clerk';
import type { Conditions } from './conditions';
import type { EngineOptions } from './rich-api/engine';
import type { Traffic } from './traffic';

type ExcelApi = typeof Excel;
/** Runs in the add-in's page: it may use nothing but its arguments. */
type Work<T, A extends readonly unknown[]> = (Excel: ExcelApi, ...args: A) => Promise<T>;

export interface Player {
  readonly book: Book;
  readonly clerk: Clerk;
  readonly conditions: Conditions;
  readonly traffic: Traffic;
  run<T, A extends readonly unknown[]>(work: Work<T, A>, ...args: A): Promise<T>;
  close(): void | Promise<void>;
}

export type OpenPlayer = (prepare: (book: Book) => void, options: Partial<EngineOptions>) => Promise<Player>;

/** Code and message of what Excel refused. */
const refused = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'not refused', (error: unknown) => String((error as { code?: string }).code ?? (error as Error).message));

export function scenarios(where: string, open: OpenPlayer): void {
  describe(`the stand-in ${where}`, () => {
    let player: Player | undefined;
    const start = async (prepare: (book: Book) => void = () => undefined, options: Partial<EngineOptions> = {}): Promise<Player> => {
      const opened = await open(prepare, options);
      player = opened;
      return opened;
    };
    afterEach(() => player?.close());

    it('reads what was written, coerced as Excel coerces', async () => {
      const { run } = await start();
      const seen = await run((Excel) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('申报表').getRange('A1:C3');
          range.values = [['道路养护', '1,234.50', '95%'], ['2026-03-31', '=1+2', "'007"], [true, '', null]];
          range.load('values,text,formulas,numberFormat,valueTypes');
          await context.sync();
          return { values: range.values, text: range.text, formulas: range.formulas, formats: range.numberFormat, types: range.valueTypes };
        }),
      );
      expect(seen.values).toEqual([['道路养护', 1234.5, 0.95], [46112, 3, '007'], [true, '', '']]);
      expect(seen.text).toEqual([['道路养护', '1,234.50', '95%'], ['2026/3/31', '3', '007'], ['TRUE', '', '']]);
      expect(seen.formulas[1]).toEqual([46112, '=1+2', '007']);
      expect(seen.formats[0]).toEqual(['General', '#,##0.00', '0%']);
      expect(seen.types[2]).toEqual(['Boolean', 'Empty', 'Empty']);
    });

    it('leaves unread what was not loaded', async () => {
      const { run } = await start();
      const refusal = await run((Excel) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('申报表').getRange('A1');
          range.load('values');
          await context.sync();
          try {
            return String(range.text);
          } catch (error) {
            return (error as { code: string }).code;
          }
        }),
      );
      expect(refusal).toBe('PropertyNotLoaded');
    });

    it('refuses members it does not know, and members the played Excel lacks', async () => {
      const { run, traffic } = await start(undefined, { excelApi: '1.9' });
      expect(await refused(run((Excel) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem('申报表').charts.getCount();
        await context.sync();
      })))).toBe('ApiNotFound');
      expect([...traffic.missing]).toEqual(['Worksheet.charts']);
      expect(await refused(run((Excel) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem('申报表').getRange('A1:B2').getMergedAreasOrNullObject().load('address');
        await context.sync();
      })))).toBe('ApiNotFound');
    });

    it('inserts rows: formulas, merges, marks and held ranges follow', async () => {
      const { run, book, clerk } = await start((made) => {
        const sheet = made.demand('申报表');
        made.run('', 'clerk', () => {
          sheet.enter(area(0, 0, 4, 2), [['甲', 1], ['乙', 2], ['丙', 3], ['合计', '=SUM(B1:B3)']]);
          sheet.change({ merges: [area(0, 2, 3, 1)] });
        });
      });
      const seen = await run((Excel) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('申报表');
          const held = sheet.getRange('A3');
          const format = sheet.getRanges('A2,B3').conditionalFormats.add('Custom');
          format.custom.rule.formula = '=TRUE';
          held.load('address');
          await context.sync();
          sheet.getRange('2:2').insert('Down');
          await context.sync();
          held.load('address,values');
          const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
          merged.load('address');
          const marked = format.getRanges();
          marked.load('address');
          await context.sync();
          return { held: held.address, values: held.values, merged: merged.address, marked: marked.address };
        }),
      );
      expect(seen).toEqual({ held: '申报表!A4', values: [['丙']], merged: '申报表!C1:C4', marked: '申报表!A3,申报表!B4' });
      expect(clerk.formula('申报表!B5')).toBe('=SUM(B1:B4)');
      clerk.type('申报表!B2', 10);
      expect(clerk.value('申报表!B5')).toBe(16);
      expect(book.undo.depth).toBeGreaterThan(0);
    });

    it('gives conditional formats ids, priorities and null objects', async () => {
      const { run, book } = await start();
      const seen = await run((Excel) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('申报表');
          const first = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
          first.custom.rule.formula = '=TRUE';
          first.custom.format.fill.color = '#FFF2CC';
          first.custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
          first.custom.format.borders.getItem('EdgeBottom').color = '#C00000';
          const second = sheet.getRange('A1').conditionalFormats.add('Custom');
          second.custom.rule.formula = '=FALSE';
          first.load('id,priority,type');
          second.load('id,priority');
          await context.sync();
          const all = sheet.getRange().conditionalFormats;
          all.load('items/id,items/type');
          const gone = all.getItemOrNullObject('{00000000-0000-0000-0000-000000000000}');
          gone.load('id');
          await context.sync();
          const before = all.items.length;
          all.getItem(first.id).delete();
          const count = all.getCount();
          await context.sync();
          return { priorities: [first.priority, second.priority], before, after: count.value, gone: gone.isNullObject };
        }),
      );
      expect(seen).toEqual({ priorities: [1, 0], before: 2, after: 1, gone: true });
      expect(book.demand('申报表').state.conditionalFormats.map(({ formula }) => formula)).toEqual(['=FALSE']);
    });

    it('copies rows with looks, merges and adjusted formulas', async () => {
      const { run, book } = await start((made) => {
        const sheet = made.demand('申报表');
        made.run('', 'clerk', () => {
          sheet.enter(area(0, 0, 1, 3), [[1, 2, '=A1+B1']]);
          sheet.change({ merges: [area(0, 3, 1, 2)] });
          sheet.restyle([area(0, 0)], () => ({ fill: '#FFFF00', borders: { EdgeTop: { style: 'Continuous', color: '#000000', weight: 'Thin' } } }));
        });
      });
      await run((Excel) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('申报表');
          sheet.getRange('2:2').copyFrom('1:1');
          await context.sync();
        }),
      );
      const sheet = book.demand('申报表');
      expect(sheet.cell(1, 2)).toMatchObject({ formula: '=A2+B2', value: 3 });
      expect(sheet.state.merges).toHaveLength(2);
      expect(sheet.cell(1, 0).style.fill).toBe('#FFFF00');
    });

    it('tells what the clerk, a colleague and the add-in did, and only who listens', async () => {
      const { run, clerk, book } = await start();
      await run((Excel) =>
        Excel.run(async (context) => {
          const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
          context.workbook.worksheets.onChanged.add(async (event) => void seen.push(`${event.changeType} ${event.address} ${event.source} ${event.triggerSource} ${event.details ? String(event.details.valueAfter) : '-'}`));
          context.workbook.worksheets.onAdded.add(async () => void seen.push('added'));
          context.workbook.worksheets.onDeleted.add(async () => void seen.push('deleted'));
          context.workbook.worksheets.onNameChanged.add(async (event) => void seen.push(`${event.nameBefore}>${event.nameAfter}`));
          context.workbook.worksheets.onActivated.add(async () => void seen.push('activated'));
          context.workbook.worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
          await context.sync();
        }),
      );
      const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
      clerk.type('申报表!B2', 42);
      await wait();
      clerk.asColleague.paste('申报表!A5', [['甲', '乙']]);
      await wait();
      clerk.insertRows('申报表!2:3');
      clerk.select('申报表!C4');
      await wait();
      clerk.addSheet('新表');
      clerk.activate('新表');
      clerk.renameSheet('新表', '附表');
      clerk.deleteSheet('附表');
      await wait();
      await run((Excel) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem('申报表').getRange('B9').values = [[1]];
        await context.sync();
      }));
      await wait();
      clerk.undo();
      await wait();
      const seen = await run(() => Promise.resolve((globalThis as { seen?: string[] }).seen ?? []));
      expect(seen).toEqual([
        'RangeEdited B2 Local Unknown 42', 'RangeEdited A5:B5 Remote Unknown -', 'RowInserted 2:3 Local Unknown -', 'selected C4',
        'added', 'activated', '新表>附表', 'deleted', 'activated', 'RangeEdited B9 Local ThisLocalAddin 1', 'RangeEdited B9 Local Unknown ',
      ]);
      expect(book.sheets).toHaveLength(1);
    });

    it('keeps settings with the workbook', async () => {
      const { run, book } = await start();
      const seen = await run((Excel) =>
        Excel.run(async (context) => {
          const { settings } = context.workbook;
          settings.add('绩准', '{"忽略":["甲"]}');
          await context.sync();
          const kept = settings.getItemOrNullObject('绩准');
          const none = settings.getItemOrNullObject('别的');
          kept.load('value');
          none.load('value');
          await context.sync();
          return [kept.value as string, none.isNullObject];
        }),
      );
      expect(seen).toEqual(['{"忽略":["甲"]}', true]);
      expect([...book.settings]).toEqual([['绩准', '{"忽略":["甲"]}']]);
    });

    it('makes one undo step of a round trip, or forgets the history where the played version does', async () => {
      const write = (Excel: ExcelApi): Promise<void> =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('申报表');
          sheet.getRange('A1').values = [['甲']];
          sheet.getRange('A2').values = [['乙']];
          await context.sync();
        });
      const grouped = await start();
      await grouped.run(write);
      expect(grouped.clerk.undo()).toBe('加载项');
      expect([grouped.clerk.value('申报表!A1'), grouped.clerk.value('申报表!A2')]).toEqual(['', '']);
      await player?.close();
      const single = await start(undefined, { undo: 'call' });
      await single.run(write);
      single.clerk.undo();
      expect([single.clerk.value('申报表!A1'), single.clerk.value('申报表!A2')]).toEqual(['甲', '']);
      await player?.close();
      const cut = await start(undefined, { undo: 'cut' });
      cut.clerk.type('申报表!C1', '她的');
      await cut.run((Excel) => Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('申报表').getUsedRange();
        used.load('values,text');
        await context.sync();
      }));
      expect(cut.book.undo.depth).toBe(1);
      await cut.run(write);
      expect(cut.clerk.undo()).toBeNull();
    });

    it('protects: a locked cell is refused, an unlocked one written', async () => {
      const { run, clerk, book } = await start((made) => {
        const sheet = made.demand('申报表');
        made.run('', 'clerk', () => sheet.restyle([area(0, 1)], () => ({ locked: false })));
      });
      clerk.protect('申报表');
      const write = (Excel: ExcelApi, at: string): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('申报表').getRange(at).values = [['甲']];
          await context.sync();
        });
      expect(await refused(run(write, 'A1'))).toBe('AccessDenied');
      await run(write, 'B1');
      expect(clerk.value('申报表!B1')).toBe('甲');
      book.readOnly = true;
      expect(await refused(run(write, 'B1'))).toBe('AccessDenied');
    });

    it('refuses while a cell is being edited, and waits where asked to', async () => {
      const { run, conditions, clerk } = await start();
      conditions.startEditing();
      const write = (Excel: ExcelApi, delayForCellEdit: boolean): Promise<void> =>
        Excel.run({ delayForCellEdit }, async (context) => {
          context.workbook.worksheets.getItem('申报表').getRange('A1').values = [['甲']];
          await context.sync();
        });
      expect(await refused(run(write, false))).toBe('InvalidOperationInCellEditMode');
      const waiting = run(write, true);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(clerk.value('申报表!A1')).toBe('');
      conditions.stopEditing();
      await waiting;
      expect(clerk.value('申报表!A1')).toBe('甲');
    });

    it('rejects a batch when told to, keeps to the limits, and counts', async () => {
      const { run, conditions, traffic } = await start();
      const read = (Excel: ExcelApi): Promise<unknown> =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('申报表').getRange('A1:B2');
          range.load('values');
          await context.sync();
          return range.values;
        });
      conditions.rejectNext();
      expect(await refused(run(read))).toBe('GeneralException');
      await run(read);
      conditions.responseLimit = 10;
      expect(await refused(run(read))).toBe('ResponsePayloadSizeLimitExceeded');
      conditions.requestLimit = 10;
      expect(await refused(run(read))).toBe('RequestPayloadSizeLimitExceeded');
      expect(traffic.roundTrips.filter(({ wrote }) => wrote)).toEqual([]);
      expect(traffic.used.has('Range.values')).toBe(true);
    });

    it('lets a sheet vanish under a reading add-in', async () => {
      const { run, conditions, clerk, book } = await start((made) => void made.addSheet('附表'));
      conditions.beforeNextBatch(() => clerk.deleteSheet('附表'));
      expect(await refused(run((Excel) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem('附表').getUsedRange().load('values');
        await context.sync();
      })))).toBe('ItemNotFound');
      expect(book.sheets).toHaveLength(1);
    });
  });
}
