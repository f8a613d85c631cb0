/** The memo lives in the settings Excel keeps with the workbook for this add-in; removed, it leaves nothing behind. */

import type { Trips } from './trips';

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

export async function keepMemo(trips: Trips, memo: string | null): Promise<void> {
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
}
