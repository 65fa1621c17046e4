import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletChart } from '../../src/charts/bullet-chart.ts';
import { drawBulletChart } from '../../src/charts/draw-bullet-chart.ts';
import type { BulletWords } from '../../src/charts/bullet-labels.ts';
import { chartFormat } from '../../src/i18n/chart-format.ts';
import { anyAmount, anyWording, anyWords, bothSizes, worded } from './any-figure.ts';
import { holdDrawing } from './hold-drawing.ts';

const figure = fc.tuple(anyAmount, anyWording);
const anyBullet = fc.record({
  target: figure,
  outcome: fc.option(figure),
  baseline: fc.option(figure),
  outcomeIs: fc.constantFrom(
    { kind: 'actual', origin: 'stated' } as const,
    { kind: 'actual', origin: 'derived' } as const,
    { kind: 'expected', origin: 'cited' } as const,
  ),
  words: fc.record({ value: anyWords, about: anyWords, distance: anyWords }),
});

const TIMEOUT = 60_000;

test(
  'bulletChart(any) keeps marks in the frame and labels apart, each figure one mark, ticks round',
  () => {
    fc.assert(
      fc.property(anyBullet, bothSizes, (given, size) => {
        const target = worded('x.target', ...given.target, { kind: 'target', mode: 'strive' });
        const outcome = given.outcome && worded('x.outcome', ...given.outcome, given.outcomeIs);
        const baseline = given.baseline && worded('x.baseline', ...given.baseline, { origin: 'cited' });
        const said: BulletWords = {
          target: given.words,
          outcome: outcome && given.words,
          baseline: baseline && given.words,
          noOutcome: given.words.about,
        };
        const format = chartFormat(target.definition.unit, 'en');
        const chart = bulletChart({ target, outcome, baseline }, size, { lang: 'en', format, words: said });
        const ids = [target, outcome, baseline].flatMap((each) => each?.id ?? []);
        holdDrawing(drawBulletChart(chart), ids);
        const ticks = chart.axis.ticks.map(({ value }) => value);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        if (ticks.length > 1)
          expect(['1', '2', '5']).toContain(
            String(Number(step.toPrecision(6)).toExponential()).split('e')[0],
          );
        // The axis holds zero, from which the bar grows.
        expect(chart.axis.scale.domain()[0]).toBeLessThanOrEqual(0);
        expect(chart.axis.scale.domain()[1]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  },
  TIMEOUT,
);
