import type { APIRoute } from 'astro';
import { LANG_PATHS } from '../../i18n/lang-paths.ts';
import { fileAt, pathTo } from '../../i18n/path.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { icons, site } from '../../site.ts';

export const getStaticPaths = () => [...LANG_PATHS];

const PAPER = '#fbfaf5';

/** What a device needs to keep the site among its programs. */
export const GET: APIRoute = ({ props }) => {
  const { lang } = props as { lang: Lang };
  const manifest = {
    id: pathTo(lang),
    name: `${site.name[lang]} — ${site.line[lang]}`,
    short_name: site.name[lang],
    lang: lang === 'zh' ? 'zh-Hans' : 'en-GB',
    start_url: pathTo(lang),
    scope: fileAt(''),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: icons
      .filter(({ forManifest }) => forManifest)
      .map(({ name, size, maskable }) => ({
        src: fileAt(`icons/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: maskable ? 'maskable' : 'any',
      })),
  };
  return new Response(JSON.stringify(manifest, null, 2), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
