import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ORDER = /^@import '\.\/layers\.css';$|^@layer tokens,/mu;

test('styles that a component imports say the order of the layers first, since they may come before the site’s', () => {
  const files = ['src/components', 'src/layouts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .flatMap((name) => [
        ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/styles\/([\w-]+\.css)';/gu),
      ]),
  );
  const names = [...new Set(files.map(([, name = '']) => name))].filter((name) =>
    existsSync(`src/styles/${name}`),
  );
  expect(names).toContain('record.css');
  expect(names.filter((name) => !ORDER.test(readFileSync(`src/styles/${name}`, 'utf8')))).toEqual([]);
});
