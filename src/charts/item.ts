import type { Observation } from '../model/observation.ts';
import { readFigure } from './figure.ts';
import type { Figure } from './figure.ts';

/** A figure that stands by itself in a chart: what it is called, what else is to be said of it, its place's colour. */
export interface Item {
  readonly observation: Observation;
  readonly name: string;
  /** When it is of, how firmly it was set …; '' where there is nothing to say. */
  readonly note: string;
  readonly tone: string;
}

/** Reads an item's figure; `null` where it has neither value nor bounds. Zero is a value. */
export function readItem({ observation, name, tone }: Item): Figure | null {
  const point = { observation, join: 'never' } as const;
  const label = { zh: name, en: name };
  return readFigure({ key: observation.id, label, tone, points: [point] }, point, 0);
}
