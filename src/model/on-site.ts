import { formatFault } from './fault.ts';
import { loadModel, type Model } from './load.ts';

// The site's key to the one door: Vite watches these files, so that a saved cell shows at once in dev.
const TEXTS = import.meta.glob<string>(
  ['/data/*.csv', '/data/extracts/*.csv', '/data/raw/*.txt', '/content/sources/*.mdx'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const files = new Map(Object.entries(TEXTS).map(([path, text]) => [path.slice(1), text]));
const loaded = loadModel(files);
if (loaded.faults.length > 0) {
  const lines = loaded.faults.map((fault) => formatFault(fault, 'en'));
  throw new Error(`${lines.length} fault(s) in the data:\n${lines.join('\n')}`);
}

/** Everything that the pages show, read once a build. Throws with every fault where anything is wrong. */
export const model: Model = loaded.model;
