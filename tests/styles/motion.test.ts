import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LONGEST = 150;
const files = readdirSync('src/styles').filter((name) => name.endsWith('.css'));
const read = (name: string): string => readFileSync(`src/styles/${name}`, 'utf8');

/** What stands in blocks that open with a condition, and what stands outside them. */
function cut(css: string, opening: string): { readonly inside: string; readonly outside: string } {
  let [inside, outside] = ['', css];
  for (let at = outside.indexOf(opening); at >= 0; at = outside.indexOf(opening)) {
    let end = outside.indexOf('{', at) + 1;
    for (let depth = 1; depth > 0; end += 1) {
      if (outside[end] === '{') depth += 1;
      if (outside[end] === '}') depth -= 1;
    }
    inside += outside.slice(at, end);
    outside = outside.slice(0, at) + outside.slice(end);
  }
  return { inside, outside };
}

const NO_PREFERENCE = '@media (prefers-reduced-motion: no-preference)';

test.each(files)('%s moves nothing where reduced motion is asked for', (name) => {
  const { outside } = cut(read(name), NO_PREFERENCE);
  expect(outside).not.toMatch(/^\s*(?:transition|animation|scroll-behavior)[\w-]*\s*:/mu);
});

test('what moves takes less than 150 ms', () => {
  const moving = files.map((name) => cut(read(name), NO_PREFERENCE).inside).join('\n');
  const times = [...moving.matchAll(/(?:transition|animation)[^;]*?(\d+)ms/gu)].map(([, time]) =>
    Number(time),
  );
  expect(times.length).toBeGreaterThan(0);
  expect(Math.max(...times)).toBeLessThanOrEqual(LONGEST);
  expect(moving).not.toMatch(/\d(?:\.\d+)?s(?=[\s;,])/u);
});

test('no script moves anything', () => {
  const scripts = readdirSync('src/client').map((name) => readFileSync(`src/client/${name}`, 'utf8'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts.filter((script) => /\.animate\(|behavior: 'smooth'|requestAnimationFrame/u.test(script)),
  ).toEqual([]);
});

/** Faces that set ’ a full square wide. */
const CHINESE = /PingFang|YaHei|CJK|SimSun|Songti|HarmonyOS|MiSans|Source Han/u;

test('charts are set in Latin faces first, in Chinese too: the ’ of ’18 is no full square', () => {
  const lists = [...read('tokens.css').matchAll(/--chart-sans:([^;]*);/gu)].map(([, list = '']) =>
    list.split(','),
  );
  expect(lists).toHaveLength(1);
  const [faces = []] = lists;
  const first = faces.findIndex((face) => CHINESE.test(face));
  expect(first).toBeGreaterThan(3);
  expect(faces.slice(0, first).join()).toMatch(/Segoe UI.*Roboto.*Arial/su);
});
