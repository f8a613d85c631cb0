/** The memo lives in the settings Excel keeps with the workbook for this add-in; removed, it leaves nothing behind. */

import type { WriteOutcome } from '../../session/workbook';
import { failureOf, type Trips } from './trips';
import { MEMO_BUSY, MEMO_READ_ONLY, refused } from '../spreadsheet/refusals';

const KEY = 'jizhun';

/** Queued; the returned function tells the memo when the batch is back. */
export function readMemo({ settings }: Excel.Workbook): () => string | null {
  const kept = settings.getItemOrNullObject(KEY);
  kept.load('value');
  return () => {
    if (kept.isNullObject) return null;
    const value: unknown = kept.value;
    return typeof value === 'string' ? value : null;
  };
}

export async function keepMemo(trips: Trips, memo: string | null): Promise<WriteOutcome> {
  try {
    await trips.write(async (context) => {
      const { settings } = context.workbook;
      if (memo !== null) settings.add(KEY, memo);
      else {
        const kept = settings.getItemOrNullObject(KEY);
        kept.load('key');
        await context.sync();
        if (!kept.isNullObject) kept.delete();
      }
      await context.sync();
    });
    return { done: true };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'protected') return refused('protected', MEMO_READ_ONLY);
    if (failure === 'editing') return refused('editing', MEMO_BUSY);
    throw error;
  }
}
