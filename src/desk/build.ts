import { buildSite } from './build-site.ts';
import { sharedUsage, startCommand } from './command.ts';

const { lang, json } = startCommand(
  {
    zh: `用法：npm run build

把网站构建到 dist。先在一旁构建，完整之后才换上：构建失败，原来的 dist 不动。

${sharedUsage.zh}

  BASE_PATH   网站所在的路径，例如 /youju/（默认 /）`,
    en: `Usage: npm run build

Builds the site into dist. It is built aside and swapped in when it is whole: a build that fails leaves the
last good dist as it was.

${sharedUsage.en}

  BASE_PATH   the path the site is served under, such as /youju/ (default /)`,
  },
  {},
);

process.exitCode = await buildSite(lang, json);
if (json && process.exitCode === 0) console.log(JSON.stringify({ ok: true, folder: 'dist' }, null, 2));
