import { joinOf } from './join.ts';
import type { Observation, Region } from './observation.ts';
import type { Series, SeriesPoint } from './series.ts';

/**
 * One series a place, in the order of `regionIds`: first what a line may pass, in order of time, then what stands
 * beside it (targets, rules, expected and undated figures). A place without a figure has no series.
 */
export function makeSeries(
  observations: readonly Observation[],
  regionIds: readonly string[],
  regions: ReadonlyMap<string, Region>,
): readonly Series[] {
  const byRegion = Map.groupBy(observations, ({ region }) => region.id);
  return regionIds.flatMap((id): readonly Series[] => {
    const region = regions.get(id);
    const own = (byRegion.get(id) ?? []).toSorted(byTime);
    if (!region || own.length === 0) return [];
    const points = [...own.filter((each) => !isAside(each)), ...own.filter(isAside)].map(
      (observation, at, all): SeriesPoint => {
        const before = all[at - 1];
        return { observation, join: before ? joinOf(before, observation, regions) : 'never' };
      },
    );
    return [{ key: id, label: region.name, tone: `place-${id}`, points }];
  });
}

function isAside({ kind, period }: Observation): boolean {
  return kind !== 'actual' || period === null;
}

function byTime(a: Observation, b: Observation): number {
  return timeOf(a) - timeOf(b) || (a.period?.start ?? 0) - (b.period?.start ?? 0);
}

/** The end of a stock's period, the middle of any other figure's; undated last. */
function timeOf({ period, definition }: Observation): number {
  if (period === null) return Number.MAX_VALUE;
  return definition.basis === 'stock' || period.precision === 'within'
    ? period.end
    : (period.start + period.end) / 2;
}
