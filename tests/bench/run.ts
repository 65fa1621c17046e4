import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { say, type Bench } from './bench.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'));
const families = await Promise.all(
  files.toSorted().map(async (name) => ((await import(`./${name}`)) as { readonly bench: Bench }).bench),
);
const all = families.flatMap(({ contests }) => contests);

const usage = `Usage: npm run bench [-- --only <contests>]

${families.map(({ about }) => about).join('\n\n')}

  --only <contests>  only these, separated by commas: ${all.join(', ')}
  --help             this text`;

const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
  say(usage);
  process.exit(0);
}
const wanted = values.only?.split(',') ?? all;
const unknown = wanted.find((name) => !all.includes(name));
if (unknown !== undefined) throw new Error(`unknown contest: ${unknown}`);
for (const { contests, run } of families) {
  const names = contests.filter((name) => wanted.includes(name));
  if (names.length > 0) await run(names);
}
