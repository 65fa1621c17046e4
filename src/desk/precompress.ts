import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { said } from '../model/said.ts';
import { sharedUsage, startCommand } from './command.ts';
import { compressFolder } from './compress-folder.ts';
import { failWith, tell } from './report.ts';

const { lang, json } = startCommand(
  {
    zh: `用法：npm run precompress

在 dist 的每个文本文件旁写出 .br（brotli 11）和 .gz，供直接发送压缩文件的服务器使用（nginx 的 brotli_static
和 gzip_static，见 .hosting）。没有改动的文件不再压缩。

${sharedUsage.zh}`,
    en: `Usage: npm run precompress

Writes a .br (brotli 11) and a .gz beside every text file of dist, for servers that send precompressed files
(nginx with brotli_static and gzip_static: see .hosting). What has not changed is not compressed again.

${sharedUsage.en}`,
  },
  {},
);

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
if (existsSync(dist)) {
  const written = await compressFolder(dist, join(root, '.cache/compressed'));
  const words =
    lang === 'zh' ? `dist 旁写出 ${written} 个文件` : `${written} files written beside those of dist`;
  tell(json, { written }, [words]);
} else {
  const what = { zh: '还没有构建', en: 'nothing is built yet' };
  const mend = { zh: '请先运行 npm run build', en: 'Run npm run build first' };
  failWith([said({ file: 'dist', line: 1 }, 'folder', what, { zh: '', en: '' }, mend)], lang, json);
}
