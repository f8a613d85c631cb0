/**
 * `npm run start:wps`: builds the add-in, serves it on this machine and enters it in this user's list of add-ins, until Ctrl+C takes it out
 * again. Entries of others in that list stay character for character. Where there is no WPS it says where to open the publish page.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { NAME, servedEntry } from '../../src/wps/publish/entries';
import { withEntry, withoutEntry, type Merged } from '../../src/wps/publish/list-file';
import { serve } from '../start-excel/file-server';
import { HERE, PORT, ownList } from './lists';

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, 'dist/wps');

function build(): void {
  const { status, error } = spawnSync(process.execPath, [require.resolve('webpack-cli/bin/cli.js'), '--mode', 'production', '--env', 'only=wps'], { stdio: 'inherit', cwd: ROOT });
  if (error ?? status !== 0) throw new Error('没有构建成功。');
}

function change(file: string, how: (xml: string) => Merged): void {
  const merged = how(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (!merged.done) throw new Error(`${file}：${merged.reason}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, merged.xml);
}

const WITH_WPS = (file: string): string => `已登记到 ${file}。
请完全退出 WPS 后重新打开 WPS 表格并打开一个工作簿。
第一次会询问“首次加载，是否信任”：点“允许”，再退出并重新打开一次。
“绩效目标”选项卡出现后点“检查”；先点“自检”可以看这台电脑具备哪些功能。
选项卡没有出现时：打开 ${HERE}publish.html，点“卸载”再点“安装或更新”，然后重开 WPS 表格。`;
const WITHOUT_WPS = `这台机器上没有找到 WPS。装有 WPS 的机器上，用浏览器打开本机服务的 publish.html 安装；
或者在这里安装 WPS 后重新运行。没有 WPS 也可以运行浏览器测试：npx jest --selectProjects=browser --testPathPatterns wps`;

async function start(): Promise<void> {
  build();
  const server = await serve(FOLDER, null, PORT);
  console.log(`加载项在 ${HERE}，安装页在 ${HERE}publish.html，按 Ctrl+C 停止并取消登记。`);
  const list = ownList(process.platform, homedir(), process.env['APPDATA']);
  const hasWps = existsSync(dirname(dirname(list)));
  if (hasWps) change(list, (xml) => withEntry(xml, servedEntry(HERE), 'publish'));
  console.log(hasWps ? WITH_WPS(list) : WITHOUT_WPS);
  process.once('SIGINT', () => {
    if (hasWps) change(list, (xml) => withoutEntry(xml, NAME));
    server.close();
    process.exit(0);
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
