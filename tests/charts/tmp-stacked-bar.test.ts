import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawStackedBar } from '../../src/charts/draw-stacked-bar.ts';
import type { Item } from '../../src/charts/item.ts';
import { stackedBar, type StackedBar } from '../../src/charts/stacked-bar.ts';
import type { Whole } from '../../src/charts/stack-plan.ts';
import { anyItems, anyPart, anyWidth } from './any-items.ts';
import { englishFormat } from './build-options.ts';
import { inkBox } from './ink-box.ts';
import { markIds, misplacedTexts, positionsOf } from './text-boxes.ts';

const RUNS = 1500;
const options = { format: englishFormat, rest: 'The rest: not stated', foot: 'The whole is not stated.' };
const anyWhole = fc.option(
  fc.record({
    more: fc.constantFrom(1, 1, 1.1, 2, 30),
    item: fc.option(anyItems(anyPart).map(([item]) => item ?? null)),
    name: fc.constantFrom('All of them', 'Xn'.repeat(30), '省级以上创新平台'),
  }),
);

function holdsForAll(property: (chart: StackedBar, items: readonly Item[]) => void): void {
  fc.assert(
    fc.property(anyItems(anyPart), anyWhole, anyWidth, (items, given, size) => {
      property(stackedBar(items, given && wholeOf(items, given), size, options), items);
    }),
    { numRuns: RUNS },
  );
}

/** A whole some times as large as what its parts sum to, with an observation of that value or without one. */
function wholeOf(
  items: readonly Item[],
  { more, item, name }: { more: number; item: Item | null; name: string },
): Whole {
  const { parts } = stackedBar(items, null, { width: 640, kind: 'wide' }, options);
  const ids = new Set(parts.map(({ observation }) => observation?.id));
  const own = items
    .filter(({ observation }) => ids.has(observation.id))
    .map(({ observation }) => amount(observation));
  const value = own.reduce((sum, each) => sum + each, 0) * more;
  const observation = item && { ...item.observation, id: 'whole', value, low: null, high: null };
  return { value, name, item: item && observation && { ...item, observation } };
}

function amount({ value, low, high }: Item['observation']): number {
  return value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0));
}

test('stackedBar(any) keeps all texts in the frame and apart', () => {
  holdsForAll((chart) => expect(misplacedTexts(drawStackedBar(chart))).toEqual([]));
});

test('stackedBar(any) keeps the ink of every mark in the frame', () => {
  holdsForAll((chart) => {
    const { items, width, height } = drawStackedBar(chart);
    for (const item of items) {
      if (item.kind !== 'mark') continue;
      const { left, right, top, bottom } = inkBox(item);
      expect([left >= -0.6, right <= width + 0.6, top >= 0, bottom <= height]).toEqual(ALL);
    }
  });
});

const ALL = [true, true, true, true];

test('stackedBar(any) has one mark for each figure, in the order given, and one for a whole that is stated', () => {
  holdsForAll((chart, items) => {
    const missing = chart.missing.map(({ id }) => id);
    const given = items.map(({ observation }) => observation.id).filter((id) => !missing.includes(id));
    const whole = chart.whole?.observation ? [chart.whole.observation.id] : [];
    expect(markIds(drawStackedBar(chart))).toEqual([...whole, ...given]);
  });
});

test('stackedBar(any) lays its parts one after the other, none over another', () => {
  holdsForAll(({ parts, width }) => {
    parts.forEach((part, at) => {
      expect(part.x2).toBeGreaterThanOrEqual(part.x1);
      expect(part.x1).toBeGreaterThanOrEqual(parts[at - 1]?.x2 ?? 0);
      expect(part.x2).toBeLessThanOrEqual(width);
    });
    expect(parts.slice(0, -1).every(({ observation }) => observation !== null)).toBe(true);
  });
});

test('stackedBar(any) gives no number finer than a tenth of a pixel', () => {
  holdsForAll((chart) => {
    const text = positionsOf(drawStackedBar(chart));
    expect(text.match(/\d\.\d\d/gu) ?? []).toEqual([]);
    expect(text).not.toMatch(/NaN|Infinity/u);
  });
});
