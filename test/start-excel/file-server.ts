/** A server for a folder of built files, https where a certificate is given. Nothing outside the folder is served, and nothing is kept by the browser. */

import { createServer as createPlainServer, type RequestListener, type Server as PlainServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.png': 'image/png', '.xml': 'application/xml', '.wasm': 'application/wasm', '.7z': 'application/x-7z-compressed' };

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

export function serve(folder: string, certificate: Certificate | null, port: number): Promise<Server | PlainServer> {
  const answer: RequestListener = (request, response) => {
    void fileFor(folder, request.url ?? '/').then((file) => {
      if (!file) return response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个文件');
      return response.writeHead(200, { 'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(file.bytes);
    });
  };
  const server = certificate ? createServer({ ...certificate }, answer) : createPlainServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** Null for what is not there or lies outside the folder. */
export async function fileFor(folder: string, url: string): Promise<{ readonly path: string; readonly bytes: Buffer } | null> {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(url, 'https://localhost').pathname)));
    if (path !== folder && !path.startsWith(folder + sep)) return null;
    return (await stat(path)).isFile() ? { path, bytes: await readFile(path) } : null;
  } catch {
    // A name that cannot be read as an address, or no such file: the answer is the same.
    return null;
  }
}
