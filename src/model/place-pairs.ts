import { compare, REASONS, type Answer, type ReasonCode } from './comparability.ts';
import { ownFigures } from './coverage.ts';
import type { Observation, Region } from './observation.ts';

/** Two places and an indicator: the best that any two of their figures allow for each use, and why not more. */
export interface PlacePair {
  readonly a: Region;
  readonly b: Region;
  readonly time: Answer;
  readonly rank: Answer;
  readonly reasons: readonly ReasonCode[];
}

const WORTH: Readonly<Record<Answer, number>> = { yes: 2, care: 1, no: 0 };

/** Every two places that report an indicator, and whether their figures can be compared. */
export function comparePlaces(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): readonly PlacePair[] {
  const byPlace = [...Map.groupBy(ownFigures(observations), ({ region }) => region).entries()];
  return byPlace.flatMap(([a, own], at) =>
    byPlace.slice(at + 1).map(([b, others]): PlacePair => {
      const pairs = own.flatMap((x) => others.map((y) => [x, y] as const));
      const answers = pairs.map(([x, y]) => ({
        time: compare(x, y, 'time', regions),
        rank: compare(x, y, 'rank', regions),
      }));
      // The pair that allows most speaks for the two places; its reasons are the ones that remain.
      const best = answers.reduce((most, each) =>
        WORTH[each.time.answer] + WORTH[each.rank.answer] > WORTH[most.time.answer] + WORTH[most.rank.answer]
          ? each
          : most,
      );
      const codes = new Set([...best.rank.reasons, ...best.time.reasons].map(({ code }) => code));
      return {
        a,
        b,
        time: best.time.answer,
        rank: best.rank.answer,
        reasons: REASONS.filter((code) => codes.has(code)),
      };
    }),
  );
}
