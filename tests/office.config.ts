import { defineConfig } from 'vitest/config';

/** Tests of workbooks as LibreOffice opens and saves them. */
export default defineConfig({ test: { include: ['tests/office/**/*.test.ts'], allowOnly: false } });
