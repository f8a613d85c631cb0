/** The list of sheets and the sheet being looked at, read again whenever the workbook changes. */

import { useEffect, useState } from 'react';
import type { FileWorkbook } from '../hosts/file';
import type { Sheet, SheetLook } from '../model';
import type { SheetInfo } from '../session/workbook';

/** Null until the list is read. */
export function useSheetList(workbook: FileWorkbook, version: number): readonly SheetInfo[] | null {
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

/** A sheet and how it looks, read in the same moment. */
export interface Picture {
  readonly sheet: Sheet;
  readonly look: SheetLook | null;
}

/** Null until it is read; the former picture stays until the next one of the same sheet is there. */
export function useSheet(workbook: FileWorkbook, name: string | null, version: number): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    if (name === null) return undefined;
    let wanted = true;
    void workbook.readSheet(name).then((sheet) => {
      if (wanted) setPicture(sheet && { sheet, look: workbook.look(name) });
    });
    return () => {
      wanted = false;
    };
  }, [workbook, name, version]);
  return picture?.sheet.name === name ? picture : null;
}
