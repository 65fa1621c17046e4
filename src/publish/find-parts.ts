import { formatPeriod } from '../i18n/period.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import type { Row } from './row.ts';
import { OBSERVATION_COLUMNS } from './schema.ts';
import { publishFigures } from './tables.ts';

/** So many rows a part holds at most, unless one indicator alone has more: parts are split between indicators only. */
const ROWS_A_PART = 2000;

/** What the table of all figures fetches at first: where the rows of each indicator are, and how many there are in all. */
export interface FindIndex {
  readonly total: number;
  readonly columns: readonly string[];
  readonly parts: readonly {
    readonly file: string;
    readonly indicators: readonly string[];
    readonly rows: number;
  }[];
}

/** The rows of some indicators as published, and beside each its figure and its period in words. */
export interface FindPart {
  readonly rows: readonly Row[];
  readonly shown: readonly { readonly en: Words; readonly zh: Words }[];
}
type Words = readonly [figure: string, period: string];

/** Every statement, once, by indicator and then by id: what the table of all figures holds, page by page. */
export function findable(model: Model): readonly Observation[] {
  const order = [...model.indicators.keys()];
  return model.observations
    .filter(({ mentionOf }) => mentionOf === null)
    .toSorted(
      (a, b) =>
        order.indexOf(a.indicator.id) - order.indexOf(b.indicator.id) ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
}

/** The index of the parts, and their contents by file name. */
export function findParts(model: Model): {
  readonly index: FindIndex;
  readonly parts: ReadonlyMap<string, FindPart>;
} {
  const packs: { indicators: string[]; figures: Observation[] }[] = [];
  for (const [id, figures] of Map.groupBy(findable(model), ({ indicator }) => indicator.id)) {
    const last = packs.at(-1);
    if (last && last.figures.length + figures.length <= ROWS_A_PART) {
      last.indicators.push(id);
      last.figures.push(...figures);
    } else packs.push({ indicators: [id], figures: [...figures] });
  }
  const named = packs.map((pack, at) => ({ ...pack, file: `part-${at + 1}` }));
  return {
    index: {
      total: named.reduce((sum, { figures }) => sum + figures.length, 0),
      columns: OBSERVATION_COLUMNS,
      parts: named.map(({ file, indicators, figures }) => ({ file, indicators, rows: figures.length })),
    },
    parts: new Map(
      named.map(({ file, figures }) => [
        file,
        { rows: publishFigures(model, figures).rows, shown: figures.map(sayBoth) },
      ]),
    ),
  };
}

function sayBoth(each: Observation): FindPart['shown'][number] {
  const say = (lang: 'en' | 'zh'): Words => [formatQuantity(each, lang), formatPeriod(each.period, lang)];
  return { en: say('en'), zh: say('zh') };
}
