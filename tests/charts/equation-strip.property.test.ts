import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawEquationStrip } from '../../src/charts/draw-equation-strip.ts';
import { equationStrip } from '../../src/charts/equation-strip.ts';
import { chartFormat } from '../../src/i18n/chart-format.ts';
import { intervalOf } from '../../src/model/interval.ts';
import { anyAmount, anyWording, anyWords, bothSizes, worded } from './any-figure.ts';
import { holdDrawing } from './hold-drawing.ts';

const words = fc.record({ sign: fc.constantFrom('', '+', '→', '∪'), value: anyWords, about: anyWords });
const part = fc.record({ amount: anyAmount, wording: anyWording, words });
const anyEquation = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 12 }),
  claim: part,
  result: fc.option(
    fc
      .tuple(anyAmount, anyAmount, fc.boolean(), fc.constantFrom('both', 'low', 'high'))
      .map(([a, b, point, open]) => ({
        low: open === 'high' ? null : Math.min(a, b),
        high: open === 'low' ? null : Math.max(a, b),
        value: point ? (a + b) / 2 : null,
      })),
  ),
  resultWords: words,
  finding: anyWords,
  premise: anyWords,
});

const TIMEOUT = 60_000;

test(
  'equationStrip(any) keeps parts, result and claim in the frame, words apart, each figure one mark',
  () => {
    fc.assert(
      fc.property(anyEquation, bothSizes, fc.constantFrom('en', 'zh'), (given, size, lang) => {
        const claim = worded('x.claim', given.claim.amount, given.claim.wording);
        const parts = given.parts.map(({ amount, wording, words: said }, at) => ({
          observation: worded(`x.${at}`, amount, wording, { origin: at % 2 === 0 ? 'stated' : 'cited' }),
          words: said,
        }));
        const { result, resultWords, finding, premise } = given;
        const strip = equationStrip(
          {
            ...{ parts, result, resultWords, claim, finding, premise },
            claimSpan: intervalOf(claim),
            claimWords: given.claim.words,
          },
          size,
          { lang, format: chartFormat(claim.definition.unit, lang) },
        );
        holdDrawing(drawEquationStrip(strip), [...parts.map(({ observation }) => observation.id), claim.id]);
        const [from, to] = strip.lanes.axis.scale.domain() as [number, number];
        const ends = [result?.low, result?.high, result?.value].filter((end) => typeof end === 'number');
        expect(ends.filter((end) => end < from || end > to)).toEqual([]);
        expect(strip.lanes.axis.ticks.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  },
  TIMEOUT,
);
