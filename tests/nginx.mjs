// Finds the nginx that tests/hosting needs, with its module for precompressed brotli, and installs them where allowed.
import { existsSync } from 'node:fs';
import { installPackages, succeeds } from './debian.mjs';

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

/** Installs both where one of them is missing. */
export function installNginx() {
  if (!findNginx()) installPackages(PACKAGES, 'no nginx with brotli for the tests');
}
