import type { Lang } from '../model/vocabulary.ts';

/** The paths of a page in both languages: English at the root, Chinese under zh/. */
export const LANG_PATHS: readonly {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly lang: Lang };
}[] = [
  { params: { lang: undefined }, props: { lang: 'en' } },
  { params: { lang: 'zh' }, props: { lang: 'zh' } },
];

/** The paths of a page a thing, in both languages; `name` is the parameter in the file's name. */
export function pathsFor<N extends string, T>(name: N, things: Iterable<readonly [id: string, thing: T]>) {
  const all = [...things];
  return LANG_PATHS.flatMap(({ params, props }) =>
    all.map(([id, thing]) => ({
      params: { ...params, [name]: id } as { lang: string | undefined } & Record<N, string>,
      props: { ...props, thing },
    })),
  );
}
