import { splitList } from '../model/select.ts';
import type { Attributes } from './shown.ts';

/** The page, without base and language, on which a reader finds what a count counts: of one source or place, its own. */
export function countPage(attributes: Attributes): string {
  const [source, ...sources] = splitList(attributes['source']);
  const [place, ...places] = splitList(attributes['place']);
  const [indicator, ...indicators] = splitList(attributes['indicator']);
  const of = attributes['of'] ?? '';
  if (of === 'targets') return 'targets/';
  if (of === 'checks') return 'arithmetic/';
  if (source !== undefined && sources.length === 0) return `sources/${source}/`;
  if (indicator !== undefined && indicators.length === 0) return `indicators/${indicator}/`;
  if (place !== undefined && places.length === 0) return `places/${place}/`;
  return ['sources', 'places', 'indicators'].includes(of) ? `${of}/` : 'data/';
}
