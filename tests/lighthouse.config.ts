import { defineConfig } from 'vitest/config';

/** What Lighthouse says of each kind of page: it needs dist and a browser. */
export default defineConfig({
  test: {
    include: ['tests/lighthouse/**/*.test.ts'],
    // Two browsers, one page in each at a time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
