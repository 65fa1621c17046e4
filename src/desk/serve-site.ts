import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toBasePath } from '../site.ts';
import { serveFolder } from './serve-folder.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The part of a command's usage that says where the site is served. */
export const addressUsage = `  --port <n>  the port to try first (default: PORT, else 4321); when taken, the next free one
  --host <a>  the address to listen at (default 127.0.0.1; 0.0.0.0 for other machines)
  --help      this text

  BASE_PATH   the path the site was built for, such as /youju/ (default /)`;

/** The options that say where the site is served, for `readOptions`. */
export const addressOptions = { port: { type: 'string' }, host: { type: 'string' } } as const;

/** Serves `dist` until the process ends, and prints the address. Gives the exit code: 1 when nothing is built. */
export async function serveSite(options: {
  readonly port?: string;
  readonly host?: string;
}): Promise<number> {
  const port = options.port ?? process.env['PORT'] ?? '4321';
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) {
    console.error(`invalid port: ${port}`);
    return 1;
  }
  if (!existsSync(dist)) {
    console.error('Nothing is built yet. npm run build builds the site, npm start builds and serves it.');
    return 1;
  }
  const base = toBasePath(process.env['BASE_PATH']);
  const host = options.host ?? '127.0.0.1';
  const address = await serveFolder({ folder: dist, base, host, port: Number(port) });
  console.log(`\nThe site is at ${address}\nCtrl-C ends it.`);
  return 0;
}
