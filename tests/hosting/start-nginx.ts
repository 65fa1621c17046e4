import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { findNginx } from '../nginx.mjs';

const root = process.cwd();

/** A running nginx with the project's own configuration, and how to end it. */
export interface Serving {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a folder by a real nginx with the two files of .hosting/, at a free port. Throws with its log where it does not start. */
export async function startNginx(folder: string): Promise<Serving> {
  const nginx = findNginx();
  if (!nginx) throw new Error('no nginx with the brotli module was found');
  const home = mkdtempSync(join(tmpdir(), 'youju-nginx-'));
  mkdirSync(join(home, 'logs'));
  const port = await freePort();
  const config = join(home, 'nginx.conf');
  writeFileSync(config, configure(nginx.brotli, home, folder, port));
  const child = spawn(nginx.command, ['-p', home, '-c', config, '-e', join(home, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const address = `http://127.0.0.1:${port}`;
  await answers(address, child, () => said);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  return { address, stop };
}

function configure(brotli: string, home: string, folder: string, port: number): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    `load_module ${brotli};`,
    // A folder of root's is closed to the worker's own user.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${home}/nginx.pid;`,
    'events {}',
    'http {',
    'access_log off;',
    ...temp.map((name) => `${name}_temp_path ${home}/${name};`),
    `include ${root}/.hosting/nginx-http.conf;`,
    `server { listen 127.0.0.1:${port}; root ${folder}; include ${root}/.hosting/nginx-server.conf; }`,
    '}',
  ].join('\n');
}

async function answers(address: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(address).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`nginx did not start:\n${log()}`);
}
