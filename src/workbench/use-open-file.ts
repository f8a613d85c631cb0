/** What is open: from a file's bytes to an open workbook, one at a time. A later choice overtakes an earlier one. */

import { useCallback, useRef, useState } from 'react';
import type { BlankChoice } from '../session';
import type { OpenWorkbook } from './engine';
import { loadSample, type Sample } from './samples';

export const loadEngine = (): Promise<typeof import('./engine')> => import('./engine');

export type Opening =
  | { readonly state: 'none' }
  | { readonly state: 'opening'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly message: string }
  | { readonly state: 'open'; readonly open: OpenWorkbook };

/** A source that is not read yet: a file of the clerk's, a sample, or a form to be drawn. */
export interface Source {
  readonly name: string;
  open(): Promise<OpenWorkbook>;
}

export function sourceOfFile(file: File): Source {
  return fromBytes(file.name, async () => new Uint8Array(await file.arrayBuffer()));
}

export function sourceOfSample(sample: Sample): Source {
  return fromBytes(sample.fileName, () => loadSample(sample));
}

/** A workbook that holds one empty form. */
export function sourceOfNew(choice: BlankChoice, year: number): Source {
  const name = `${choice.title}${year}.xlsx`;
  return { name, open: async () => (await loadEngine()).openNew(choice, year, name) };
}

function fromBytes(name: string, read: () => Promise<Uint8Array>): Source {
  return {
    name,
    open: async () => {
      const [engine, bytes] = await Promise.all([loadEngine(), read()]);
      return engine.openWorkbook(bytes, name);
    },
  };
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
        next = { state: 'open', open: await source.open() };
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
