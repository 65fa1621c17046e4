import { createReadStream, existsSync, statSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { extname, join } from 'node:path';
import { findFile } from './find-file.ts';
import { readRange, type ByteRange } from './read-range.ts';

const types: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** How a folder is served: under the path `base` (`/` or `/name/`), first tried at `port`. */
export interface Place {
  readonly folder: string;
  readonly base: string;
  readonly host: string;
  readonly port: number;
}

/** Serves a folder as a static host would, at `port` or the next free one; gives the address once it answers. */
export async function serveFolder(place: Place): Promise<string> {
  const server = createServer(async (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const found = await findFile(place.folder, place.base, path);
    if (found && 'redirect' in found) {
      const location = query === undefined ? found.redirect : `${found.redirect}?${query}`;
      response.writeHead(301, { location }).end();
    } else if (found) sendPart(request, response, found.file);
    else sendMissing(response, place.folder, request.method);
  });
  const port = await listen(server, place.host, place.port);
  return `http://${place.host}:${port}${place.base}`;
}

function sendMissing(response: ServerResponse, folder: string, method: string | undefined): void {
  const page = join(folder, '404.html');
  if (existsSync(page)) send(response, 404, page, method);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/** A file, or the part of it that is asked for. */
function sendPart({ method, headers }: IncomingMessage, response: ServerResponse, file: string): void {
  const { size } = statSync(file);
  const range = readRange(headers.range, size);
  if (range === 'outside') response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  else if (range) {
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${size}`);
    send(response, 206, file, method, range);
  } else send(response, 200, file, method, { start: 0, end: size - 1 });
}

function send(
  response: ServerResponse,
  code: number,
  file: string,
  method: string | undefined,
  { start, end }: ByteRange = { start: 0, end: statSync(file).size - 1 },
): void {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const length = end - start + 1;
  response.writeHead(code, {
    ...{ 'content-type': type, 'content-length': length },
    ...{ 'accept-ranges': 'bytes', 'cache-control': 'no-cache' },
  });
  if (method === 'HEAD' || length === 0) response.end();
  else
    createReadStream(file, { start, end })
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Tries twenty ports, then gives up with the error of the last. */
async function listen(server: Server, host: string, first: number): Promise<number> {
  const last = first + 19;
  for (let port = first; ; port += 1) {
    const error = await tryPort(server, host, port);
    if (!error) return port;
    if (error.code !== 'EADDRINUSE' || port === last) throw error;
  }
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}
