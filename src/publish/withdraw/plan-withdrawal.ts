import type { Fault } from '../../model/fault.ts';
import { loadModel, type Model } from '../../model/load.ts';
import type { Bilingual } from '../../model/vocabulary.ts';
import type { Cells } from '../../model/withdraw/edit-table.ts';
import { sentencesOf, type Withdrawn } from '../../model/withdraw/fill-published.ts';
import type { Target } from '../../model/withdraw/find-target.ts';
import { logWithdrawal, withdrawTexts } from '../../model/withdraw/withdraw-texts.ts';
import { verifyFolder } from '../verify/verify-folder.ts';
import { readTableText } from '../verify/read-table-text.ts';
import { fillRelease } from './fill-release.ts';
import { findQuoting } from './find-quoting.ts';
import type { ReadRelease } from './read-release.ts';
import { reissue } from './reissue.ts';

/** What a withdrawal is planned over: the texts of data/ and content/, and every released version. */
export interface WithdrawnFrom {
  readonly files: ReadonlyMap<string, string>;
  readonly prose: ReadonlyMap<string, string>;
  readonly model: Model;
  readonly releases: readonly ReadRelease[];
}

/** A version issued again in the place of another. */
export interface Reissued {
  readonly from: string;
  readonly version: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** All that a withdrawal changes; with faults, none of it may be done. */
export interface PlannedWithdrawal {
  /** Texts by file name; `null`: the file goes. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** The lines that the changelog gains. */
  readonly lines: readonly Cells[];
  readonly reissued: readonly Reissued[];
  readonly faults: readonly Fault[];
}

/** Plans a withdrawal whole, and checks what it would leave: tables, versions, and prose of our own that quotes the text. */
export async function planWithdrawal(
  { files, prose, model, releases }: WithdrawnFrom,
  target: Target,
  { date, reason }: { readonly date: string; readonly reason: Bilingual },
): Promise<PlannedWithdrawal> {
  const ids = idsOf(model, releases, target);
  const taken = withdrawTexts(files, model, target, ids, wordsOf(releases, target, ids));
  const withdrawn: Withdrawn = {
    ...{ source: target.source, isWhole: target.isWhole, ids },
    ...{ phrases: taken.phrases, quotes: taken.filled?.quotes ?? new Map() },
  };
  const filled = releases.map((release) => fillRelease(release, withdrawn, taken.findShared));
  const gone = [...(taken.filled?.quotes.keys() ?? []), ...filled.flatMap((each) => each?.ids ?? [])];
  const log = logWithdrawal(files, model, taken, target, { ids: gone, date, reason });
  const reissued: Reissued[] = [];
  for (const [at, release] of releases.entries()) {
    const own = filled[at];
    if (own) reissued.push({ from: release.edition.version, ...(await reissue(release, own, log.lines)) });
  }
  const next = new Map([...files].map(([name, text]) => [name, log.texts.get(name) ?? text]));
  for (const [name, text] of log.texts) if (text === null) next.delete(name);
  const faults = [
    ...findQuoting(prose, taken.findShared),
    ...loadModel(next).faults,
    ...reissued.flatMap(({ version, files: folder }) =>
      verifyFolder(folder).faults.map((fault) => ({
        ...fault,
        file: `data/releases/v${version}/${fault.file}`,
      })),
    ),
  ];
  return { ...log, reissued, faults };
}

/** The figures whose sentences go: what is asked, and every mention that says it again. */
function idsOf(
  model: Model,
  releases: readonly ReadRelease[],
  { id, source, isWhole }: Target,
): ReadonlySet<string> {
  const now = model.observations.filter((each) =>
    isWhole ? each.source?.id === source : each.id === id || each.mentionOf === id,
  );
  const then = releases.flatMap(({ clauses, mentionOf }) =>
    isWhole
      ? (clauses.get(source) ?? []).map((each) => each.id)
      : [...mentionOf].flatMap(([each, of]) => (each === id || of === id ? [each] : [])),
  );
  return new Set([...now.map((each) => each.id), ...then]);
}

/** The sentences, and our translations of them, as versions have them. */
function wordsOf(
  releases: readonly ReadRelease[],
  { source, isWhole }: Target,
  ids: ReadonlySet<string>,
): { phrases: readonly string[]; translations: readonly string[] } {
  const phrases = releases.flatMap(({ articles, clauses }) => {
    const text = articles.get(source) ?? '';
    return isWhole ? text.split('\n') : sentencesOf(text, clauses.get(source) ?? [], ids);
  });
  const translations = releases.flatMap(({ files }) =>
    readTableText(files, 'mentions').flatMap(({ cells }) =>
      ids.has(cells['id'] ?? '') ? [cells['quote_en'] ?? ''] : [],
    ),
  );
  return { phrases: phrases.filter((phrase) => phrase !== ''), translations };
}
