import { pathItem, type Drawing } from './drawing.ts';
import { drawLyingMark } from './lying-mark.ts';
import type { StackedBar } from './stacked-bar.ts';

/** A stacked bar as items from back to front: leaders, the bracket of the whole, the rest, the parts, words. */
export function drawStackedBar({ width, height, parts, whole, foot, key }: StackedBar): Drawing {
  const leaders = parts.flatMap(({ label: { leader } }) => (leader ? [pathItem('leader', leader)] : []));
  const bracket = whole ? [pathItem('connector', whole.path, whole.toneClass)] : [];
  const wholeItems =
    whole?.mark && whole.observation
      ? [drawLyingMark(whole.mark, whole.observation, whole.toneClass, bracket)]
      : bracket;
  const stretches = parts.map(({ mark, observation, toneClass, role, path }) => {
    const area = pathItem(role, path, toneClass);
    return mark && observation ? drawLyingMark(mark, observation, toneClass, [area]) : area;
  });
  const texts = [...(whole?.label.texts ?? []), ...parts.flatMap(({ label }) => label.texts), ...foot.texts];
  return { width, height, items: [...leaders, ...wholeItems, ...stretches, ...texts], key };
}
