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
import { readAsked } from './read-asked.ts';
import { failWith, tell } from './report.ts';
import { withdraw } from './withdraw.ts';

const usage: Bilingual = {
  zh: `用法：npm run release -- major|minor|patch [--on 日期]
      npm run release -- withdraw <数字或来源的 id> --why right-holder|person-named [--on 日期]

把数据的新版本整个写入 data/releases/vX.Y.Z/，此后不再改动。数值有改为 major，有新行为 minor，只有包装为 patch；
小于改动所要求的一级，或站点没有联系地址，则拒绝。

withdraw：应权利人或文中提及者的要求撤下原文。印出该数字的句子（来源则为全文）在各表、文章和已发布版本中逐字换成
方块，数字和出处保留；原始文本删去；涉及的版本重新发布为 x.y.z+withdrawn；changelog.csv 添上记录。要么全部做完，
要么什么也不动。

  --on <日期>  版本的日期；不写则为数据最后查阅或改动的日期。撤下的日期；不写则为今天
  --why <理由> right-holder 应权利人要求，person-named 应文中提及者要求

${sharedUsage.zh}`,
  en: `Usage: npm run release -- major|minor|patch [--on day]
       npm run release -- withdraw <id of a figure or source> --why right-holder|person-named [--on day]

Writes the next version of the data whole into data/releases/vX.Y.Z/, where it is never edited. A value that
changed is major, new rows are minor, packaging is a patch; refused for a step smaller than the change calls
for, and while the site has no contact.

withdraw takes down a text at the request of its right-holder or of a person named in it. In tables, articles
and released versions a block stands for each character of the sentence that states the figure (of a source:
of all of it); figure and citation stay; the raw text goes; versions that held it are issued again as
x.y.z+withdrawn; changelog.csv says so. All of it is done or nothing.

  --on <day>   the day of the version; by default the last on which a source was read or a cell changed. Of a
               withdrawal; by default today
  --why <why>  right-holder: at the request of the right-holder; person-named: of a person named in the text

${sharedUsage.en}`,
};

const { lang, json, values, words } = startCommand(
  usage,
  { on: { type: 'string' }, why: { type: 'string' } },
  { least: 1, most: 2 },
);
const day = values.on;
if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(day))
  endWrongly(
    [{ zh: `--on 须为日期，如 2026-11-28`, en: '--on is a day, such as 2026-11-28' }],
    usage,
    lang,
    json,
  );
if (words[0] === 'withdraw') {
  const asked = readAsked(words[1], values.why);
  if ('wrong' in asked) endWrongly([asked.wrong], usage, lang, json);
  await withdraw({ ...asked, date: day ?? new Date().toISOString().slice(0, 10) }, lang, json);
  process.exit();
}
if (words[1] !== undefined)
  endWrongly([{ zh: `多余的词：${words[1]}`, en: `unexpected word: ${words[1]}` }], usage, lang, json);
const step = STEPS.find((each): each is Step => each === words[0]);
if (!step) endWrongly([{ zh: `没有 ${words[0]} 这一级`, en: `unknown step ${words[0]}` }], usage, lang, json);
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
