import { pathItem, type Drawing, type PathItem } from './drawing.ts';

/** Areas stay apart: they may lie over one another. */
const STROKED: ReadonlySet<PathItem['role']> = new Set<PathItem['role']>([
  'rule',
  'axis',
  'segment-joined',
  'segment-apart',
  'connector',
  'leader',
]);
const STROKE = /^M-?[\d.]+,-?[\d.]+L-?[\d.]+,-?[\d.]+$/u;

/** Items with neighbouring strokes of one role and tone as one path, so that the page names what they share once; their order stays. */
export function joinPaths(items: Drawing['items']): Drawing['items'] {
  const joined: Drawing['items'][number][] = [];
  let paths: PathItem[] = [];
  const close = (): void => {
    const [first] = paths;
    if (first) joined.push(pathItem(first.role, runOn(paths), first.tone));
    paths = [];
  };
  for (const item of items) {
    const last = paths.at(-1);
    const isStroke = item.kind === 'path' && STROKED.has(item.role);
    if (!isStroke || (last && (last.role !== item.role || last.tone !== item.tone))) close();
    if (isStroke) paths.push(item);
    else joined.push(item);
  }
  close();
  return joined;
}

/** Their paths as one; a stroke that begins where the one before it ends goes on from there. */
function runOn(paths: readonly PathItem[]): string {
  let joined = '';
  let end: string | null = null;
  for (const { d } of paths) {
    const turn = STROKE.test(d) ? d.indexOf('L') : 0;
    joined += turn > 0 && d.slice(1, turn) === end ? d.slice(turn) : d;
    end = turn > 0 ? d.slice(turn + 1) : null;
  }
  return joined;
}
