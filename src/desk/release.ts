import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../model/vocabulary.ts';
import { checkRelease } from '../publish/check-release.ts';
import { dataDate } from '../publish/edition.ts';
import { planRelease } from '../publish/plan-release.ts';
import { STEPS, type Step } from '../publish/release-step.ts';
import { site } from '../site.ts';
import { checkProject } from './check-project.ts';
import { endWrongly, sharedUsage, startCommand } from './command.ts';
import { listReleases, readRelease } from './copy-releases.ts';
import { failWith, tell } from './report.ts';

const usage: Bilingual = {
  zh: `用法：npm run release -- major|minor|patch [--on 日期]

把数据的新版本整个写入 data/releases/vX.Y.Z/，此后不再改动。数值有改为 major，有新行为 minor，只有包装为 patch；
小于改动所要求的一级，或站点没有联系地址，则拒绝。

  --on <日期>  版本的日期；不写则为数据最后查阅或改动的日期

${sharedUsage.zh}`,
  en: `Usage: npm run release -- major|minor|patch [--on day]

Writes the next version of the data whole into data/releases/vX.Y.Z/, where it is never edited. A value that
changed is major, new rows are minor, packaging is a patch; refused for a step smaller than the change calls
for, and while the site has no contact.

  --on <day>   the day of the version; by default the last on which a source was read or a cell changed

${sharedUsage.en}`,
};

const { lang, json, values, words } = startCommand(usage, { on: { type: 'string' } }, { least: 1, most: 1 });
const step = STEPS.find((each): each is Step => each === words[0]);
if (!step) endWrongly([{ zh: `没有 ${words[0]} 这一级`, en: `unknown step ${words[0]}` }], usage, lang, json);
const day = values.on;
if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(day))
  endWrongly(
    [{ zh: `--on 须为日期，如 2026-11-28`, en: '--on is a day, such as 2026-11-28' }],
    usage,
    lang,
    json,
  );
const { model, faults } = checkProject('.');
const releases = listReleases('.');
const held = releases.flatMap((name) => checkRelease(`data/releases/${name}`, readRelease('.', name)));
failWith([...faults, ...held], lang, json);
const last = releases.at(-1);
const base = {
  contact: site.contact,
  last: last === undefined ? null : { version: last.slice(1), files: readRelease('.', last) },
};
const planned = await planRelease(model, base, step, day ?? dataDate(model));
if ('refusal' in planned) {
  if (json) console.log(JSON.stringify({ ok: false, refusal: planned.refusal }, null, 2));
  else console.error(planned.refusal[lang]);
  process.exitCode = 1;
} else {
  const { edition, files } = planned;
  const folder = `data/releases/v${edition.version}`;
  // Written aside and moved in whole, so that a run cut short leaves no half version.
  const aside = `data/releases/.next`;
  rmSync(aside, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(aside, name)), { recursive: true });
    writeFileSync(join(aside, name), bytes);
  }
  renameSync(aside, folder);
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const said = {
    zh: `${folder}：${files.size} 个文件，${size} 字节`,
    en: `${folder}: ${files.size} files, ${size} bytes`,
  };
  tell(json, { version: edition.version, date: edition.date, folder, files: files.size, size }, [said[lang]]);
}
