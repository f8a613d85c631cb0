/**
 * `npm run start:excel`: builds the add-in, serves it over https on this machine and tells Excel of it, until Ctrl+C. The certificates
 * are made on this machine by Microsoft's own tool, fetched when they are first needed, and never become part of the project.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serve, type Certificate } from './file-server';
import { sideloadOn, type Step } from './sideload';

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, 'dist/excel');
const PORT = 3000;
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const CERTIFICATE_TOOL = 'office-addin-dev-certs@3.0.0';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  // npx is a script on Windows, which only a shell can start.
  const { status, error } = spawnSync(command, [...args], { stdio: 'inherit', cwd: ROOT, env, shell: process.platform === 'win32' && command === 'npx' });
  if (error ?? status !== 0) throw new Error(`没有做成：${command} ${args.join(' ')}`);
}

function certificate(): Certificate {
  const [key, cert] = [join(CERTIFICATES, 'localhost.key'), join(CERTIFICATES, 'localhost.crt')];
  if (!existsSync(key) || !existsSync(cert)) {
    console.log('第一次使用：生成并信任本机证书（系统会询问是否同意）。');
    run('npx', ['--yes', CERTIFICATE_TOOL, 'install']);
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function carryOut(step: Step): void {
  if (step.kind === 'run') run(step.command, step.arguments);
  else if (step.kind === 'say') console.log(step.words);
  else if (step.kind === 'remove') rmSync(step.file, { force: true });
  else {
    mkdirSync(dirname(step.to), { recursive: true });
    copyFileSync(step.from, step.to);
  }
}

async function start(): Promise<void> {
  run(process.execPath, [require.resolve('webpack-cli/bin/cli.js'), '--mode', 'production', '--env', 'only=excel'], { ...process.env, ADDIN_URL: `https://localhost:${PORT}` });
  const server = await serve(FOLDER, certificate(), PORT);
  const manifest = join(FOLDER, 'manifest.xml');
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, 'utf8'))![1]!;
  const sideload = sideloadOn(process.platform, homedir(), manifest, id);
  console.log(`加载项在 https://localhost:${PORT}/taskpane.html，按 Ctrl+C 停止。`);
  sideload.begin.forEach(carryOut);
  process.once('SIGINT', () => {
    sideload.end.forEach(carryOut);
    server.close();
    process.exit(0);
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
