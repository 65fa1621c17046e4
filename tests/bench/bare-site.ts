import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linkPackages, type ProjectCopy } from '../builds/copy-project.ts';
import { storyText } from '../instant/invent-story.ts';
import { planStories } from './trial-site.ts';

/** What a bare site needs besides its stories: a collection, a layout, a page a story, a list, and numbers as plain text. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], trailingSlash: 'always' };
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  stories: defineCollection({ loader: glob({ pattern: '{en,zh}/*.mdx', base: './content/stories' }) }),
};
`,
  'src/Value.astro': `<a href={'#' + Astro.props.of}>{Astro.props.of}</a>
`,
  'src/Layout.astro': `<!doctype html>
<html lang={Astro.props.lang}>
  <head><meta charset="utf-8" /><title>{Astro.props.title}</title></head>
  <body><main><h1>{Astro.props.title}</h1><slot /></main></body>
</html>
`,
  'src/pages/stories/[...story].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../../Layout.astro';
import Value from '../../Value.astro';
export const getStaticPaths = async () =>
  (await getCollection('stories')).map((entry) => ({ params: { story: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Layout lang={entry.id.slice(0, 2)} title={entry.data.title}>
  <p>{entry.data.description}</p>
  <Content components={{ Value }} />
</Layout>
`,
  'src/pages/[lang].astro': `---
import { getCollection } from 'astro:content';
import Layout from '../Layout.astro';
export const getStaticPaths = () => ['en', 'zh'].map((lang) => ({ params: { lang } }));
const { lang } = Astro.params;
const entries = (await getCollection('stories')).filter(({ id }) => id.startsWith(lang));
---
<Layout lang={lang} title="Stories">
  <ul>{entries.map(({ id, data }) => <li><a href={'/stories/' + id + '/'}>{data.title}</a> {data.description}</li>)}</ul>
</Layout>
`,
};

/** A plain Astro site of the prose of so many invented stories, in both languages, with the packages of this project. */
export function makeBareSite(stories: number): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'youju-bare-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  for (const plan of planStories(stories))
    for (const lang of ['en', 'zh'] as const)
      write(`content/stories/${lang}/${plan.slug}.mdx`, storyText(plan, lang, false));
  linkPackages(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
