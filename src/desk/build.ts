import { fileURLToPath } from 'node:url';
import { CHECK_PARTS, type CheckPart } from '../model/fault.ts';
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

const root = fileURLToPath(new URL('../..', import.meta.url));
removeLeftovers();
// What npm run check refuses is not built: the last good dist stays as it is. Charts are composed as their pages are
// built; only where that fails are all of them tried here, so that every fault is told at once.
endAtFaults(CHECK_PARTS.filter((part) => part !== 'comparability'));
process.exitCode = await buildSite(lang, json);
if (process.exitCode !== 0) endAtFaults(CHECK_PARTS);
if (json) console.log(JSON.stringify({ ok: process.exitCode === 0, folder: 'dist' }, null, 2));

function endAtFaults(parts: readonly CheckPart[]): void {
  const { faults, files } = checkProject(root, parts);
  if (faults.length === 0) return;
  console.error(tellFaults(faults, files, lang).join('\n'));
  if (json) console.log(JSON.stringify({ ok: false, faults: listFaults(faults, files) }, null, 2));
  process.exit(1);
}
