// Finds the browser of the tests in tests/e2e, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { asRoot, installPackages } from './debian.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `Usage: node tests/browser.mjs [--install]

Prints the browser that the tests in tests/e2e will use: the one of CHROMIUM_PATH, else Playwright's,
else the system's Chromium, Chrome or Edge.

  --install  where there is none, installs one: Debian's package (as root, or by sudo without a password),
             else Playwright's
  --help     this text`;

/**
 * The executable of a browser that starts on this machine.
 * @returns {string | undefined} its path; undefined where there is none
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  const places = named ? [named] : [chromium.executablePath(), ...systemPlaces()];
  return places.find((place) => existsSync(place) && starts(place));
}

function systemPlaces() {
  const { PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const ends = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? ends.map((end) => join(folder, end)) : []));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} place */
function starts(place) {
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32') return true;
  try {
    accessSync(place, constants.X_OK);
  } catch {
    return false;
  }
  // A missing library or a placeholder for another package shows only when it is run.
  const said = spawnSync(place, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return said.status === 0 && /\d+\.\d+/u.test(said.stdout);
}

/** Installs a browser in the ways this machine allows, until one starts. Says what it does. */
function installBrowser() {
  if (installPackages(['chromium'], 'no browser for the tests') && findBrowser()) return;
  console.log('Setting up: no browser for the tests. Downloading Playwright’s Chromium …');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const words = [cli, 'install', ...(asRoot() ? ['--with-deps'] : []), 'chromium'];
  spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit', timeout: 600_000 });
}

function main() {
  const words = process.argv.slice(2);
  if (words.includes('--help')) return console.log(usage);
  if (words.includes('--install')) return installBrowserIfMissing();
  console.log(findBrowser() ?? 'no browser found');
}

/** Installs a browser where there is none, and says what came of it. */
export function installBrowserIfMissing() {
  if (findBrowser()) return;
  installBrowser();
  const found = findBrowser();
  console.log(
    found ? `The tests will use ${found}.` : 'No browser could be installed; its tests will not run.',
  );
}

const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) main();
