import { writeArticle } from '../../text/article-mdx.ts';
import { cleanArticle, type Told } from '../../text/clean.ts';
import type { Encoding } from '../../text/decode.ts';
import type { Fault } from '../fault.ts';
import type { Model } from '../load.ts';
import { parsePeriod } from '../period.ts';
import { hashBytes } from '../raw-text.ts';
import { checkIncoming } from './check-incoming.ts';
import { draftExtract, type Draft } from './draft.ts';
import { compareTables, readTranslations, type RowDifference } from './draft-difference.ts';
import { writeDraft } from './draft-tables.ts';
import { readBytes } from './read-bytes.ts';
import { findPublished, writeSourceRow } from './source-row.ts';

/** An article as it came, and what its editor says of it. `published` is '' where they say nothing. */
export interface Incoming {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly place: string;
  readonly published: string;
}

/** What the project has already of the source: bytes of the raw text, the article, the extract, the runs before (from 1). */
export interface Present {
  readonly raw: Uint8Array | null;
  readonly article: string | null;
  readonly extract: string | null;
  readonly runs: readonly { readonly extract: string; readonly ignored: string }[];
  /** The number of the last run; 0 where there was none. */
  readonly lastRun: number;
}

/** A file and whether it is new, the same as what is there, or kept though it differs. */
export interface Outcome {
  readonly file: string;
  readonly state: 'written' | 'unchanged' | 'kept';
  readonly content: Uint8Array | string;
}

/** What came of an article: the files, and all that its editor should be told. */
export interface Ingested {
  readonly outcomes: readonly Outcome[];
  readonly encoding: Encoding;
  readonly sha256: string;
  readonly published: string;
  readonly isRegistered: boolean;
  readonly told: Told;
  readonly draft: Draft;
  readonly run: number;
  readonly differences: readonly RowDifference[];
  /** The table of translations that was looked at, and the quotes in it that have none. */
  readonly untranslated: readonly string[];
}

/** Takes an article in. Nothing that is there is changed: what would differ is a new run, or is refused. Opens no file. */
export function ingest(
  incoming: Incoming,
  present: Present,
  model: Model,
): { readonly ingested: Ingested | null; readonly faults: readonly Fault[] } {
  const { file, bytes, source, place } = incoming;
  const known = model.sources.get(source);
  const faults = checkIncoming(incoming, present.raw, model);
  const read = readBytes(file, bytes);
  if ('fault' in read) return { ingested: null, faults: [...faults, read.fault] };
  if (faults.length > 0) return { ingested: null, faults };
  const repairs = model.repairs.filter((row) => row.source === source);
  const cleaned = cleanArticle(source, read.text, repairs);
  const published = incoming.published || known?.published?.iso || findPublished(cleaned);
  const registers = {
    regions: model.regions,
    units: model.units,
    indicators: model.indicators,
    definitions: model.definitions,
    sources: model.sources,
    entities: model.entities,
  };
  const draft = draftExtract(cleaned.article, { place, published: parsePeriod(published) }, registers);
  const last = present.runs.at(-1);
  const translations = new Map([
    ...readTranslations(last?.extract ?? ''),
    ...readTranslations(present.extract ?? ''),
  ]);
  const tables = writeDraft(draft, source, translations);
  const differences = last
    ? [...compareTables(last.extract, tables.extract), ...compareTables(last.ignored, tables.ignored)]
    : [];
  const isNew = !last || differences.length > 0;
  const run = present.lastRun + Number(isNew);
  const sha256 = hashBytes(bytes);
  const folder = `data/drafts/${source}/${run}`;
  const state = isNew ? 'written' : 'unchanged';
  const article = writeArticle(cleaned.article);
  const outcomes: Outcome[] = [
    { file: `data/raw/${source}.txt`, state: present.raw ? 'unchanged' : 'written', content: bytes },
    { file: `content/sources/${source}.mdx`, state: stateOf(present.article, article), content: article },
    { file: `${folder}/extract.csv`, state, content: tables.extract },
    { file: `${folder}/ignored.csv`, state, content: tables.ignored },
    { file: `${folder}/reasons.csv`, state, content: tables.reasons },
    {
      file: `${folder}/sources.csv`,
      state,
      content: writeSourceRow(source, place, published, sha256, cleaned),
    },
  ];
  const quotes = draft.rows.flatMap(({ section, figure }) =>
    figure.quote ? [{ section, quote: figure.quote }] : [],
  );
  const untranslated = quotes
    .filter(({ section, quote }) => !translations.has(`${section}\n${quote}`))
    .map(({ quote }) => quote);
  const told = {
    told: cleaned.told,
    encoding: read.encoding,
    sha256,
    published,
    isRegistered: known !== undefined,
  };
  return { ingested: { outcomes, ...told, draft, run, differences, untranslated }, faults: [] };
}

function stateOf(present: string | null, now: string): Outcome['state'] {
  if (present === null) return 'written';
  return present === now ? 'unchanged' : 'kept';
}
