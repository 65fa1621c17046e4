import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, runCommand } from '../desk/run-command.ts';
import { saveAgain } from './save-again.ts';

const TIMEOUT = 120_000;
const folder = copyProject();
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'npm run sheet -- import finds no difference in a workbook that LibreOffice saved as ods and again as xlsx',
  async () => {
    const file = join(folder, 'tables.xlsx');
    expect((await runCommand('sheet', folder, ['export'])).code).toBe(0);
    const saved = saveAgain(saveAgain(file, 'ods'), 'xlsx');
    const { code, out, err } = await runCommand('sheet', folder, ['import', saved]);
    expect([code, out, err]).toEqual([0, 'no difference\n', '']);
  },
  TIMEOUT,
);
