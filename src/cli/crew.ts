/** A crew of worker threads checks files side by side; reports come back in the order of the files, whoever is first. */

import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readConfiguration, rules, DEFAULTS, type Configuration } from '../rules';
import { checkFiles, type FileReport } from './check-file';
import { portionsOf } from './portions';

export interface Job {
  /** The rule configuration as JSON; null for none. Known to be right by now. */
  readonly rules: unknown;
  readonly fixInto: string | null;
}

/** Fewer files than this are not worth starting threads for. */
const WORTH_A_THREAD = 8;

export function configurationOf(json: unknown): Configuration {
  if (json === null) return DEFAULTS;
  const result = readConfiguration(json, rules);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.configuration;
}

/** Yields one report per file, in order. */
export async function* checkAll(files: readonly string[], job: Job, jobs: number | null): AsyncGenerator<FileReport> {
  const crew = Math.max(1, Math.min(jobs ?? availableParallelism(), Math.ceil(files.length / WORTH_A_THREAD)));
  const portions = portionsOf(files, crew);
  if (crew === 1) {
    const configuration = configurationOf(job.rules);
    for (const portion of portions) yield* await checkFiles(portion, configuration, job.fixInto);
    return;
  }
  for await (const reports of withWorkers(portions, job, crew)) yield* reports;
}

async function* withWorkers(portions: readonly (readonly string[])[], job: Job, crew: number): AsyncGenerator<readonly FileReport[]> {
  const waiting = new Map<number, (reports: readonly FileReport[]) => void>();
  const failing = new Map<number, (error: Error) => void>();
  const results = portions.map((_, i) => new Promise<readonly FileReport[]>((resolve, reject) => {
    waiting.set(i, resolve);
    failing.set(i, reject);
  }));
  for (const result of results) result.catch(() => undefined); // awaited below, in order
  let next = 0;
  const workers = Array.from({ length: crew }, () => new Worker(__filename, { workerData: { jizhunCrew: job } }));
  for (const worker of workers) {
    const hand = (): void => {
      const index = next++;
      if (index < portions.length) worker.postMessage({ index, paths: portions[index]! });
    };
    worker.on('message', ({ index, reports }: { index: number; reports: readonly FileReport[] }) => {
      waiting.get(index)!(reports);
      hand();
    });
    worker.on('error', (error) => failing.forEach((reject) => reject(error)));
    hand();
  }
  try {
    for (const result of results) yield await result;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** True when this thread is one of the crew; it then works until it is dismissed. */
export function joinCrew(): boolean {
  const job = (workerData as { jizhunCrew?: Job } | null)?.jizhunCrew;
  if (isMainThread || !job || !parentPort) return false;
  const port = parentPort;
  const configuration = configurationOf(job.rules);
  port.on('message', ({ index, paths }: { index: number; paths: readonly string[] }) => {
    void checkFiles(paths, configuration, job.fixInto).then((reports) => port.postMessage({ index, reports }));
  });
  return true;
}
