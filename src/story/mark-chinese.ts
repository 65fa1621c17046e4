import { defineHastPlugin } from 'satteri';
import { cutHanRuns } from '../i18n/han-runs.ts';

/** Marks the Chinese words of English pages as Chinese, so that they are spoken and set as such. */
export const markChinese = defineHastPlugin({
  name: 'mark-chinese',
  text(node, context) {
    if (!context.fileURL?.pathname.includes('/en/')) return;
    const runs = cutHanRuns(node.value);
    if (!runs.some(({ isHan }) => isHan)) return;
    context.replaceNode(
      node,
      runs.map(({ words, isHan }) => {
        const text = { type: 'text', value: words } as const;
        const properties = { lang: 'zh-Hans' };
        return isHan ? { type: 'element', tagName: 'span', properties, children: [text] } : text;
      }),
    );
  },
});
