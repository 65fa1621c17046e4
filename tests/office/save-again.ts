import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { findOffice } from '../office.mjs';

const profile = mkdtempSync(join(tmpdir(), 'office-'));

/** Opens a file in LibreOffice and saves it in another format (`ods`, `xlsx`); gives the new file. */
export function saveAgain(file: string, format: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  const words = ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', format];
  execFileSync(findOffice() ?? 'soffice', [...words, '--outdir', folder, file], { stdio: 'ignore' });
  return join(folder, `${basename(file, extname(file))}.${format}`);
}
