import { existsSync } from 'node:fs';
import { loadModel } from '../model/load.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import { findTarget } from '../model/withdraw/find-target.ts';
import { planWithdrawal } from '../publish/withdraw/plan-withdrawal.ts';
import { readReleased } from '../publish/withdraw/read-release.ts';
import { checkRelease } from '../publish/check-release.ts';
import { listReleases, readRelease } from './copy-releases.ts';
import { readFiles, readProse } from './read-files.ts';
import { failWith, tell } from './report.ts';
import { swapBack, swapIn, type Content } from './swap-in.ts';

/** What a withdrawal is called with: an observation or a source, the day, and why. */
interface Asked {
  readonly id: string;
  readonly date: string;
  readonly reason: Bilingual;
}

/** Withdraws a text from the tables, the articles and every version of the project in this folder; all of it or nothing. */
export async function withdraw({ id, date, reason }: Asked, lang: Lang, json: boolean): Promise<void> {
  // A run that was killed in the middle is taken back first.
  swapBack('.');
  const files = readFiles('.');
  const { model, faults } = loadModel(files);
  const names = listReleases('.');
  const packed = names.map((name) => readRelease('.', name));
  const held = names.flatMap((name, at) => checkRelease(`data/releases/${name}`, packed[at] ?? new Map()));
  failWith([...faults, ...held], lang, json);
  const releases = names.map((name, at) => readReleased(name.slice(1), packed[at] ?? new Map()));
  const released = new Map(
    releases.flatMap(({ clauses }) =>
      [...clauses].flatMap(([source, own]) => own.map((each) => [each.id, source] as const)),
    ),
  );
  const target = findTarget(model, released, id);
  if ('what' in target) return failWith([target], lang, json);
  const project = { files, prose: readProse('.'), model, releases };
  const plan = await planWithdrawal(project, target, { date, reason });
  failWith(plan.faults, lang, json);
  const contents = new Map<string, Content>(plan.texts);
  for (const { from, version, files: folder } of plan.reissued)
    contents.set(`data/releases/v${from}`, null).set(`data/releases/v${version}`, folder);
  const drafts = `data/drafts/${target.source}`;
  if (existsSync(drafts)) contents.set(drafts, null);
  swapIn('.', contents);
  const told: readonly Bilingual[] = [
    ...plan.lines.map(({ id: each }) => ({ zh: `已撤下  ${each}`, en: `withdrawn  ${each}` })),
    ...[...plan.texts].map(([file, text]) =>
      text === null
        ? { zh: `已删去  ${file}`, en: `deleted    ${file}` }
        : { zh: `已改写  ${file}`, en: `written    ${file}` },
    ),
    ...plan.reissued.map(({ from, version }) => ({
      zh: `${from} 版重新发布为 data/releases/v${version}`,
      en: `version ${from} is issued again as data/releases/v${version}`,
    })),
    ...(names.length === 0 ? [NOTHING_RELEASED] : []),
    HISTORY,
  ];
  const result = {
    withdrawn: plan.lines.map((line) => line['id']),
    reissued: plan.reissued.map(({ version }) => version),
  };
  tell(
    json,
    result,
    told.map((line) => line[lang]),
  );
}

const NOTHING_RELEASED: Bilingual = {
  zh: '尚未发布任何版本，没有可重新发布的',
  en: 'No version is released yet, so none is issued again',
};
const HISTORY: Bilingual = {
  zh: '版本库的历史里仍有这段文字：须由所有者改写历史，见 README',
  en: 'The history of the repository still holds the text: its owner has to rewrite it, see README',
};
