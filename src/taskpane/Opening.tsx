/** Opening: what stands in the pane of a spreadsheet program until its workbook is open, or why it is not. */

import { useEffect, useState } from 'react';
import { reasonOf } from '../model/reason';

export interface Opened<O> {
  readonly at: 'open';
  readonly open: O;
  /** Beside the switch that lets marks follow every change. */
  readonly markLiveHint: string;
}

export interface Stopped {
  readonly at: 'stopped';
  readonly title: string;
  readonly text: string;
  /** Another try may help. */
  readonly again: boolean;
}

export type Stage<O> = { readonly at: 'starting'; readonly words: string } | Stopped | Opened<O>;

export interface Opener<O> {
  /** `Excel`, `WPS` */
  readonly program: string;
  /** `waiting` hears why it is held up (zh-CN), and null when it goes on; asks `wanted` before it does more. */
  begin(waiting: (words: string | null) => void, wanted: () => boolean): Promise<Opened<O> | Stopped | null>;
  /** Hears of the open workbook, and null when it is closed. */
  opened(open: O | null): void;
}

const STARTING = { at: 'starting', words: '正在打开工作簿…' } as const;

/** Opens the workbook once for each opener; what comes after the pane is gone is closed again. */
export function useOpening<O extends { close(): Promise<void> }>(opener: Opener<O> | null, instead: Stage<O> = STARTING): Stage<O> {
  const [stage, setStage] = useState<Stage<O>>(opener ? STARTING : instead);
  useEffect(() => (opener ? follow(opener, setStage) : undefined), [opener]);
  return stage;
}

function follow<O extends { close(): Promise<void> }>(opener: Opener<O>, setStage: (stage: Stage<O>) => void): () => void {
  let wanted = true;
  let open: O | null = null;
  const waiting = (words: string | null): void => {
    if (wanted) setStage(words === null ? STARTING : { at: 'starting', words });
  };
  const run = async (): Promise<void> => {
    const begun = await opener.begin(waiting, () => wanted);
    if (begun === null) return;
    if (begun.at === 'open') {
      if (!wanted) return begun.open.close();
      open = begun.open;
      opener.opened(open);
    }
    if (wanted) setStage(begun);
  };
  run().catch((error: unknown) => wanted && setStage({ at: 'stopped', title: '工作簿没有打开', text: `${reasonOf(error)}。请重试；若仍不行，请关闭 ${opener.program} 后重新打开。`, again: true }));
  return () => {
    wanted = false;
    opener.opened(null);
    void open?.close();
  };
}

/** Plain, because it stands there before anything heavy has arrived. */
export function NotOpen({ stage }: { readonly stage: Exclude<Stage<never>, Opened<never>> }) {
  if (stage.at === 'starting') {
    return (
      <div className="plain" role="status">
        {stage.words}
      </div>
    );
  }
  return (
    <div className="plain">
      <h1>{stage.title}</h1>
      <p>{stage.text}</p>
      {stage.again && (
        <button type="button" onClick={() => window.location.reload()}>
          重试
        </button>
      )}
    </div>
  );
}
