import type { LineChart } from '../../src/charts/line-chart.ts';
import type { Mark } from '../../src/charts/place-marks.ts';
import type { Label } from '../../src/charts/set-label.ts';

const PAPER = '#fbfaf5';
const INK = '#1c1b17';
const SECOND = '#57534a';
const THIRD = '#706a5e';
const RULE = '#dcd6c6';
const KEY_ROW = 22;
const TONES = ['#00696b', '#3d4db3', '#9a5b00', '#8d3a78', '#706a5e'];
const PLACES: Record<string, string | undefined> = {
  'place-zhumadian': TONES[0],
  'place-pingdingshan': TONES[1],
  'place-congtai': TONES[2],
  'place-masked': TONES[3],
};

/** A line chart as a picture with literal colours, to be looked at and kept: what a component would draw, no more. */
export function draw(chart: LineChart): string {
  const { width, height } = chart.bounds;
  const rows = chart.key.length;
  const all = height + 10 + rows * KEY_ROW;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}" font-family="Noto Sans CJK SC">`,
    `<rect width="${width}" height="${all}" fill="${PAPER}"/>`,
    ...chart.yTicks.flatMap(({ path, text, textX, textY, anchor }) => [
      stroke(path, RULE),
      write(text, textX, textY, anchor, chart.type.tick, THIRD),
    ]),
    stroke(chart.xAxis.path, chart.baseline?.path === chart.xAxis.path ? THIRD : RULE),
    ...(chart.baseline ? [stroke(chart.baseline.path, THIRD)] : []),
    ...chart.xAxis.ticks.map(({ path }) => stroke(path, THIRD)),
    ...chart.xAxis.labels.map(({ text, x, y, anchor }) => write(text, x, y, anchor, chart.type.tick, SECOND)),
    ...chart.breaks.map(({ path }) => stroke(path, SECOND)),
    ...chart.segments.map(({ path, join, toneClass }) =>
      join === 'joined' ? stroke(path, tone(toneClass), 2) : stroke(path, THIRD, 1.2, '1.5 4'),
    ),
    ...chart.labels.flatMap(({ leader }) => (leader ? [stroke(leader, THIRD, 0.75)] : [])),
    ...[...chart.undated, ...chart.marks].flatMap(drawMark),
    ...chart.labels.flatMap(drawLabel),
    ...chart.key.flatMap(({ shape, meaning, path, filled }, index) => {
      const drawn =
        shape === 'line' || shape === 'span'
          ? stroke(path, meaning === 'joined' ? INK : THIRD, 1.5, DASHES[meaning] ?? '')
          : `<path d="${path}" fill="${filled ? INK : 'none'}" stroke="${INK}" stroke-width="1.75"/>`;
      return [
        `<g transform="translate(0,${height + 6 + index * KEY_ROW})">`,
        drawn,
        write(meaning, 28, 12, 'start', 12, SECOND),
        '</g>',
      ];
    }),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

const DASHES: Record<string, string | undefined> = { apart: '1.5 4', undated: '2 3' };

function drawMark({ id, path, shape, filled, toneClass, whisker, bar }: Mark): string[] {
  const colour = tone(toneClass);
  const open = shape === 'target' || shape === 'rule' ? 'none' : PAPER;
  return [
    ...(bar ? [stroke(bar.path, colour, 2, DASHES[bar.kind] ?? '')] : []),
    ...(whisker ? [stroke(whisker.path, colour, 1.5)] : []),
    `<path id="${id}" d="${path}" fill="${filled ? colour : open}"${filled ? '' : ` stroke="${colour}" stroke-width="2"`}/>`,
  ];
}

function drawLabel({ kind, lines, anchor, toneClass }: Label): string[] {
  return lines.map(({ role, text, x, y, fontSize }) => {
    const colour = role === 'name' || kind === 'deadline' ? tone(toneClass) : role === 'value' ? INK : SECOND;
    return write(text, x, y, anchor, fontSize, colour, role === 'name');
  });
}

function stroke(path: string, colour: string, width = 1, dash = ''): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>`;
}

function write(
  text: string,
  x: number,
  y: number,
  anchor: string,
  size: number,
  fill: string,
  bold = false,
): string {
  const weight = bold ? ' font-weight="700"' : '';
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}"${weight} fill="${fill}" stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped}</text>`;
}

function tone(toneClass: string): string {
  const slot = [...toneClass].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return PLACES[toneClass] ?? TONES[slot % TONES.length] ?? INK;
}
