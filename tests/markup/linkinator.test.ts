import { LinkChecker } from 'linkinator';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/desk/serve-folder.ts';
import { site } from '../../src/site.ts';

const AT_ONCE = 40;

test('linkinator finds no broken link and no fragment that leads nowhere', async () => {
  const address = await serveFolder({ folder: 'dist', base: '/', host: '127.0.0.1', port: 4700 });
  const { links } = await new LinkChecker().check({
    path: [address, `${address}zh/`],
    recurse: true,
    checkFragments: true,
    concurrency: AT_ONCE,
    timeout: 20_000,
    // Addresses that pages give of themselves are looked up here; those of others are not looked up at all.
    urlRewriteExpressions: [{ pattern: new RegExp(`^${site.url}/`, 'u'), replacement: address }],
    linksToSkip: (url) => Promise.resolve(!url.startsWith(address) && !url.startsWith(site.url)),
  });
  const broken = links.filter(({ state }) => state === 'BROKEN');
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(200);
  expect(broken.slice(0, 20).map(({ url, parent }) => `${url} from ${parent}`)).toEqual([]);
}, 300_000);
