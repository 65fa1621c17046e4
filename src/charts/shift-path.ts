import { pixelText } from './pixel-text.ts';
import { round } from './round.ts';

const COMMANDS = /[A-Za-z][^A-Za-z]*/gu;
const NUMBERS = /-?(?:\d+\.?\d*|\.\d+)/gu;
/** What each absolute command of our paths takes: across, upright. Relative ones move with what is before them. */
const AXES: Readonly<Record<string, readonly ('x' | 'y')[]>> = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  H: ['x'],
  V: ['y'],
};
/** What most shapes are: from one point on, nothing absolute. */
const SHAPE = /^M(-?[\d.]+),(-?[\d.]+)([a-z][^A-Z]*Z?)$/u;
const RELATIVE = /^[a-z]|^Z/u;

/** A path moved by so many pixels. Knows the commands M, L, H, V and the relative ones; throws on any other. */
export function shiftPath(path: string, dx: number, dy: number): string {
  const [, x, y, rest = ''] = SHAPE.exec(path) ?? [];
  if (x !== undefined && y !== undefined)
    return `M${pixelText(round(Number(x) + dx))},${pixelText(round(Number(y) + dy))}${rest}`;
  return (path.match(COMMANDS) ?? [])
    .map((command) => {
      if (RELATIVE.test(command)) return command;
      const axes = AXES[command.charAt(0)];
      const numbers = command.match(NUMBERS) ?? [];
      if (!axes || numbers.length !== axes.length) throw new Error(`invalid path: ${command} in ${path}`);
      const moved = numbers.map((each, at) => round(Number(each) + (axes[at] === 'x' ? dx : dy)));
      return command.charAt(0) + moved.join(',');
    })
    .join('');
}
