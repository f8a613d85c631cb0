/** The page a clerk or the IT department opens in an ordinary browser to install the add-in; it works out every address from its own. */

import '../older-engines';
import manifest from '../../../package.json';
import { NAME, packedEntry, servedEntry, unpackedEntry } from './entries';
import { install, standing, uninstall, type Outcome } from './install';
import { withEntry, withoutEntry, type Entry, type ListKind, type Merged } from './list-file';
import { Service, inBrowser } from './service';

const here = (file: string): string => new URL(file, document.location.href).href;
const online = servedEntry(here('./'));
/** From a folder nothing can be served: only the unpacked package can be entered. */
const served = document.location.protocol !== 'file:';
const service = new Service(inBrowser(), document.location.protocol === 'https:' ? 'https://127.0.0.1:58891' : 'http://127.0.0.1:58890');

const FROM_FOLDER = '这个页面是从文件夹打开的，不能在这里安装：请用服务器的地址（http://…/publish.html）打开。下面的手工安装可以用于离线包。';

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found as T;
}

function tell({ good, words }: Outcome): void {
  const place = element('outcome');
  place.dataset['good'] = String(good);
  place.textContent = words;
}

/** One thing at a time: the buttons wait until the service has answered. */
async function run(words: string, work: () => Promise<Outcome | null>): Promise<void> {
  const buttons = [...document.querySelectorAll('button')];
  for (const button of buttons) button.disabled = true;
  tell({ good: true, words });
  try {
    const outcome = await work();
    await show();
    tell(outcome ?? { good: true, words: '' });
  } catch (error) {
    tell({ good: false, words: error instanceof Error ? error.message : String(error) });
  } finally {
    for (const button of buttons) button.disabled = button.id === 'install' && !served;
  }
}

async function show(): Promise<void> {
  const { own, others } = await standing(service);
  element('own').textContent = own ? `已安装绩准（${own.online === 'false' ? `离线，版本 ${own.version ?? '不明'}` : `在线，${own.url}`}）。` : '没有安装绩准。';
  element('others').textContent = others.length > 0 ? `其他加载项（不受影响）：${others.map(({ name }) => name).join('、')}` : '';
}

function merge(change: (before: string) => Merged): void {
  const merged = change(element<HTMLTextAreaElement>('before').value);
  const after = element<HTMLTextAreaElement>('after');
  after.value = merged.done ? merged.xml : '';
  tell(merged.done ? { good: true, words: '新的列表在下面，请复制后放回原处。' } : { good: false, words: merged.reason });
  if (merged.done) after.select();
}

/** What is put into a list by hand, as she chose. */
function chosen(kind: ListKind): Entry {
  if (served && element<HTMLInputElement>('way-served').checked) return online;
  return kind === 'publish' ? unpackedEntry(manifest.version) : packedEntry(here('./'), manifest.version);
}

/** A package lies beside the page only where it was made. */
async function offerOffline(): Promise<void> {
  const answer = await fetch(here('publish/offline.json'), { cache: 'no-store' });
  if (!answer.ok) return;
  const { version } = (await answer.json()) as { readonly version: string };
  const button = element<HTMLButtonElement>('install-offline');
  const entry = packedEntry(here('./'), version);
  button.hidden = element('offline-hint').hidden = false;
  button.addEventListener('click', () => void run('正在安装…', () => install(service, entry)));
}

function begin(): void {
  element('install').addEventListener('click', () => void run('正在安装…', () => install(service, online)));
  element('uninstall').addEventListener('click', () => void run('正在卸载…', () => uninstall(service)));
  element('look').addEventListener('click', () => void run('正在查询…', async () => null));
  element('merge-publish').addEventListener('click', () => merge((before) => withEntry(before, chosen('publish'), 'publish')));
  element('merge-jsplugins').addEventListener('click', () => merge((before) => withEntry(before, chosen('jsplugins'), 'jsplugins')));
  element('merge-out').addEventListener('click', () => merge((before) => withoutEntry(before, NAME)));
  if (!served) {
    element<HTMLButtonElement>('install').disabled = true;
    element<HTMLInputElement>('way-served').disabled = true;
    element<HTMLInputElement>('way-package').checked = true;
    return tell({ good: false, words: FROM_FOLDER });
  }
  // Without the package, or from a folder where nothing may be fetched, there is simply no offline button.
  offerOffline().catch((error: unknown) => console.info('绩准：没有离线安装包', error));
}

begin();
