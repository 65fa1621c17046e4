import { defineConfig } from 'vitest/config';

/** Checks by others of all built pages: they need dist and, for one file, Java. */
export default defineConfig({
  test: { include: ['tests/markup/**/*.test.ts'], allowOnly: false, maxWorkers: 2 },
});
