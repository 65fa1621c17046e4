import { expect, test } from 'vitest';
import { drawEquationStrip } from '../../src/charts/draw-equation-strip.ts';
import type { Equation } from '../../src/charts/equation.ts';
import { equationStrip } from '../../src/charts/equation-strip.ts';
import { chartFormat } from '../../src/i18n/chart-format.ts';
import { sayFigure } from '../../src/i18n/bullet-words.ts';
import { sayClaim, sayOperand, sayWorking, SIGNS } from '../../src/i18n/equation-words.ts';
import { sayFinding, sayPremise } from '../../src/i18n/finding-words.ts';
import { sayResult } from '../../src/i18n/result-words.ts';
import { judgeCheck, type Check } from '../../src/model/judge-check.ts';
import { buildIn } from '../model/build-units.ts';
import { NARROW, WIDE } from './build-bullet.ts';
import { drawDrawing } from './draw-drawing.ts';

const percent = { low: 199.55, high: 199.65 };
const CHECKS = {
  growth: {
    kind: 'growth',
    operands: [
      buildIn('yuan', 'x.2018', 1.071e9, { low: 1.0705e9, high: 1.0715e9 }),
      buildIn('yuan', 'x.2021', 3.209e9, { low: 3.2085e9, high: 3.2095e9, origin: 'cited' }),
    ],
    claim: buildIn('percent', 'x.claim', 199.6, percent),
    premise: '',
  },
  union: {
    kind: 'union',
    operands: [buildIn('firm', 'x.hnte', 443), buildIn('firm', 'x.sme', 692)],
    claim: buildIn('firm', 'x.claim', 825),
    premise: 'every innovation firm is one of the two',
  },
  'does-not-hold': {
    kind: 'sum',
    operands: [1, 2, 3].map((value) => buildIn('firm', `x.${value}`, value * 100)),
    claim: buildIn('firm', 'x.claim', 700, { qualifier: 'gte', low: 700 }),
    premise: '',
  },
  cannot: {
    kind: 'quotient',
    operands: [
      buildIn('firm', 'x.a', 100, { qualifier: 'gt', low: 100 }),
      buildIn('firm', 'x.b', null, { qualifier: 'range', low: 3, high: 5 }),
    ],
    claim: buildIn('times', 'x.claim', 30, { low: 29.5, high: 30.5 }),
    premise: '',
  },
} as const satisfies Readonly<Record<string, Check>>;

function buildEquation(check: Check, lang: 'en' | 'zh' = 'en'): Equation {
  const { kind, operands, claim, premise } = check;
  const judgement = judgeCheck(check);
  const { result } = judgement;
  return {
    parts: operands.map((observation, at) => ({
      observation,
      words: {
        sign: at === 0 ? '' : SIGNS[kind],
        value: sayFigure(observation, lang),
        about: sayOperand(observation, operands, lang),
      },
    })),
    result,
    resultWords: {
      sign: '=',
      value: result ? sayResult(result, claim.definition.unit, lang) : '—',
      about: sayWorking(kind, judgement, claim, lang),
    },
    claim,
    claimSpan: judgement.claim,
    claimWords: { sign: '', value: sayFigure(claim, lang), about: sayClaim(claim, lang) },
    finding: sayFinding(judgement, claim, [...operands, claim], lang),
    premise: sayPremise(premise, lang),
  };
}

const stripOf = (check: Check, size = WIDE) =>
  equationStrip(buildEquation(check), size, {
    lang: 'en',
    format: chartFormat(check.claim.definition.unit, 'en'),
  });

test('equationStrip(growth) has a row a part with its mark and sign, a rule, and both in lanes on one axis', () => {
  const { rows, rule, lanes } = stripOf(CHECKS.growth);
  expect(rows.map(({ mark, sign }) => [mark.observation.id, mark.x, mark.shape, sign])).toEqual([
    ['x.2018', 30, 'dot', ''],
    ['x.2021', 30, 'square', 'M3,32.2h10M9.5,28.7l3.5,3.5l-3.5,3.5'],
  ]);
  expect(rule.startsWith('M22,')).toBe(true);
  expect(lanes.signs).toHaveLength(1);
  const { scale } = lanes.axis;
  const [low, high] = [scale(199.440037331), scale(199.813171415)].map((x) => Math.round(x * 10) / 10);
  expect(lanes.band.startsWith(`M${low},`)).toBe(true);
  expect(lanes.band).toContain(`H${high}v14`);
  expect(lanes.axis.ticks.map(({ text }) => text)).toEqual(['199.5', '199.6', '199.7', '199.8%']);
});

