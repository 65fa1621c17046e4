import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** @type {import('eslint').Linter.RulesRecord} */
const houseStyle = {
  eqeqeq: 'error',
  'max-lines': ['error', 200],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'require-unicode-regexp': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
    { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file itself.' },
    {
      selector: "LogicalExpression[operator='||'][right.raw='null']",
      message: 'Zero is not missing: use ??, or say what is.',
    },
    {
      selector: "JSXAttribute[name.name='style']",
      message:
        'The content security policy blocks style attributes: use a class or a presentation attribute.',
    },
  ],
};

export default defineConfig(
  {
    // Stories are data, with braces in their front matter; npm run check reads them and lets no code in.
    ignores: [
      'content/stories/',
      'dist/',
      '.astro/',
      '.cache/',
      '.vitest/',
      'test-results/',
      'playwright-report/',
      'data/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.{ts,mjs,js,astro}'],
    rules: {
      ...houseStyle,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // With types: a promise nobody waits for, and a switch that forgets a case.
    files: ['{src,tests}/**/*.ts'],
    // Scripts inside .astro files, which the compiler reads as part of their page.
    ignores: ['**/*.astro/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // Tools ask for a default export; commands talk to the terminal.
    files: ['astro.config.mjs', 'tests/*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['src/desk/**', 'tests/*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.mdx'],
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': houseStyle['no-restricted-syntax'],
      'no-var': 'error',
    },
  },
  { ...mdx.flat, processor: mdx.createRemarkProcessor({ lintCodeBlocks: false }) },
);
