// Runs before every script, on whatever Node the machine has: plain JavaScript, without packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const needed = [22, 12];
const usage = `Usage: node src/desk/set-up.mjs [--tests]

Installs what is missing: the packages of package-lock.json and, among them, Node ${needed.join('.')} or newer,
which npm run finds before the machine's own. Says nothing when nothing is missing.

  --tests  also installs what the tests need and npm has not: a browser, nginx, Java
  --help   this text`;

/**
 * @typedef {object} Stale
 * @property {string} why
 * @property {boolean} save whether the lock has to be written anew, because package.json was changed
 */

/**
 * Compares package.json, the lock and the list npm keeps of what it installed.
 * @param {Record<string, any>} manifest package.json
 * @param {Record<string, any>} lock package-lock.json
 * @param {Record<string, any> | undefined} installed node_modules/.package-lock.json
 * @returns {Stale | undefined} why packages must be installed; undefined when they need not be
 */
export function findStale(manifest, lock, installed) {
  const locked = lock['packages'][''];
  for (const group of ['dependencies', 'devDependencies']) {
    if (!sameEntries(manifest[group] ?? {}, locked[group] ?? {})) {
      return { why: `the lock lacks changed ${group}`, save: true };
    }
  }
  if (!installed) return { why: 'no packages are installed', save: false };
  for (const [path, entry] of Object.entries(lock['packages'])) {
    // Optional packages are for one platform each; npm leaves out those of the others.
    if (path === '' || entry.optional || entry.devOptional) continue;
    const version = installed['packages'][path]?.version;
    if (version === entry.version) continue;
    return { why: `${path}: ${version ?? 'nothing'} is installed, not ${entry.version}`, save: false };
  }
  return undefined;
}

/**
 * Whether a version as Node prints it is new enough for the project.
 * @param {string} version `v24.1.0`
 * @returns {boolean} false also for what is no version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/u, '').split('.').map(Number);
  return major > Number(needed[0]) || (major === needed[0] && minor >= Number(needed[1]));
}

/** @param {Record<string, string>} one @param {Record<string, string>} other */
function sameEntries(one, other) {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** @param {string} path */
function readJson(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function findStaleHere() {
  const manifest = readJson('package.json');
  const gone = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).find(
    (name) => !existsSync(join(root, 'node_modules', name, 'package.json')),
  );
  const stale = findStale(
    manifest,
    readJson('package-lock.json'),
    readJson('node_modules/.package-lock.json'),
  );
  return stale ?? (gone ? { why: `${gone} is missing`, save: false } : undefined);
}

/** The Node that `npm run` will find: the project's, else the machine's; '' where neither is new enough. */
function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', 'node', 'bin', name);
  const linked = existsSync(join(root, 'node_modules', '.bin', 'node'));
  if (!linked) return isNewEnough(process.version) ? process.execPath : '';
  const said = spawnSync(own, ['-v'], { encoding: 'utf8' });
  return isNewEnough(said.stdout ?? '') ? own : '';
}

/**
 * Runs npm with the output shown; without a terminal a line every 20 seconds shows that it goes on.
 * @param {string[]} words
 * @returns {Promise<number>} npm's exit code
 */
function runNpm(words) {
  const cli = process.env['npm_execpath'] ?? '';
  const [command, first] = cli.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32';
  const start = Date.now();
  const child = spawn(command, [...first, ...words], { cwd: root, stdio: 'inherit', shell });
  const beat = setInterval(() => {
    if (!process.stdout.isTTY)
      console.log(`… npm has been at work for ${Math.round((Date.now() - start) / 1000)} s`);
  }, 20_000);
  return new Promise((resolve) => {
    child.on('error', (error) => console.error(`npm could not be started: ${error.message}`));
    child.on('close', (code) => {
      clearInterval(beat);
      resolve(code ?? 1);
    });
  });
}

/** Installs packages and Node where needed; gives the Node to use, or '' when it could not. */
async function setUpPackages() {
  const stale = findStaleHere();
  if (stale) {
    console.log(`Setting up: ${stale.why}. Installing the packages of package-lock.json (a minute or two) …`);
    // Errors only: on an older Node npm warns once a package that it is old, which the installed Node mends.
    const words = ['install', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
    // An npm of another version would write the same lock in another form.
    if (!stale.save) words.push('--no-save');
    if ((await runNpm(words)) !== 0) {
      console.error('Not set up: npm could not install the packages; its messages are above.');
      return '';
    }
  }
  if (findNode()) return findNode();
  console.log('Setting up: the project has no Node that runs here. Installing it …');
  await runNpm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (findNode()) return findNode();
  // One that cannot run would hide the machine's own.
  for (const end of ['', '.cmd', '.ps1'])
    rmSync(join(root, 'node_modules/.bin', `node${end}`), { force: true });
  if (findNode()) return findNode();
  console.error(`Not set up: Node ${needed.join('.')} or newer is needed; this one is ${process.version}.`);
  return '';
}

async function main() {
  const words = process.argv.slice(2);
  if (words.includes('--help')) return console.log(usage);
  const unknown = words.find((word) => word !== '--tests');
  if (unknown) {
    console.error(`unknown option: ${unknown}\n\n${usage}`);
    process.exitCode = 1;
    return;
  }
  const node = await setUpPackages();
  if (!node) process.exitCode = 1;
  // Without a tool the other tests still run; tests/run.mjs names what did not.
  else if (words.includes('--tests'))
    spawnSync(node, [join(root, 'tests', 'tools.mjs')], { stdio: 'inherit' });
}

const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
