// The runner of `npm test`: everything one after the other, also after a failure, and one sum at the end.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from './browser.mjs';
import { findJava } from './java.mjs';
import { findMiller } from './miller.mjs';
import { findNginx } from './nginx.mjs';
import { findOffice } from './office.mjs';
import { countStep, reports, steps } from './steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, reports);

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Count} Count
 * @typedef {{ name: string, seconds: number, count?: Count, notRun?: string }} Result
 */

const usage = `Usage: npm test [-- --only <steps>]

Runs everything, also after a failure, and ends with the line "N passed, N failed". A check without tests of
its own (types, lint, format, build) counts as one. A skipped test counts as failed. What cannot run here is
named as not run, and the exit code is then 1 as after a failure.

  --only <steps>  only these, separated by commas
  --help          this text

Steps:
${steps.map(({ name, what }) => `  ${name.padEnd(11)} ${what}`).join('\n')}`;

/**
 * What a finished step counts as, by its report where it writes one.
 * @param {Step} step
 * @param {number} code its exit code
 */
function count(step, code) {
  const file = join(results, `${step.name}.json`);
  return countStep(step, code, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
}

/** @returns {Promise<number>} a port nobody uses */
function findPort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Runs a step with its output shown: as it comes on a terminal, else in plain lines without colours.
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
function run(step, env) {
  const plain = !process.stdout.isTTY;
  const child = spawn(process.execPath, step.words, {
    cwd: root,
    env,
    stdio: plain ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on('line', (line) => console.log(stripVTControlCharacters(line)));
  }
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Steps that need a browser, and all that need the built site. */
const inBrowser = ['instant', 'lighthouse', 'playwright'];
const onBuilt = ['builds', 'hosting', 'markup', ...inBrowser];

/**
 * Why a step cannot run; undefined when it can.
 * @param {Step} step
 * @param {Result[]} before
 * @param {string | undefined} browser
 */
function whyNot(step, before, browser) {
  if (step.name === 'office') {
    if (!findMiller()) return 'no Miller was found and none could be installed';
    return findOffice() ? undefined : 'no LibreOffice was found and none could be installed';
  }
  if (!onBuilt.includes(step.name)) return undefined;
  if (before.some(({ name, count }) => name === 'build' && count?.failed)) return 'the build failed';
  if (!existsSync(join(root, 'dist'))) return 'nothing is built (npm run build)';
  if (step.name === 'builds') return undefined;
  if (step.name === 'hosting') {
    return findNginx() ? undefined : 'no nginx with its brotli module was found and none could be installed';
  }
  if (step.name === 'markup')
    return findJava() ? undefined : 'no Java for the Nu HTML checker was found and none could be installed';
  return browser ? undefined : 'no browser was found and none could be installed';
}

/** @param {Step[]} chosen */
async function runAll(chosen) {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const browser = chosen.some(({ name }) => inBrowser.includes(name)) ? findBrowser() : undefined;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', E2E_PORT: String(await findPort()) };
  if (browser) Object.assign(env, { CHROMIUM_PATH: browser });
  /** @type {Result[]} */
  const done = [];
  for (const [index, step] of chosen.entries()) {
    console.log(`\n[${index + 1}/${chosen.length}] ${step.name}: ${step.what}`);
    const start = Date.now();
    const notRun = whyNot(step, done, browser);
    const counted = notRun ? undefined : count(step, await run(step, env));
    const seconds = Math.round((Date.now() - start) / 1000);
    done.push({
      name: step.name,
      seconds,
      ...(counted ? { count: counted } : {}),
      ...(notRun ? { notRun } : {}),
    });
    if (notRun) console.log(`not run: ${notRun}`);
  }
  return done;
}

/** @param {Result[]} done */
function report(done) {
  console.log(`\n${'step'.padEnd(12)}${'passed'.padStart(7)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
  let [passed, failed] = [0, 0];
  for (const { name, seconds, count } of done) {
    passed += count?.passed ?? 0;
    failed += count?.failed ?? 0;
    const cells = count ? [String(count.passed), String(count.failed)] : ['–', '–'];
    const row = `${name.padEnd(12)}${cells[0]?.padStart(7)}${cells[1]?.padStart(8)}${String(seconds).padStart(9)}`;
    console.log(count?.note ? `${row}  ${count.note}` : row);
  }
  const missing = done.flatMap(({ name, notRun }) => (notRun ? [`Not run: ${name}: ${notRun}`] : []));
  const sum = `${passed} passed, ${failed} failed`;
  console.log(['', ...missing, sum].join('\n'));
  // npm adds lines of its own after a failure; .ci/run repeats this one from here.
  writeFileSync(join(results, 'sum.txt'), `${[...missing, sum].join('\n')}\n`);
  process.exitCode = failed > 0 || missing.length > 0 ? 1 : 0;
}

const words = process.argv.slice(2);
const names = words[0] === '--only' && words.length === 2 ? (words[1] ?? '').split(',') : [];
const unknown = names.find((name) => !steps.some((step) => step.name === name));
if (words.includes('--help')) console.log(usage);
else if (words.length > 0 && (names.length === 0 || unknown !== undefined)) {
  console.error(
    `${unknown === undefined ? 'unknown options' : 'unknown step'}: ${unknown ?? words.join(' ')}\n\n${usage}`,
  );
  process.exitCode = 1;
} else report(await runAll(steps.filter(({ name }) => names.length === 0 || names.includes(name))));
