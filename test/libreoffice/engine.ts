/**
 * A LibreOffice of the tests' own: started with a profile nobody else has, asked synchronously as WPS is, and ended with the tests whatever
 * becomes of them. Where there is no LibreOffice with UNO the tests say so and are left out.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';

const told = process.env['JIZHUN_SOFFICE'];
const OFFICES = told ? [told] : ['/usr/bin/soffice', 'soffice'];
/** The Python that LibreOffice's package belongs to is the system's, which need not be the first one on the path. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

/** No single answer takes so long, in ms; a LibreOffice that is silent for longer hangs. */
const LONGEST_ANSWER = 300_000;

/** A machine under load takes its time; in ms. */
const LONGEST_TEST = 600_000;

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args, { timeout: 60_000 }).status === 0;
const office = OFFICES.find((place) => works(place, '--version'));
const python = office && PYTHONS.find((place) => works(place, '-c', 'import uno'));
const NOT_THERE = 'LibreOffice with UNO is not there (soffice and python3-uno): whether its object model takes what the WPS host does was NOT checked.';

/** `describe` where there is a LibreOffice with UNO; otherwise the tests are listed as left out, with the reason in their title. */
export function describeInLibreOffice(title: string, tests: () => void): void {
  if (office && python) {
    jest.setTimeout(LONGEST_TEST);
    // LibreOffice itself may crash; it is started anew then, and what it broke off is done again. What is wrong with the host is wrong twice.
    jest.retryTimes(1, { logErrorsBeforeRetry: true });
    describe(title, tests);
    return;
  }
  process.stderr.write(`${NOT_THERE}\n`);
  const without = describe.skip;
  without(`${title} (${NOT_THERE})`, tests);
}

/** As it calls itself: `LibreOffice 7.4.7.2 …`. */
export function officeVersion(): string {
  return office ? spawnSync(office, ['--version']).stdout.toString().trim() : '';
}

export type Plain = string | number | boolean | null;

export type Question =
  | { readonly do: 'open' | 'save'; readonly path: string }
  | { readonly do: 'undo' | 'steps' }
  | { readonly do: 'get' | 'compute' | 'call' | 'order' | 'supply'; readonly on: number; readonly member: string; readonly with?: readonly unknown[] }
  | { readonly do: 'put'; readonly on: number; readonly member: string; readonly value: unknown };

export type Reply = { readonly value: Plain | readonly Plain[] } | { readonly thing: number } | { readonly rows: readonly (readonly Plain[])[] };

export class Engine {
  /** Removed by the bridge when it ends. */
  private folder = '';
  private readonly flag = new Int32Array(new SharedArrayBuffer(4));
  private readonly channel = new MessageChannel();
  private readonly worker: Worker;
  /** Questions asked so far. */
  asked = 0;

  private constructor() {
    const { port1, port2 } = this.channel;
    this.worker = new Worker(join(__dirname, 'bridge-worker.cjs'), {
      workerData: { port: port2, flag: this.flag, command: python, args: [join(__dirname, 'bridge/serve.py'), office] },
      transferList: [port2],
    });
    port1.unref();
  }

  /** Returns once LibreOffice answers; throws with its words when it does not start. */
  static start(): Engine {
    const engine = new Engine();
    const ready = engine.answer();
    if (!('value' in ready) || typeof ready.value !== 'string') throw new Error('the bridge to LibreOffice says something else first');
    engine.folder = ready.value;
    return engine;
  }

  ask(question: Question): Reply {
    this.asked += 1;
    this.channel.port1.postMessage(JSON.stringify(question));
    return this.answer();
  }

  /** The workbook that questions are about from now on; things of an earlier one are gone. */
  open(bytes: Uint8Array, name: string): void {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    this.ask({ do: 'open', path });
  }

  /** The workbook as LibreOffice saves it, as .xlsx. */
  saved(): Uint8Array {
    const path = join(this.folder, 'saved copy.xlsx');
    this.ask({ do: 'save', path });
    return new Uint8Array(readFileSync(path));
  }

  /** Ctrl+Z. */
  undo(): void {
    this.ask({ do: 'undo' });
  }

  /** Titles on LibreOffice's own list of what can be undone, the newest first. */
  undoSteps(): readonly string[] {
    const reply = this.ask({ do: 'steps' });
    return 'value' in reply && Array.isArray(reply.value) ? reply.value.map(String) : [];
  }

  async end(): Promise<void> {
    const left = new Promise((resolve) => this.worker.once('exit', resolve));
    this.channel.port1.postMessage(null);
    await left;
    this.channel.port1.close();
  }

  private answer(): Reply {
    for (;;) {
      const message = receiveMessageOnPort(this.channel.port1) as { readonly message: string } | undefined;
      if (message) {
        const reply = JSON.parse(message.message) as Reply | { readonly failure: string };
        if ('failure' in reply) throw new Error(reply.failure);
        return reply;
      }
      if (Atomics.wait(this.flag, 0, 0, LONGEST_ANSWER) === 'timed-out') throw new Error('LibreOffice does not answer any more.');
      Atomics.store(this.flag, 0, 0);
    }
  }
}
