import { defineHastPlugin } from 'satteri';

/** Leads links of prose within the site, `/places/`, to the page in the language of the text, under the path of the site. */
export function leadLinks(base: string) {
  return defineHastPlugin({
    name: 'lead-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href !== 'string' || !href.startsWith('/') || href.startsWith('//')) return;
        const isChinese = context.fileURL?.pathname.includes('/zh/') ?? false;
        context.setProperty(node, 'href', base + (isChinese ? 'zh/' : '') + href.slice(1));
      },
    },
  });
}
