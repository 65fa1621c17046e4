import { defineConfig, devices } from '@playwright/test';
import { toBasePath } from '../src/site.ts';
import { findBrowser } from './browser.mjs';

const port = process.env['E2E_PORT'] ?? '4331';
const address = `http://127.0.0.1:${port}${toBasePath(process.env['BASE_PATH'])}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only the second time is a failure to be mended.
  retries: 0,
  workers: 2,
  // Some tests read all built pages, on a machine that may have other things to do.
  timeout: 90_000,
  globalTimeout: 12 * 60_000,
  reporter: [
    [process.stdout.isTTY ? 'line' : 'list'],
    ['json', { outputFile: '../.cache/tests/playwright.json' }],
  ],
  use: {
    baseURL: address,
    // What was done and asked for; a picture of the page at each step would take a sixth of the time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-background-networking'],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: `"${process.execPath}" src/desk/serve.ts --port ${port}`,
    cwd: '..',
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
