/** The list of sheets and the sheet being looked at, read again whenever the workbook changes. */

import { useEffect, useState } from 'react';
import type { Sheet } from '../model';
import type { SheetInfo } from '../session/workbook';
import type { ShownWorkbook } from './shown-workbook';

/** Null until the list is read. */
export function useSheetList(workbook: ShownWorkbook, version: number): readonly SheetInfo[] | null {
  const [list, setList] = useState<readonly SheetInfo[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void workbook.listSheets().then((next) => {
      if (wanted) setList((last) => (last && sameList(last, next) ? last : next));
    });
    return () => {
      wanted = false;
    };
  }, [workbook, version]);
  return list;
}

function sameList(a: readonly SheetInfo[], b: readonly SheetInfo[]): boolean {
  return a.length === b.length && a.every((info, index) => info.id === b[index]!.id && info.name === b[index]!.name && info.hidden === b[index]!.hidden);
}

/** Null until it is read; the former picture stays until the next one of the same sheet is there. */
export function useSheet(workbook: ShownWorkbook, name: string | null, version: number): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (name === null) return undefined;
    let wanted = true;
    void workbook.readSheet(name).then((next) => {
      if (wanted) setSheet(next);
    });
    return () => {
      wanted = false;
    };
  }, [workbook, name, version]);
  return sheet?.name === name ? sheet : null;
}
