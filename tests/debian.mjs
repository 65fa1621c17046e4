// Installs packages of Debian for the tests, where this machine allows it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** How root's commands begin here: with nothing, or by sudo without a password; undefined where neither is allowed. */
export function asRoot() {
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/**
 * Installs packages, from fresh lists where the known ones do not do. Says what for.
 * @param {string[]} packages
 * @param {string} why such as `no nginx with brotli for the tests`
 * @returns {boolean} false where this is no Debian, root's rights are not to be had, or apt fails
 */
export function installPackages(packages, why) {
  const root = asRoot();
  if (!root || !isDebian()) return false;
  console.log(`Setting up: ${why}. Installing ${packages.join(', ')} of Debian …`);
  const apt = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o=Dpkg::Use-Pty=0'];
  const install = [...apt, 'install', '-y', '--no-install-recommends', ...packages];
  if (runs(install)) return true;
  return runs([...apt, 'update']) && runs(install);
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(?:_LIKE)?=.*debian/mu.test(readFileSync(file, 'utf8'));
}

/** Whether a command ends well; its output is not shown.
 * @param {string[]} words */
export function succeeds([command = '', ...words]) {
  return spawnSync(command, words, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @param {string[]} words */
function runs([command = '', ...words]) {
  return spawnSync(command, words, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}
