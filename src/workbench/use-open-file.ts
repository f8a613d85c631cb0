/** What is open: from a file's bytes to an open workbook, one at a time. A later choice overtakes an earlier one. */

import { useCallback, useRef, useState } from 'react';
import type { OpenWorkbook } from './engine';
import { loadSample, type Sample } from './samples';

export const loadEngine = (): Promise<typeof import('./engine')> => import('./engine');

export type Opening =
  | { readonly state: 'none' }
  | { readonly state: 'opening'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly message: string }
  | { readonly state: 'open'; readonly open: OpenWorkbook };

/** A source that is not read yet: a file of the clerk's, or a sample. */
export interface Source {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

export function sourceOfFile(file: File): Source {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

export function sourceOfSample(sample: Sample): Source {
  return { name: sample.fileName, read: () => loadSample(sample) };
}

/** Readers tell in Chinese what is wrong with a file; anything else is put into words here. */
function wordsFor(error: unknown): string {
  const words = error instanceof Error ? error.message : '';
  return /[\u4E00-\u9FFF]/.test(words) ? words : '这个文件打不开，未检查。请用 Excel 或 WPS 另存为 .xlsx 后再试。';
}

export function useOpenFile(): { readonly opening: Opening; readonly start: (source: Source) => void } {
  const [opening, setOpening] = useState<Opening>({ state: 'none' });
  const latest = useRef<Source | null>(null);
  const current = useRef<OpenWorkbook | null>(null);

  const start = useCallback((source: Source) => {
    latest.current = source;
    setOpening({ state: 'opening', name: source.name });
    void (async () => {
      let next: Opening;
      try {
        const [engine, bytes] = await Promise.all([loadEngine(), source.read()]);
        next = { state: 'open', open: await engine.openWorkbook(bytes, source.name) };
      } catch (error) {
        next = { state: 'failed', name: source.name, message: wordsFor(error) };
      }
      const overtaken = latest.current !== source;
      if (overtaken) {
        if (next.state === 'open') await next.open.session.close();
        return;
      }
      void current.current?.session.close();
      current.current = next.state === 'open' ? next.open : null;
      setOpening(next);
    })();
  }, []);
  return { opening, start };
}
