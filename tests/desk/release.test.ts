import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';

test(
  'npm run release: a step smaller than needed is refused, a version altered afterwards too, nothing is lost',
  { timeout: 120_000 },
  async () => {
    const folder = copyProject();
    const first = await runCommand('release', folder, ['major', '--on', '2026-11-28']);
    expect(first.out).toMatch(/^data\/releases\/v\d+\.0\.0: \d+ files, \d+ bytes\n$/u);
    const name = /v\d+\.0\.0/u.exec(first.out)?.[0] ?? '';
    expect(existsSync(join(folder, 'data/releases', name, 'SHA256SUMS'))).toBe(true);
    const licence = join(folder, 'data/releases', name, 'LICENSE.txt');
    const text = readFileSync(licence, 'utf8');
    writeFileSync(licence, `${text} `);
    const altered = await runCommand('release', folder, ['major']);
    expect(altered.code).toBe(1);
    expect(altered.err).toContain(`data/releases/${name}/LICENSE.txt:1: sha256: not the file of line`);
    writeFileSync(licence, text);
    const regions = join(folder, 'data/regions.csv');
    writeFileSync(regions, readFileSync(regions, 'utf8').replace(',Congtai District,', ',Congtai,'));
    const unlogged = await runCommand('release', folder, ['major']);
    expect(unlogged.err).toContain(
      'congtai: name_en was changed from “Congtai District” to “Congtai” since version',
    );
  },
);

test('npm run release -- sideways ends with 2 and the usage', { timeout: 60_000 }, async () => {
  const { code, err } = await runCommand('release', '.', ['sideways']);
  expect(code).toBe(2);
  expect(err).toContain('unknown step sideways');
});
