import type { Fault } from './fault.ts';
import type { Observation, SeriesBreak } from './observation.ts';
import { duplicateId, said, unknownId } from './said.ts';
import type { Row } from './tables.ts';

/** Reads breaks.csv. A break of neither an indicator nor a place, at no time, or of an unknown one, is a fault. */
export function readBreakRows(
  rows: readonly Row<'breaks'>[],
  indicators: ReadonlySet<string>,
  regions: ReadonlySet<string>,
): { readonly breaks: readonly SeriesBreak[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const first = new Map<string, Row<'breaks'>>();
  const breaks = rows.flatMap((row): readonly SeriesBreak[] => {
    const { id, indicator, region, at, source } = row;
    const before = first.get(id);
    if (before) faults.push(duplicateId(row, id, before));
    else first.set(id, row);
    if (indicator === null && region === null) faults.push(ofNothing(row));
    if (indicator !== null && !indicators.has(indicator))
      faults.push(unknownId(row, 'indicator', indicator, 'indicators.csv', indicators));
    if (region !== null && !regions.has(region))
      faults.push(unknownId(row, 'region', region, 'regions.csv', regions));
    if (at === null) faults.push(withoutTime(row));
    if (at === null || before) return [];
    const reason = { zh: row.reason_zh, en: row.reason_en };
    const note = { zh: row.note_zh, en: row.note_en };
    return [{ id, indicator, region, at: at.start, iso: at.iso, reason, source, note }];
  });
  return { breaks, faults };
}

/**
 * The breaks that lie between two figures, or that one of them reaches over. An undated figure is parted from none:
 * that it is undated is told as a reason of its own.
 */
export function breaksBetween(a: Observation, b: Observation): readonly SeriesBreak[] {
  const all = [...a.indicator.breaks, ...(a.indicator.id === b.indicator.id ? [] : b.indicator.breaks)];
  return all.filter((each) => {
    if (each.region !== null && each.region !== a.region.id && each.region !== b.region.id) return false;
    const [one, other] = [sideOf(a, each.at), sideOf(b, each.at)];
    return one !== null && other !== null && one !== other;
  });
}

/** The breaks that part some of these figures from others, by their time. */
export function breaksAmong(observations: readonly Observation[]): readonly SeriesBreak[] {
  const all = new Map(
    observations.flatMap(({ indicator }) => indicator.breaks.map((each) => [each.id, each])),
  );
  return [...all.values()]
    .filter(({ indicator, region, at }) => {
      const own = observations.filter(
        (each) =>
          (indicator === null || each.indicator.id === indicator) &&
          (region === null || each.region.id === region),
      );
      const sides = new Set(own.map((each) => sideOf(each, at)));
      sides.delete(null);
      return sides.size > 1;
    })
    .toSorted((a, b) => a.at - b.at);
}

/** On which side of a moment a figure's period lies: -1 before, 1 after, 0 where it reaches over it. */
function sideOf({ period }: Observation, at: number): -1 | 0 | 1 | null {
  if (period === null) return null;
  if (period.end <= at) return -1;
  return period.start >= at ? 1 : 0;
}

function ofNothing(row: Row<'breaks'>): Fault {
  return said(
    row,
    'indicator',
    { zh: '既没有指标，也没有地方', en: 'neither an indicator nor a region' },
    { zh: '至少填其一', en: 'one of them' },
  );
}

function withoutTime(row: Row<'breaks'>): Fault {
  return said(row, 'at', { zh: '空着', en: 'empty' }, { zh: '例如 2016', en: 'a period such as 2016' });
}
