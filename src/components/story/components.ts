import Value from './Value.astro';

const charts = import.meta.glob<unknown>(
  ['../charts/*.astro', '!../charts/{ChartKey,Drawing,MarkKey}.astro'],
  { eager: true, import: 'default' },
);
const named = Object.entries(charts).map(
  ([path, chart]) => [/(\w+)\.astro$/u.exec(path)?.[1] ?? path, chart] as const,
);

/** What stories may use, by tag: a new chart in components/charts registers itself. */
export const storyComponents: Readonly<Record<string, unknown>> = { Value, ...Object.fromEntries(named) };
