import { defineConfig } from 'vitest/config';

/** What the built site weighs, and how it comes to stand: they need dist and a browser. */
export default defineConfig({
  test: {
    include: ['tests/instant/**/*.test.ts'],
    // One browser after the other: what is measured is the page, not the machine.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    allowOnly: false,
  },
});
