import type { Bilingual } from '../model/vocabulary.ts';
import type { Model } from '../model/load.ts';
import { compareTables } from './compare-tables.ts';
import type { Edition } from './edition.ts';
import { publishFolder } from './folder.ts';
import { isLess, nextVersion, stepFor, type Step } from './release-step.ts';

/** A release made ready, or why it may not be. */
export type Planned =
  | {
      readonly edition: Edition;
      readonly files: ReadonlyMap<string, Uint8Array>;
      readonly needed: Step | null;
    }
  | { readonly refusal: Bilingual };

/** What a release is made from: the last version and its files, `null` before the first; the site's contact. */
export interface Base {
  readonly last: { readonly version: string; readonly files: ReadonlyMap<string, Uint8Array> } | null;
  readonly contact: string;
}

/**
 * Makes the next version of the data, dated `date`. Refused: without a contact, for a step smaller than the change calls
 * for, and where nothing was changed.
 */
export async function planRelease(model: Model, base: Base, step: Step, date: string): Promise<Planned> {
  if (base.contact === '')
    return {
      refusal: {
        zh: '不能发布：站点没有联系地址。请在 src/site.ts 填写 contact',
        en: 'Not released: the site has no contact. Set contact in src/site.ts',
      },
    };
  const edition = { version: nextVersion(base.last?.version ?? null, step), date };
  const files = await publishFolder(model, edition);
  if (!base.last) return { edition, files, needed: null };
  const { version } = base.last;
  const changes = compareTables(base.last.files, files);
  const needed = stepFor(changes, base.last.files, files);
  if (needed === null)
    return {
      refusal: {
        zh: `不能发布：自 ${version} 版以来没有改动`,
        en: `Not released: nothing was changed since version ${version}`,
      },
    };
  if (!isLess(step, needed)) return { edition, files, needed };
  const [cell] = changes.changed.filter(({ table }) => table !== 'changes');
  const [gone] = changes.removed;
  const example =
    needed === 'minor'
      ? { zh: `新增 ${changes.added} 行或列`, en: `${changes.added} rows or columns are new` }
      : cell
        ? {
            zh: `${cell.table}.csv 中 ${cell.id} 的 ${cell.column} 由“${cell.from}”改为“${cell.to}”`,
            en: `${cell.table}.csv: ${cell.id}: ${cell.column} was “${cell.from}” and is “${cell.to}”`,
          }
        : {
            zh: `${gone?.table}.csv 中移除了 ${gone?.id}`,
            en: `${gone?.table}.csv: ${gone?.id} was taken out`,
          };
  return {
    refusal: {
      zh: `不能按 ${step} 发布，须为 ${needed}：${example.zh}。请运行 npm run release -- ${needed}`,
      en: `Not released as ${step}: it is ${needed}, for ${example.en}. Run npm run release -- ${needed}`,
    },
  };
}
