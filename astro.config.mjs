import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { site, toBasePath } from './src/site.ts';
import { markChinese } from './src/story/mark-chinese.ts';
import { refuseCode } from './src/story/refuse-code.ts';

export default defineConfig({
  output: 'static',
  site: site.url,
  // Where the host gives the site a folder (BASE_PATH).
  base: toBasePath(process.env['BASE_PATH']),
  // Set by src/desk/build.ts, which builds aside and swaps only a whole build into dist.
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory' },
  integrations: [mdx()],
  markdown: {
    // Highlighters write style attributes, which the content security policy blocks.
    syntaxHighlight: false,
    // Smart punctuation would change quoted words, so that they no longer are the source's.
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [refuseCode],
      hastPlugins: [markChinese],
    }),
  },
  security: { csp: true },
});
