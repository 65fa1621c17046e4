import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import type { Flags, Result } from 'lighthouse';
import { findBrowser } from '../browser.mjs';
import { freePort } from '../free-port.ts';

/** A browser that Lighthouse uses for one page after the other, as a phone. It sends no report anywhere. */
export interface Lighthouse {
  readonly look: (address: string, flags: Flags) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Starts the browser of the tests for Lighthouse. `look` throws where a page cannot be looked at. */
export async function openLighthouse(): Promise<Lighthouse> {
  const port = await freePort();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [`--remote-debugging-port=${port}`],
  });
  return {
    look: async (address, flags) => {
      const run = await lighthouse(address, { port, output: 'json', logLevel: 'error', ...flags });
      if (!run) throw new Error(`nothing said of ${address}`);
      const { runtimeError, finalDisplayedUrl } = run.lhr;
      if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
      if (finalDisplayedUrl !== address) throw new Error(`${address} leads to ${finalDisplayedUrl}`);
      return run.lhr;
    },
    close: () => browser.close(),
  };
}
