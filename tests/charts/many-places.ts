import type { Observation, Region } from '../../src/model/observation.ts';
import { buildObservation } from './build-observation.ts';

/** Invented figures of many places: their places by id, and every figure in the order of places and years. */
export interface ManyPlaces {
  readonly regions: ReadonlyMap<string, Region>;
  readonly observations: readonly Observation[];
}

const FIRST_YEAR = 1995;
const MISSING = 0.03;

/** So many places by years of one count, always the same for the same numbers; one figure in about 33 is missing. */
export function manyPlaces(places: number, years: number): ManyPlaces {
  const random = seeded(places * 1000 + years);
  const regions = new Map<string, Region>();
  const observations: Observation[] = [];
  for (let at = 0; at < places; at += 1) {
    const region = placeOf(at);
    regions.set(region.id, region);
    let value = 50 + random() * 900;
    for (let year = 0; year < years; year += 1) {
      value = Math.max(1, value * (0.94 + random() * 0.14));
      const figure = random() < MISSING ? null : Math.round(value);
      const id = `yearbook-${at}.hnte.${year}`;
      const printed = figure === null ? '' : `${figure}家`;
      observations.push(buildObservation(String(FIRST_YEAR + year), figure, { id, region, printed }));
    }
  }
  return { regions, observations };
}

function placeOf(at: number): Region {
  const name = { zh: `第${at + 1}县`, en: `County number ${at + 1}` };
  const type = { zh: '县', en: 'county' };
  return {
    ...{ id: `county-${at + 1}`, name, type, level: 'county', parent: 'henan', gb2260: null },
    note: { zh: '', en: '' },
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
