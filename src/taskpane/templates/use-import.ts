/** Importing own templates: from a JSON file, from a spreadsheet where the page can read one, or from a sheet of the open workbook. */

import { useState } from 'react';
import type { Sheet } from '../../model';
import { readExchange, readLibrary, type OwnTemplate, type Problem, type Shelf } from '../../own-templates';
import { messages } from '../messages.zh-CN';
import { usePane } from '../pane';

/** What came of one import, said line by line. */
export interface Report {
  readonly summary: string;
  readonly failed: boolean;
  readonly understood: readonly string[];
  readonly ignored: readonly string[];
  readonly problems: readonly Problem[];
}

export function useImport(shelf: Shelf) {
  const { props, session } = usePane();
  const [report, setReport] = useState<Report | null>(null);
  const text = messages.own;
  const fail = (summary: string): void => setReport({ summary, failed: true, understood: [], ignored: [], problems: [] });
  const take = (from: string, templates: readonly OwnTemplate[], problems: readonly Problem[], headers: Pick<Report, 'understood' | 'ignored'>): void => {
    const { added, known } = shelf.add(templates);
    setReport({ summary: text.imported(from, added.length, known.length, problems.length), failed: templates.length === 0, problems, ...headers });
  };
  const takeSheets = (from: string, sheets: readonly Sheet[]): void => {
    const read = sheets.flatMap((sheet) => {
      const library = readLibrary(sheet);
      return library ? [{ library, at: sheets.length > 1 ? `${sheet.name} ` : '' }] : [];
    });
    if (read.length === 0) return fail(text.noLibrary(from));
    take(
      from,
      read.flatMap(({ library }) => library.templates),
      read.flatMap(({ library, at }) => library.problems.map((problem) => ({ ...problem, where: at + problem.where }))),
      { understood: [...new Set(read.flatMap(({ library }) => library.understood))], ignored: [...new Set(read.flatMap(({ library }) => library.ignored))] },
    );
  };
  const fromFile = async (file: File): Promise<void> => {
    if (/\.json$/i.test(file.name)) {
      const { templates, problems } = readExchange(await file.text());
      return take(file.name, templates, problems, { understood: [], ignored: [] });
    }
    if (!props.spreadsheets) return fail(text.cannotRead(file.name));
    try {
      takeSheets(file.name, await props.spreadsheets.read(new Uint8Array(await file.arrayBuffer()), file.name));
    } catch (error) {
      fail(`“${file.name}”：${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const fromSheet = async (name: string): Promise<void> => {
    const sheet = await session.workbook.readSheet(name);
    if (sheet) takeSheets(name, [sheet]);
  };
  return { report, fromFile, fromSheet };
}
