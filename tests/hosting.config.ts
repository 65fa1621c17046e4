import { defineConfig } from 'vitest/config';

/** Tests of the built site as hosts serve it: they need dist and, for one file, nginx. */
export default defineConfig({
  test: {
    include: ['tests/hosting/**/*.test.ts'],
    globalSetup: 'tests/hosting/compress-dist.ts',
    allowOnly: false,
  },
});
