import { joinOf } from '../model/join.ts';
import type { Observation, Region } from '../model/observation.ts';

/**
 * The code of the series a figure belongs to, by the figure's id: figures of one code follow one another and may be
 * joined by a line. The code is the id of the earliest of them; a figure that may be joined to none has no code.
 */
export function codeSeries(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const dated = observations.filter(({ mentionOf, period }) => mentionOf === null && period !== null);
  const groups = Map.groupBy(dated, ({ region, entity, definition }) =>
    [region.id, entity, definition.id].join('\t'),
  );
  for (const group of groups.values()) {
    const inOrder = group.toSorted((a, b) => endOf(a) - endOf(b));
    for (const [at, each] of inOrder.entries()) {
      const before = inOrder[at - 1];
      if (!before || joinOf(before, each, regions) !== 'joined') continue;
      const code = codes.get(before.id) ?? before.id;
      codes.set(before.id, code).set(each.id, code);
    }
  }
  return codes;
}

function endOf({ period }: Observation): number {
  return period?.end ?? 0;
}
