import { formatFault } from './fault.ts';
import { MESSAGE_LANG } from './message-lang.ts';
import { loadModel, type Model } from './load.ts';
import { rawEntries } from './raw-text.ts';

// The site's key to the one door: Vite watches these files, so that a saved cell shows at once in dev.
const TEXTS = import.meta.glob<string>(['/data/*.csv', '/data/extracts/*.csv', '/content/sources/*.mdx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
// As bytes: a raw text may be in another encoding than UTF-8.
const RAWS = import.meta.glob<string>('/data/raw/*.txt', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const raws = Object.entries(RAWS).flatMap(([path, url]) =>
  rawEntries(path.slice(1), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')),
);
const files = new Map([
  ...Object.entries(TEXTS).map(([path, text]) => [path.slice(1), text] as const),
  ...raws,
]);
const loaded = loadModel(files);
if (loaded.faults.length > 0) {
  const lines = loaded.faults.map((fault) => formatFault(fault, MESSAGE_LANG));
  throw new Error(`${lines.length} fault(s) in the data:\n${lines.join('\n')}`);
}

/** Everything that the pages show, read once a build. Throws with every fault where anything is wrong. */
export const model: Model = loaded.model;
