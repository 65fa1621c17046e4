import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawUnitChart } from '../../src/charts/draw-unit-chart.ts';
import { unitChart } from '../../src/charts/unit-chart.ts';
import { anyWording, anyWords, bothSizes, worded } from './any-figure.ts';
import { holdDrawing } from './hold-drawing.ts';

const count = fc.oneof(fc.constantFrom(0, 1, 5, 10, 11, 99, 100, 101, 200), fc.integer({ min: 0, max: 30 }));
const MOST_HEDGED = 150;
const anyBlock = fc.record({
  count,
  wording: anyWording,
  part: fc.option(fc.integer({ min: 0, max: 30 })),
  value: anyWords,
  about: anyWords,
  is: fc.constantFrom(
    { kind: 'actual', origin: 'stated' } as const,
    { kind: 'actual', origin: 'cited' } as const,
    { kind: 'actual', origin: 'derived' } as const,
    { kind: 'expected', origin: 'stated' } as const,
    { kind: 'target', origin: 'stated' } as const,
  ),
});

const TIMEOUT = 60_000;

test(
  'unitChart(any) draws as many units as a figure counts, in the frame, its labels apart',
  () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 12 }), bothSizes, (given, size) => {
        const blocks = given.map(({ count, wording, part, value, about, is }, at) => ({
          // No figure of more than 200 units comes to the chart: the editor is told to use bars.
          whole: whole(`x.${at}`, count, count > MOST_HEDGED ? 'eq' : wording, is),
          parts:
            part !== null && part <= count && wording !== 'lte'
              ? [worded(`x.${at}.part`, part, 'eq', is)]
              : [],
          words: { value, about, parts: part === null ? [] : [about] },
        }));
        const chart = unitChart(blocks, size);
        const ids = blocks.flatMap((block) => [block.whole.id, ...block.parts.map(({ id }) => id)]);
        holdDrawing(drawUnitChart(chart), ids);
        const cells = chart.marks.flatMap((mark) => mark.cells);
        expect(cells.filter(({ x, y }) => x < 0 || x > size.width || y < 0 || y > chart.height)).toEqual([]);
        for (const { sure, maybe, cells: own } of chart.marks) {
          expect(own.length).toBeGreaterThanOrEqual(sure + maybe);
          expect(new Set(own.map(({ x, y }) => `${x} ${y}`)).size).toBe(own.length);
        }
      }),
      { numRuns: 200 },
    );
  },
  TIMEOUT,
);

/** A count of whole units, whatever its wording. */
function whole(id: string, value: number, wording: string, is: Parameters<typeof worded>[3]) {
  const figure = worded(id, value, wording, is);
  return { ...figure, high: figure.high === null ? null : Math.ceil(figure.high) };
}
