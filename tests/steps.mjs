// What `npm test` runs, and what each of it counts as.

/** Where the reports of test runners are written, from the top of the project; `<step>.json` each. */
export const reports = '.cache/tests';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] what the numbers do not say
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} what
 * @property {string[]} words the command, run by this Node
 * @property {(report: any) => { passed: number, failed: number, skipped: number }} [read] counts in its JSON report
 */

/** @param {any} report */
function readVitest(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/** What `npm test` runs, in this order.
 * @type {Step[]} */
export const steps = [
  {
    name: 'types',
    what: 'astro check, strictest',
    words: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
  },
  {
    name: 'lint',
    what: 'ESLint on .ts, .mjs, .astro and .mdx',
    words: [
      'node_modules/eslint/bin/eslint.js',
      '--config',
      'tests/eslint.config.js',
      '--max-warnings',
      '0',
      '.',
    ],
  },
  { name: 'format', what: 'Prettier', words: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  {
    name: 'unused',
    what: 'knip: files, exports and dependencies that nothing uses',
    words: ['node_modules/knip/bin/knip.js', '--no-progress'],
  },
  {
    name: 'vitest',
    what: 'tests without a browser',
    words: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'tests/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
    ],
    read: readVitest,
  },
  {
    name: 'office',
    what: 'workbooks as LibreOffice opens and saves them, tables as Miller reads them',
    words: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'tests/office.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/office.json`],
    ],
    read: readVitest,
  },
  { name: 'build', what: 'the whole site', words: ['src/desk/build.ts'] },
  {
    name: 'hosting',
    what: 'the built site as hosts serve it, by a real nginx',
    words: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'tests/hosting.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/hosting.json`],
    ],
    read: readVitest,
  },
  {
    name: 'builds',
    what: 'builds of a copy of the project, and what spoils them',
    words: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'tests/builds.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/builds.json`],
    ],
    read: readVitest,
  },
  {
    name: 'instant',
    what: 'what stories weigh and how they come to stand',
    words: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'tests/instant.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/instant.json`],
    ],
    read: readVitest,
  },
  {
    name: 'lighthouse',
    what: 'accessibility, best practices and SEO of each kind of page, by Lighthouse',
    words: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'tests/lighthouse.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/lighthouse.json`],
    ],
    read: readVitest,
  },
  {
    name: 'markup',
    what: 'all built pages, by the Nu HTML checker, html-validate and linkinator',
    words: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--config', 'tests/markup.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/markup.json`],
    ],
    read: readVitest,
  },
  {
    name: 'playwright',
    what: 'tests in a browser, on the built site',
    words: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
    read: (report) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
      skipped: report.stats.skipped,
    }),
  },
];

/**
 * What a finished step counts as. A check without tests of its own is one; a skipped test is a failed one.
 * @param {Step} step
 * @param {number} code its exit code
 * @param {any} report its JSON report; undefined where it wrote none
 * @returns {Count}
 */
export function countStep(step, code, report) {
  const bad = code === 0 ? 0 : 1;
  if (!step.read) return { passed: 1 - bad, failed: bad };
  if (!report) return { passed: 0, failed: 1, note: 'it ended without a report' };
  const { passed, failed, skipped } = step.read(report);
  // A file that cannot be loaded fails the run without a failed test.
  const count = { passed, failed: Math.max(failed, bad) + skipped };
  if (skipped > 0) return { ...count, note: `${skipped} skipped` };
  return failed === 0 && bad ? { ...count, note: `exit code ${code} without a failed test` } : count;
}
