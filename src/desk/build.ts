import { fileURLToPath } from 'node:url';
import { buildSite, removeLeftovers } from './build-site.ts';
import { checkProject } from './check-project.ts';
import { sharedUsage, startCommand } from './command.ts';
import { listFaults, tellFaults } from './tell-faults.ts';

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

removeLeftovers();
// What npm run check refuses is not built: the last good dist stays as it is.
const { faults, files } = checkProject(fileURLToPath(new URL('../..', import.meta.url)));
if (faults.length > 0) {
  console.error(tellFaults(faults, files, lang).join('\n'));
  if (json) console.log(JSON.stringify({ ok: false, faults: listFaults(faults, files) }, null, 2));
  process.exit(1);
}
process.exitCode = await buildSite(lang, json);
if (json) console.log(JSON.stringify({ ok: process.exitCode === 0, folder: 'dist' }, null, 2));
