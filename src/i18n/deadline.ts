import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { writeDate } from './date.ts';
import { readEnds } from './period.ts';
import { textFor } from './text.ts';

/** How firmly a target is set and when it is due: `target (ensure), due by the end of 2021`. */
export function sayDeadline({ period, mode }: Pick<Observation, 'period' | 'mode'>, lang: Lang): string {
  const text = textFor(lang);
  const { timeline } = text.drawn;
  const how = text.mode[mode ?? 'plain'];
  if (period === null) return timeline.targetUndated(how);
  const last = readEnds(period.iso)[1];
  const date = writeDate(last, lang);
  return timeline.target(how, last.day === null ? timeline.endOf(date) : date);
}
