/** manifest.xml is one that Office takes: order and contents of its elements, every name resolved, every icon there in its size. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { COMMANDS } from '../../src/commands';

const ROOT = resolve(__dirname, '../..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const BASE = 'https://localhost:3000';

async function problemsOf(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({ xml: { fileName: 'manifest.xml', contents: xml }, schema: readFileSync(join(__dirname, 'manifest.rng'), 'utf8'), extension: 'relaxng' });
  return valid ? [] : errors.map(({ message }) => message);
}

function all(pattern: RegExp): readonly string[] {
  return [...manifest.matchAll(pattern)].map(([, found]) => found!);
}

/** Width and height of a PNG stand at bytes 16 and 20. */
function sizeOf(file: string): readonly number[] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fileAt(url: string): string {
  return join(ROOT, url.slice(BASE.length + 1));
}

describe('manifest.xml', () => {
  it('keeps the order and the contents Office asks for', async () => {
    expect(await problemsOf(manifest)).toEqual([]);
  });

  it.each([
    ['elements out of order', (xml: string) => xml.replace(/(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, '$3$2$1')],
    ['an address without https', (xml: string) => xml.replace('https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html')],
    ['a name that is no GUID', (xml: string) => xml.replace(/<Id>.*<\/Id>/, '<Id>jizhun</Id>')],
    ['a tip that is too long', (xml: string) => xml.replace('Go to the next finding', 'long '.repeat(60))],
    ['an icon of a size that does not exist', (xml: string) => xml.replace('size="20"', 'size="21"')],
    ['an element that is not closed', (xml: string) => xml.replace('</CustomTab>', '')],
  ])('flags %s', async (_, spoilt) => {
    expect(spoilt(manifest)).not.toBe(manifest);
    expect(await problemsOf(spoilt(manifest))).not.toEqual([]);
  });

  it('resolves every name it uses, and uses every name it gives', () => {
    const given = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    const used = all(/resid="([^"]+)"/g);
    expect(new Set(given).size).toBe(given.length);
    expect(used.filter((name) => !given.includes(name))).toEqual([]);
    expect(given.filter((name) => !used.includes(name))).toEqual([]);
    const ids = all(/\sid="(Jizhun\.[^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every icon in the size its name says', () => {
    const icons = all(/DefaultValue="(https:[^"]+\.png)"/g);
    expect(icons.length).toBeGreaterThan(30);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)![1]);
      expect([icon, ...sizeOf(fileAt(icon))]).toEqual([icon, size, size]);
    }
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) expect(sizeOf(join(ROOT, `assets/icons/icon-${size}.png`))).toEqual([size, size]);
    for (const [, size, resid] of manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) expect(resid!.endsWith(`.${size}`)).toBe(true);
  });

  it('asks for ExcelApi 1.9 and not more, and for one page that stays open', () => {
    expect(all(/<Set Name="ExcelApi" MinVersion="([^"]+)"/g)).toEqual(['1.9']);
    expect(all(/<Runtime resid="([^"]+)" lifetime="long"/g)).toEqual(['Taskpane.Url']);
    expect(all(/<FunctionFile resid="([^"]+)"/g)).toEqual(['Taskpane.Url']);
  });

  it('keeps the pane closed until somebody asks for it', () => {
    expect(manifest).not.toMatch(/AutoShowTaskpane|LaunchEvent/);
  });

  it('speaks Chinese, and English where Chinese is not wanted', () => {
    const words = all(/<bt:String id="([^"]+)"/g);
    expect(all(/<bt:Override Locale="(zh-CN)"/g)).toHaveLength(words.length);
    expect(all(/<DefaultLocale>(.*)<\/DefaultLocale>/g)).toEqual(['en-US']);
    expect(manifest).toContain('Value="绩效目标"');
  });

  it('names the buttons as the page knows them, and so do the shortcuts', () => {
    expect([...all(/<FunctionName>(\w+)<\/FunctionName>/g)].sort()).toEqual([...COMMANDS].sort());
    const { actions, shortcuts } = JSON.parse(readFileSync(join(ROOT, 'src/excel/shortcuts.json'), 'utf8')) as { actions: { id: string }[]; shortcuts: { action: string; key: { default: string; mac: string } }[] };
    expect(actions.map(({ id }) => id)).toEqual([...COMMANDS]);
    expect(shortcuts.map(({ action }) => action)).toEqual([...COMMANDS]);
    for (const { key } of shortcuts) for (const keys of [key.default, key.mac]) expect(keys).toMatch(/^(?:(?:Ctrl|Command|Alt|Shift)\+){2,3}[A-Z]$/);
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it('carries the version of the package, and one address that the build can replace', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(all(/<Version>(.*)<\/Version>/g)).toEqual([`${version}.0`]);
    expect(all(/"(https:[^"]+)"/g).filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
    for (const url of all(/"https:\/\/localhost:3000\/([^"]+\.(?:html|json))"/g)) expect(existsSync(join(ROOT, 'src/excel', url))).toBe(true);
  });
});
