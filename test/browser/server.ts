import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/** Answers one request, or leaves it unanswered by resolving to false. */
export type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

export interface TestServer {
  /** For example "http://127.0.0.1:43127". */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves folders on a free port of this machine. `folders` gives for a path prefix ("/", "/office/") the folder
 * that answers it, the longest prefix first served; `handler` is asked before the folders.
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  handler?: Handler,
): Promise<TestServer> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://test').pathname);
    if (handler && (await handler(request, response, path))) return;
    const prefix = prefixes.find(start => path.startsWith(start));
    const file = prefix && fileIn(folders[prefix], path.slice(prefix.length));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The file a path names inside a folder; a folder answers with its index.html. */
function fileIn(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return undefined;
  const found = [file, join(file, 'index.html')].find(name => existsSync(name) && statSync(name).isFile());
  return found;
}

/** The whole body of a request as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
