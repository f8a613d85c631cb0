/** FrameConnection: the host's half of the frame protocol of Excel on the web, for one add-in page. */

import { randomUUID } from 'node:crypto';
import { documentCopy } from '../document-copy';
import type { Book } from '../model/book';
import type { Program } from '../program';
import type { WireEvent } from '../rich-api/wire';

export interface FrameOptions {
  readonly locale: string;
  /** What `Office.context.requirements` answers, besides ExcelApi. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly excelApi: string;
  readonly hostUrl: string;
}

/** Messages between frames, as the client library writes them. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = { register: 1, unregister: 2 } as const;
const DISPATCH = { richApi: 93, commandCompleted: 94, loadSettings: 75, saveSettings: 76, copyDocument: 77, copyChunk: 80, releaseCopy: 81 } as const;
/** Names of numbered parts of file requests and answers. */
const FILE = { type: 0, sliceSize: 1, handle: 2, slice: 3 } as const;
const EVENT = { selectionChanged: 2, commandInvoked: 39, richApi: 33 } as const;
/** Answer of Excel to what it does not do. */
const NOT_SUPPORTED = 5100;

export class FrameConnection {
  readonly conversation = randomUUID();
  private readonly appId = randomUUID();
  private readonly listeners = new Map<string, { readonly message: Message; readonly event: number }>();
  private readonly completions: (() => void)[] = [];
  private readonly commandReady: (() => void)[] = [];
  /** What the page told its host: keys to be handled by Excel, focus leaving the pane. */
  readonly notifications: (readonly unknown[])[] = [];
  program!: Program;
  private copies = 0;
  private readonly copied = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();

  constructor(
    private readonly book: Book,
    private readonly options: FrameOptions,
    private readonly say: (text: string) => void,
  ) {}

  /** What Excel on the web writes into the name of the add-in's window. */
  get windowName(): string {
    const { locale, hostUrl } = this.options;
    return JSON.stringify({
      baseFrameName: `_xdm_${this.appId}`,
      hostInfo: `Excel|Web|16.01|${locale}|${randomUUID()}||disableLogging|0`,
      xdmInfo: `${this.conversation}|${this.appId}|${hostUrl}`,
      serializerVersion: '1',
      flights: '[]',
      disabledChangeGates: '[]',
      hostPlatform: 'Web',
    });
  }

  hear(text: string): void {
    const message = parsed(text);
    if (!message || message._messageType !== REQUEST || message._conversationId !== this.conversation) return;
    if (message._actionType === INVOKE.register) return this.listen(message);
    if (message._actionType === INVOKE.unregister) {
      this.listeners.delete(message._actionName);
      return this.reply(message, { Error: 0 });
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync': return this.reply(message, this.appContext());
      case 'ContextActivationManager_notifyHost':
        this.notifications.push(Array.isArray(message._data) ? message._data.slice(1) : []);
        return this.reply(message, null);
      case 'executeMethod': return void this.executeMethod(message);
      default: return this.reply(message, null, { errorCode: -2 });
    }
  }

  private listen(message: Message): void {
    const event = (message._data as { eventDispId?: number } | undefined)?.eventDispId ?? -1;
    this.listeners.set(message._actionName, { message, event });
    this.reply(message, { Error: 0 });
    if (event === EVENT.commandInvoked) for (const go of this.commandReady.splice(0)) go();
  }

