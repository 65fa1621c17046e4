import type { Observation } from './observation.ts';
import type { Bilingual } from './vocabulary.ts';

/** One answer of comparability between two neighbouring points: may a line join them? */
export type Join = 'joined' | 'apart' | 'never';

/** A point of a series keeps its observation, so that qualifier, kind and sentence are never lost. */
export interface SeriesPoint {
  readonly observation: Observation;
  /** How this point relates to the point before it in the same series; `never` for the first. */
  readonly join: Join;
}

/** The observations of one place and indicator in order of time: the first stage of a chart. */
export interface Series {
  readonly key: string;
  readonly label: Bilingual;
  /** Colour and shape slot of the place: `place-zhumadian`, or `place-other`. */
  readonly tone: string;
  readonly points: readonly SeriesPoint[];
}
