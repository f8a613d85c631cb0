/**
 * The small service WPS runs on every machine for pages that install add-ins: it keeps publish.xml itself and changes one named entry at a
 * time. Where it is not running the system is asked to start it, once.
 */

import type { Entry } from './list-file';

/** One line of the list as the service tells it. */
export interface Told {
  readonly name: string;
  readonly addonType: string;
  readonly url: string;
  readonly online: string;
  readonly version?: string;
  readonly enable?: string;
}

export type Order = 'enable' | 'disable';

/** What the service needs of a browser; played in tests. */
export interface Surroundings {
  /** Resolves with the answer's text; rejects where nobody answers or the answer is a failure. */
  post(url: string, body: string): Promise<string>;
  /** Has the system start the service. */
  wake(): void;
  pause(milliseconds: number): Promise<void>;
}

const TRIES = 4;
const PAUSE = 1500;
export const ASLEEP = 'WPS 的本机服务没有应答。请先打开 WPS，浏览器询问是否打开 WPS、是否允许访问本机时选“允许”，然后重试；仍不行请换一个浏览器，或改用下面的手工安装。';

export class Service {
  /** A page that came over https may only ask the https twin. */
  constructor(private readonly around: Surroundings, private readonly base: 'http://127.0.0.1:58890' | 'https://127.0.0.1:58891') {}

  version(): Promise<string> {
    return this.ask('/version', '{}');
  }

  /** Every add-in of this user, of whatever vendor. */
  async list(): Promise<readonly Told[]> {
    const text = await this.ask('/publishlist', '');
    const list: unknown = text.trim() === '' ? [] : JSON.parse(text);
    return Array.isArray(list) ? list.filter((one): one is Told => typeof one === 'object' && one !== null && typeof (one as Told).name === 'string') : [];
  }

  /** Puts in or takes out this one entry; the service leaves the others alone. */
  async order(order: Order, entry: Entry): Promise<void> {
    const version = entry.online ? '' : entry.version;
    const answer = await this.ask('/deployaddons/runParams', base64(JSON.stringify({ cmd: order, name: entry.name, url: entry.url, addonType: 'et', online: String(entry.online), version, customDomain: '' })));
    if (answer !== '' && answer !== 'OK') throw new Error(`WPS 没有接受：${answer}`);
  }

  private async ask(path: string, body: string): Promise<string> {
    for (let left = TRIES; left > 0; left--) {
      try {
        return await this.around.post(this.base + path, body);
      } catch (error) {
        if (left === 1) throw new Error(ASLEEP, { cause: error });
        if (left === TRIES) this.around.wake();
        await this.around.pause(PAUSE);
      }
    }
    throw new Error(ASLEEP);
  }
}

/** Base64 of the UTF-8 bytes. */
export function base64(text: string): string {
  return btoa(encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))));
}

export function inBrowser(page: Window & typeof globalThis = window): Surroundings {
  return {
    post: (url, body) =>
      new Promise((resolve, reject) => {
        const request = new page.XMLHttpRequest();
        request.open('POST', url);
        request.timeout = 5000;
        request.onload = () => (request.status === 200 ? resolve(request.responseText) : reject(new Error(`${request.status}`)));
        request.onerror = request.ontimeout = () => reject(new Error('no answer'));
        request.send(body);
      }),
    wake: () => {
      // A frame of its own: where the address is not known to the system the page itself stays.
      const frame = page.document.createElement('iframe');
      frame.hidden = true;
      frame.src = 'ksoWPSCloudSvr://start=RelayHttpServer';
      page.document.body.append(frame);
    },
    pause: (milliseconds) => new Promise((resume) => page.setTimeout(resume, milliseconds)),
  };
}
