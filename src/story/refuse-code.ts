import { defineMdastPlugin } from 'satteri';
import { TAGS } from './tags.ts';

/** Prose of the site, which is data. */
const DATA = /\/content\/(?:stories|handbook|pages)\//u;

interface Context {
  readonly fileURL: URL | undefined;
}

interface Tag {
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly value?: unknown }[];
}

/**
 * Stops the rendering of prose with an import, an export, an expression or a tag outside the closed set, before any of it
 * becomes code. `npm run check` says the same with its place and its mend; this holds where nobody ran it.
 */
export const refuseCode = defineMdastPlugin({
  name: 'refuse-code',
  mdxjsEsm: (_, context) => refuse(context, 'import and export'),
  mdxFlowExpression: (_, context) => refuse(context, 'expressions'),
  mdxTextExpression: (_, context) => refuse(context, 'expressions'),
  mdxJsxFlowElement: (node, context) => refuseTag(node, context),
  mdxJsxTextElement: (node, context) => refuseTag(node, context),
});

function refuseTag({ name, attributes = [] }: Tag, context: Context): void {
  if (!TAGS.has(name ?? '')) refuse(context, `the tag <${name ?? ''}>`);
  const isText = attributes.every(
    ({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string',
  );
  if (!isText) refuse(context, `expressions in <${name ?? ''}>`);
}

function refuse({ fileURL }: Context, what: string): void {
  if (!fileURL || !DATA.test(fileURL.pathname)) return;
  const file = fileURL.pathname.slice(fileURL.pathname.lastIndexOf('/content/') + 1);
  throw new Error(`${file}: stories are data: no ${what}. Run npm run check, which says where`);
}
