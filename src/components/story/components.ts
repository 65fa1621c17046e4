const charts = import.meta.glob<unknown>(
  ['../charts/*.astro', '!../charts/{ChartKey,Drawing,MarkKey}.astro'],
  { eager: true, import: 'default' },
);
const own = import.meta.glob<unknown>('./*.astro', { eager: true, import: 'default' });

/** What stories may use, by tag: a new component in this folder, or a new chart in components/charts, registers itself. */
export const storyComponents: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries({ ...charts, ...own }).map(([path, component]) => [
    /(\w+)\.astro$/u.exec(path)?.[1] ?? path,
    component,
  ]),
);
