import { parseQuantity } from '../../text/quantity.ts';
import type { Model } from '../load.ts';
import type { Observation } from '../observation.ts';
import type { Draft, DraftRow } from './draft.ts';
import { figureOf } from './figure-of.ts';

/** How many of the rows that an extract has were found, and of those how many have each cell as the extract has it. */
export interface Tally {
  readonly rows: number;
  readonly candidates: number;
  readonly found: number;
  readonly figure: number;
  readonly bounds: number;
  readonly indicator: number;
  readonly definition: number;
  readonly period: number;
  readonly kind: number;
  readonly mode: number;
  readonly region: number;
}

/** What `npm run ingest -- --score` has to reach: shares from 0 to 1. `figure` is value, unit and qualifier together. */
export const BARS = { recall: 0.98, figure: 0.97, precision: 0.85, indicator: 0.7 } as const;

const NONE: Tally = {
  ...{ rows: 0, candidates: 0, found: 0, figure: 0, bounds: 0 },
  ...{ indicator: 0, definition: 0, period: 0, kind: 0, mode: 0, region: 0 },
};

/** Holds the draft of a stored article against its extract. A candidate counts for one row, where the two overlap. */
export function scoreDraft(draft: Draft, source: string, model: Model): Tally {
  const mentions = model.observations.filter(
    (each) => each.origin === 'stated' && each.source?.id === source,
  );
  const left = new Set(draft.rows);
  const sums = { ...NONE, rows: mentions.length, candidates: draft.rows.length } as Record<
    keyof Tally,
    number
  >;
  for (const mention of mentions) {
    const anchored = model.anchors.get(mention.id);
    if (!anchored) continue;
    const { markStart, markEnd } = anchored.anchor;
    const there = [...left].filter(
      ({ section, figure }) =>
        section === anchored.section && figure.start < markEnd && figure.end > markStart,
    );
    // Where two rows share a numeral, each takes the candidate of its own indicator.
    const row = there.find(({ indicator }) => indicator.cell === mention.indicator.id) ?? there[0];
    if (!row) continue;
    left.delete(row);
    sums.found += 1;
    for (const [cell, isRight] of Object.entries(compareRow(row, mention)))
      sums[cell as keyof Tally] += Number(isRight);
  }
  return sums;
}

/** Which cells of a candidate are as the extract has them. A period is right where both are the same, or both empty. */
function compareRow(row: DraftRow, mention: Observation): Partial<Record<keyof Tally, boolean>> {
  const figure = figureOf(row);
  const isUnit = parseQuantity(row.figure.printed)?.unit === parseQuantity(mention.printed)?.unit;
  return {
    figure: figure?.value === mention.value && figure.qualifier === mention.qualifier && isUnit,
    bounds: figure?.low === mention.low && figure.high === mention.high,
    indicator: row.indicator.cell === mention.indicator.id,
    definition: row.definition.cell === mention.definition.id,
    period: row.period.cell === (mention.period?.iso ?? ''),
    kind: row.kind.code === mention.kind,
    mode: row.mode.code === mention.mode,
    region: row.region.cell === mention.region.id,
  };
}

/** The tallies of several articles together. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sums = { ...NONE } as Record<keyof Tally, number>;
  for (const tally of tallies)
    for (const [cell, count] of Object.entries(tally)) sums[cell as keyof Tally] += count;
  return sums;
}

/** The shares of a tally: of rows found, of candidates that are rows, and of the found that have each cell right. */
export function sharesOf(tally: Tally): Readonly<Record<string, number>> {
  const { rows, candidates, found, ...cells } = tally;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const right = Object.entries(cells).map(([cell, count]) => [cell, share(count, found)]);
  return { recall: share(found, rows), precision: share(found, candidates), ...Object.fromEntries(right) };
}

/** The bars that a tally does not reach. */
export function belowBars(tally: Tally): readonly (keyof typeof BARS)[] {
  const shares = sharesOf(tally);
  return (Object.keys(BARS) as (keyof typeof BARS)[]).filter((bar) => (shares[bar] ?? 0) < BARS[bar]);
}
