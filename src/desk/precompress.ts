import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './command.ts';
import { compressFolder } from './compress-folder.ts';

const usage = `Usage: npm run precompress

Writes a .br (brotli 11) and a .gz beside every text file of dist, for servers that send precompressed files
(nginx with brotli_static and gzip_static: see .hosting). What has not changed is not compressed again.

  --help     this text`;

readOptions(usage, {});
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
if (existsSync(dist)) {
  const written = await compressFolder(dist, join(root, '.cache/compressed'));
  console.log(`${written} files written beside those of dist`);
} else {
  console.error('Nothing is built yet. Run npm run build first.');
  process.exitCode = 1;
}