test('equationStrip(claim of 199.6%) draws the room of its own rounding, and leads its ends up through the result', () => {
  const { lanes } = stripOf(CHECKS.growth);
  const { claim, axis, guides, axisY } = lanes;
  const ends = [percent.low, percent.high].map((end) => Math.round(axis.scale(end) * 10) / 10);
  expect(claim.whisker).toEqual({
    kind: 'between',
    path: `M${ends[0]},${claim.y - 5}v10M${ends[0]},${claim.y}H${ends[1]}M${ends[1]},${claim.y - 5}v10`,
  });
  expect(guides.match(/M[\d.]+/gu)).toEqual(ends.map((end) => `M${end}`));
  expect(guides.endsWith(`V${axisY}`)).toBe(true);
});

test('equationStrip(union) is a band from the largest part to the sum, without a point; the claim lies on the same axis', () => {
  const { lanes, key } = stripOf(CHECKS.union);
  expect([lanes.ring, lanes.claim.whisker]).toEqual([null, null]);
  const { scale } = lanes.axis;
  expect(lanes.claim.x).toBe(Math.round(scale(825) * 10) / 10);
  expect(lanes.band.startsWith(`M${Math.round(scale(692) * 10) / 10},`)).toBe(true);
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated']);
});

test('equationStrip(what is exact) has a ring and no band, and says in its key that we worked it out', () => {
  const { lanes, key } = stripOf(CHECKS['does-not-hold']);
  expect([lanes.band, typeof lanes.ring]).toEqual(['', 'string']);
  expect(key.map(({ meaning }) => meaning)).toEqual(['stated', 'derived', 'at-least']);
});

test('equationStrip(open result) lets the band run to the end of the room', () => {
  const { lanes } = stripOf(CHECKS.cannot);
  expect(lanes.band).toContain(`H${lanes.axis.to + 26}v14`);
  expect(lanes.ring).toBeNull();
});

test('equationStrip(no result) draws the claim alone; equationStrip(no parts) throws', () => {
  const given = buildEquation(CHECKS.growth);
  const options = { lang: 'en', format: chartFormat(CHECKS.growth.claim.definition.unit, 'en') } as const;
  const { lanes } = equationStrip({ ...given, result: null }, WIDE, options);
  expect([lanes.band, lanes.ring, lanes.claim.observation.id]).toEqual(['', null, 'x.claim']);
  expect(() => equationStrip({ ...given, parts: [] }, WIDE, options)).toThrow(
    'missing observations: equationStrip needs at least one part',
  );
});

test('drawEquationStrip(strip) links each part and the claim once, and ends with finding and premise', () => {
  const { items } = drawEquationStrip(stripOf(CHECKS.union));
  expect(items.flatMap((item) => (item.kind === 'mark' ? [item.observation.id] : []))).toEqual([
    'x.hnte',
    'x.sme',
    'x.claim',
  ]);
  const texts = items.flatMap((item) => (item.kind === 'text' ? [[item.role, item.text]] : []));
  expect(texts.slice(-3)).toEqual([
    ['heading', 'Depends on reading. If the premise is true, it holds'],
    ['heading', 'only if 310 firms are counted more than once.'],
    ['reason', 'Premise, not stated by the source: every innovation firm is one of the two.'],
  ]);
});

for (const [name, check] of Object.entries(CHECKS)) {
  for (const size of [WIDE, NARROW]) {
    test(`equationStrip(${name}, ${size.kind}) looks as in tests/pictures`, async () => {
      const picture = drawDrawing(drawEquationStrip(stripOf(check, size)));
      await expect(picture).toMatchFileSnapshot(`../pictures/equation-strip-${name}-${size.kind}.svg`);
    });
  }
}
