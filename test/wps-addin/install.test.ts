/** Installing through the service of WPS, which keeps one list for all vendors; played with what it may do wrong. */

import { NAME } from '../../src/wps/publish/entries';
import { install, standing, uninstall } from '../../src/wps/publish/install';
import type { Entry } from '../../src/wps/publish/list-file';
import { ASLEEP, Service, base64, type Surroundings, type Told } from '../../src/wps/publish/service';

const OURS: Entry = { online: true, name: NAME, url: 'http://oa/jizhun/' };
const THEIRS: Told = { name: 'oa', addonType: 'wps', url: 'http://oa/office/', online: 'true', enable: 'true' };

interface Played {
  readonly service: Service;
  readonly list: Told[];
  readonly asked: string[];
  wakes: number;
}

function played(options: { readonly list?: readonly Told[]; readonly asleep?: number; readonly answer?: string; readonly forgets?: boolean; readonly deaf?: boolean } = {}): Played {
  const list = [...(options.list ?? [THEIRS])];
  const state: Played = { service: null as never, list, asked: [], wakes: 0 };
  let asleep = options.asleep ?? 0;
  const around: Surroundings = {
    post: async (url, body) => {
      if (asleep-- > 0) throw new Error('refused');
      state.asked.push(url);
      if (url.endsWith('/publishlist')) return list.length === 0 ? '' : JSON.stringify(list);
      const { cmd, ...entry } = JSON.parse(Buffer.from(body, 'base64').toString('utf8')) as Told & { readonly cmd: string };
      if (options.answer !== undefined) return options.answer;
      if (options.deaf) return 'OK';
      const at = list.findIndex(({ name, addonType }) => name === entry.name && addonType === entry.addonType);
      if (at >= 0) list.splice(at, 1);
      if (cmd === 'enable') list.push({ ...entry, enable: 'true' });
      if (options.forgets) list.splice(0, 1);
      return 'OK';
    },
    wake: () => void (state.wakes += 1),
    pause: async () => undefined,
  };
  return Object.assign(state, { service: new Service(around, 'http://127.0.0.1:58890') });
}

describe('installing', () => {
  it('puts our entry beside the others', async () => {
    const wps = played();
    const outcome = await install(wps.service, OURS);
    expect(outcome).toMatchObject({ good: true });
    expect(outcome.words).toMatch(/允许.*再重新打开/);
    expect(wps.list).toEqual([THEIRS, expect.objectContaining({ name: 'jizhun', addonType: 'et', url: OURS.url, online: 'true', enable: 'true' })]);
  });

  it('starts from an empty list', async () => {
    const wps = played({ list: [] });
    expect(await install(wps.service, OURS)).toMatchObject({ good: true });
    expect(await standing(wps.service)).toMatchObject({ own: { url: OURS.url }, others: [] });
  });

  it('takes an older kind of ours out before it puts the new one in', async () => {
    const wps = played({ list: [THEIRS, { name: NAME, addonType: 'et', url: 'http://old/x.7z', online: 'false', version: '0.1.0', enable: 'true' }] });
    expect(await install(wps.service, OURS)).toMatchObject({ good: true });
    expect(wps.list.map(({ name, url }) => [name, url])).toEqual([['oa', THEIRS.url], [NAME, OURS.url]]);
    expect(wps.asked.filter((url) => url.endsWith('runParams'))).toHaveLength(2);
  });

  it('flags that another vendor’s add-in is gone afterwards', async () => {
    expect(await install(played({ forgets: true }).service, OURS)).toMatchObject({ good: false, words: expect.stringContaining('oa') as string });
    expect(await uninstall(played({ list: [THEIRS, { ...THEIRS, name: NAME, addonType: 'et' }], forgets: true }).service)).toMatchObject({ good: false, words: expect.stringContaining('oa') as string });
  });

  it('flags that WPS says yes and does nothing', async () => {
    expect(await install(played({ deaf: true }).service, OURS)).toMatchObject({ good: false });
    expect(await uninstall(played({ list: [{ ...THEIRS, name: NAME, addonType: 'et' }], deaf: true }).service)).toMatchObject({ good: false });
  });

  it('passes on what WPS refused', async () => {
    await expect(install(played({ answer: 'Subserver not available.' }).service, OURS)).rejects.toThrow('Subserver not available.');
  });
});

describe('uninstalling', () => {
  it('takes out only what is ours', async () => {
    const alike: Told = { ...THEIRS, name: NAME, addonType: 'wpp' };
    const wps = played({ list: [alike, { name: NAME, addonType: 'et', url: 'http://elsewhere/', online: 'true', enable: 'true' }, THEIRS] });
    expect(await uninstall(wps.service)).toMatchObject({ good: true });
    expect(wps.list).toEqual([alike, THEIRS]);
  });

  it('says that there is nothing to take out', async () => {
    const wps = played();
    expect(await uninstall(wps.service)).toMatchObject({ good: true, words: expect.stringContaining('没有安装') as string });
    expect(wps.asked.some((url) => url.endsWith('runParams'))).toBe(false);
  });
});

describe('the service', () => {
  it('is woken once and waited for', async () => {
    const wps = played({ asleep: 2 });
    expect(await install(wps.service, OURS)).toMatchObject({ good: true });
    expect(wps.wakes).toBe(1);
  });

  it('is given up with words that say what to do', async () => {
    await expect(played({ asleep: 99 }).service.list()).rejects.toThrow(ASLEEP);
  });

  it('is told names in any script', () => {
    expect(Buffer.from(base64('{"name":"绩准𠮷"}'), 'base64').toString('utf8')).toBe('{"name":"绩准𠮷"}');
  });
});
