import { pathItem, type Drawing } from './drawing.ts';
import { drawLyingMark } from './lying-mark.ts';
import type { StackedBar } from './stacked-bar.ts';

/** A stacked bar as items from back to front: leaders, the bracket of the whole, all areas, marks, words. */
export function drawStackedBar({ width, height, parts, whole, foot, key }: StackedBar): Drawing {
  const leaders = parts.flatMap(({ label: { leader } }) => (leader ? [pathItem('leader', leader)] : []));
  const bracket = whole ? [pathItem('connector', whole.path, whole.toneClass)] : [];
  const wholeItems =
    whole?.mark && whole.observation
      ? [drawLyingMark(whole.mark, whole.observation, whole.toneClass, bracket)]
      : bracket;
  const areas = parts.map(({ role, path, toneClass }) => pathItem(role, path, toneClass));
  const marks = parts.flatMap(({ mark, observation, toneClass }) =>
    mark && observation ? [drawLyingMark(mark, observation, toneClass, [])] : [],
  );
  const texts = [...(whole?.label.texts ?? []), ...parts.flatMap(({ label }) => label.texts), ...foot.texts];
  return { width, height, items: [...leaders, ...wholeItems, ...areas, ...marks, ...texts], key };
}
