import { expect, test } from 'vitest';
import { drawStackedBar } from '../../src/charts/draw-stacked-bar.ts';
import type { Item } from '../../src/charts/item.ts';
import { stackedBar } from '../../src/charts/stacked-bar.ts';
import type { StackedBarOptions, Whole } from '../../src/charts/stack-plan.ts';
import { buildItem } from './build-item.ts';
import { chineseFormat, englishFormat } from './build-options.ts';
import { drawDrawing } from './draw-drawing.ts';

const english: StackedBarOptions = { format: englishFormat, rest: 'The rest: not stated', foot: '' };
const unknown = { ...english, foot: 'The whole is not stated. The bar is as long as the parts given.' };
const percent = {
  ...english,
  format: { ...englishFormat, value: ({ value }) => `at most ${value}%` },
} satisfies StackedBarOptions;
const chinese: StackedBarOptions = { format: chineseFormat, rest: '其余：未载', foot: '' };
const two: readonly Item[] = [
  buildItem('National level', 14, {}, '2022–23'),
  buildItem('Provincial level', 247, {}, '2022–23'),
];
const ceilings: readonly Item[] = [
  buildItem('Provincial level', 50, { kind: 'rule', qualifier: 'lte' }, 'rule, 2021'),
  buildItem('Municipal level', 20, { kind: 'rule', qualifier: 'lte' }, 'rule, 2021'),
];
const hundred: Whole = { value: 100, name: 'All of the public subsidy for enterprise R&D', item: null };
const kinds: readonly Item[] = [
  buildItem('Stated', 40),
  buildItem('Cited', 30, { origin: 'cited' }),
  buildItem('Just over', 20, { qualifier: 'gt', low: 20, high: 30 }),
  buildItem('Expected', 25, { kind: 'expected' }),
  buildItem('At least', 15, { qualifier: 'gte' }),
];
const all = buildItem('Whole', 160, { origin: 'derived' });
const some: Whole = { value: 160, name: 'All innovation platforms', item: all };
const twelve = Array.from({ length: 12 }, (_, index) =>
  buildItem(`Platforms of the ${index + 1}th kind, county level`, 2 ** (index % 5), {}),
);
const whole86: Whole = { value: 86, name: '省级以上创新平台（2023.4）', item: buildItem('Whole', 86) };

test.each([
  ['unknown-whole', two, null, unknown],
  ['ceilings', ceilings, hundred, percent],
  ['kinds', kinds, some, english],
  ['twelve', twelve, { ...some, value: 130, item: null }, english],
  ['zh', [buildItem('国家级', 30)], whole86, chinese],
] as const)(
  'stackedBar(%s) looks as in tests/pictures, wide and narrow',
  async (name, items, whole, options) => {
    for (const [kind, width] of [
      ['wide', 640],
      ['narrow', 328],
    ] as const) {
      const picture = drawDrawing(drawStackedBar(stackedBar(items, whole, { width, kind }, options)));
      await expect(picture).toMatchFileSnapshot(`../pictures/stacked-bar-${name}-${kind}.svg`);
    }
  },
);
