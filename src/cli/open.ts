/** `jizhun open`: shows the workbench in the browser of this machine. It is a static page; nothing is served and nothing leaves the machine. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '""']],
  linux: ['xdg-open', []],
};

/** The page stands beside the command line in dist; `sample` names a sample to begin with. */
export async function open(sample: string): Promise<number> {
  const page = resolve(__dirname, '../workbench/index.html');
  if (!existsSync(page)) {
    process.stderr.write('还没有生成工作台页面，请先运行 npm run build。\n');
    return 3;
  }
  const url = `${pathToFileURL(page).href}${sample === '' ? '' : `?sample=${encodeURIComponent(sample)}`}`;
  const opened = await launch(url);
  process.stdout.write(opened ? `已在浏览器中打开工作台：\n${url}\n` : `这台机器上没有找到可用的浏览器启动方式，请在浏览器里打开：\n${url}\n`);
  return 0;
}

/** False when there is no opener or it gives up at once. */
function launch(url: string): Promise<boolean> {
  const opener = OPENERS[process.platform];
  if (!opener || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])) return Promise.resolve(false);
  const [command, before] = opener;
  return new Promise((done) => {
    const child = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
}
