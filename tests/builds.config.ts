import { defineConfig } from 'vitest/config';

/** Builds of a copy of the project, and what spoils them; they need dist. */
export default defineConfig({ test: { include: ['tests/builds/**/*.test.ts'], allowOnly: false } });
