import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { site, toBasePath } from './src/site.ts';
import { leadLinks } from './src/story/lead-links.ts';
import { markChinese } from './src/story/mark-chinese.ts';
import { refuseCode } from './src/story/refuse-code.ts';

/**
 * Tables and prose are no code to an incremental build: the key of a page (src/story/story-key.ts) says which of them it
 * shows. Were they told apart otherwise some day, each change would only build all pages again.
 */
const dataAside = {
  name: 'data-aside',
  /**
   * @param {string} _code
   * @param {string} id
   */
  transform(_code, id) {
    if (!/\/(?:data\/(?:(?:extracts|raw)\/)?[^/]+|content\/.+)\?(?:raw|inline)$/u.test(id)) return null;
    return { meta: { astroIncremental: { kind: 'content-data' } } };
  },
};

export default defineConfig({
  output: 'static',
  site: site.url,
  // Where the host gives the site a folder (BASE_PATH).
  base: toBasePath(process.env['BASE_PATH']),
  // Set by src/desk/build.ts, which builds aside and swaps only a whole build into dist.
  outDir: process.env['OUT_DIR'] ?? './dist',
  // Also set there: what is kept of the last build of the same code.
  cacheDir: process.env['CACHE_DIR'] ?? './node_modules/.astro',
  experimental: { incrementalBuild: process.env['CACHE_DIR'] !== undefined },
  trailingSlash: 'always',
  // Styles stand in the page: nothing then keeps the browser from drawing it.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-Hans' } },
      // Frames for other sites, the citations of stories and the search are no pages to be found.
      filter: (page) => !/\/(?:embed\/|search\/$|stories\/[^/]+\/cite\/$)/u.test(page),
    }),
  ],
  markdown: {
    // Highlighters write style attributes, which the content security policy blocks.
    syntaxHighlight: false,
    // Smart punctuation would change quoted words, so that they no longer are the source's.
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [refuseCode],
      hastPlugins: [markChinese, leadLinks(toBasePath(process.env['BASE_PATH']))],
    }),
  },
  // Faults that stop a page are told in the language of whoever started dev or build.
  vite: {
    plugins: [dataAside],
    define: { 'import.meta.env.MESSAGE_LANG': JSON.stringify(process.env['MESSAGE_LANG'] ?? 'en') },
  },
  security: { csp: true },
});
