import { formatFault } from '../model/fault.ts';
import { MESSAGE_LANG } from '../model/message-lang.ts';
import { registerCharts, type RegisteredChart } from './register.ts';
import { draftFiles } from './stories-on-site.ts';

const TEXTS = import.meta.glob<string>('/content/{stories,handbook}/{en,zh}/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const built = Object.entries(TEXTS)
  .map(([path, text]) => [path.slice(1), text] as const)
  .filter(([file]) => import.meta.env?.DEV === true || !draftFiles.has(file));
const registered = registerCharts(new Map(built));
if (registered.faults.length > 0) {
  const lines = registered.faults.map((fault) => formatFault(fault, MESSAGE_LANG));
  throw new Error(`${lines.length} fault(s) in the charts:\n${lines.join('\n')}`);
}

/** Every chart of stories and handbook, in the order of the files; those of drafts only in `astro dev`. */
export const charts: readonly RegisteredChart[] = registered.charts;

const byPage = Map.groupBy(charts, ({ page }) => page);

/** The charts of a page, given as `stories/<slug>/`. */
export function chartsOn(page: string): readonly RegisteredChart[] {
  return byPage.get(page) ?? [];
}
