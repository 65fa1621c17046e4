import { formatFault } from '../model/fault.ts';
import { registerCharts, type RegisteredChart } from './register.ts';

const TEXTS = import.meta.glob<string>('/content/{stories,handbook}/{en,zh}/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const registered = registerCharts(
  new Map(Object.entries(TEXTS).map(([path, text]) => [path.slice(1), text])),
);
if (registered.faults.length > 0) {
  const lines = registered.faults.map((fault) => formatFault(fault, 'en'));
  throw new Error(`${lines.length} fault(s) in the charts:\n${lines.join('\n')}`);
}

/** Every chart of stories and handbook, in the order of the files. */
export const charts: readonly RegisteredChart[] = registered.charts;
