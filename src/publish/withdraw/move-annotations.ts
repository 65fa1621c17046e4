import { selectorsOf } from '../annotations.ts';

interface Annotations {
  readonly items: readonly {
    readonly target: {
      readonly source: string;
      readonly selector: readonly { readonly type: string; readonly start?: number; readonly end?: number }[];
    };
  }[];
}

/** The annotations of a version over its articles as they are now; each figure stands where it stood. */
export function moveAnnotations(json: string, articles: ReadonlyMap<string, string>): object {
  const read = JSON.parse(json) as Annotations;
  const items = read.items.map((item) => {
    const { source, selector } = item.target;
    const text = articles.get(/articles\/(.+)\.txt$/u.exec(source)?.[1] ?? '');
    const { start, end } = selector.find(({ type }) => type === 'TextPositionSelector') ?? {};
    if (text === undefined || start === undefined || end === undefined) return item;
    return { ...item, target: { ...item.target, selector: selectorsOf(text, { start, end }) } };
  });
  return { ...read, items };
}
