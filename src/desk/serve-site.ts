import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import { toBasePath } from '../site.ts';
import { sharedUsage } from './command.ts';
import { serveFolder } from './serve-folder.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The part of a command's usage that says where the site is served. */
export const addressUsage: Bilingual = {
  zh: `  --port <n>  先试哪个端口（默认 PORT，否则 4321）；被占用就用下一个空的
  --host <a>  在哪个地址上等候（默认 127.0.0.1；0.0.0.0 供别的机器访问）
${sharedUsage.zh}

  BASE_PATH   构建时所定的路径，例如 /youju/（默认 /）`,
  en: `  --port <n>  the port to try first (default: PORT, else 4321); when taken, the next free one
  --host <a>  the address to listen at (default 127.0.0.1; 0.0.0.0 for other machines)
${sharedUsage.en}

  BASE_PATH   the path the site was built for, such as /youju/ (default /)`,
};

/** The options that say where the site is served. */
export const addressOptions = { port: { type: 'string' }, host: { type: 'string' } } as const;

/** Where the site is to be served, as asked for. */
export interface Address {
  readonly port: string | undefined;
  readonly host: string | undefined;
}

/** A port from 0 to 65535: the one asked for, else PORT, else 4321; `null` where what was asked for is none. */
export function readPort(asked: string | undefined): number | null {
  const port = asked ?? process.env['PORT'] ?? '4321';
  return /^\d{1,5}$/u.test(port) && Number(port) <= 65_535 ? Number(port) : null;
}

/** What is said of a port that is none. */
export const WRONG_PORT: Bilingual = {
  zh: '端口应为 0 到 65535 的整数',
  en: 'a port is a whole number from 0 to 65535',
};

/** Serves `dist` until the process ends, and prints the address. Gives the exit code: 1 when nothing is built, 2 for a wrong port. */
export async function serveSite(asked: Address, lang: Lang, json: boolean): Promise<number> {
  const port = readPort(asked.port);
  if (port === null) return complain(WRONG_PORT, lang, json, 2);
  if (!existsSync(dist)) return complain(NOT_BUILT, lang, json, 1);
  const base = toBasePath(process.env['BASE_PATH']);
  const address = await serveFolder({ folder: dist, base, host: asked.host ?? '127.0.0.1', port });
  if (json) console.log(JSON.stringify({ ok: true, address }, null, 2));
  else
    console.log(
      lang === 'zh'
        ? `\n网站在 ${address}\n按 Ctrl-C 结束。`
        : `\nThe site is at ${address}\nCtrl-C ends it.`,
    );
  return 0;
}

const NOT_BUILT: Bilingual = {
  zh: '还没有构建过。npm run build 构建网站，npm start 构建并打开。',
  en: 'Nothing is built yet. npm run build builds the site, npm start builds and serves it.',
};

function complain(what: Bilingual, lang: Lang, json: boolean, code: number): number {
  if (json) console.log(JSON.stringify({ ok: false, wrong: [what] }, null, 2));
  else console.error(what[lang]);
  return code;
}
