/** From a file's bytes to an open workbook, one at a time. A later choice overtakes an earlier one. */

import { useCallback, useRef, useState } from 'react';
import type { BlankChoice } from '../session';
import type { OpenWorkbook } from './engine';
import { loadSample, type Sample } from './samples';

export const loadEngine = (): Promise<typeof import('./engine')> => import('./engine');

/** What is open stays open until another file is: a file that cannot be read must not cost the clerk the one she works on. */
export interface Opening {
  readonly open: OpenWorkbook | null;
  /** Name of the file that is being opened. */
  readonly busy: string | null;
}

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

/** `onFailed` is told, in the clerk's words, why a file was not opened, and the name of the one that is still open. */
export function useOpenFile(onFailed: (name: string, why: string, still: string | null) => void): Opening & { readonly start: (source: Source) => void } {
  const [opening, setOpening] = useState<Opening>({ open: null, busy: null });
  const latest = useRef<Source | null>(null);
  const current = useRef<OpenWorkbook | null>(null);

  const start = useCallback(
    (source: Source) => {
      latest.current = source;
      setOpening({ open: current.current, busy: source.name });
      void (async () => {
        const result = await source.open().then(
          (open) => ({ open }),
          (error: unknown) => ({ why: wordsFor(error) }),
        );
        if (latest.current !== source) {
          if ('open' in result) await result.open.session.close();
          return;
        }
        if ('open' in result) {
          void current.current?.session.close();
          current.current = result.open;
        } else onFailed(source.name, result.why, current.current?.workbook.name ?? null);
        setOpening({ open: current.current, busy: null });
      })();
    },
    [onFailed],
  );
  return { ...opening, start };
}