  private appContext(): object {
    const { locale, excelApi, requirements } = this.options;
    return {
      _id: this.appId, _appName: 16, _appVersion: '16.01', _appMinorVersion: 0, _appUILocale: locale, _dataLocale: locale,
      _docUrl: `${new URL(this.options.hostUrl).origin}/documents/${encodeURIComponent(this.book.name)}`,
      _clientMode: this.book.readOnly ? 0 : 1, _settings: [...this.book.documentSettings], _reason: 'documentOpened', _osfControlType: 0, _eToken: '',
      _correlationId: randomUUID(), _appInstanceId: this.appId, _hostFullVersion: '16.0.19999.40000',
      _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, ...requirements }), _dialogRequirementMatrix: '{}',
      _addinName: '绩准', _appDomains: [], _wacHostEnvironment: '0', _initialDisplayMode: 2,
    };
  }

  private async executeMethod(message: Message): Promise<void> {
    const data = message._data as { DdaMethod: { DispatchId: number }; ArrayData?: readonly unknown[]; DdaSettingsMethod?: { Properties?: readonly (readonly [string, string])[] }; [part: number]: unknown };
    const answer = (part: object): void => this.reply(message, { Version: 1, ...part });
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        // custom data, method, path, headers, body, permission, flags
        const [, , , , body, , flags] = data.ArrayData ?? [];
        const result = await this.program.process(String(body), Number(flags ?? 0));
        return answer({ Error: 0, Data: [200, [], result] });
      }
      case DISPATCH.loadSettings: return answer({ Error: 0, Settings: [...this.book.documentSettings].map(([Name, Value]) => ({ Name, Value })) });
      case DISPATCH.saveSettings: {
        if (this.book.readOnly) return answer({ Error: NOT_SUPPORTED });
        this.book.documentSettings.clear();
        for (const [name, value] of data.DdaSettingsMethod?.Properties ?? []) this.book.documentSettings.set(name, value);
        return answer({ Error: 0 });
      }
      case DISPATCH.commandCompleted:
        this.completions.shift()?.();
        return answer({ Error: 0 });
      case DISPATCH.copyDocument: {
        if (data[FILE.type] !== 1) return answer({ Error: NOT_SUPPORTED });
        const handle = ++this.copies;
        this.copied.set(handle, { bytes: documentCopy(this.book), sliceSize: Number(data[FILE.sliceSize]) });
        this.program.traffic.used.add('Office.context.document.getFileAsync');
        return answer({ Error: 0, 0: handle, 1: this.copied.get(handle)!.bytes.length });
      }
      case DISPATCH.copyChunk: {
        const copy = this.copied.get(Number(data[FILE.handle]));
        if (!copy) return answer({ Error: NOT_SUPPORTED });
        const start = Number(data[FILE.slice]) * copy.sliceSize;
        const slice = copy.bytes.slice(start, start + copy.sliceSize);
        return answer({ Error: 0, 0: [...slice], 1: slice.length });
      }
      case DISPATCH.releaseCopy:
        this.copied.delete(Number(data[FILE.handle]));
        return answer({ Error: 0 });
      default:
        this.program.traffic.missing.add(`Office method ${data.DdaMethod.DispatchId}`);
        return answer({ Error: NOT_SUPPORTED });
    }
  }

  /** Events of the rich API. */
  sendEvents(events: readonly WireEvent[]): void {
    this.raise(EVENT.richApi, { ArrayData: events });
  }

  /** The older event of the common API. */
  sendSelectionChanged(): void {
    this.raise(EVENT.selectionChanged, {});
  }

  /** Presses a ribbon button that runs `functionName`; resolves when the add-in says it is completed. */
  async invokeCommand(functionName: string, buttonId = functionName): Promise<void> {
    if (![...this.listeners.values()].some(({ event }) => event === EVENT.commandInvoked)) await new Promise<void>((resolve) => this.commandReady.push(resolve));
    const completed = new Promise<void>((resolve) => this.completions.push(resolve));
    const about = JSON.stringify({ source: { id: buttonId } });
    this.raise(EVENT.commandInvoked, { 0: buttonId, 1: functionName, 2: about });
    await completed;
  }

  private raise(event: number, data: object): void {
    for (const listener of this.listeners.values()) if (listener.event === event) this.reply(listener.message, data, { responseType: 1 });
  }

  private reply(message: Message, data: unknown, { errorCode = 0, responseType = 0 } = {}): void {
    this.say(
      JSON.stringify({
        _messageType: RESPONSE, _actionName: message._actionName, _conversationId: message._conversationId, _correlationId: message._correlationId,
        _origin: new URL(this.options.hostUrl).origin, _data: data, _errorCode: errorCode, _responseType: responseType, _serializerVersion: 1,
      }),
    );
  }
}

function parsed(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
