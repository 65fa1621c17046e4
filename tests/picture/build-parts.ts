import {
  pathItem,
  type Drawing,
  type MarkItem,
  type PathItem,
  type TextItem,
} from '../../src/charts/drawing.ts';
import { shapePath } from '../../src/charts/shape.ts';
import type { PictureParts } from '../../src/picture/picture-svg.ts';
import { buildObservation, type Given } from '../charts/build-observation.ts';

const REACH = 11;

function mark(
  [x, y]: readonly [number, number],
  tone: string,
  parts: readonly PathItem[],
  ...observed: readonly [period: string, value: number | null, given?: Given]
): MarkItem {
  return { kind: 'mark', observation: buildObservation(...observed), x, y, reach: REACH, tone, parts };
}

function text(role: TextItem['role'], [x, y]: readonly [number, number], words: string, tone = ''): TextItem {
  return {
    kind: 'text',
    role,
    x,
    y,
    text: words,
    anchor: role === 'tick' ? 'middle' : 'start',
    size: 13,
    tone,
  };
}

const [first, second] = ['place-zhumadian', 'place-congtai'];
const dot = (x: number, y: number, tone: string): PathItem =>
  pathItem('shape-filled', shapePath('dot', x, y), tone);

/** Two places with a bound, a gap and a lone point, set by hand. Figures are invented. */
export const lines: Drawing = {
  width: 640,
  height: 200,
  items: [
    pathItem('rule', 'M0,40H520'),
    text('tick', [20, 35], '300'),
    pathItem('axis', 'M0,160H520'),
    ...['2016', '2018', '2020', '2022'].map((year, at) => text('tick', [50 + at * 120, 180], year)),
    pathItem('segment-apart', 'M50,110L290,70', first),
    pathItem('segment-joined', 'M290,70L410,36', first),
    mark([50, 110], first, [pathItem('whisker', 'M50,105V80', first), dot(50, 110, first)], '2016', 120, {
      qualifier: 'gte',
    }),
    mark([290, 70], first, [pathItem('shape', shapePath('square', 290, 70), first)], '2020', 260, {
      origin: 'cited',
    }),
    mark([410, 36], first, [dot(410, 36, first)], '2022', 310),
    mark([170, 120], second, [dot(170, 120, second)], '2018', 95),
    text('name', [420, 34], 'Zhumadian', first),
    text('value', [420, 50], '310'),
    text('name', [180, 118], 'Congtai', second),
    text('value', [180, 134], '95'),
  ],
  key: [
    { shape: 'dot', meaning: 'stated', path: shapePath('dot', 10, 8), filled: true },
    { shape: 'square', meaning: 'cited', path: shapePath('square', 10, 8), filled: false },
    { shape: 'whisker', meaning: 'at-least', path: 'M10,11V1', filled: false },
    { shape: 'span', meaning: 'undated', path: 'M1,8H19', filled: false },
    { shape: 'line', meaning: 'joined', path: 'M1,8H19', filled: false },
    { shape: 'line', meaning: 'apart', path: 'M1,8H19', filled: false },
    { shape: 'bar', meaning: 'covers', path: 'M1,5H19v6H1Z', filled: true, role: 'area-soft' },
  ],
};

/** A drawing of a few texts, one under the other, and nothing else. */
export function drawTexts(...texts: readonly (Pick<TextItem, 'text'> & Partial<TextItem>)[]): Drawing {
  const items = texts.map((given, index): TextItem => {
    const place = { x: 0, y: 20 * (index + 1), size: 16, anchor: 'start' } as const;
    return { kind: 'text', role: 'value', tone: '', ...place, ...given };
  });
  return { width: 640, height: 20 * texts.length + 10, items, key: [] };
}

/** What a picture says, in a test: plain words for all that is not given. */
export function buildParts(given: Partial<PictureParts> = {}): PictureParts {
  return {
    lang: 'en',
    title: 'Two places that count & differ',
    measure: 'Certified firms 高新技术企业, enterprises, 2016–2022',
    description: 'Zhumadian: 2016 at least 120 …',
    drawing: lines,
    notes: [
      'The places are at different levels: a district is not a prefecture.',
      'No figure for 2017–2019.',
    ],
    sources: ['The city’s plan (issuer: the city; 28 April 2021)', 'A news item (issuer: the daily; 2019)'],
    licence: 'Licence: CC BY 4.0.',
    address: 'https://youju.example/stories/two-places/#two-places',
    date: 'sources as of 28 April 2021',
    ...given,
  };
}
