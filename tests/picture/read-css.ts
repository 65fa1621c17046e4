import { readFileSync } from 'node:fs';

/** The light theme's colours of src/styles/tokens.css by name, without the two dashes. */
export function readTokens(): ReadonlyMap<string, string> {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  return new Map(
    [...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** What src/styles/chart.css says of a class of charts: property to value, later rules over earlier ones. */
export function readLook(name: string): Readonly<Record<string, string>> {
  const css = readFileSync('src/styles/chart.css', 'utf8').replaceAll(/\/\*[^*]*\*\//gu, '');
  const look: Record<string, string> = {};
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    const names = selectors.replace(/^[^]*;/u, '').split(/[\s,()]+/u);
    if (!names.includes(`.${name}`)) continue;
    for (const [, property = '', value = ''] of body.matchAll(/([\w-]+):\s*([^;]+);/gu))
      look[property] = value.trim();
  }
  return look;
}

/** Every class of charts that chart.css knows with this beginning: `chart__text--` gives `tick`, `name` … */
export function readClasses(beginning: string): readonly string[] {
  const css = readFileSync('src/styles/chart.css', 'utf8');
  const found = [...css.matchAll(/\.(chart__[\w-]+)/gu)].map(([, name = '']) => name);
  return [...new Set(found)]
    .filter((name) => name.startsWith(beginning))
    .map((name) => name.slice(beginning.length));
}
