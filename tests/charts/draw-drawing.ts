import type { Drawing, PathItem, PathRole, TextItem, TextRole } from '../../src/charts/drawing.ts';

const PAPER = '#fbfaf5';
const INK = '#1c1b17';
const SECOND = '#57534a';
const THIRD = '#706a5e';
const RULE = '#dcd6c6';
const KEY_ROW = 22;
const TONES: Readonly<Record<string, string>> = {
  'place-zhumadian': '#00696b',
  'place-pingdingshan': '#3d4db3',
  'place-congtai': '#9a5b00',
  'place-masked-county-city': '#8d3a78',
};

/** How a path of a role is inked: `tone` takes the colour of its place, `soft` a wash of it. */
interface Ink {
  readonly stroke?: string;
  readonly fill?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly cap?: 'round';
}

const PATHS: Readonly<Record<PathRole, Ink>> = {
  rule: { stroke: RULE },
  baseline: { stroke: THIRD },
  axis: { stroke: THIRD },
  'segment-joined': { stroke: 'tone', width: 2 },
  'segment-apart': { stroke: THIRD, width: 1.25, dash: '1.5 4' },
  connector: { stroke: 'tone', width: 1.5 },
  leader: { stroke: THIRD, width: 0.75 },
  break: { stroke: THIRD, dash: '4 3' },
  divider: { stroke: INK },
  point: { stroke: 'tone', width: 5, cap: 'round' },
  shape: { stroke: 'tone', width: 2, fill: PAPER },
  'shape-filled': { stroke: 'tone', width: 2, fill: 'tone' },
  area: { fill: 'tone' },
  'area-soft': { fill: 'soft' },
  'area-open': { stroke: 'tone', fill: PAPER, width: 1.25, dash: '3 2' },
  whisker: { stroke: 'tone', width: 1.5 },
  span: { stroke: 'tone', width: 1.5 },
  'span-undated': { stroke: 'tone', width: 1.5, dash: '2 4' },
};
const TEXTS: Readonly<Record<TextRole, string>> = {
  tick: THIRD,
  axis: SECOND,
  name: 'tone',
  value: INK,
  note: SECOND,
  deadline: 'tone',
  reason: SECOND,
  heading: INK,
};
const BOLD: ReadonlySet<TextRole> = new Set(['name', 'heading']);

/** Any drawing of the family as a picture with literal colours, to be looked at and kept: what Drawing.astro shows, and the key. */
export function drawDrawing({ width, height, items, key }: Drawing): string {
  const all = height + (key.length > 0 ? 10 + key.length * KEY_ROW : 0);
  const keyRows = key.flatMap(({ shape, meaning, path, filled, role: given }, index) => {
    const role: PathRole =
      given ??
      (shape === 'line'
        ? meaning === 'joined'
          ? 'segment-joined'
          : 'segment-apart'
        : shape === 'span'
          ? 'span'
          : filled
            ? 'shape-filled'
            : 'shape');
    return [
      `<g transform="translate(0,${height + 6 + index * KEY_ROW})">`,
      drawPath({ kind: 'path', role, d: path, tone: '' }),
      write({ ...KEY_TEXT, text: meaning }),
      '</g>',
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}" font-family="Noto Sans CJK SC">`,
    `<rect width="${width}" height="${all}" fill="${PAPER}"/>`,
    ...items.flatMap((item) => {
      if (item.kind === 'path') return [drawPath(item)];
      if (item.kind === 'text') return [write(item)];
      const id = item.kind === 'document' ? item.source.id : item.observation.id;
      return [`<g id="${id}">`, ...item.parts.map(drawPath), '</g>'];
    }),
    ...keyRows,
    '</svg>',
  ].join('\n')}\n`;
}

const KEY_TEXT: Omit<TextItem, 'text'> = {
  ...{ kind: 'text', role: 'note', anchor: 'start', tone: '' },
  ...{ x: 28, y: 12, size: 12 },
};

function drawPath({ role, d, tone }: PathItem): string {
  const { stroke, fill, width = 1, dash, cap } = PATHS[role];
  const attributes = [
    `fill="${fill ? colour(fill, tone) : 'none'}"`,
    ...(stroke ? [`stroke="${colour(stroke, tone)}"`, `stroke-width="${width}"`] : []),
    ...(cap ? [`stroke-linecap="${cap}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash}"`] : []),
  ];
  return `<path d="${d}" ${attributes.join(' ')}/>`;
}

function write({ role, text, x, y, anchor, size, tone }: TextItem): string {
  const weight = BOLD.has(role) ? ' font-weight="700"' : '';
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}"${weight} fill="${colour(TEXTS[role], tone)}">${escaped}</text>`;
}

function colour(name: string, tone: string): string {
  const ofPlace = tone === '' ? INK : (TONES[tone] ?? THIRD);
  if (name === 'tone') return ofPlace;
  if (name !== 'soft') return name;
  const channels = [1, 3, 5].map((at) => {
    const [front, ground] = [ofPlace, PAPER].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((front ?? 0) * 0.22 + (ground ?? 0) * 0.78);
  });
  return `rgb(${channels.join(',')})`;
}
