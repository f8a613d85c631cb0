/** Runs the probes one after the other; one that fails or hangs holds up none of the others. */

import type { Everything, Outcome, Place, Probe } from './probe';
import { failed, notChecked, passed, reason } from './probe';
import { openScratch, type Scratch } from './scratch';

export interface Result extends Outcome {
  readonly probe: Probe;
  readonly milliseconds: number;
}

export interface RunOptions {
  /** The clerk agreed to a sheet in her own workbook. */
  readonly inOwnSheet: boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly heard: (result: Result) => void;
}

/** Milliseconds a probe may take. */
const PATIENCE = 10_000;
const RESTORED: Probe = { id: 'scratch.restored', group: '写入与撤销', title: '自检动过的一切都已恢复原样', run: () => notChecked('') };
const OPENED: Probe = { id: 'scratch.opened', group: '写入与撤销', title: '可以新建临时工作簿', run: () => notChecked('') };

export async function runProbes(program: Everything, probes: readonly Probe[], { inOwnSheet, wait, heard }: RunOptions): Promise<readonly Result[]> {
  const results: Result[] = [];
  const add = (probe: Probe, outcome: Outcome, milliseconds = 0): void => {
    const result = { ...outcome, probe, milliseconds };
    results.push(result);
    heard(result);
  };
  let scratch: Scratch | null = null;
  try {
    scratch = openScratch(program, inOwnSheet);
    add(OPENED, inOwnSheet ? notChecked('按您的同意改用临时工作表') : passed());
  } catch (error) {
    add(OPENED, failed(reason(error)));
  }
  const place: Place = { program, sheet: scratch?.sheet ?? null, book: scratch?.book ?? null, ownBook: scratch?.ownBook ?? false, wait };
  for (const probe of probes) {
    const begun = performance.now();
    const outcome = await judged(probe, place);
    add(probe, outcome, Math.round(performance.now() - begun));
    // Lets the page be drawn and events come in between two probes.
    await wait(0);
  }
  const left = scratch?.restore();
  add(RESTORED, left === undefined ? notChecked('没有建成临时内容') : left.length === 0 ? passed('临时内容已丢弃') : failed(left.join('；')));
  return results;
}

async function judged(probe: Probe, place: Place): Promise<Outcome> {
  try {
    const late = place.wait(PATIENCE).then(() => notChecked(`${PATIENCE / 1000} 秒内没有结果`));
    return await Promise.race([probe.run(place), late]);
  } catch (error) {
    return failed(`报错：${reason(error)}`);
  }
}
