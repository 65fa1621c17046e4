// Finds the nginx that tests/hosting needs, with its module for precompressed brotli, and installs them where allowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'];
const PACKAGES = ['nginx-core', 'libnginx-mod-http-brotli-static'];

/**
 * @typedef {object} Nginx
 * @property {string} command
 * @property {string} brotli the file of the module
 */

/** @returns {Nginx | undefined} undefined where one of the two is missing */
export function findNginx() {
  const command = ['nginx', '/usr/sbin/nginx'].find((name) => succeeds([name, '-v']));
  const brotli = MODULES.map((folder) => `${folder}/ngx_http_brotli_static_module.so`).find(existsSync);
  return command && brotli ? { command, brotli } : undefined;
}

/** Installs Debian's packages where this machine allows it. Says what it does. */
export function installNginx() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (findNginx() || !succeeds(['apt-get', '--version']) || !succeeds([...sudo, 'true'])) return;
  console.log('Setting up: no nginx with brotli for the tests. Installing Debian’s …');
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o=Dpkg::Use-Pty=0'];
  const install = [...apt, 'install', '-y', '--no-install-recommends', ...PACKAGES];
  if (run(install)) return;
  run([...apt, 'update']);
  run(install);
}

/** @param {string[]} words */
function run([command = '', ...words]) {
  return spawnSync(command, words, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}

/** @param {string[]} words */
function succeeds([command = '', ...words]) {
  return spawnSync(command, words, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
